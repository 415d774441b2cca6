import { isUtf8 } from 'node:buffer'
import { PlumblineError } from '../core/errors.js'

/**
 * Decodes strictly: a replacement character would hide damaged data. A byte order mark is kept.
 * @throws PlumblineError `schema_invalid` with line and column (code points) of the first wrong byte.
 */
export function decodeUtf8(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const { offset, line, column } = firstInvalid(bytes)
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  throw new PlumblineError('schema_invalid', `not valid UTF-8 (byte 0x${byte} at offset ${offset})`, {
    location: { path, line, column },
    remedy: 'Save the file as UTF-8.',
  })
}

function firstInvalid(bytes: Buffer): { offset: number; line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (;;) {
    const newline = bytes.indexOf(0x0a, lineStart)
    const lineEnd = newline === -1 ? bytes.length : newline + 1
    if (newline === -1 || !isUtf8(bytes.subarray(lineStart, lineEnd))) break
    lineStart = lineEnd
    line++
  }
  let offset = lineStart
  let column = 1
  for (let length = validLength(bytes, offset); length > 0; length = validLength(bytes, offset)) {
    offset += length
    column++
  }
  return { offset, line, column }
}

/** Bytes of the character that starts here; 0 when there is none that is well formed. */
function validLength(bytes: Buffer, offset: number): number {
  for (let length = 1; length <= 4 && offset + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(offset, offset + length))) return length
  }
  return 0
}
