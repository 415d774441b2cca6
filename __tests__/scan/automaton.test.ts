import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createAutomaton } from '../../src/scan/automaton.js'

function hitsOf(keywords: readonly string[], text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const hits: string[] = []
  createAutomaton(keywords).scan(bytes, 0, bytes.length, (keyword, end) => {
    hits.push(`${keywords[keyword]}@${end}`)
  })
  return hits.sort()
}

describe('createAutomaton', () => {
  it.each([
    { name: 'upper and lower case', keywords: ['AKIA'], text: 'akia AkIa', hits: ['AKIA@4', 'AKIA@9'] },
    {
      name: 'a keyword in another',
      keywords: ['token', 'ken', 'to'],
      text: 'token',
      hits: ['ken@5', 'to@2', 'token@5'],
    },
    { name: 'keywords that overlap', keywords: ['abab'], text: 'ababab', hits: ['abab@4', 'abab@6'] },
    { name: 'a keyword behind a false start', keywords: ['aab'], text: 'aaab', hits: ['aab@4'] },
    { name: 'letters beyond ASCII', keywords: ['비밀'], text: '이 비밀', hits: ['비밀@10'] },
    { name: 'nothing', keywords: ['abc'], text: '', hits: [] },
  ])('finds $name', ({ keywords, text, hits }) => {
    expect(hitsOf(keywords, text)).toEqual(hits)
  })

  it('finds exactly what a search for each keyword finds', () => {
    const letters = fc.stringMatching(/^[aAbB_]{1,4}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 8, selector: (word) => word.toLowerCase() }),
        fc.stringMatching(/^[aAbB_c]{0,60}$/),
        (keywords, text) => {
          const expected = keywords.flatMap((keyword) =>
            Array.from({ length: text.length }, (_, at) => at)
              .filter((at) => text.slice(at, at + keyword.length).toLowerCase() === keyword.toLowerCase())
              .map((at) => `${keyword}@${at + keyword.length}`),
          )
          expect(hitsOf(keywords, text)).toEqual(expected.sort())
        },
      ),
      { numRuns: 300 },
    )
  })

  it('refuses an empty keyword, which would be found everywhere', () => {
    expect(() => createAutomaton(['a', ''])).toThrow(RangeError)
  })
})
