import type { Case } from '../core/case.js'
import { wordsOf } from './text.js'

/** How many cases use a word, kept in a table of fixed size: 8 MB, however long the texts are. */
export interface CorpusFrequencies {
  /** Counts each word of the case's question and evidence once. */
  add(added: Case): void
  /** Weight of a word in its normal form; above 0, also for words that were never seen. */
  idf(word: string): number
  /** Cases added so far. */
  readonly documents: number
}

/**
 * Document frequencies in 2^20 counters, addressed by the 32-bit FNV-1a hash (Fowler, Noll, Vo) of the word's UTF-16
 * units. Two words that share a counter look more common than they are: at 100,000 distinct words that is about one
 * word in ten. The weight is ln(1 + (N - n + 0.5) / (n + 0.5)), the form of BM25's that is never negative
 * (Robertson and Zaragoza 2009).
 */
export function createCorpusFrequencies(): CorpusFrequencies {
  const counts = new Uint32Array(SLOTS)
  const lastSeenIn = new Uint32Array(SLOTS)
  let documents = 0

  const addText = (text: string): void => {
    for (const word of wordsOf(text)) {
      const slot = slotOf(word)
      if (lastSeenIn[slot] === documents) continue
      lastSeenIn[slot] = documents
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  }

  return {
    add(added) {
      documents += 1
      addText(added.question)
      for (const { text } of added.evidence ?? []) addText(text)
    },
    idf(word) {
      const seen = counts[slotOf(word)] ?? 0
      return Math.log(1 + (documents - seen + 0.5) / (seen + 0.5))
    },
    get documents() {
      return documents
    },
  }
}

const SLOTS = 2 ** 20

function slotOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 255), 0x01000193)
    if (unit > 255) hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  // The upper bits are folded in, as FNV's authors advise for tables smaller than 2^32.
  return (hash ^ (hash >>> 20)) & (SLOTS - 1)
}
