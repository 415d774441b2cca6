import type { SessionReport } from '../core/generated/session-report.js'
import type { Measurement } from './measurement.js'
import type { Pipeline } from './run-pipeline.js'
import { startWith } from './sequence.js'
import { buildSessionReport } from './session-report.js'
import { NO_COST } from './spending-tally.js'
import type { LlmTask, StepContext } from './step.js'
import { loadData } from './steps/load-data.js'
import { type BatchSender, type Submitted, submitBatch } from './steps/submit-batch.js'
import { verifyToolchain } from './steps/verify-toolchain.js'

/**
 * The first half of a run in batches. Its report is a value that is never written: nothing is judged yet, and no file may
 * look as if it were. What fails is reported like any other run.
 */
export function batchSubmission(openSender: (task: LlmTask) => Promise<BatchSender>): Pipeline<Submitted> {
  return {
    sequence: startWith(verifyToolchain).next(loadData).next(submitBatch(openSender)),
    finish: (state, context) => reportOf(state, context),
  }
}

function reportOf(state: Submitted, context: StepContext): Promise<SessionReport> {
  return buildSessionReport(
    state,
    {
      exitCode: 0,
      error: null,
      dlq: { count: 0, lastRunId: null, recent: [] },
      measurement: unjudged(state),
      exports: [],
    },
    context,
  )
}

function unjudged({ casesTotal, summary, batches }: Submitted): Measurement {
  const headline =
    batches.length === 0
      ? 'nothing to submit: every case has its grade, and --batch collect or a run without --batch judges them'
      : `submitted as ${batches.join(', ')}; nothing is judged before --batch collect`
  return {
    cases: {
      total: casesTotal,
      scored: 0,
      errored: 0,
      skipped: casesTotal,
      passed: 0,
      available: summary.total,
    },
    passRate: null,
    meanScore: null,
    latency: { kind: null, p50Ms: null, p95Ms: null },
    ...NO_COST,
    metrics: [],
    verdict: {
      result: 'PARTIAL',
      headline,
      reasons: [headline],
      policy: 'A submission judges nothing.',
      thresholdSources: 'No limit was applied.',
    },
    trends: [],
    distributions: [],
    records: [],
    notes: [],
    repetitions: new Map(),
  }
}
