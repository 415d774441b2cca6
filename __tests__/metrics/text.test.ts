import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { koreanStem } from '../../src/metrics/korean.js'
import { wordsOf } from '../../src/metrics/text.js'

describe('wordsOf', () => {
  test.each([
    ['case and punctuation', 'Hello, WORLD!', ['hello', 'world']],
    ['compatibility forms', 'Ｆｕｌｌ　１２', ['full', '12']],
    ['composed and decomposed letters alike', 'cafe\u0301', ['café']],
    ['thousands', '1,234,567 people', ['1234567', 'people']],
    ['a list is no thousands', '1,2,3', ['1', '2', '3']],
    ['decimals', '3.50 and 0.5 and 2.0', ['3.5', 'and', '0.5', 'and', '2']],
    ['a version is no decimal', '1.2.3', ['1', '2', '3']],
    ['numbers with units', '5km 20th 75%', ['5', 'km', '20', 'th', '75']],
    ['spelled-out numbers', 'Two of twelve, one left', ['2', 'of', '12', 'one', 'left']],
    [
      'possessives and plurals',
      "Varna's harbours, cities and boxes",
      ['varna', 'harbour', 'city', 'and', 'box'],
    ],
    ['no plural', 'glass bus basis gas', ['glass', 'bus', 'basis', 'gas']],
    ['contracted negations', "isn't can’t won't", ['is', 'not', 'ca', 'not', 'wo', 'not']],
    ['script borders', '2019년에 NASA는', ['2019', '년', 'nasa', '는']],
    ['ideographs one by one', '東京 タワー', ['東', '京', 'タ', 'ワ', 'ー']],
    ['letters outside the basic plane, no emoji', '𝒜 𐐨 😀', ['a', '𐐨']],
    ['a lone surrogate', 'a\ud800b', ['a', 'b']],
    ['nothing', ' …!? ', []],
  ])('%s', (_title, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('gives its own words back when asked again, but for plurals and numbers that lost a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^\S+$/u)
      }),
    )
  })
})

describe('koreanStem', () => {
  test.each([
    ['서울에서는', '서울'],
    ['서울을', '서울'],
    ['바다를', '바다'],
    ['물은', '물'],
    ['대한민국의', '대한민국'],
    ['학교에서', '학교'],
    ['사용했습니다', '사용'],
    ['사용하는', '사용'],
    ['먹었습니다', '먹었'],
    ['먹었다', '먹었'],
  ])('%s -> %s', (word, stem) => {
    expect(koreanStem(word)).toBe(stem)
  })

  test.each(['가을', '마을', '나이', '도로', '회의', '수도'])(
    '%s only looks as if it had a particle',
    (word) => {
      expect(koreanStem(word)).toBe(word)
    },
  )

  it('leaves a stem alone', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
    const particle = fc.constantFrom(
      '은',
      '는',
      '이',
      '가',
      '을',
      '를',
      '에',
      '에서',
      '의',
      '도',
      '으로',
      '로',
      '까지',
      '했다',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(syllable, particle), { minLength: 1, maxLength: 6 }), (parts) => {
        const stem = koreanStem(parts.join(''))
        expect(stem).not.toBe('')
        expect(koreanStem(stem)).toBe(stem)
      }),
    )
  })
})
