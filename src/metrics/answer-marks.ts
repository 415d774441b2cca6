import type { Case } from '../core/case.js'
import type { Mark } from '../core/report-page.js'
import { type EvidenceText, readEvidence } from './evidence-text.js'
import { negatedWords, unsupportedNegations } from './negation.js'
import { answerType, questionForm, withoutYesNo } from './question-type.js'
import { contentWordsOf, isFunctionWord, isNumberWord, wordsOf } from './text.js'
import { findUnsupported, type Unsupported, withoutMarkers } from './unsupported.js'
import { occurrencesOf } from './word-search.js'

export interface CaseMarks {
  /** What of the answer the evidence does not carry, in order, without overlaps. */
  readonly answer: readonly Mark[]
  /** The sentence of the evidence that has most of the answer's words; null where none has any. */
  readonly nearest: { readonly passage: number; readonly start: number; readonly end: number } | null
}

/**
 * Shows in the texts what `support` counts: words that the evidence does not have, and the numbers, names and denials
 * that cost an answer more. An answer that stands in the evidence word for word, or whose support cannot be checked,
 * has no marks. Pure; time is linear in the length of the texts.
 */
export function markCase({
  question,
  answer,
  evidence,
}: Pick<Case, 'question' | 'answer' | 'evidence'>): CaseMarks {
  const read = readEvidence(evidence ?? [])
  if (evidence === null || read.words.length === 0) return { answer: [], nearest: null }
  const words = wordsOf(withoutMarkers(answer))
  const nearest = nearestSentence(
    words,
    wordsOf(question),
    evidence.map(({ text }) => text),
  )
  const type = answerType(answer, questionForm(question), question)
  const unchecked = words.length === 0 || type === 'yes_no' || type === 'empty'
  if (unchecked || occurrencesOf(words, read.words).length > 0) return { answer: [], nearest }
  return { answer: unsupportedParts(answer, words, wordsOf(question), read), nearest }
}

/** A stretch of letters and digits, with what its normal form is. */
interface Token {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    words: wordsOf(token),
  }))
}

function unsupportedParts(
  answer: string,
  words: readonly string[],
  question: readonly string[],
  evidence: EvidenceText,
): readonly Mark[] {
  const text = withoutMarkers(answer)
  const tokens = tokensOf(text)
  const unsupported = findUnsupported(text, withoutYesNo(words), question, evidence)
  const denials = unsupported.negation ? deniedTokens(tokens, question, evidence) : new Set<Token>()
  const named = placesOf(unsupported.names, text)
  const numbers = new Set(unsupported.numbers.flatMap((shown) => wordsOf(shown)).filter(isNumberWord))
  const marks = tokens.flatMap((token): Mark[] => {
    const kind = kindOf(token, { evidence, denials, named, numbers })
    return kind === null ? [] : [[token.start, token.end, kind]]
  })
  return joinNeighbours(marks, text)
}

interface Suspects {
  readonly evidence: EvidenceText
  readonly denials: ReadonlySet<Token>
  readonly named: readonly (readonly [start: number, end: number])[]
  readonly numbers: ReadonlySet<string>
}

function kindOf(token: Token, { evidence, denials, named, numbers }: Suspects): Mark[2] | null {
  if (denials.has(token)) return 'denial'
  if (token.words.some((word) => numbers.has(word))) return 'number'
  if (named.some(([start, end]) => token.start >= start && token.end <= end)) return 'name'
  const vocabulary = evidence.vocabulary()
  const isMissing = (word: string): boolean =>
    !isFunctionWord(word) && !isNumberWord(word) && !vocabulary.has(word)
  return token.words.some(isMissing) ? 'words' : null
}

function deniedTokens(
  tokens: readonly Token[],
  question: readonly string[],
  evidence: EvidenceText,
): ReadonlySet<Token> {
  const owners = tokens.flatMap((token) => token.words.map((word) => ({ word, token })))
  const asked = negatedWords(question)
  const places = unsupportedNegations(
    owners.map(({ word }) => word),
    (word) => evidence.negated().has(word) || asked.has(word),
  )
  return new Set(places.flatMap((at) => owners[at]?.token ?? []))
}

function placesOf(names: Unsupported['names'], text: string): readonly (readonly [number, number])[] {
  return names.flatMap((name) => {
    const at = text.indexOf(name)
    return at === -1 ? [] : [[at, at + name.length] as const]
  })
}

/** Marks of one kind with nothing but a blank between them are one mark. */
function joinNeighbours(marks: readonly Mark[], text: string): readonly Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    const last = joined.at(-1)
    if (last !== undefined && last[2] === mark[2] && /^\s+$/.test(text.slice(last[1], mark[0]))) {
      joined[joined.length - 1] = [last[0], mark[1], mark[2]]
    } else joined.push(mark)
  }
  return joined
}

/** Ends behind a full stop that a blank follows, and at line breaks: `3.5` and `www.example.org` stay whole. */
const SENTENCE = /[^\n]*?(?:[.!?]{1,4}["'”’)\]]{0,4}(?=\s|$)|[。！？]|\n|$)/g

function nearestSentence(
  answer: readonly string[],
  question: readonly string[],
  passages: readonly string[],
): CaseMarks['nearest'] {
  const wanted = new Set(contentWordsOf(answer))
  const asked = new Set(contentWordsOf(question))
  let best: CaseMarks['nearest'] = null
  let bestScore = 0
  for (const [passage, text] of passages.entries()) {
    for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
      const words = new Set(wordsOf(sentence))
      let found = 0
      for (const word of words) found += wanted.has(word) ? 2 : asked.has(word) ? 1 : 0
      if (found <= bestScore) continue
      bestScore = found
      const start = index + sentence.length - sentence.trimStart().length
      best = { passage, start, end: index + sentence.trimEnd().length }
    }
  }
  return best
}
