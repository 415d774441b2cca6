import type { FileSystem } from '../ports/file-system.js'

export interface FileLine {
  readonly text: string
  /** 1-based. */
  readonly number: number
  /** Place in the file, in bytes, without the line break. */
  readonly offset: number
  readonly length: number
}

const LF = 0x0a

/** Lines of a file that we wrote ourselves, in batches of a chunk. A torn last line (after a kill) is left out. */
export async function* readLines(path: string, fileSystem: FileSystem): AsyncGenerator<readonly FileLine[]> {
  let offset = 0
  let number = 0
  let rest = Buffer.alloc(0)
  for await (const chunk of fileSystem.readChunks(path)) {
    const bytes = Buffer.concat([rest, chunk])
    const batch: FileLine[] = []
    let start = 0
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      number++
      batch.push({ text: bytes.toString('utf8', start, end), number, offset, length: end - start })
      offset += end + 1 - start
      start = end + 1
    }
    rest = Buffer.from(bytes.subarray(start))
    yield batch
  }
}
