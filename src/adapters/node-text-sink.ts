import type { FileHandle } from 'node:fs/promises'
import type { Redact } from '../core/redact.js'

/** Collects many small texts into few large writes. Texts reach the file in the order of the calls. */
export interface TextSink {
  write(text: string): Promise<void>
  /** Everything that was written is with the operating system. */
  flush(): Promise<void>
}

const FLUSH_CHARACTERS = 128 * 1024
/** A line longer than this is written in pieces, rather than growing in memory without end. */
const LONGEST_LINE_CHARACTERS = 32 * 1024 * 1024

export function createTextSink(file: FileHandle, redact: Redact): TextSink {
  let waiting: string[] = []
  let characters = 0
  let tail: Promise<void> = Promise.resolve()

  const drain = (text: string): Promise<void> => {
    if (text !== '') tail = tail.then(() => writeAll(file, redact(text)))
    return tail
  }

  return {
    write(text) {
      waiting.push(text)
      characters += text.length
      if (characters < FLUSH_CHARACTERS) return Promise.resolve()
      const { whole, rest } = cutAtLine(waiting.join(''))
      waiting = rest === '' ? [] : [rest]
      characters = rest.length
      return drain(whole)
    },
    flush() {
      const text = waiting.join('')
      waiting = []
      characters = 0
      return drain(text)
    },
  }
}

/** Cuts behind the last line break, so that no secret is split between two redactions. */
function cutAtLine(text: string): { whole: string; rest: string } {
  const end = text.lastIndexOf('\n') + 1
  if (end === 0 && text.length > LONGEST_LINE_CHARACTERS) return { whole: text, rest: '' }
  return { whole: text.slice(0, end), rest: text.slice(end) }
}

async function writeAll(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8')
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset)
    offset += bytesWritten
  }
}
