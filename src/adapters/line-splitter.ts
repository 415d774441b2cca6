import { StringDecoder } from 'node:string_decoder'

const LONGEST_LINE = 64 * 1024
/** Given up at a cut, so that no half of a secret stands where its mask would not be recognised. */
const CUT_MARGIN = 1024

/** Cuts a stream of bytes into lines, without ever holding more than one bounded line. */
export function createLineSplitter(onLine: (line: string) => void): {
  write(bytes: Uint8Array): void
  end(): void
} {
  const decoder = new StringDecoder('utf8')
  let line = ''
  let dropped = 0

  const add = (text: string): void => {
    const kept = text.slice(0, LONGEST_LINE - line.length)
    line += kept
    dropped += text.length - kept.length
  }
  const finish = (): void => {
    onLine(
      dropped === 0
        ? line.replace(/\r$/, '')
        : `${line.slice(0, -CUT_MARGIN)} … (${dropped + CUT_MARGIN} more characters)`,
    )
    line = ''
    dropped = 0
  }

  return {
    write(bytes) {
      const pieces = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).split('\n')
      const last = pieces.pop() ?? ''
      for (const piece of pieces) {
        add(piece)
        finish()
      }
      add(last)
    },
    end() {
      add(decoder.end())
      if (line !== '' || dropped > 0) finish()
    },
  }
}
