import { unescapeText } from './engine-unescape.js'

/** A part of a text that is encoded, and what it holds. */
export interface EncodedRun {
  readonly kind: 'base64' | 'hex' | 'escapes'
  /** Where it stands in the text that was searched. */
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
  /** For each decoded byte, where it began; one more for the end. */
  readonly offsets: Int32Array
}

/** A shorter run cannot hold a secret that is worth its name. */
const SHORTEST_RUN = 24
const PROBE_BYTES = 24
const FEWEST_ESCAPES = 4
const LONGEST_HEAD = 64
/** Base64 that goes on in the next line (RFC 2045: 76 characters; PEM: 64) has full lines. */
const SHORTEST_FULL_LINE = 60

const BASE64_VALUE = new Int8Array(256).fill(-1)
for (const [value, letter] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  BASE64_VALUE[letter.charCodeAt(0)] = value
}
BASE64_VALUE['-'.charCodeAt(0)] = 62
BASE64_VALUE['_'.charCodeAt(0)] = 63

const HEX_VALUE = new Int8Array(256).fill(-1)
for (let value = 0; value < 16; value++) {
  HEX_VALUE[value.toString(16).charCodeAt(0)] = value
  HEX_VALUE[value.toString(16).toUpperCase().charCodeAt(0)] = value
}

/**
 * Finds runs of base64 (both alphabets, wrapped lines too) and hex that decode to text, and runs of string or percent escapes.
 * Linear: every byte belongs to one run of each kind, and nothing is decoded that does not begin like text.
 */
export function findEncodedRuns(bytes: Uint8Array, length: number, onRun: (run: EncodedRun) => void): void {
  let at = 0
  // A run of 24 has a byte of its own at every 24th place, so most of a text is never looked at.
  while (at + SHORTEST_RUN <= length) {
    const probe = at + SHORTEST_RUN - 1
    if (BASE64_VALUE[bytes[probe] as number] === -1) {
      at = probe + 1
      continue
    }
    let start = probe
    while (start > at && BASE64_VALUE[bytes[start - 1] as number] !== -1) start--
    let end = probe + 1
    while (end < length && BASE64_VALUE[bytes[end] as number] !== -1) end++
    if (end - start >= SHORTEST_RUN) {
      if (end - start >= SHORTEST_FULL_LINE) end = wrappedEnd(bytes, start, end, length)
      const run = decodeRun(bytes, start, end)
      if (run !== null) onRun(run)
    }
    at = end
  }
  findEscapeRuns(bytes, length, 0x5c, onRun)
  findEscapeRuns(bytes, length, 0x25, onRun)
}

/** Follows base64 over line breaks and indents as long as the lines are full; the last one may be shorter. */
function wrappedEnd(bytes: Uint8Array, start: number, firstEnd: number, length: number): number {
  const width = firstEnd - start
  let end = firstEnd
  while (end < length) {
    let next = end
    if (bytes[next] === 13) next++
    if (bytes[next] !== 10) return end
    next++
    while (next < length && (bytes[next] === 32 || bytes[next] === 9)) next++
    const lineStart = next
    while (next < length && next - lineStart < width && BASE64_VALUE[bytes[next] as number] !== -1) next++
    if (next === lineStart) return end
    const isOver = next - lineStart < width
    if (next < length && BASE64_VALUE[bytes[next] as number] !== -1) return end
    end = next
    if (isOver) return end
  }
  return end
}

function decodeRun(bytes: Uint8Array, start: number, end: number): EncodedRun | null {
  return decodeHex(bytes, start, end) ?? decodeBase64(bytes, start, end)
}

function decodeHex(bytes: Uint8Array, start: number, end: number): EncodedRun | null {
  // `0x…`: the digits begin behind the x.
  const from = bytes[start + 1] === 0x78 ? start + 2 : start
  const size = (end - from) >> 1
  const decoded = new Uint8Array(from + 48 > end ? size : PROBE_BYTES)
  for (let i = 0; i < decoded.length; i++) {
    const high = HEX_VALUE[bytes[from + 2 * i] as number] as number
    const low = HEX_VALUE[bytes[from + 2 * i + 1] as number] as number
    if (high < 0 || low < 0 || !isTextByte(high * 16 + low)) return null
  }
  const full = new Uint8Array(size)
  let used = 0
  for (; used < size; used++) {
    const high = HEX_VALUE[bytes[from + 2 * used] as number] as number
    const low = HEX_VALUE[bytes[from + 2 * used + 1] as number] as number
    if (high < 0 || low < 0) break
    full[used] = high * 16 + low
  }
  const offsets = Int32Array.from({ length: used + 1 }, (_, i) => from + 2 * i)
  return { kind: 'hex', start: from, end: from + 2 * used, bytes: full.subarray(0, used), offsets }
}

