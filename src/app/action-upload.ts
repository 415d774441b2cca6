import path from 'node:path'
import { escapeTerminal, shorten } from '../core/escape.js'
import { journalPathOf, salvageJournal } from '../pipeline/salvage.js'
import type { ActionsRuntime, ArtifactStore, UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'
import type { FileSystem } from '../ports/file-system.js'
import {
  type ArtifactKind,
  type ArtifactPlan,
  type ArtifactSources,
  artifactName,
  isOfRun,
  planArtifacts,
} from './artifacts.js'

export interface UploadTools {
  readonly fileSystem: FileSystem
  readonly env: Env
  readonly runtime: ActionsRuntime
  readonly store: ArtifactStore
  /** Ends the wait for the service. */
  readonly signal: AbortSignal
}

export type Uploads = Readonly<Partial<Record<ArtifactKind, UploadedArtifact>>>

/** The client itself tries a silent service for a quarter of an hour. */
const LIMIT_MS = 5 * 60 * 1000

/**
 * Uploads what exists of the plan. Each file is copied through the redacting file system first, so that what leaves
 * is redacted whoever wrote it. A service that is absent or refuses is one warning; the state tells the post step
 * what is done.
 */
export async function uploadArtifacts(
  sources: ArtifactSources,
  instance: string | undefined,
  tools: UploadTools,
): Promise<Uploads> {
  const { fileSystem, env, runtime, store } = tools
  const staging = path.join(
    env.get('RUNNER_TEMP') ?? path.join(sources.reportsDir, '.staging'),
    `plumbline-${sources.runId}`,
  )
  const uploads: Partial<Record<ArtifactKind, UploadedArtifact>> = {}
  const stop = AbortSignal.any([tools.signal, AbortSignal.timeout(LIMIT_MS)])
  try {
    for (const plan of planArtifacts(sources)) {
      const before = runtime.state(stateOf(plan.kind))
      if (before === 'done') continue
      const root = path.join(staging, plan.kind)
      const files = await stage(plan, root, sources, fileSystem)
      if (files.length === 0) continue
      // A name that a killed step had begun with is taken for good.
      const name = `${artifactName(plan.kind, env, instance)}${before === 'begun' ? '-post' : ''}`
      runtime.saveState(stateOf(plan.kind), 'begun')
      uploads[plan.kind] = await orStopped(store.upload(name, files, root), stop)
      runtime.saveState(stateOf(plan.kind), 'done')
    }
  } catch (thrown) {
    runtime.warning(explain(thrown, Object.keys(uploads), sources))
  } finally {
    await fileSystem.remove(staging).catch(() => runtime.notice(`${staging} could not be removed`))
  }
  return uploads
}

function stateOf(kind: ArtifactKind): string {
  return `artifact-${kind}`
}

/** The work, or the signal's reason when that comes first. */
export function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject)
  })
}

/** One line; the client's own messages have several. */
function explain(thrown: unknown, done: readonly string[], { reportsDir }: ArtifactSources): string {
  const reason = shorten(escapeTerminal(messageOf(thrown)), 300)
  const hint = /already exists/i.test(reason)
    ? ' Give each use of the action in a job or matrix an `instance` of its own.'
    : ''
  const what =
    done.length === 0
      ? 'Artifacts were not uploaded'
      : `Only ${done.join(' and ')} of the artifacts were uploaded`
  return `${what}: ${reason.replace(/\.$/, '')}.${hint} The reports are in ${escapeTerminal(reportsDir)}.`
}

/** What a storage service refuses without a word has a status all the same. */
function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (message.trim() !== '') return message
  const status: unknown = Reflect.get(Object(thrown), 'statusCode')
  return `the storage service refused${typeof status === 'number' ? ` with ${status}` : ' without a reason'}`
}

async function stage(
  plan: ArtifactPlan,
  root: string,
  sources: ArtifactSources,
  fileSystem: FileSystem,
): Promise<readonly string[]> {
  const staged: string[] = []
  for (const { from, name, kind } of plan.files) {
    const found = await fileSystem.stat(from)
    if (found?.kind !== 'file') continue
    if (kind === 'own' && !isOfRun(found.modifiedMs, sources.startedAtMs)) continue
    const to = path.join(root, name)
    await copyRedacted(from, to, fileSystem)
    staged.push(to)
  }
  if (plan.kind === 'dlq') staged.push(...(await stageQueue(root, sources, staged, fileSystem)))
  return staged
}

async function copyRedacted(from: string, to: string, fileSystem: FileSystem): Promise<void> {
  const writer = await fileSystem.createAtomic(to)
  const decoder = new TextDecoder()
  try {
    for await (const chunk of fileSystem.readChunks(from))
      await writer.write(decoder.decode(chunk, { stream: true }))
    await writer.write(decoder.decode())
    await writer.commit()
  } finally {
    await writer.abort()
  }
}

/** The queue's statistics, always; and the finished lines of a run that was killed before it could save them itself. */
async function stageQueue(
  root: string,
  { reportsDir, runId }: ArtifactSources,
  staged: readonly string[],
  fileSystem: FileSystem,
): Promise<readonly string[]> {
  const { computeStatistics } = await import('../dead-letter/statistics.js')
  const { listEntries } = await import('../dead-letter/list.js')
  const { entries } = await listEntries({ fileSystem, reportsDir })
  const statistics = path.join(root, 'dlq', 'statistics.json')
  await fileSystem.writeAtomic(statistics, `${JSON.stringify(computeStatistics(entries), null, 2)}\n`)

  const journal = journalPathOf(reportsDir, runId)
  const lines = path.join(root, 'dlq', runId, 'baseline_report.jsonl')
  if (staged.includes(lines) || (await fileSystem.stat(journal)) === undefined) return [statistics]
  const writer = await fileSystem.createAtomic(lines)
  try {
    await salvageJournal(journal, fileSystem, (line) => writer.write(`${JSON.stringify(line)}\n`))
    await writer.commit()
  } finally {
    await writer.abort()
  }
  return [statistics, lines]
}
