import { createHash } from 'node:crypto'
import path from 'node:path'
import { toPlumblineError } from '../core/errors.js'
import type { AppendFile, FileSystem } from '../ports/file-system.js'
import type { LlmRequest } from '../ports/llm-client.js'
import { CacheSegments } from './cache-segments.js'
import { type CachedReply, createReplySeal } from './sealed-reply.js'

/** Replies by what was asked. Whoever finds none asks the model. */
export interface ResponseCache {
  /** Anything that is not a whole entry of ours is a miss. */
  find(request: LlmRequest): Promise<CachedReply | undefined>
  /** Does not wait for the disk: an entry that is lost is a miss. */
  keep(request: LlmRequest, reply: CachedReply): void
  /** Resolves when everything that was kept is with the operating system, or was given up. */
  close(): Promise<void>
}

export interface ResponseCacheOptions {
  readonly fileSystem: FileSystem
  /** Absolute. Several runs may share it: each reads all files and writes one of its own. */
  readonly directory: string
  /** Names the file of this run. */
  readonly runId: string
  /** Where the model is reached: another server may answer otherwise. */
  readonly endpoint: string
  /** The name that always means the same model. */
  readonly model: string
  /** Keys of the API: what somebody without one of them has put there, such as a change in its own repository, is no grade. */
  readonly secrets: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** One line for the log. */
  readonly note: (message: string) => void
}

/** Counts up with everything that changes what is sent for the same request. */
const FORMAT = 1

/** Opens what earlier runs kept. Content-addressed: an entry is found by the hash of model, parameters, prompt and case. */
export async function openResponseCache(options: ResponseCacheOptions): Promise<ResponseCache> {
  const { fileSystem, directory, runId, note } = options
  const seal = createReplySeal(options.secrets)
  const segments = new CacheSegments(fileSystem, directory, note)
  await segments.open()
  await segments.compact(path.join(directory, `replies-${runId}-all.txt`), options.now())
  const writer = createWriter(path.join(directory, `replies-${runId}.txt`), fileSystem, note)
  return {
    async find(request) {
      const hash = hashOf(request, options)
      const line = await segments.read(hash)
      if (line === undefined) return undefined
      const found = seal.read(line)
      if (found?.hash === hash) return found.reply
      note(`entry ${hash.slice(0, 12)} of the response cache is damaged or not ours: asked again`)
      return undefined
    },
    keep(request, reply) {
      const line = seal.write(hashOf(request, options), reply)
      if (line !== undefined) writer.write(`${line}\n`)
    },
    async close() {
      await writer.close()
      await segments.close()
    },
  }
}

/**
 * Model, parameters, prompt and case. The id of the case counts too: two cases with one text are two calls, in every run
 * alike, so that what a run costs does not hang on which of them is first.
 */
function hashOf(
  { caseId, system, user, maxTokens, responseSchema }: LlmRequest,
  { endpoint, model }: ResponseCacheOptions,
): string {
  const asked = [FORMAT, endpoint, model, maxTokens, responseSchema, system, user, caseId]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}

/** One line after the other; the file is made with the first one. */
function createWriter(
  file: string,
  fileSystem: FileSystem,
  note: (message: string) => void,
): { write(line: string): void; close(): Promise<void> } {
  let opened: AppendFile | undefined
  let hasFailed = false
  let queue: Promise<void> = Promise.resolve()
  const enqueue = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch((thrown: unknown) => {
      if (!hasFailed) note(`replies are not kept for later: ${toPlumblineError(thrown).message}`)
      hasFailed = true
    })
  }
  return {
    write: (line) =>
      enqueue(async () => {
        if (hasFailed) return
        opened ??= await fileSystem.openAppend(file)
        await opened.append(line)
      }),
    async close() {
      enqueue(async () => opened?.close())
      await queue
    },
  }
}
