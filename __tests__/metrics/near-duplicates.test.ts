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
