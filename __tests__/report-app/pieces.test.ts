import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { viewOfGate } from '../../src/report-app/gates.js'
import { RECORD_FILTERS } from '../../src/report-app/records.js'
import { readView, type View, WHOLE_VIEW, writeView } from '../../src/report-app/view.js'
import { diffWords } from '../../src/report-app/word-diff.js'
import { THRESHOLDS } from '../../src/verdict/threshold-table.js'

describe('a view in the address', () => {
  test('comes back as it was, whatever its texts are', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    const view: fc.Arbitrary<View> = fc.record({
      words: fc.string(),
      show: fc.option(text),
      form: fc.option(text),
      file: fc.option(text),
      sort: fc.constantFrom('worst' as const, 'place' as const, 'score' as const, 'latency' as const),
      order: fc.constantFrom('up' as const, 'down' as const),
      record: fc.option(text),
    })
    fc.assert(fc.property(view, (each) => expect(readView(writeView(each))).toEqual(each)))
  })

  test('of everything is no fragment, and a broken one is a view of everything', () => {
    expect(writeView(WHOLE_VIEW)).toBe('')
    expect(readView('#sort=nonsense&order=sideways&x')).toEqual(WHOLE_VIEW)
  })
})

describe('gates', () => {
  test('show a filter that there is', () => {
    const shown = Object.keys(THRESHOLDS).flatMap((id) => viewOfGate({ id })?.show ?? [])
    expect(shown.length).toBeGreaterThan(8)
    for (const id of shown) expect(RECORD_FILTERS.map((filter) => filter.id)).toContain(id)
  })
})

describe('the difference of two texts', () => {
  const inShort = (one: string, two: string): string =>
    diffWords(one, two)
      .map(({ text, in: where }) =>
        where === 'both' ? text : where === 'first' ? `[-${text}]` : `[+${text}]`,
      )
      .join(' ')

  test.each([
    ['the old mill', 'the new mill', 'the [-old] [+new] mill'],
    ['Who runs it?', 'who runs it', 'who runs it'],
    ['when', 'when was it built', 'when [+was it built]'],
    ['a b c', '', '[-a b c]'],
  ])('%s, %s', (one, two, expected) => {
    expect(inShort(one, two)).toBe(expected)
  })

  test('gives both texts back', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (one, two) => {
        const pieces = diffWords(one, two)
        const side = (other: 'first' | 'second'): string =>
          pieces
            .filter((piece) => piece.in !== other)
            .map(({ text }) => text)
            .join(' ')
        expect([side('second'), side('first')]).toEqual([one, two])
      }),
    )
  })
})
