import { TOKEN_BYTES } from '../../src/scan/windows.js'
import type { Candidate } from './engine-candidates.js'

const MASK = '****'
const ELLIPSIS = '…'
/** Of a long secret, so many characters are shown: enough to tell which one it is, too few to help anybody. */
const SHOWN_CHARACTERS = 4
const SHORTEST_SHOWN = 20
const BEFORE_BYTES = 80
const AFTER_BYTES = 80
const LONGEST_TAIL_BYTES = 4_096

/** A part of the document that no excerpt shows but for `head`. */
interface MaskedSpan {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly secrets: readonly string[]
}

/**
 * Shows the line of a secret with every secret in it masked, also those that lost to a surer rule and those that are
 * encoded; cut round the secret where the line is long.
 * @param all every candidate of the document, in rising order of `start`
 */
export function createExcerpts(
  bytes: Uint8Array,
  all: readonly Candidate[],
): (candidate: Candidate) => string {
  const spans = mergeSpans(bytes, all)
  return (candidate) => {
    const from = lineStart(bytes, candidate.start)
    let index = firstEndingAfter(spans, from)
    let shown = from > 0 && bytes[from - 1] !== 10 ? ELLIPSIS : ''
    let at = from
    let limit = lineEnd(bytes, candidate.start, candidate.start + AFTER_BYTES)
    const secrets: string[] = []
    for (let span = spans[index]; span !== undefined && span.start < limit; span = spans[++index]) {
      shown += textOf(bytes, at, Math.max(at, span.start)) + (span.start >= from ? span.head : '') + MASK
      secrets.push(...span.secrets)
      at = span.end
      // A secret that goes on in further lines ends the excerpt.
      if (bytes.subarray(span.start, span.end).indexOf(10) !== -1) limit = at
      else if (span.start <= candidate.start) limit = lineEnd(bytes, at, at + AFTER_BYTES)
    }
    shown += textOf(bytes, at, limit)
    if (limit < bytes.length && bytes[limit] !== 10 && bytes[limit] !== 13) shown += ELLIPSIS
    return hideRepeats(shown, secrets).trim()
  }
}

function mergeSpans(bytes: Uint8Array, all: readonly Candidate[]): readonly MaskedSpan[] {
  const spans: MaskedSpan[] = []
  for (const candidate of all) {
    const end = tokenEnd(bytes, candidate.end)
    const last = spans.at(-1)
    if (last !== undefined && candidate.start < last.end) {
      const head = candidate.start === last.start && !candidate.isEncoded ? last.head : ''
      spans[spans.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        head,
        secrets: [...last.secrets, candidate.secret],
      }
    } else {
      spans.push({ start: candidate.start, end, head: headOf(candidate), secrets: [candidate.secret] })
    }
  }
  return spans
}

/** A rule may take less than the whole token; the rest of it is nobody's business either. */
function tokenEnd(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + LONGEST_TAIL_BYTES)
  let end = from
  while (end < limit && TOKEN_BYTES[bytes[end] ?? 0] === 1) end++
  return end
}

function headOf(candidate: Candidate): string {
  if (candidate.isEncoded || candidate.secret.length < SHORTEST_SHOWN) return ''
  return candidate.secret.slice(0, SHOWN_CHARACTERS)
}

function lineStart(bytes: Uint8Array, offset: number): number {
  const least = Math.max(0, offset - BEFORE_BYTES)
  let start = offset
  while (start > least && bytes[start - 1] !== 10) start--
  // Not in the middle of a character.
  while (start < offset && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++
  return start
}

function lineEnd(bytes: Uint8Array, offset: number, most: number): number {
  const limit = Math.min(bytes.length, most)
  let end = offset
  while (end < limit && bytes[end] !== 10 && bytes[end] !== 13) end++
  while (end > offset && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return end
}

function firstEndingAfter(spans: readonly MaskedSpan[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return to <= from ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
}

/** The same secret may stand a second time where no rule looks, such as in a comment behind it. */
function hideRepeats(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => (secret === '' ? shown : shown.replaceAll(secret, MASK)), text)
}
