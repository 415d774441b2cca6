import path from 'node:path'
import { PlumblineError } from '../core/errors.js'
import type { FileSystem } from '../ports/file-system.js'
import { type RecordedRequest, toRecordedRequest } from './recorded-request.js'

/** What was submitted and is to be collected: ids and sums, no text of the data and no key. */
export interface BatchFile {
  readonly runId: string
  readonly model: string
  /** In the order in which they were submitted. */
  readonly batches: readonly { readonly id: string; readonly requests: number }[]
  /** What all of it can cost at most, in whole micro-dollars. */
  readonly worst_micro_usd: number
  /** How the submission was started. */
  readonly request: RecordedRequest
}

export function batchFileOf(reportsDir: string, runId: string): string {
  return path.join(reportsDir, 'batch', `${runId}.json`)
}

export async function writeBatchFile(file: string, batch: BatchFile, fileSystem: FileSystem): Promise<void> {
  await fileSystem.writeAtomic(file, `${JSON.stringify(batch, null, 2)}\n`)
}

/**
 * The newest submission that was not collected yet.
 * @throws PlumblineError `config_invalid` where there is none, or its file is none of ours
 */
export async function findBatchFile(
  reportsDir: string,
  fileSystem: FileSystem,
): Promise<{ readonly file: string; readonly batch: BatchFile }> {
  const folder = path.join(reportsDir, 'batch')
  const newest = (await fileSystem.list(folder)).filter((name) => /^run_[\w-]+\.json$/.test(name)).at(-1)
  if (newest === undefined) {
    throw new PlumblineError('config_invalid', 'there is no batch to collect', {
      location: { path: folder },
      remedy: 'Submit one with --batch submit; between two CI jobs, hand its file over as an artifact.',
    })
  }
  const file = path.join(folder, newest)
  const batch = parseBatchFile(await fileSystem.readText(file))
  if (batch !== undefined) return { file, batch }
  throw new PlumblineError('config_invalid', 'not a file of a submitted batch', {
    location: { path: file },
    remedy: 'Remove it and submit again.',
  })
}

/** So that it is not collected twice. */
export async function markCollected(file: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.move(file, file.replace(/\.json$/, '.collected'))
}

function parseBatchFile(text: string): BatchFile | undefined {
  try {
    return toBatchFile(JSON.parse(text))
  } catch {
    return undefined
  }
}

function toBatchFile(value: unknown): BatchFile | undefined {
  const fields = fieldsOf(value)
  const [runId, model, worst] = ['runId', 'model', 'worst_micro_usd'].map((name) => fields.get(name))
  const request = toRecordedRequest(fields.get('request'))
  const listed = fields.get('batches')
  const batches = Array.isArray(listed) ? listed.map(toEntry) : []
  const known = batches.filter((entry) => entry !== undefined)
  if (typeof runId !== 'string' || typeof model !== 'string' || typeof worst !== 'number') return undefined
  if (request === undefined || known.length === 0 || known.length !== batches.length) return undefined
  return { runId, model, batches: known, worst_micro_usd: worst, request }
}

function toEntry(value: unknown): BatchFile['batches'][number] | undefined {
  const fields = fieldsOf(value)
  const id = fields.get('id')
  const requests = fields.get('requests')
  return typeof id === 'string' && typeof requests === 'number' ? { id, requests } : undefined
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
