import type { Token } from '../../../src/scan/code/token.js'
import type { Cursor } from './cursor.js'
import { type Argument, constantText, type Expression } from './expression.js'
import type { Grammar } from './grammar.js'
import { BETWEEN } from './parse-leading.js'
import type { ParseSink, Place } from './place.js'

const OPERATORS = new Set('-f -join -replace -eq -ne -like -match -and -or -split -contains -in'.split(' '))

export interface ArgumentRules {
  readonly grammar: Grammar
  readonly sink: ParseSink
  expression(cursor: Cursor, place: Place): Expression
}

/** Reads arguments of calls without parentheses. */
export function createArguments({ grammar, sink, expression }: ArgumentRules) {
  function isBareArgument(token: Token): boolean {
    if (token.kind === 'string') return true
    return token.kind === 'word' && !BETWEEN.has(token.text) && !OPERATORS.has(token.text.toLowerCase())
  }

  function bareArguments(cursor: Cursor, place: Place): readonly Argument[] {
    return grammar.dashes ? spacedArguments(cursor, place) : listedArguments(cursor, place)
  }

  /** Up to the end of the line or of the command; a backtick carries the line on. */
  function spacedArguments(cursor: Cursor, place: Place): readonly Argument[] {
    const args: Argument[] = []
    for (;;) {
      const token = cursor.here()
      if (token === undefined || token.kind === 'line') return args
      if (token.kind === 'mark' && '|;)}'.includes(token.text)) return args
      const isMarkToSkip = token.kind === 'mark' && '`,:]='.includes(token.text)
      if (isMarkToSkip) cursor.advance()
      if (isMarkToSkip && token.text === '`') cursor.skipLines()
      if (isMarkToSkip) continue
      if (token.kind === 'word' && /^https?:$/i.test(token.text)) {
        args.push({ name: null, value: unquoted(cursor) })
        continue
      }
      const isSwitch = token.kind === 'word' && token.text.startsWith('-')
      if (isSwitch) cursor.advance()
      else args.push({ name: null, value: expression(cursor, { ...place, path: null, binds: false }) })
    }
  }

  /** An address without quotes, up to the next blank. */
  function unquoted(cursor: Cursor): Expression {
    const first = cursor.here()
    let text = ''
    for (
      let end = first?.at;
      cursor.here() !== undefined && cursor.here()?.at === end && cursor.here()?.kind !== 'line';
    ) {
      const token = cursor.here()
      text += token?.text ?? ''
      end = token?.end
      cursor.advance()
    }
    return { kind: 'text', text, source: { at: first?.at ?? 0, origin: sink.origin } }
  }

  function listedArguments(cursor: Cursor, place: Place): readonly Argument[] {
    const args: Argument[] = []
    for (;;) {
      const value = expression(cursor, { ...place, path: null, binds: false })
      if (cursor.is('=>') || cursor.is(':')) {
        cursor.advance()
        const name = value.kind === 'name' ? value.name : constantText(value)
        args.push({ name, value: expression(cursor, { ...place, path: null, binds: false }) })
      } else args.push({ name: null, value })
      if (!cursor.is(',')) return args
      cursor.advance()
      cursor.skipLines()
    }
  }

  return { isBareArgument, bareArguments }
}
