import { parse } from '@humanwhocodes/momoa'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findJsonFault } from '../../src/scan/json-faults.js'
import { countNames, createPositions, findMatches, locate } from '../../src/scan/json-positions.js'
import { findShapeFaults } from '../../src/scan/json-shape.js'

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })
const spaced = fc.tuple(json, fc.constantFrom(undefined, 1, 2, '\t')).map(([value, indent]) => ({
  value,
  text: JSON.stringify(value, null, indent),
}))
/** A sound text with one piece replaced: sometimes still sound. */
const mutated = fc
  .tuple(
    spaced,
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ',',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\\u12',
      '0',
      '-',
      '.',
      'e',
      'null',
      'NaN',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u00a0',
      '\u2028',
      '/',
      'é',
      '😀',
    ),
  )
  .map(([{ text }, at, length, piece]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  test('finds a fault exactly where JSON.parse refuses', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(findJsonFault(text, 'file') === undefined).toBe(isJson(text))
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  test('points inside of the text and leaves a prefix that could still become JSON', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const fault = findJsonFault(text, 'line')
        if (fault === undefined) return
        expect(fault.offset).toBeGreaterThanOrEqual(0)
        expect(fault.offset).toBeLessThanOrEqual(text.length)
        const before = findJsonFault(text.slice(0, fault.offset), 'line')
        expect(before === undefined || before.offset <= fault.offset).toBe(true)
        expect(fault.message).toMatch(/^found .+, expected /)
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

describe('positions in JSON', () => {
  test('every value stands where an independent parser says', () => {
    fc.assert(
      fc.property(spaced, ({ text }) => {
        for (const { steps, offset } of placesOf(text)) expect(locate(text, 0, steps)).toBe(offset)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('a missing value is where its nearest ancestor is', () => {
    expect(locate('{"a": [1, {"b": 2}]}', 0, ['a', 1, 'c', 'd'])).toBe(10)
  })

  test('counts names as an independent parser does', () => {
    fc.assert(
      fc.property(spaced, ({ text, value }) => {
        const names = placesOf(text).filter(({ steps }) => typeof steps.at(-1) === 'string').length
        expect(countNames(text)).toBe(names)
        expect(findShapeFaults(text, value)).toEqual([])
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('matches come in the order of the text, not of the parsed object', () => {
    const text = '{"b": {"x": 1}, "2": {"x": 2}, "1": {"x": 3}}'
    const matches = [...findMatches(text, JSON.parse(text), ['every', { name: 'x' }])]
    expect(matches.map(({ value, steps, start }) => [value, steps, text[start]])).toEqual([
      [1, ['b', 'x'], '1'],
      [2, ['2', 'x'], '2'],
      [3, ['1', 'x'], '3'],
    ])
  })

  test('only LF ends a line', () => {
    const positionAt = createPositions('a\r\nb\u2028c\rd\n')
    expect([0, 3, 5, 7, 9].map(positionAt)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 5 },
      { line: 3, column: 1 },
    ])
  })
})

type MomoaNode = ReturnType<typeof parse>['body']

/** All values of a text with their steps and offsets, by momoa. */
function placesOf(
  text: string,
): readonly { readonly steps: readonly (string | number)[]; readonly offset: number }[] {
  const visit = (node: MomoaNode, steps: readonly (string | number)[]): ReturnType<typeof placesOf> => {
    const here = { steps, offset: node.loc.start.offset }
    if (node.type === 'Object') {
      const members = node.members.map(({ name, value }) => ({
        name: name.type === 'String' ? name.value : name.name,
        value,
      }))
      return [here, ...members.flatMap(({ name, value }) => visit(value, [...steps, name]))]
    }
    if (node.type === 'Array')
      return [here, ...node.elements.flatMap(({ value }, at) => visit(value, [...steps, at]))]
    return [here]
  }
  return visit(parse(text).body, [])
}