/** A name or a path may stand before base64 without a break: all four alignments are tried, and what follows a slash. */
function decodeBase64(bytes: Uint8Array, start: number, end: number): EncodedRun | null {
  for (let shift = 0; shift < 4; shift++) {
    const form = probeBase64(bytes, start + shift, end)
    if (form !== null) return decodeBase64From(bytes, start + shift, end, form)
  }
  const last = Math.min(end - SHORTEST_RUN, start + LONGEST_HEAD)
  for (let at = start; at < last; at++) {
    if (bytes[at] !== 0x2f) continue
    const form = probeBase64(bytes, at + 1, end)
    if (form !== null) return decodeBase64From(bytes, at + 1, end, form)
  }
  return null
}

/** Whether a run begins like text; true where it is UTF-16 (PowerShell's `-EncodedCommand`). */
function probeBase64(bytes: Uint8Array, start: number, end: number): 'utf16' | 'utf8' | null {
  let bits = 0
  let value = 0
  let decoded = 0
  let nuls = 0
  let following = 0
  for (let i = start; i < end && decoded < PROBE_BYTES; i++) {
    const digit = BASE64_VALUE[bytes[i] as number] as number
    if (digit < 0) continue
    value = ((value << 6) | digit) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const byte = (value >> bits) & 0xff
    if (byte === 0 && (decoded & 1) === 1) nuls++
    else if (!isTextByte(byte)) return null
    // UTF-8: as many continuations as the byte before says, or else the alignment is wrong.
    else if (isContinuation(byte) !== following > 0) return null
    if (isContinuation(byte)) following--
    else following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
    decoded++
  }
  if (nuls > 0) return nuls >= decoded >> 1 ? 'utf16' : null
  return 'utf8'
}

function decodeBase64From(bytes: Uint8Array, start: number, end: number, form: 'utf16' | 'utf8'): EncodedRun {
  const decoded = new Uint8Array(((end - start) * 3) >> 2)
  const offsets = new Int32Array(decoded.length + 1)
  let bits = 0
  let value = 0
  let used = 0
  for (let i = start; i < end; i++) {
    const digit = BASE64_VALUE[bytes[i] as number] as number
    if (digit < 0) continue
    value = ((value << 6) | digit) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const byte = (value >> bits) & 0xff
    if (byte === 0 && form === 'utf16') continue
    offsets[used] = i - 1
    decoded[used++] = byte
  }
  offsets[used] = end
  return {
    kind: 'base64',
    start,
    end,
    bytes: decoded.subarray(0, used),
    offsets: offsets.subarray(0, used + 1),
  }
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}

/** Printable ASCII, white space, and whatever may be UTF-8. */
function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 13
}

const ESCAPED_TEXT = new Uint8Array(256)
for (let byte = 0x21; byte < 0x7f; byte++) {
  if (!/["'`<>(){}[\],;]/.test(String.fromCharCode(byte))) ESCAPED_TEXT[byte] = 1
}

/** Runs of which so much is escaped that a keyword may be: what is escaped here and there is found by its window. */
function findEscapeRuns(
  bytes: Uint8Array,
  length: number,
  mark: number,
  onRun: (run: EncodedRun) => void,
): void {
  let done = 0
  for (let at = bytes.indexOf(mark); at !== -1 && at < length; at = bytes.indexOf(mark, done)) {
    let start = at
    while (start > done && at - start < LONGEST_HEAD && ESCAPED_TEXT[bytes[start - 1] as number] === 1)
      start--
    let end = at
    let escapes = 0
    while (end < length && ESCAPED_TEXT[bytes[end] as number] === 1) {
      if (bytes[end] === mark && isCodeEscape(bytes, end, mark)) escapes++
      end++
    }
    if (escapes >= FEWEST_ESCAPES && end - start >= SHORTEST_RUN) {
      const run = decodeEscapes(bytes, start, end)
      if (run !== null) onRun(run)
    }
    done = Math.max(end, at + 1)
  }
}

/** `%41`, `\x41`, `\u0041`: an escape of a letter or digit, not of a quote. */
function isCodeEscape(bytes: Uint8Array, at: number, mark: number): boolean {
  if (mark === 0x25) return (HEX_VALUE[bytes[at + 1] ?? 0] ?? -1) >= 0
  return bytes[at + 1] === 0x75 || bytes[at + 1] === 0x78
}

function decodeEscapes(bytes: Uint8Array, start: number, end: number): EncodedRun | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
  const plain = unescapeText(source)
  if (plain === null) return null
  return {
    kind: 'escapes',
    start,
    end,
    bytes: Buffer.from(plain.text, 'latin1'),
    offsets: Int32Array.from(plain.offsets, (offset) => start + offset),
  }
}
