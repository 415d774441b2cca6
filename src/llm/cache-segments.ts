import path from 'node:path'
import { toPlumblineError } from '../core/errors.js'
import type { FileSystem, RandomAccessFile } from '../ports/file-system.js'
import { hashOfLine } from './sealed-reply.js'

interface Place {
  readonly file: RandomAccessFile
  readonly offset: number
  readonly length: number
}

const SEGMENT = /^replies-.*\.txt$/
/** With more files than this they are written together into one. */
const MOST_SEGMENTS = 32
/** A file that was written to in this time may be that of a run under way, and stays. */
const SETTLED_MS = 60 * 60 * 1000
const LF = 0x0a

/** The files of a response cache, read once: where every entry stands is kept, not its text. */
export class CacheSegments {
  private readonly fileSystem: FileSystem
  private readonly directory: string
  private readonly note: (message: string) => void
  private readonly places = new Map<string, Place>()
  private readonly files: RandomAccessFile[] = []
  private names: readonly string[] = []

  constructor(fileSystem: FileSystem, directory: string, note: (message: string) => void) {
    this.fileSystem = fileSystem
    this.directory = directory
    this.note = note
  }

  /** A file that cannot be read holds nothing. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.names = (await this.fileSystem.list(this.directory)).filter((name) => SEGMENT.test(name))
    })
    for (const name of this.names) await this.attempt(() => this.index(path.join(this.directory, name)))
  }

  async read(hash: string): Promise<string | undefined> {
    const place = this.places.get(hash)
    if (place === undefined) return undefined
    const bytes = await place.file.readAt(place.offset, place.length).catch(() => new Uint8Array())
    return Buffer.from(bytes).toString('utf8')
  }

  /** Writes many files together into one, which appears whole or not at all; then those that it holds go. */
  async compact(target: string, nowMs: number): Promise<void> {
    if (this.names.length <= MOST_SEGMENTS) return
    await this.attempt(async () => {
      const writer = await this.fileSystem.createAtomic(target)
      try {
        for (const hash of this.places.keys()) await writer.write(`${await this.read(hash)}\n`)
        await writer.commit()
      } finally {
        await writer.abort()
      }
      for (const name of this.names) {
        const file = path.join(this.directory, name)
        const found = await this.fileSystem.stat(file)
        if (found !== undefined && nowMs - found.modifiedMs > SETTLED_MS) await this.fileSystem.remove(file)
      }
    })
  }

  async close(): Promise<void> {
    for (const file of this.files) await file.close()
  }

  /** Later lines and later files win: they were paid for last. */
  private async index(path: string): Promise<void> {
    const file = await this.fileSystem.openRandomAccess(path)
    this.files.push(file)
    let rest = Buffer.alloc(0)
    let offset = 0
    for await (const chunk of this.fileSystem.readChunks(path)) {
      const bytes = Buffer.concat([rest, chunk])
      let start = 0
      for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
        const hash = hashOfLine(bytes.toString('utf8', start, end))
        if (hash !== undefined) this.places.set(hash, { file, offset: offset + start, length: end - start })
        start = end + 1
      }
      offset += start
      rest = Buffer.from(bytes.subarray(start))
    }
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (thrown) {
      this.note(`a part of the response cache is left out: ${toPlumblineError(thrown).message}`)
    }
  }
}
