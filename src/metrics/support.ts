import type { CorpusFrequencies } from './corpus.js'
import { type EvidenceText, PASSAGE_BREAK } from './evidence-text.js'
import { contentWordsOf } from './text.js'
import type { Unsupported } from './unsupported.js'

/**
 * How far the evidence carries the answer, 0..1: the mean of the containment of its character 3-grams and of its
 * words by weight, less .15 for unsupported numbers, .10 for names and .10 for a negation. For an answer that does
 * not stand in the evidence word for word; one that does has a support of 1.
 */
export function partialSupport(
  answer: readonly string[],
  evidence: EvidenceText,
  unsupported: Unsupported,
  corpus: CorpusFrequencies,
): number {
  const found = (gramContainment(answer, evidence.words) + wordContainment(answer, evidence, corpus)) / 2
  const penalty =
    (unsupported.numbers.length > 0 ? 0.15 : 0) +
    (unsupported.names.length > 0 ? 0.1 : 0) +
    (unsupported.negation ? 0.1 : 0)
  return Math.max(0, found - penalty)
}

/** Share of the answer's content words that the evidence holds, each weighted by its rarity in the data set. */
function wordContainment(
  answer: readonly string[],
  evidence: EvidenceText,
  corpus: CorpusFrequencies,
): number {
  let all = 0
  let found = 0
  const vocabulary = evidence.vocabulary()
  for (const word of contentWordsOf(answer)) {
    const weight = corpus.idf(word)
    all += weight
    if (vocabulary.has(word)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** Share of the answer's distinct character 3-grams, word borders included, that the evidence holds. */
function gramContainment(answer: readonly string[], evidence: readonly string[]): number {
  const wanted = new Map<number, boolean>()
  const bitmap = new Uint8Array(BITMAP_SIZE)
  eachGram(answer, (gram) => {
    wanted.set(gram, false)
    bitmap[bitOf(gram)] = 1
    return wanted.size
  })
  const size = wanted.size
  let missing = size
  eachGram(evidence, (gram) => {
    // The bitmap turns most grams away before the costlier look-up.
    if (bitmap[bitOf(gram)] === 1 && wanted.get(gram) === false) {
      wanted.set(gram, true)
      missing -= 1
    }
    return missing
  })
  return size === 0 ? 0 : (size - missing) / size
}

const BITMAP_SIZE = 2 ** 12
const SPACE = 32

function bitOf(gram: number): number {
  return (gram ^ (gram / 2 ** 13)) & (BITMAP_SIZE - 1)
}

/** Calls back with each 3-gram of UTF-16 units as one number below 2^48, until the callback returns 0. */
function eachGram(words: readonly string[], visit: (gram: number) => number): void {
  let first = SPACE
  let second = SPACE
  const push = (unit: number): number => {
    const left = second === SPACE && first === SPACE ? 1 : visit(first * 2 ** 32 + second * 2 ** 16 + unit)
    first = second
    second = unit
    return left
  }
  for (const word of words) {
    if (word === PASSAGE_BREAK) {
      first = SPACE
      second = SPACE
      continue
    }
    for (let at = 0; at < word.length; at++) if (push(word.charCodeAt(at)) === 0) return
    if (push(SPACE) === 0) return
  }
}
