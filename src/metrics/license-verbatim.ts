import { canon } from '../core/canon.js'
import { isMostlyCjk } from './near-duplicates-grams.js'

const TOKENS = 50
const CJK_CHARACTERS = 100

/**
 * Whether the answer holds a run of 50 consecutive tokens of the evidence, or of 100 characters where the answer is
 * mostly Hangul or Han. Compared in canonical form, so case, punctuation and white space do not matter.
 */
export function hasVerbatimRun(answer: string, evidence: string): boolean {
  const copy = canon(answer)
  if (isMostlyCjk(copy)) return shareRun(unspaced(copy), unspaced(canon(evidence)), CJK_CHARACTERS)
  const tokens = copy.split(' ')
  return tokens.length >= TOKENS && shareRun(tokens, canon(evidence).split(' '), TOKENS)
}

function unspaced(canonical: string): readonly string[] {
  return [...canonical.replaceAll(' ', '')]
}

/** Rolling hashes (Karp, Rabin 1987) over windows of `length`; a hit is compared in full. Linear. */
function shareRun(a: readonly string[], b: readonly string[], length: number): boolean {
  if (a.length < length || b.length < length) return false
  const numbers = new Map<string, number>()
  for (const token of a) if (!numbers.has(token)) numbers.set(token, numbers.size + 1)
  const windows = new Map<number, number>()
  for (const [start, hash] of windowHashes(a, numbers, length))
    if (!windows.has(hash)) windows.set(hash, start)
  for (const [start, hash] of windowHashes(b, numbers, length)) {
    const candidate = windows.get(hash)
    if (candidate !== undefined && isSameRun(a, candidate, b, start, length)) return true
  }
  return false
}

const BASE = 0x01000193

function* windowHashes(
  tokens: readonly string[],
  numbers: ReadonlyMap<string, number>,
  length: number,
): Generator<readonly [start: number, hash: number]> {
  let outgoing = 1
  for (let i = 0; i < length; i++) outgoing = Math.imul(outgoing, BASE)
  const numberAt = (i: number) => numbers.get(tokens[i] ?? '') ?? 0
  let hash = 0
  for (let i = 0; i < tokens.length; i++) {
    hash = (Math.imul(hash, BASE) + scatter(numberAt(i))) | 0
    if (i >= length) hash = (hash - Math.imul(scatter(numberAt(i - length)), outgoing)) | 0
    if (i >= length - 1) yield [i - length + 1, hash]
  }
}

function scatter(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 12)
}

function isSameRun(
  a: readonly string[],
  aStart: number,
  b: readonly string[],
  bStart: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (a[aStart + i] !== b[bStart + i]) return false
  return true
}
