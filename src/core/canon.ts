import { createHash } from 'node:crypto'

/** NFKC, lower case, everything but letters and digits becomes one space. */
export function canon(text: string): string {
  // Without Unicode's classes it is twice as fast, and most texts in English need none.
  if (/^[\0-\x7f]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
