import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findNearDuplicates, NONE } from '../../src/metrics/near-duplicates.js'
import { GramStore, isMostlyCjk } from '../../src/metrics/near-duplicates-grams.js'

/** The definition, word by word: star clusters in order, exact Jaccard >= .80 over sets of grams. */
function byDefinition(texts: readonly string[]): number[] {
  const sets = texts.map(gramsOf)
  const representatives: number[] = []
  return sets.map((set, x) => {
    const found = set.size === 0 ? undefined : representatives.find((y) => jaccard(set, sets[y]!) >= 0.8)
    if (found === undefined) representatives.push(x)
    return found ?? NONE
  })
}

function gramsOf(text: string): Set<string> {
  const size = isMostlyCjk(text) ? 2 : 4
  if (text.length <= size) return new Set(text === '' ? [] : [text])
  return new Set(Array.from({ length: text.length - size + 1 }, (_, i) => text.slice(i, i + size)))
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((gram) => b.has(gram)).length
  return a.size + b.size - shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

function joined(texts: readonly string[]): number[] {
  const store = new GramStore()
  return [...findNearDuplicates(texts.map((text) => store.add(text)))]
}

describe('findNearDuplicates', () => {
  const words = fc.constantFrom(
    'a',
    'of',
    'the',
    'river',
    'rivers',
    'tower',
    'high',
    'how',
    '강',
    '서울의',
    '어디',
  )
  const sentence = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '))
  const edited = fc
    .tuple(sentence, fc.nat(), fc.constantFrom('', 'x', 's', '가'))
    .map(
      ([text, at, insert]) =>
        `${text.slice(0, at % (text.length + 1))}${insert}${text.slice(at % (text.length + 1))}`,
    )
  const similarOnes = fc
    .tuple(sentence, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 's', '가')), { maxLength: 10 }))
    .map(([text, edits]) =>
      edits.map(
        ([at, insert]) =>
          `${text.slice(0, at % (text.length + 1))}${insert}${text.slice((at % (text.length + 1)) + (insert === 'x' ? 1 : 0))}`,
      ),
    )

  it('agrees with the definition on random texts and on families of edited ones', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, edited), { maxLength: 30 }), similarOnes, (texts, more) => {
        const all = [...texts, ...more]
        expect(joined(all)).toEqual(byDefinition(all))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['letters of four', 'acgt', 40],
    ['syllables with a set phrase', ['ra', 'ne', 'to', 'mi', ' sul', ' ker', ' what about '], 24],
    ['Hangul of six', '가나다라마 바', 45],
    ['lengths that differ much', 'abc', 12],
  ] as const)('agrees with the definition where no gram is rare: %s', (_what, letters, length) => {
    const piece = fc.constantFrom(...letters)
    const member = fc.tuple(
      fc.array(fc.tuple(fc.nat(), piece), { maxLength: 2 }),
      fc.array(piece, { maxLength: 6 }),
    )
    const family = fc
      .tuple(
        fc.array(piece, { minLength: 4, maxLength: length }),
        fc.array(member, { minLength: 2, maxLength: 8 }),
      )
      .map(([base, members]) =>
        members.map(([changes, tail]) => {
          const changed = [...base]
          for (const [at, piece] of changes) changed[at % changed.length] = piece
          return [...changed, ...tail].join('')
        }),
      )
    // A counterexample of so many texts takes minutes to shrink.
    fc.assert(
      fc.property(fc.array(family, { minLength: 60, maxLength: 90 }), (families) => {
        const all = families.flat()
        expect(joined(all)).toEqual(byDefinition(all))
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  it.each([0, 1, 2, 3, 4])('finds a pair whose differences spread over all parts, from %i on', (phase) => {
    const evenly = (count: number, from: number) =>
      Array.from({ length: count }, (_, i) => Math.round(((i + from) * 2 ** 32) / count) | 0)
    const base = evenly(45, 0.1)
    // Five of 45 give way to others: 40 of 50 in common. The fillers make all of them common, and resemble nothing.
    const pair = [...base.filter((_, i) => i % 9 !== phase), ...evenly(5, 0.5 + phase / 9)]
    const fillers = Array.from({ length: 60 }, (_, i) => [
      ...base,
      ...pair.slice(40),
      ...evenly(60, (i + 1) / 70),
    ])
    const sets = [base, ...fillers, pair].map((grams) => ({
      chunk: Int32Array.from(new Set(grams)),
      start: 0,
      length: new Set(grams).size,
    }))
    expect([...findNearDuplicates(sets)]).toEqual([NONE, ...fillers.map(() => NONE), 0])
  })

  it('counts a similarity of exactly .80', () => {
    // 8 grams of 10 in common: "abcdefghijk" has 8 grams of four, all of which the longer text has.
    expect(jaccard(gramsOf('abcdefghijk'), gramsOf('abcdefghijklm'))).toBe(0.8)
    expect(joined(['abcdefghijk', 'abcdefghijklm'])).toEqual([NONE, 0])
    expect(joined(['abcdefghij', 'abcdefghijklm'])).toEqual([NONE, NONE])
  })

  it('does not chain: what resembles only a member stands for itself', () => {
    const texts = ['abcdefghijklmnopqrst', 'abcdefghijklmnopqrstuv', 'abcdefghijklmnopqrstuvwxy']
    expect(jaccard(gramsOf(texts[1]!), gramsOf(texts[2]!))).toBeGreaterThan(0.8)
    expect(joined(texts)).toEqual([NONE, 0, NONE])
  })

  it('takes a text that is shorter than a gram as one gram, and leaves empty texts alone', () => {
    expect(joined(['왜', '', 'why', '왜', '', 'why', 'wha'])).toEqual([NONE, NONE, NONE, 0, NONE, 2, NONE])
  })

  it('compares a text that is longer than a chunk of the store', () => {
    const long = Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' ')
    expect(joined(['short one here', long, `${long} more`])).toEqual([NONE, NONE, 1])
  })
})
