import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import path from 'node:path'
import { toPlumblineError } from '../core/errors.js'
import { type MicroUsd, toMicroUsd, toUsd } from '../core/money.js'
import type { FileSystem } from '../ports/file-system.js'
import type { LlmRequest } from '../ports/llm-client.js'

/** A reply that was paid for once. */
export interface CachedReply {
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
  /** What it cost then. */
  readonly costMicroUsd: MicroUsd
}

/** Replies by what was asked. Whoever finds none asks the model. */
export interface ResponseCache {
  /** Anything that is not a whole entry of ours is a miss. */
  find(request: LlmRequest): Promise<CachedReply | undefined>
  /** Does not wait for the disk: an entry that is lost is a miss. */
  keep(request: LlmRequest, reply: CachedReply): void
  /** Resolves when everything that was kept is on the disk, or was given up. */
  settled(): Promise<void>
}

export interface ResponseCacheOptions {
  readonly fileSystem: FileSystem
  /** Absolute. */
  readonly directory: string
  /** Where the model is reached: another server may answer otherwise. */
  readonly endpoint: string
  /** The name that always means the same model. */
  readonly model: string
  /**
   * Secrets with which entries are sealed, the first with what is written: an entry counts only if somebody wrote it who
   * holds one of them, so that a file that a change plants is no grade.
   */
  readonly seals: readonly string[]
  /** One line for the log. */
  readonly note: (message: string) => void
}

/** Counts up with everything that changes what is sent for the same request. */
const FORMAT = 1
/** Entries that are being written at once; more wait. */
const MOST_WRITES = 16

/** One file an entry, named by the hash of what was asked, written whole or not at all: runs may share the folder. */
export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { fileSystem, note } = options
  const keys = options.seals.map((seal) =>
    createHmac('sha256', seal).update('plumbline response cache').digest(),
  )
  const writes = new Set<Promise<void>>()
  const write = async (file: string, text: string): Promise<void> => {
    while (writes.size >= MOST_WRITES) await Promise.race(writes)
    const done = fileSystem
      .writeAtomic(file, text)
      .catch((thrown: unknown) => note(`a reply was not kept for later: ${toPlumblineError(thrown).message}`))
      .finally(() => writes.delete(done))
    writes.add(done)
  }
  let queue: Promise<void> = Promise.resolve()
  return {
    async find(request) {
      const hash = hashOf(request, options)
      const file = fileOf(options.directory, hash)
      const text = await readEntry(file, fileSystem)
      if (text === undefined) return undefined
      const found = open(text, hash, keys)
      if (found === undefined) note(`${path.basename(file)} of the cache is no entry of ours: asked again`)
      return found
    },
    keep(request, reply) {
      const [own] = keys
      if (own === undefined) return
      const hash = hashOf(request, options)
      queue = queue.then(() => write(fileOf(options.directory, hash), seal(reply, hash, own)))
    },
    async settled() {
      await queue
      await Promise.all(writes)
    },
  }
}

/** Undefined where there is none; an entry that cannot be read is one that says nothing. */
async function readEntry(file: string, fileSystem: FileSystem): Promise<string | undefined> {
  try {
    return (await fileSystem.stat(file)) === undefined ? undefined : await fileSystem.readText(file)
  } catch {
    return ''
  }
}

/** Model, parameters, prompt and case. The case id counts too: two cases with one text are two calls, in every run alike. */
function hashOf(
  { caseId, system, user, maxTokens, responseSchema }: LlmRequest,
  options: ResponseCacheOptions,
): string {
  const asked = [FORMAT, options.endpoint, options.model, maxTokens, responseSchema, system, user, caseId]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}

function fileOf(directory: string, hash: string): string {
  return path.join(directory, hash.slice(0, 2), `${hash}.json`)
}

function seal(reply: CachedReply, hash: string, key: Buffer): string {
  const body = JSON.stringify({
    text: reply.text,
    inputTokens: reply.inputTokens,
    outputTokens: reply.outputTokens,
    costUsd: toUsd(reply.costMicroUsd),
  })
  return `${JSON.stringify({ body, seal: sealOf(body, hash, key) })}\n`
}

function sealOf(body: string, hash: string, key: Buffer): string {
  return createHmac('sha256', key).update(`${hash}\n${body}`).digest('hex')
}

function open(text: string, hash: string, keys: readonly Buffer[]): CachedReply | undefined {
  try {
    const entry = fieldsOf(JSON.parse(text))
    const body = entry.get('body')
    const given = entry.get('seal')
    if (typeof body !== 'string' || typeof given !== 'string') return undefined
    if (!keys.some((key) => isEqual(given, sealOf(body, hash, key)))) return undefined
    return replyOf(fieldsOf(JSON.parse(body)))
  } catch {
    return undefined
  }
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function replyOf(fields: ReadonlyMap<string, unknown>): CachedReply | undefined {
  const text = fields.get('text')
  const inputTokens = fields.get('inputTokens')
  const outputTokens = fields.get('outputTokens')
  const costUsd = fields.get('costUsd')
  if (typeof text !== 'string' || typeof costUsd !== 'number') return undefined
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return undefined
  return { text, inputTokens, outputTokens, costMicroUsd: toMicroUsd(costUsd) }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
