import type { LinearPattern } from '../../src/core/linear-pattern.js'
import type { Candidate } from './engine-candidates.js'
import { type Layer, type SpanOf, toBytes } from './engine-layers.js'
import { isEntropyEnough } from './engine-randomness.js'
import { unescapeText } from './engine-unescape.js'
import type { SecretRule } from './rule.js'

/** Runs the rules that people wrote themselves, piece by piece. */
export interface LinearMatchers {
  /** Indexes of the rules without keywords: they look at every text as a whole. */
  readonly everywhere: readonly number[]
  /** Adds what a rule finds in a part of a layer, and counts the matches; null for a rule with a pattern of our own. */
  match(rule: number, layer: Layer, start: number, end: number, found: Candidate[]): number | null
}

/** How a long text is cut. What is longer than the overlap may lie across a cut and be missed. */
interface Pieces {
  readonly bytes: number
  readonly overlapBytes: number
  /** Where a piece holds more matches, it is cut into finer ones. */
  readonly mostMatches: number
}

/**
 * Each match may cost a look at the rest of its piece (`a.*b|a` in a row of `a`), so the finer the pieces, the less a
 * byte can cost; dense matches are short, so that fine pieces have room for them.
 */
const COARSE: Pieces = { bytes: 32 * 1024, overlapBytes: 8 * 1024, mostMatches: 500 }
const FINE: Pieces = { bytes: 2 * 1024, overlapBytes: 256, mostMatches: Number.POSITIVE_INFINITY }

/** Escapes within escapes: JSON in JSON. */
const UNESCAPE_ROUNDS = 2

export function createLinearMatchers(rules: readonly SecretRule[]): LinearMatchers {
  return {
    everywhere: [...rules.keys()].filter(
      (index) => rules[index]?.linear && rules[index].keywords.length === 0,
    ),
    match(index, layer, start, end, found) {
      const rule = rules[index]
      if (rule?.linear === undefined) return null
      const { linear } = rule
      const run = (from: number, to: number, pieces: Pieces): number => {
        let matches = 0
        for (const piece of cut(layer, from, to, pieces)) {
          const counted = matchPiece({ rule, linear, layer, ...piece }, pieces, found)
          matches += counted ?? run(piece.start, piece.end, FINE)
        }
        return matches
      }
      return run(start, end, COARSE)
    },
  }
}

interface Piece {
  readonly start: number
  readonly end: number
  /** Whether a further piece sees this one's end once more. */
  readonly isCut: boolean
}

function* cut(layer: Layer, from: number, to: number, { bytes, overlapBytes }: Pieces): Iterable<Piece> {
  for (let at = from; ; at += bytes - overlapBytes) {
    const end = Math.min(to, at + bytes)
    yield { start: characterStart(layer.bytes, at, from), end, isCut: end < to }
    if (end === to) return
  }
}

/** No piece begins inside of a character of UTF-8, which has at most three further bytes. */
function characterStart(bytes: Uint8Array, at: number, least: number): number {
  let start = at
  while (start > least && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}

interface Search extends Piece {
  readonly rule: SecretRule
  readonly linear: LinearPattern
  readonly layer: Layer
}

/** @returns the number of matches, null for too many */
function matchPiece(search: Search, { mostMatches }: Pieces, found: Candidate[]): number | null {
  const { rule, linear, layer, start, end, isCut } = search
  const before = start === 0 ? '' : layer.text(start - 1, start)
  const candidates: Candidate[] = []
  let count = 0
  for (const { text, spanOf, isEscaped } of readings(layer, start, end)) {
    const matches = linear.find(text, before, mostMatches)
    if (matches === null) return null
    count += matches.length
    for (const match of matches) {
      // A cut is no end of a line or word: the next piece sees the whole, unless it is longer than the overlap.
      if (isCut && match.end === text.length) continue
      const secret = toBytes(text.slice(match.secretStart, match.secretEnd)).toString('utf8')
      if (rule.minEntropy !== null && !isEntropyEnough(secret, rule.minEntropy)) continue
      candidates.push(candidateOf(search, secret, spanOf(match.secretStart, match.secretEnd), isEscaped))
    }
  }
  found.push(...candidates)
  return count
}

interface Reading {
  /** One character a byte. */
  readonly text: string
  readonly spanOf: SpanOf
  readonly isEscaped: boolean
}

/** A text as it stands, and with the escapes of strings taken off. */
function* readings(layer: Layer, start: number, end: number): Iterable<Reading> {
  let text = layer.text(start, end)
  let spanOf: SpanOf = (from, to) => layer.span(start + from, start + to)
  yield { text, spanOf, isEscaped: false }
  for (let round = 0; round < UNESCAPE_ROUNDS && /[\\%]/.test(text); round++) {
    const plain = unescapeText(text)
    if (plain === null) return
    const outer = spanOf
    text = plain.text
    spanOf = (from, to) => outer(plain.offsets[from] ?? 0, plain.offsets[to] ?? 0)
    yield { text, spanOf, isEscaped: true }
  }
}

function candidateOf(
  { rule, layer }: Search,
  secret: string,
  { start, end }: ReturnType<SpanOf>,
  isEscaped: boolean,
): Candidate {
  const via = isEscaped ? [...layer.via, 'string escapes'] : layer.via
  return {
    rule,
    secret,
    start,
    end,
    isProven: false,
    isEncoded: via.length > 0,
    why: [
      "it matches this project's own pattern",
      ...(via.length === 0 ? [] : [`it was hidden in ${via.join(' in ')}`]),
    ],
  }
}
