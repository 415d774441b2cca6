import { isFunctionWord, wordsOf } from './text.js'

/**
 * Names in a text of Latin, Greek or Cyrillic script: runs of capitalised words, and single ones unless they open a
 * sentence, where a capital says nothing. Acronyms count everywhere. Headlines and texts in capitals give none.
 * Scripts without capitals, such as Hangul, show no names to this eye.
 */
export function namesIn(text: string): string[] {
  const marks = capitalisedWords(text)
  if (marks.headline) return []
  const names: string[] = []
  let run: CapitalisedWord[] = []
  const close = (): void => {
    const name = nameOf(run)
    if (name !== undefined) names.push(name)
    run = []
  }
  for (const word of marks.words) {
    const previous = run.at(-1)
    if (previous !== undefined && (previous.end + 1 !== word.start || word.opensSentence)) close()
    run.push(word)
  }
  close()
  return [...new Set(names)]
}

/** Whether at least half of a name's words are missing from what is known. */
export function isUnknownName(name: string, isKnown: (word: string) => boolean): boolean {
  const words = wordsOf(name).filter((word) => !isFunctionWord(word))
  const missing = words.filter((word) => !isKnown(word)).length
  return missing > 0 && missing * 2 >= words.length
}

interface CapitalisedWord {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly opensSentence: boolean
}

const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{L}\p{M}\p{N}'’-]*/gu
const CAPITAL = /^\p{Lu}/u
const SENTENCE_BREAK = /[.!?:;\n*#•"“”([]/

function capitalisedWords(text: string): { readonly words: CapitalisedWord[]; readonly headline: boolean } {
  const words: CapitalisedWord[] = []
  let lowerCase = 0
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index)
    const opensSentence = end === 0 || SENTENCE_BREAK.test(gap)
    end = match.index + match[0].length
    if (CAPITAL.test(match[0])) words.push({ text: match[0], start: match.index, end, opensSentence })
    else if (match[0].length > 3) lowerCase += 1
  }
  return { words, headline: words.length >= 6 && lowerCase * 2 < words.length }
}

function nameOf(run: readonly CapitalisedWord[]): string | undefined {
  const kept = run.filter(({ text }) => !isGrammar(text))
  const [first] = kept
  if (first === undefined) return undefined
  const isAcronym = /^\p{Lu}{2,}$/u.test(first.text)
  if (kept.length === 1 && first.opensSentence && !isAcronym) return undefined
  return kept.map(({ text }) => text.replace(/['’]s$/, '')).join(' ')
}

/** `I`, `I'm`, and function words that a sentence starts with. */
function isGrammar(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’].*$/s, '')
  return bare.length < 2 || isFunctionWord(bare) || ANSWER_OPENERS.has(bare)
}

const ANSWER_OPENERS = new Set([
  'yes',
  'no',
  'not',
  'however',
  'according',
  'although',
  'since',
  'after',
  'before',
])
