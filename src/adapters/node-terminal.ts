import { writeSync } from 'node:fs'
import type { Redact } from '../core/redact.js'
import type { Terminal } from '../ports/terminal.js'

/** Writes synchronously, so that nothing is lost when the process ends right after. A closed pipe is not an error. */
export function createNodeTerminal(redact: Redact): Terminal {
  return {
    out: (text) => writeAll(1, redact(text)),
    err: (text) => writeAll(2, redact(text)),
    isTty: process.stderr.isTTY === true && process.env.CI === undefined,
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(descriptor, bytes, offset)
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw thrown
      // A full pipe of a slow reader: wait a moment without the event loop, as nothing else can be done meanwhile.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
