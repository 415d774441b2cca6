import type { Evidence } from '../core/case.js'
import { negatedWords } from './negation.js'
import { knownNumbers } from './numbers.js'
import { isHangulWord, wordsOf } from './text.js'

/** The evidence of one case, read once and then asked many times. */
export interface EvidenceText {
  /** Normal forms in reading order, with `PASSAGE_BREAK` between passages. */
  readonly words: readonly string[]
  /** More Hangul words than others. */
  readonly isKorean: boolean
  readonly vocabulary: () => Vocabulary
  readonly numbers: () => ReadonlySet<string>
  readonly negated: () => ReadonlySet<string>
}

/** Answers whether a text holds a word. Korean words also match by a prefix of 60% of the asked word. */
export interface Vocabulary {
  has(word: string): boolean
}

/** Equal to no word, so that no match runs over the border of two passages. */
export const PASSAGE_BREAK = '\n'

export function readEvidence(evidence: readonly Evidence[]): EvidenceText {
  const words: string[] = []
  for (const { text } of evidence) {
    if (words.length > 0) words.push(PASSAGE_BREAK)
    for (const word of wordsOf(text)) words.push(word)
  }
  return {
    words,
    isKorean: words.reduce((balance, word) => balance + (isHangulWord(word) ? 1 : -1), 0) > 0,
    // Asked only of answers that do not stand in the evidence word for word.
    vocabulary: once(() => createVocabulary(words)),
    numbers: once(() => knownNumbers(words)),
    negated: once(() => negatedWords(words)),
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

export function createVocabulary(words: readonly string[]): Vocabulary {
  const known = new Set(words)
  const prefixes = new Set<string>()
  for (const word of known) {
    if (!isHangulWord(word)) continue
    for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length++) {
      prefixes.add(word.slice(0, length))
    }
  }
  return {
    has: (word) => {
      if (known.has(word)) return true
      const prefix = matchingPrefix(word)
      return prefix !== undefined && prefixes.has(prefix)
    },
  }
}

/** The part of a Korean word that another word must begin with to count as the same; undefined for other scripts. */
export function matchingPrefix(word: string): string | undefined {
  if (!isHangulWord(word) || word.length < SHORTEST_PREFIX) return undefined
  return word.slice(0, Math.min(LONGEST_PREFIX, Math.max(SHORTEST_PREFIX, Math.ceil(word.length * 0.6))))
}

/** One shared syllable says nothing. */
const SHORTEST_PREFIX = 2
/** A bound, so that a text without spaces stays linear. */
const LONGEST_PREFIX = 10
