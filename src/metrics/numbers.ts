import { isHangulWord, isNumberWord } from './text.js'

/** A number as a text states it. */
export interface StatedNumber {
  /** Comparable form: `5 million` and `5,000,000` are both `5000000`. */
  readonly value: string
  /** As it reads, for notes. */
  readonly shown: string
}

/** The numbers that a text claims, from its words (`wordsOf`). Magnitudes are multiplied in; units are not compared. */
export function statedNumbers(words: readonly string[]): StatedNumber[] {
  const numbers: StatedNumber[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (isNumberWord(word)) {
      const { value, taken, shown } = withMagnitudes(words, at)
      numbers.push({ value: canonicalNumber(value, word), shown })
      at += taken - 1
      continue
    }
    const counted = countedInKorean(word, words[at + 1])
    if (counted !== undefined && counted > 1) numbers.push({ value: String(counted), shown: word })
  }
  return numbers
}

/**
 * Every number that a text can vouch for: those it states, the digits of each without their magnitude, ordinals and
 * Korean numerals in words.
 */
export function knownNumbers(words: readonly string[]): Set<string> {
  const known = new Set<string>()
  for (const { value } of statedNumbers(words)) known.add(value)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (isNumberWord(word)) {
      known.add(canonicalNumber(Number(word), word))
      continue
    }
    const spelledOut = ORDINALS.get(word) ?? TENS.get(word) ?? countedInKorean(word, words[at + 1])
    if (spelledOut !== undefined) {
      known.add(String(spelledOut))
      const ones = TENS.has(word) ? Number(words[at + 1]) : Number.NaN
      if (ones > 0 && ones < 10) known.add(String(spelledOut + ones))
    }
  }
  return known
}

const ORDINALS = new Map(
  'one first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, Math.max(1, index)]),
)
const TENS = new Map(
  'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, index) => [word, 30 + index * 10]),
)
const ENGLISH_MAGNITUDES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const KOREAN_MAGNITUDES = new Map([
  ['십', 1e1],
  ['백', 1e2],
  ['천', 1e3],
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
])
/** Native numerals in the form that stands before a counter, 1 to 59: 한, 열두, 스물다섯. */
const KOREAN_NUMERALS = new Map(
  ['', '열', '스물', '서른', '마흔', '쉰'].flatMap((tens, ten) =>
    ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'].map(
      (ones, one) => [tens + ones, ten * 10 + one] as const,
    ),
  ),
).set('스무', 20)

/** Counters that a native Korean numeral stands before. */
const KOREAN_COUNTER = /^(?:명|개|번|살|권|마리|대|잔|가지|시|시간|달|곳|사람|척|채|쌍|배|차례)/

function withMagnitudes(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly taken: number; readonly shown: string } {
  const own = Number(words[at])
  const next = words[at + 1]
  const english = next === undefined ? undefined : ENGLISH_MAGNITUDES.get(next)
  if (english !== undefined) return { value: own * english, taken: 2, shown: `${words[at]} ${next}` }
  let total = 0
  let taken = 0
  let below = Number.POSITIVE_INFINITY
  // 3만 5천 is one number as long as the magnitudes fall.
  while (isNumberWord(words[at + taken] ?? '')) {
    const magnitude = koreanMagnitude(words[at + taken + 1])
    if (magnitude >= below || (magnitude === 1 && taken > 0)) break
    total += Number(words[at + taken]) * magnitude
    taken += magnitude === 1 ? 1 : 2
    if (magnitude === 1) break
    below = magnitude
  }
  return taken === 0
    ? { value: own, taken: 1, shown: words[at] ?? '' }
    : { value: total, taken, shown: words.slice(at, at + taken).join('') }
}

/** 1e7 for `천만`, `천만원`; 1 where no magnitude follows. */
function koreanMagnitude(word: string | undefined): number {
  if (word === undefined || !isHangulWord(word)) return 1
  let magnitude = 1
  for (const syllable of word.slice(0, 2)) {
    const factor = KOREAN_MAGNITUDES.get(syllable)
    if (factor === undefined) break
    magnitude *= factor
  }
  return magnitude
}

function countedInKorean(word: string, next: string | undefined): number | undefined {
  if (!isHangulWord(word)) return undefined
  const numeral = KOREAN_NUMERALS.get(word)
  return numeral !== undefined && next !== undefined && KOREAN_COUNTER.test(next) ? numeral : undefined
}

/** Digits too long for a double are compared as they are written. */
function canonicalNumber(value: number, written: string): string {
  return Number.isSafeInteger(Math.trunc(value)) ? String(Number(value.toPrecision(15))) : written
}
