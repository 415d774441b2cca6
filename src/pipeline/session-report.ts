import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { METRICS_VERSION, VERSION } from '../core/version.js'
import type { Env } from '../ports/env.js'
import type { Measurement } from './measurement.js'
import type { PartialState } from './state.js'
import type { StepContext } from './step.js'

export type DlqSummary = SessionReport['dlq']
type ReportedError = SessionReport['error']

export interface ReportOutcome {
  readonly exitCode: ExitCode
  readonly error: ReportedError
  readonly dlq: DlqSummary
  readonly measurement: Measurement
  readonly exports: readonly string[]
}

/** The one value that every reporter renders, made from what is known of the run now. */
export async function buildSessionReport(
  state: PartialState,
  outcome: ReportOutcome,
  context: StepContext,
): Promise<SessionReport> {
  const { request, run, ports } = context
  const { repetitions: _, ...measured } = outcome.measurement
  const failed = outcome.error !== null
  const commit = await ports.git.headCommit(request.workingDirectory)
  const branch = await ports.git.currentBranch(request.workingDirectory)
  return {
    schemaVersion: 1,
    sessionId: run.sessionId,
    runId: run.runId,
    target: request.target,
    profile: state.config?.profile ?? request.profile ?? 'dev',
    mode: request.mode,
    dryRun: request.mode === 'smoke',
    offline: state.llm === undefined ? request.offline : state.llm.kind === 'simulated',
    budgetUsd: state.spending?.usd ?? state.config?.budgetUsd ?? request.budgetUsd ?? null,
    // Without a client nothing was simulated: what a target spent is real, and so is the nothing of a run that broke early.
    costKind: state.llm?.kind ?? (request.offline ? 'simulated' : 'measured'),
    ...measured,
    spending: { ...measured.spending, takenOverFrom: request.resume?.runId ?? null },
    durationMs: Math.max(0, Math.round(ports.clock.now() - run.startedAtMs)),
    timestamp: new Date(run.startedAtMs).toISOString(),
    status: failed || outcome.exitCode !== 0 ? 'FAIL' : 'SUCCESS',
    result: measured.verdict.result,
    exitCode: outcome.exitCode,
    runState: failed ? 'FAIL' : 'SUCCESS',
    warnings: [...context.warnings()],
    error: outcome.error,
    dlq: outcome.dlq,
    comparabilityKey: state.comparabilityKey ?? null,
    logPath: run.logPath,
    steps: [...context.steps()],
    dataset:
      state.summary === undefined
        ? null
        : {
            hash: state.summary.hash,
            files: state.summary.files.map((file) => ({ ...file })),
            mappedFields: [...state.summary.fields].sort(),
          },
    exports: [...outcome.exports],
    versions: { plumbline: VERSION, node: ports.env.nodeVersion, metrics: METRICS_VERSION },
    commit: commit ?? null,
    branch: branch ?? null,
    onDefaultBranch: isDefaultBranch(context, branch),
    scorer: state.llm?.kind === 'measured' ? 'judge' : 'offline',
    judge: state.judge ?? null,
  }
}

/** Events that run what stands on a branch; others run on the default branch's name what anybody may have proposed. */
const BRANCH_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']
const USUAL_NAMES = ['main', 'master']

/** Inside Actions the event decides, and names the branch; elsewhere the usual names count. */
function isDefaultBranch({ request, ports: { env } }: StepContext, branch: string | undefined): boolean {
  if (env.get('GITHUB_ACTIONS') === 'true') return isDefaultBranchRun(env, request.defaultBranch)
  return branch !== undefined && defaultBranchNames(request.defaultBranch).includes(branch)
}

/** Whether a workflow runs what stands on the default branch. @param defaultBranch its name, where the event has it */
export function isDefaultBranchRun(env: Env, defaultBranch: string | undefined): boolean {
  return (
    BRANCH_EVENTS.includes(env.get('GITHUB_EVENT_NAME') ?? '') &&
    env.get('GITHUB_REF_TYPE') === 'branch' &&
    defaultBranchNames(defaultBranch).includes(env.get('GITHUB_REF_NAME') ?? '')
  )
}

/** What the default branch may be called. @param defaultBranch its name, where it is known */
export function defaultBranchNames(defaultBranch: string | undefined): readonly string[] {
  return defaultBranch === undefined ? USUAL_NAMES : [defaultBranch]
}
