import path from 'node:path'
import type { ActionsRuntime, ArtifactStore, UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'
import type { FileSystem } from '../ports/file-system.js'

export interface ArtifactSources {
  /** Absolute. */
  readonly reportsDir: string
  readonly workingDirectory: string
  readonly runId: string | undefined
  /** Relative to the working directory. */
  readonly logPath: string | undefined
}

export interface ArtifactPlan {
  readonly kind: 'session' | 'dlq' | 'export'
  readonly files: readonly { readonly from: string; readonly name: string }[]
}

const SESSION = [
  'session_report.md',
  'session_report.json',
  'baseline_report.md',
  'baseline_report.jsonl',
  'handoff/INDEX.md',
  'regression_summary.md',
  'regression_summary.json',
]
const DLQ_RUN = ['dlq_metadata.json', 'session_report.md', 'baseline_report.jsonl']
const EXPORTS = ['export/baseline_latest.csv', 'export/baseline_latest.json']

/** Which files go where: an explicit list. Never temporary files, raw replies of a model, journals or caches. */
export function planArtifacts(sources: ArtifactSources): readonly ArtifactPlan[] {
  const { reportsDir, workingDirectory, runId, logPath } = sources
  const inReports = (names: readonly string[]) =>
    names.map((name) => ({ from: path.join(reportsDir, name), name }))
  const log =
    logPath === undefined
      ? []
      : [{ from: path.resolve(workingDirectory, logPath), name: `logs/${path.basename(logPath)}` }]
  const deadRun = runId === undefined ? [] : DLQ_RUN.map((name) => `dlq/${runId}/${name}`)
  return [
    { kind: 'session', files: [...inReports(SESSION), ...log] },
    { kind: 'dlq', files: inReports(['dlq/index.jsonl', ...deadRun]) },
    { kind: 'export', files: inReports(EXPORTS) },
  ]
}

/** Names of a matrix's jobs, of steps and of attempts must not collide, and hold no character that the service refuses. */
export function artifactName(kind: ArtifactPlan['kind'], env: Env, instance: string | undefined): string {
  const parts = [
    'plumbline',
    kind,
    env.get('GITHUB_JOB'),
    env.get('GITHUB_ACTION'),
    env.get('GITHUB_RUN_ATTEMPT'),
    instance,
  ]
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => String(part).replace(/[^A-Za-z0-9._-]+/g, '-'))
    .join('-')
    .slice(0, 200)
}

export interface UploadTools {
  readonly fileSystem: FileSystem
  readonly env: Env
  readonly runtime: ActionsRuntime
  readonly store: ArtifactStore
}

/**
 * Uploads what exists of the plan. Each file is copied through the redacting file system first, so that what leaves
 * is redacted whoever wrote it. No artifact service is one warning.
 */
export async function uploadArtifacts(
  sources: ArtifactSources,
  instance: string | undefined,
  tools: UploadTools,
): Promise<readonly UploadedArtifact[]> {
  const staging = path.join(
    tools.env.get('RUNNER_TEMP') ?? path.join(sources.reportsDir, '.staging'),
    `plumbline-${sources.runId ?? 'run'}`,
  )
  const uploaded: UploadedArtifact[] = []
  try {
    for (const plan of planArtifacts(sources)) {
      const root = path.join(staging, plan.kind)
      const files = await stage(plan, root, tools.fileSystem)
      if (files.length === 0) continue
      uploaded.push(await tools.store.upload(artifactName(plan.kind, tools.env, instance), files, root))
    }
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    tools.runtime.warning(`Artifacts were not uploaded: ${reason}. The reports are in ${sources.reportsDir}.`)
  } finally {
    await tools.fileSystem.remove(staging)
  }
  return uploaded
}

async function stage(plan: ArtifactPlan, root: string, fileSystem: FileSystem): Promise<readonly string[]> {
  const staged: string[] = []
  for (const { from, name } of plan.files) {
    if ((await fileSystem.stat(from))?.kind !== 'file') continue
    const to = path.join(root, name)
    const writer = await fileSystem.createAtomic(to)
    const decoder = new TextDecoder()
    for await (const chunk of fileSystem.readChunks(from))
      await writer.write(decoder.decode(chunk, { stream: true }))
    await writer.write(decoder.decode())
    await writer.commit()
    staged.push(to)
  }
  return staged
}
