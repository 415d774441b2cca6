import { isUtf8 } from 'node:buffer'

export type DecodedText =
  | { readonly text: string }
  /** `before` is the valid text in front of the first bad byte. */
  | { readonly badByte: number; readonly before: string }

/** What was found of bytes before: that they are valid UTF-8, or nothing. */
export type KnownBytes = 'utf8' | 'nothing'

/** Strict UTF-8: no replacement characters, no overlong forms, no surrogates. */
export function decodeUtf8(bytes: Buffer, known: KnownBytes = 'nothing'): DecodedText {
  // Without arguments `toString` is UTF-8 by the shortest way there is, which rows by the million feel.
  if (known === 'utf8' || isUtf8(bytes)) return { text: bytes.toString() }
  const end = validPrefixLength(bytes)
  return { badByte: bytes[end] ?? 0, before: bytes.toString('utf8', 0, end) }
}

export function describeBadByte(badByte: number): string {
  return `found the byte 0x${badByte.toString(16).padStart(2, '0').toUpperCase()}, expected valid UTF-8`
}

const BLOCK_BYTES = 65_536

/** Length of the longest prefix of whole, valid characters: blocks first, then one character at a time. */
function validPrefixLength(bytes: Buffer): number {
  let valid = 0
  for (const stride of [BLOCK_BYTES, 1]) {
    while (valid < bytes.length) {
      const end = characterEnd(bytes, Math.min(valid + stride, bytes.length) - 1)
      if (!isUtf8(bytes.subarray(valid, end))) break
      valid = end
    }
  }
  return valid
}

/** The end of the character that the byte at `index` belongs to: continuation bytes are 10xxxxxx. */
function characterEnd(bytes: Buffer, index: number): number {
  let end = index + 1
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return end
}
