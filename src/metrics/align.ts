import type { CorpusFrequencies } from './corpus.js'
import { type EvidenceText, matchingPrefix, PASSAGE_BREAK } from './evidence-text.js'
import { contentWordsOf, isHangulWord } from './text.js'
import { occurrencesOf } from './word-search.js'

/**
 * Whether the evidence speaks of the question where it gives the answer, 0..1: the share of the question's content
 * words, weighted by rarity, in a window of 80 characters (40 where the evidence is Korean) each side of the answer;
 * the best window counts. An answer that does not stand there word for word is looked for where most of its words
 * are. Null where the question has no words.
 */
export function alignment(
  question: readonly string[],
  answer: readonly string[],
  evidence: EvidenceText,
  corpus: CorpusFrequencies,
): number | null {
  const wanted = createTerms(contentWordsOf(question), corpus)
  if (wanted.weight === 0) return null
  const positions = positionsOf(evidence.words)
  const margin = evidence.isKorean ? KOREAN_MARGIN : MARGIN
  const spans = answerSpans(answer, evidence, positions, corpus)
  return bestRecall(spans, evidence.words, positions, margin, wanted)
}

/** Characters each side of the answer, in the normal form. */
const MARGIN = 80
const KOREAN_MARGIN = 40

/** Words from `first` to `last`, both included. */
interface Span {
  readonly first: number
  readonly last: number
}

function answerSpans(
  answer: readonly string[],
  evidence: EvidenceText,
  positions: Float64Array,
  corpus: CorpusFrequencies,
): readonly Span[] {
  const verbatim = occurrencesOf(answer, evidence.words)
  if (verbatim.length > 0) return verbatim.map((first) => ({ first, last: first + answer.length - 1 }))
  const width = answer.reduce((sum, word) => sum + word.length + 1, 0)
  const densest = densestSpan(createTerms(contentWordsOf(answer), corpus), evidence.words, positions, width)
  return densest === undefined ? [] : [densest]
}

/** The earliest stretch of the given width with the most of the terms, cut to where its terms begin and end. */
function densestSpan(
  terms: Terms,
  words: readonly string[],
  positions: Float64Array,
  width: number,
): Span | undefined {
  const window = createWindow(terms)
  let best: Span | undefined
  let bestWeight = 0
  let first = 0
  for (let last = 0; last < words.length; last++) {
    const term = window.enter(words[last] ?? '')
    while (first < last && endOf(words, positions, last) - at(positions, first) > width) {
      window.leave(words[first] ?? '')
      first += 1
    }
    if (term && window.weight() > bestWeight) {
      bestWeight = window.weight()
      best = { first, last }
    }
  }
  return best
}

/** Both ends of the windows only move forward, so all spans together cost one pass. */
function bestRecall(
  spans: readonly Span[],
  words: readonly string[],
  positions: Float64Array,
  margin: number,
  wanted: Terms,
): number {
  const window = createWindow(wanted)
  let best = 0
  let first = 0
  let next = 0
  for (const span of spans) {
    const from = at(positions, span.first) - margin
    const to = endOf(words, positions, span.last) + margin
    while (next < words.length && endOf(words, positions, next) <= to) {
      window.enter(words[next] ?? '')
      next += 1
    }
    while (first < next && at(positions, first) < from) {
      window.leave(words[first] ?? '')
      first += 1
    }
    best = Math.max(best, window.weight())
  }
  return Math.min(1, best / wanted.weight)
}

/** Character offset of each word; passages are kept so far apart that no window reaches into two. */
function positionsOf(words: readonly string[]): Float64Array {
  const positions = new Float64Array(words.length)
  let offset = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    positions[index] = offset
    offset += word === PASSAGE_BREAK ? 2 * MARGIN : word.length + 1
  }
  return positions
}

function at(positions: Float64Array, index: number): number {
  return positions[index] ?? 0
}

function endOf(words: readonly string[], positions: Float64Array, index: number): number {
  return at(positions, index) + (words[index] ?? '').length
}

/** Words that are looked for, with their weights. */
interface Terms {
  readonly weights: readonly number[]
  readonly weight: number
  /** Index of the term that a word of the evidence stands for, or undefined. */
  indexOf(word: string): number | undefined
}

function createTerms(words: readonly string[], corpus: CorpusFrequencies): Terms {
  const byWord = new Map<string, number>()
  const byPrefix = new Map<string, number>()
  const prefixLengths = new Set<number>()
  for (const [index, word] of words.entries()) {
    byWord.set(word, index)
    const prefix = matchingPrefix(word)
    if (prefix === undefined || byPrefix.has(prefix)) continue
    byPrefix.set(prefix, index)
    prefixLengths.add(prefix.length)
  }
  // Integers, so that a running sum in and out of a window loses nothing.
  const weights = words.map((word) => Math.ceil(corpus.idf(word) * 1e6))
  return {
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    indexOf: (word) => {
      const exact = byWord.get(word)
      if (exact !== undefined || !isHangulWord(word)) return exact
      for (const length of prefixLengths) {
        const index = word.length >= length ? byPrefix.get(word.slice(0, length)) : undefined
        if (index !== undefined) return index
      }
      return undefined
    },
  }
}

/** A multiset of terms that knows the weight of the distinct ones in it. */
function createWindow(terms: Terms) {
  const counts = new Int32Array(terms.weights.length)
  let weight = 0
  return {
    /** Whether the word is one of the terms. */
    enter(word: string): boolean {
      const term = terms.indexOf(word)
      if (term === undefined) return false
      const before = counts[term] ?? 0
      counts[term] = before + 1
      if (before === 0) weight += terms.weights[term] ?? 0
      return true
    },
    leave(word: string): void {
      const term = terms.indexOf(word)
      if (term === undefined) return
      const left = (counts[term] ?? 0) - 1
      counts[term] = left
      if (left === 0) weight -= terms.weights[term] ?? 0
    },
    weight: () => weight,
  }
}
