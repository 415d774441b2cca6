import { loadRunConfig } from '../../config/policy.js'
import type { Config } from '../../core/config.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import type { SessionReport } from '../../core/generated/session-report.js'
import { verdictExitCode } from '../../verdict/policy.js'
import { archiveRun } from '../archive.js'
import { readDlqSummary } from '../dlq-summary.js'
import type { Measurement } from '../measurement.js'
import type { Pipeline } from '../run-pipeline.js'
import type { Salvage } from '../salvage.js'
import { startWith } from '../sequence.js'
import { SESSION_FILES, writeSessionFiles } from '../session-files.js'
import { buildSessionReport } from '../session-report.js'
import type { SpendingLimit } from '../spending-limit.js'
import { paid, type RunCost } from '../spending-tally.js'
import type { Started } from '../state.js'
import type { Step, StepContext } from '../step.js'
import { withOwnStepDone } from '../step-records.js'
import { runTargetCommand, type TargetOutcome } from './run-target-command.js'
import { openTargetBudget, type TargetBudget } from './target-budget.js'

interface Prepared extends Started {
  readonly config: Config
  /** Null where it can call no model. */
  readonly budget: TargetBudget | null
  readonly spending: SpendingLimit | null
}

interface Judged extends Prepared {
  readonly outcome: TargetOutcome
  /** What the target said of itself, for the report of a failure too. */
  readonly counted: Salvage
}

interface Told extends Judged {
  readonly report: SessionReport
}

/** A target of the repository's own, with the report, the queue and the traps of any other run. */
export function targetPipeline(entrypoint: Entrypoint): Pipeline<Told> {
  return {
    sequence: startWith(prepareStep(entrypoint)).next(commandStep(entrypoint)).next(tell),
    async finish(state, context) {
      await archiveRun(
        context.request.reportsDir,
        context.run.startedAtMs,
        SESSION_FILES,
        context.ports.fileSystem,
      )
      return state.report
    },
  }
}

function prepareStep(entrypoint: Entrypoint): Step<Started, Prepared> {
  return {
    id: 'toolchain',
    title: 'toolchain',
    async run(_state, context) {
      await context.ports.fileSystem.makeDirectory(context.request.reportsDir)
      const config = await readConfig(context)
      const budget = await openTargetBudget(entrypoint, config, context)
      return {
        state: { config, budget, spending: budget?.limit ?? null },
        note: `node ${context.ports.env.nodeVersion}`,
      }
    },
  }
}

async function readConfig({ request, ports, findPolicyBase }: StepContext): Promise<Config> {
  return (await loadRunConfig(request, ports, await findPolicyBase())).config
}

function commandStep(entrypoint: Entrypoint): Step<Prepared, Judged> {
  return {
    id: 'command',
    title: entrypoint.name,
    async run(state, context) {
      const { budget } = state
      const asked = { ...context.request, runId: context.run.runId, environment: budget?.environment ?? {} }
      const outcome = await runTargetCommand(entrypoint, asked, context.ports, context.signal).finally(() =>
        budget?.close(),
      )
      const counted = countsOf(outcome, budget?.spentUsd() ?? 0)
      return { state: { ...state, outcome, counted }, note: outcome.reason }
    },
  }
}

const tell: Step<Judged, Told> = {
  id: 'session',
  title: 'session',
  async run(state, context) {
    if (state.outcome.error !== null) throw state.outcome.error
    const measurement = measurementOf(state.outcome, state.counted.cost)
    const report = await buildSessionReport(
      { config: state.config, spending: state.spending },
      {
        exitCode: verdictExitCode(measurement.verdict.result, state.config.failOn),
        error: null,
        dlq: await readDlqSummary(context.request.reportsDir, context),
        measurement,
        exports: [],
      },
      context,
    )
    const told = { ...report, steps: withOwnStepDone('session', context) }
    await writeSessionFiles(told, context)
    return { state: { ...state, report: told }, note: 'session_report.md, session_report.json' }
  },
}

/** What a target says of its cost counts where it is more than what its calls wrote down. */
function countsOf({ cases, costUsd }: TargetOutcome, spentUsd: number): Salvage {
  return {
    casesTotal: cases.total,
    scored: cases.scored,
    errored: cases.errored,
    passed: cases.passed,
    cost: paid(Math.max(costUsd, spentUsd)),
  }
}

/** What a child process can be measured by: its own counts, and how it ended. */
function measurementOf(outcome: TargetOutcome, cost: RunCost): Measurement {
  const { total, scored, errored, passed } = outcome.cases
  return {
    cases: { total, scored, errored, skipped: 0, passed, available: total },
    passRate: total === 0 ? null : passed / total,
    meanScore: null,
    latency: { kind: null, p50Ms: null, p95Ms: null },
    ...cost,
    metrics: [],
    verdict: {
      result: outcome.result,
      headline: `${outcome.result}: ${outcome.reason}`,
      reasons: [outcome.reason],
      policy:
        'A target passes by its exit code and its own counts; unscored cases over 5% are PARTIAL, over 50% FAIL.',
      thresholdSources: 'The target judges itself.',
    },
    trends: [],
    distributions: [],
    records: [],
    notes: [],
    repetitions: new Map(),
  }
}
