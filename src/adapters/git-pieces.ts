/** Documents of any size through one buffer that is used again: whole up to a limit, then in overlapping pieces. */

const FIRST_CAPACITY_BYTES = 1 << 20
const OVERLAP_BYTES = 4_096
/** How far back a line's start is looked for, so that columns stay right after a cut. */
const LINE_SEARCH_BYTES = 65_536
const HEAD_BYTES = 8_192
const NEWLINE = 10

export interface PieceOptions {
  /** Documents up to this size come whole. */
  readonly limitBytes: number
  /** Decides on the first bytes of a document; the rest of a binary one is dropped. */
  readonly looksBinary: (head: Uint8Array) => boolean
}

export interface Pieces {
  begin(firstLine: number, deliver: (bytes: Uint8Array, firstLine: number) => void): void
  /** Where the next bytes may be put, never empty; what was there before may be delivered to make room. */
  space(): Uint8Array
  /** So many bytes were put into `space()`. */
  filled(count: number): void
  write(bytes: Uint8Array): void
  /** True once the head of the document looked binary: nothing more of it need be read. */
  isBinary(): boolean
  /** Delivers what is left. `bytes` without overlaps. */
  end(): { readonly bytes: number; readonly binary: boolean }
}

export function createPieces({ limitBytes, looksBinary }: PieceOptions): Pieces {
  let buffer = Buffer.allocUnsafeSlow(Math.min(FIRST_CAPACITY_BYTES, limitBytes))
  let length = 0
  /** Bytes at the start of the buffer that the last piece had already. */
  let repeated = 0
  let total = 0
  let line = 1
  let binary: boolean | undefined
  let deliver: (bytes: Uint8Array, firstLine: number) => void = () => undefined

  const judgeHead = (): boolean => {
    binary ??= looksBinary(buffer.subarray(0, Math.min(length, HEAD_BYTES)))
    return binary
  }

  const makeRoom = (): void => {
    if (judgeHead()) {
      length = 0
    } else if (buffer.length < limitBytes) {
      const larger = Buffer.allocUnsafeSlow(Math.min(buffer.length * 2, limitBytes))
      buffer.copy(larger, 0, 0, length)
      buffer = larger
    } else {
      deliver(buffer.subarray(0, length), line)
      const from = overlapStart(buffer)
      line += countNewlines(buffer, from)
      buffer.copyWithin(0, from, length)
      length -= from
      repeated = length
    }
  }

  const pieces: Pieces = {
    begin(firstLine, deliverPiece) {
      length = 0
      repeated = 0
      total = 0
      line = firstLine
      binary = undefined
      deliver = deliverPiece
    },
    space() {
      if (length === buffer.length) makeRoom()
      return buffer.subarray(length)
    },
    filled(count) {
      length += count
      total += count
    },
    write(bytes) {
      let from = 0
      while (from < bytes.length) {
        if (length === buffer.length) makeRoom()
        const count = Math.min(bytes.length - from, buffer.length - length)
        buffer.set(count === bytes.length ? bytes : bytes.subarray(from, from + count), length)
        pieces.filled(count)
        from += count
      }
    },
    isBinary: () => length >= HEAD_BYTES && judgeHead(),
    end() {
      const isBinary = judgeHead()
      if (!isBinary && length > repeated) deliver(buffer.subarray(0, length), line)
      return { bytes: total, binary: isBinary }
    },
  }
  return pieces
}

/** The start of a line at least the overlap before the end; in the midst of a line where lines are too long. */
function overlapStart(full: Buffer): number {
  const latest = Math.max(0, full.length - Math.min(OVERLAP_BYTES, full.length >> 1))
  const lineStart = full.lastIndexOf(NEWLINE, latest - 1) + 1
  return lineStart > 0 && lineStart > latest - LINE_SEARCH_BYTES ? lineStart : latest
}

function countNewlines(bytes: Buffer, end: number): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}
