import { createHash } from 'node:crypto'
import path from 'node:path'
import { EXPORT_FILES } from '../core/exports.js'
import type { Env } from '../ports/env.js'

/** Where a run left what it wrote. */
export interface ArtifactSources {
  /** Absolute. */
  readonly reportsDir: string
  /** Absolute. */
  readonly workingDirectory: string
  readonly runId: string
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
  /** Relative to the working directory. */
  readonly logPath: string
  /** Whether guards ran before the run, and left their report. */
  readonly withGuards: boolean
}

export const ARTIFACT_KINDS = ['session', 'dlq', 'export'] as const
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number]

export interface PlannedFile {
  /** Absolute. */
  readonly from: string
  /** Its path in the artifact. */
  readonly name: string
  /** `own`: only where this run wrote it. `shared`: it grows from run to run. */
  readonly kind: 'own' | 'shared'
}

export interface ArtifactPlan {
  readonly kind: ArtifactKind
  readonly files: readonly PlannedFile[]
}

const SESSION = [
  'session_report.md',
  'session_report.json',
  'baseline_report.md',
  'baseline_report.jsonl',
  'index.html',
  'handoff/INDEX.md',
]
const GUARDS = ['guards.json', 'guards.sarif', 'regression_summary.md', 'regression_summary.json']
const DLQ_RUN = ['dlq_metadata.json', 'session_report.md', 'baseline_report.jsonl']

/** Which files go where: an explicit list. Never temporary files, raw replies of a model, journals or caches. */
export function planArtifacts(sources: ArtifactSources): readonly ArtifactPlan[] {
  const { reportsDir, workingDirectory, runId, logPath, withGuards } = sources
  const inReports = (name: string, kind: PlannedFile['kind'] = 'own'): PlannedFile => ({
    from: path.join(reportsDir, name),
    name,
    kind,
  })
  const log: PlannedFile = {
    from: path.resolve(workingDirectory, logPath),
    name: `logs/${path.basename(logPath)}`,
    kind: 'own',
  }
  // They were written by the same step, before the run had begun.
  const guards = withGuards ? GUARDS.map((name) => inReports(name, 'shared')) : []
  return [
    { kind: 'session', files: [...SESSION.map((name) => inReports(name)), ...guards, log] },
    {
      kind: 'dlq',
      files: [
        inReports('dlq/index.jsonl', 'shared'),
        ...DLQ_RUN.map((name) => inReports(`dlq/${runId}/${name}`)),
      ],
    },
    { kind: 'export', files: Object.values(EXPORT_FILES).map((name) => inReports(name)) },
  ]
}

/** Times of files are up to a tick of the kernel's clock behind ours. */
const CLOCK_SLACK_MS = 50

/** Whether a file is of the run that began then; an earlier run in the same folder may have left its own. */
export function isOfRun(modifiedMs: number, startedAtMs: number): boolean {
  return modifiedMs >= startedAtMs - CLOCK_SLACK_MS
}

const MOST_CHARACTERS = 120

/**
 * `plumbline-KIND-JOB-STEP-ATTEMPT[-INSTANCE]`: steps, attempts and a matrix's jobs must not collide. Characters that
 * the service refuses become hyphens; where that or the length would make two names one, a digest keeps them apart.
 */
export function artifactName(kind: ArtifactKind, env: Env, instance: string | undefined): string {
  const wanted = [
    'plumbline',
    kind,
    env.get('GITHUB_JOB'),
    env.get('GITHUB_ACTION'),
    env.get('GITHUB_RUN_ATTEMPT'),
    instance,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
  const safe = wanted.replace(/[^A-Za-z0-9._-]+/g, '-')
  if (safe === wanted && safe.length <= MOST_CHARACTERS) return safe
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 8)
  return `${safe.slice(0, MOST_CHARACTERS - digest.length - 1)}-${digest}`
}
