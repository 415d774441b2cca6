/**
 * Turns texts into comparable words: lower case, without Korean particles, English plurals and possessives, numbers
 * kept whole. One scan without regular expressions on the way, so that a text of megabytes costs linear time.
 */
import { FUNCTION_WORDS } from './function-words.js'
import { koreanStem } from './korean.js'

/**
 * The words of a text in reading order, in their normal form.
 *
 * NFKC and lower case as in `canon`, then a split wherever the script changes (`2019년에` -> `2019`, `년`;
 * `5km` -> `5`, `km`), with `1,000` -> `1000`, `3.50` -> `3.5`, `isn't` -> `is`, `not`. A run of Chinese or Japanese
 * characters has no word borders, so each character is a word.
 */
export function wordsOf(text: string): string[] {
  const folded = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase()
  const words: string[] = []
  const length = folded.length
  let at = 0
  while (at < length) {
    const script = scriptAt(folded, at)
    if (script === SEPARATOR) {
      at += 1
      continue
    }
    if (script === IDEOGRAPH) {
      words.push(folded.slice(at, at + 1))
      at += 1
      continue
    }
    if (script === DIGIT) {
      at = readNumber(folded, at, words)
      continue
    }
    let end = script === LETTER ? asciiLettersEnd(folded, at) : at
    while (end < length && scriptAt(folded, end) === script) end += unitsAt(folded, end)
    if (script === HANGUL) words.push(koreanStem(folded.slice(at, end)))
    else end = readLatin(folded, at, end, words)
    at = end
  }
  return words
}

/** Function words of English and Korean that carry no subject matter. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

export function isHangulWord(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0xac00 && code <= 0xd7a3
}

export function isNumberWord(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The words that carry the subject, each once; all words where there are only function words. */
export function contentWordsOf(words: readonly string[]): readonly string[] {
  const content = new Set<string>()
  for (const word of words) if (!FUNCTION_WORDS.has(word)) content.add(word)
  return content.size > 0 ? [...content] : [...new Set(words)]
}

const SEPARATOR = 0
const LETTER = 1
const DIGIT = 2
const HANGUL = 3
const IDEOGRAPH = 4

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const scriptByUnit = new Map<string, number>()

function scriptAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER
    return code >= 48 && code <= 57 ? DIGIT : SEPARATOR
  }
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff)) return IDEOGRAPH
  if (code >= 0xdc00 && code <= 0xdfff) return SEPARATOR
  const character = text.slice(at, at + unitsAt(text, at))
  let script = scriptByUnit.get(character)
  if (script === undefined) {
    script = /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : SEPARATOR
    // A bound, so that a text of rare characters cannot fill the memory.
    if (scriptByUnit.size < 20_000) scriptByUnit.set(character, script)
  }
  return script
}

/** UTF-16 units of the character at a position: 2 for a surrogate pair. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** The common case without a look-up: most letters of most texts are a to z. */
function asciiLettersEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (!(code >= 97 && code <= 122)) return end
    end += 1
  }
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Reads `1,234.50` as `1234.5` and `1.2.3` as three numbers. Returns the position behind it. */
function readNumber(text: string, start: number, words: string[]): number {
  let end = digitsEnd(text, start)
  let digits = text.slice(start, end)
  while (digits.length <= 18 && isThousandsGroup(text, end)) {
    digits += text.slice(end + 1, end + 4)
    end += 4
  }
  if (text.charCodeAt(end) === 46 && isDigitAt(text, end + 1)) {
    const fractionEnd = digitsEnd(text, end + 1)
    const dottedBefore = start > 1 && text.charCodeAt(start - 1) === 46 && isDigitAt(text, start - 2)
    const dottedAfter = text.charCodeAt(fractionEnd) === 46 && isDigitAt(text, fractionEnd + 1)
    if (!dottedBefore && !dottedAfter) {
      const fraction = withoutTrailingZeros(text.slice(end + 1, fractionEnd))
      if (fraction !== '') digits = `${withoutLeadingZeros(digits)}.${fraction}`
      end = fractionEnd
    }
  }
  words.push(digits)
  return end
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigitAt(text, end)) end += 1
  return end
}

function isThousandsGroup(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 44 &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  )
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1
  return digits.slice(0, end)
}

function withoutLeadingZeros(digits: string): string {
  let start = 0
  while (start < digits.length - 1 && digits.charCodeAt(start) === 48) start += 1
  return digits.slice(start)
}

/** Reads a run of letters and what hangs on its apostrophe. Returns the position behind it. */
function readLatin(text: string, start: number, end: number, words: string[]): number {
  const mark = text.charCodeAt(end)
  if (mark === 39 || mark === 0x2019) {
    const tail = text.charCodeAt(end + 1)
    const closed = scriptAt(text, end + 2) !== LETTER
    if (closed && tail === 115) {
      words.push(englishStem(text.slice(start, end)))
      return end + 2
    }
    if (closed && tail === 116 && text.charCodeAt(end - 1) === 110) {
      if (end - 1 > start) words.push(text.slice(start, end - 1))
      words.push('not')
      return end + 2
    }
  }
  words.push(englishStem(text.slice(start, end)))
  return end
}

const SPELLED_OUT = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, String(index + 2)]),
)

/** Spares most words the look-up: the numbers have 3 to 9 letters and begin with e, f, n, s or t. */
function mayBeSpelledOut(word: string): boolean {
  if (word.length < 3 || word.length > 9) return false
  const first = word.charCodeAt(0)
  return first === 101 || first === 102 || first === 110 || first === 115 || first === 116
}

/** Plural endings go, and `two` to `twenty` become digits. `one` stays: it is a pronoun more often. */
function englishStem(word: string): string {
  const spelledOut = mayBeSpelledOut(word) ? SPELLED_OUT.get(word) : undefined
  if (spelledOut !== undefined) return spelledOut
  if (word.length < 4 || word.charCodeAt(word.length - 1) !== 115) return word
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
