import { isUtf8 } from 'node:buffer'
import type { KnownBytes } from './utf8.js'

/** What a splitter found: a line without its LF (a CR stays), or one that was too long to be held. */
export interface LineSink {
  /** `bytes` may be used only during the call. */
  onLine(bytes: Buffer, line: number, known: KnownBytes): void
  onLongLine(lengthBytes: number, line: number): void
}

export interface LineSplitter {
  write(chunk: Uint8Array): void
  end(): void
}

const LF = 0x0a
const BOM = [0xef, 0xbb, 0xbf] as const

/**
 * Splits bytes on LF alone: a lone CR, NEL, U+2028 and U+2029 are data. Removes a byte order mark at the start.
 * Never holds more than `maxLineBytes` of a line, nor a reference to a chunk.
 */
export function createLineSplitter(maxLineBytes: number, sink: LineSink): LineSplitter {
  let line = 1
  let held: Buffer[] = []
  let lengthBytes = 0

  const hold = (piece: Buffer): void => {
    lengthBytes += piece.length
    // A copy, because the reader may reuse its buffer.
    if (lengthBytes > maxLineBytes) held = []
    else held.push(Buffer.from(piece))
  }
  const finish = (last: Buffer, known: KnownBytes): void => {
    const total = lengthBytes + last.length
    if (total > maxLineBytes) sink.onLongLine(total, line)
    else {
      const bytes = lengthBytes === 0 ? last : Buffer.concat([...held, last])
      sink.onLine(line === 1 ? withoutBom(bytes) : bytes, line, known)
    }
    held = []
    lengthBytes = 0
    line++
  }

  return {
    write(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      const first = bytes.indexOf(LF)
      const isWhole = lengthBytes === 0
      // One look at all whole lines of a chunk costs a fraction of one at each of them.
      const from = isWhole ? 0 : first + 1
      const known = isUtf8(bytes.subarray(from, bytes.lastIndexOf(LF) + 1)) ? 'utf8' : 'nothing'
      let start = 0
      for (let end = first; end !== -1; end = bytes.indexOf(LF, start)) {
        finish(bytes.subarray(start, end), start >= from ? known : 'nothing')
        start = end + 1
      }
      if (start < bytes.length) hold(bytes.subarray(start))
    },
    end() {
      if (lengthBytes > 0) finish(Buffer.alloc(0), 'nothing')
    },
  }
}

export function withoutBom(bytes: Buffer): Buffer {
  return BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM.length) : bytes
}
