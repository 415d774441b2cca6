import { PlumblineError } from '../core/errors.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { JudgeResponse } from '../core/generated/judge-response.js'
import type { AppendFile, FileSystem, RandomAccessFile } from '../ports/file-system.js'
import { type FileLine, readLines } from './read-lines.js'
import type { RecordedRequest } from './recorded-request.js'

/** The first line: what the cases below it belong to. */
export interface RunEntry {
  readonly type: 'run'
  readonly run_id: string
  readonly state: 'QUEUED' | 'RUNNING'
  readonly cases_total: number
  readonly data_hash: string
  readonly comparability_key: string
  /** How it was started: a run that is killed leaves nothing else to say so. */
  readonly request: RecordedRequest
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
      /** Whether the grade was known from an earlier run; `off` where nobody looked. */
      readonly cache: 'off' | 'miss' | 'hit'
      /** What a known grade did not cost again, in whole micro-dollars. */
      readonly saved_micro_usd: number
      /** From the run that is resumed. */
      readonly taken_over: boolean
    }
  /** Calls for a case that was not finished. */
  | {
      readonly type: 'cost'
      readonly index: number
      readonly cost_micro_usd: number
      readonly taken_over: boolean
    }

export type CaseEntry = Extract<JournalEntry, { type: 'case' }>

export interface JournalWriter {
  /** Once it resolves, the entry survives a kill of this process; of the machine a tenth of a second later. */
  append(entry: JournalEntry): Promise<void>
  close(): Promise<void>
}

/** At most this much work is lost by a kill of the machine. */
const SYNC_INTERVAL_MS = 100

/**
 * @param opening what the journal begins with: the run, and the cases that it takes over. They appear whole or not at
 *   all, so that a run that is killed meanwhile leaves the earlier journal as the only one there is.
 */
export async function createJournal(
  path: string,
  fileSystem: FileSystem,
  opening: AsyncIterable<JournalEntry>,
): Promise<JournalWriter> {
  const writer = await fileSystem.createAtomic(path)
  try {
    for await (const entry of opening) await writer.write(lineOf(entry))
    await writer.commit()
  } finally {
    await writer.abort()
  }
  return appendTo(await fileSystem.openAppend(path))
}

function appendTo(file: AppendFile): JournalWriter {
  const sync = delayedSync(file)
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  /** Entries that come while one is being written share the write after it. */
  const flush = (): Promise<void> => {
    next ??= current.then(() => {
      current = next ?? current
      next = null
      return file.flush()
    })
    return next
  }
  return {
    async append(entry) {
      sync.check()
      await file.append(lineOf(entry))
      await flush()
      sync.schedule()
    },
    async close() {
      sync.cancel()
      await file.sync()
      await file.close()
    },
  }
}

/** Brings what was written to the disk soon; a failure is thrown to whoever checks next. */
function delayedSync(file: AppendFile): { schedule(): void; check(): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  let failure: { readonly thrown: unknown } | undefined
  return {
    schedule() {
      timer ??= setTimeout(() => {
        timer = undefined
        file.sync().catch((thrown: unknown) => {
          failure = { thrown }
        })
      }, SYNC_INTERVAL_MS)
    },
    check() {
      if (failure !== undefined) throw failure.thrown
    },
    cancel() {
      clearTimeout(timer)
    },
  }
}

function lineOf(entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`
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

/** What the cases of a journal belong to. */
export async function readRunEntry(path: string, fileSystem: FileSystem): Promise<RunEntry | undefined> {
  for await (const batch of readJournal(path, fileSystem)) {
    const found = batch.find(({ entry }) => entry.type === 'run')?.entry
    if (found?.type === 'run') return found
  }
  return undefined
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
