import { describe, expect, test } from '@jest/globals'
import {
  defuseWorkflowCommand,
  escapeHtml,
  escapeTerminal,
  escapeWorkflowMessage,
  neutralizeFormula,
  shorten,
} from '../../src/core/escape.js'

describe('escaping', () => {
  test.each([
    ['an ANSI colour', '\u001b[31mred\u001b[0m'],
    ['a window title', '\u001b]0;title\u0007'],
    ['a C1 control', '\u009b31m'],
    ['a backspace', 'ab\b\bcd'],
    ['a bidirectional override', 'abc\u202edcba'],
    ['an isolate', '\u2066abc\u2069'],
    ['a zero-width space', 'a\u200bb'],
  ])('%s cannot reach a terminal', (_name, text) => {
    expect(escapeTerminal(text)).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/,
    )
  })

  test('line breaks of every kind become spaces', () => {
    expect(escapeTerminal('a\nb\r\nc\u2028d')).toBe('a b c d')
  })

  test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\uff1d1+1', '\n=HYPERLINK("x")'])(
    'a spreadsheet does not run %j',
    (cell) => {
      expect(neutralizeFormula(cell)).toBe(`'${cell}`)
    },
  )

  test.each(['-1.5', '+3', '1e-5', 'plain', 'a=b', '', '0'])('%j stays as it is', (cell) => {
    expect(neutralizeFormula(cell)).toBe(cell)
  })

  test('a log line cannot be a workflow command', () => {
    expect(defuseWorkflowCommand('::set-output name=x::y')).not.toMatch(/^\s*::/)
    expect(defuseWorkflowCommand('  ::error::x')).not.toMatch(/^\s*::/)
    expect(defuseWorkflowCommand('x ##[command]y')).not.toContain('##[')
  })

  test('workflow messages and HTML keep their text', () => {
    expect(escapeWorkflowMessage('50%\nnext')).toBe('50%25%0Anext')
    expect(escapeHtml('<a href="x">&\'</a>')).not.toMatch(/[<>"']/)
  })

  test('shortening never splits a character and keeps one line', () => {
    expect(shorten('ab\n cd', 10)).toBe('ab cd')
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…')
  })
})
