import { PlumblineError } from '../core/errors.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { JudgeResponse } from '../core/generated/judge-response.js'
import type { FileSystem, RandomAccessFile } from '../ports/file-system.js'
import { type FileLine, readLines } from './read-lines.js'

/** The first line: what the cases below it belong to. */
export interface RunEntry {
  readonly type: 'run'
  readonly run_id: string
  readonly state: 'QUEUED' | 'RUNNING'
  readonly cases_total: number
  readonly data_hash: string
  readonly comparability_key: string
}

/** What a run did, one JSON line an event, in the order it happened. It survives a kill at any instant. */
export type JournalEntry =
  | RunEntry
  | {
      readonly type: 'case'
      readonly index: number
      readonly line: CaseLine
      /** What the model said; null for cases that were never sent. */
      readonly response: JudgeResponse | null
      /** Of all calls for this case, in whole micro-dollars. Not the cost that a line may have recorded. */
      readonly cost_micro_usd: number
    }
  /** Calls for a case that was not finished. */
  | { readonly type: 'cost'; readonly index: number; readonly cost_micro_usd: number }

export type CaseEntry = Extract<JournalEntry, { type: 'case' }>

export interface JournalWriter {
  /** Once written, a kill leaves something to resume from. */
  begin(entry: RunEntry): Promise<void>
  append(entry: JournalEntry): Promise<void>
  close(): Promise<void>
}

/** At most this much work is lost by a kill of the machine; a kill of the process loses what was not yet flushed. */
const SYNC_INTERVAL_MS = 100

export async function createJournal(
  path: string,
  fileSystem: FileSystem,
  elapsed: () => number,
): Promise<JournalWriter> {
  const file = await fileSystem.openAppend(path)
  let syncedAt = elapsed()
  return {
    async begin(entry) {
      await file.append(`${JSON.stringify(entry)}\n`)
      await file.sync()
    },
    async append(entry) {
      await file.append(`${JSON.stringify(entry)}\n`)
      if (elapsed() - syncedAt < SYNC_INTERVAL_MS) return
      await file.sync()
      syncedAt = elapsed()
    },
    async close() {
      await file.sync()
      await file.close()
    },
  }
}

/** Entries in file order, in batches, each with its place in the file. */
export async function* readJournal(
  path: string,
  fileSystem: FileSystem,
): AsyncGenerator<readonly { readonly entry: JournalEntry; readonly at: FileLine }[]> {
  for await (const batch of readLines(path, fileSystem)) {
    yield batch.map((at) => ({ entry: parseEntry(at.text, path, at.number), at }))
  }
}

function parseEntry(text: string, path: string, line: number): JournalEntry {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PlumblineError('schema_invalid', 'a line of the journal is damaged', {
      location: { path, line },
      cause,
    })
  }
}

/** Finds the journal's case entries by index without holding them. */
export class JournalIndex {
  readonly path: string
  /** Of calls for cases that were not finished then, in micro-dollars. */
  unfinishedMicroUsd = 0
  private readonly offsets = new Map<number, { readonly offset: number; readonly length: number }>()

  constructor(path: string) {
    this.path = path
  }

  set(index: number, { offset, length }: FileLine): void {
    this.offsets.set(index, { offset, length })
  }

  get size(): number {
    return this.offsets.size
  }

  /** Indexes in dataset order. */
  indexes(): readonly number[] {
    return [...this.offsets.keys()].sort((a, b) => a - b)
  }

  /** Opens the journal for reading entries at random; sequential reads are served from a window. */
  async open(fileSystem: FileSystem): Promise<JournalReader> {
    return new JournalReader(await fileSystem.openRandomAccess(this.path), this.offsets)
  }
}

const WINDOW_BYTES = 256 * 1024

export class JournalReader {
  private readonly file: RandomAccessFile
  private readonly offsets: ReadonlyMap<number, { readonly offset: number; readonly length: number }>
  private window: Uint8Array = new Uint8Array()
  private windowOffset = 0

  constructor(
    file: RandomAccessFile,
    offsets: ReadonlyMap<number, { readonly offset: number; readonly length: number }>,
  ) {
    this.file = file
    this.offsets = offsets
  }

  async read(index: number): Promise<CaseEntry | undefined> {
    const place = this.offsets.get(index)
    if (place === undefined) return undefined
    const start = place.offset - this.windowOffset
    if (start < 0 || start + place.length > this.window.length) {
      this.window = await this.file.readAt(place.offset, Math.max(WINDOW_BYTES, place.length))
      this.windowOffset = place.offset
      return this.parse(0, place.length)
    }
    return this.parse(start, place.length)
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  private parse(start: number, length: number): CaseEntry {
    return JSON.parse(
      Buffer.from(this.window.buffer, this.window.byteOffset + start, length).toString('utf8'),
    )
  }
}
