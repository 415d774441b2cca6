import type { Policy } from '../config/policy.js'
import type { Config } from '../core/config.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { Dataset, DatasetSummary } from '../dataset/dataset.js'
import type { JudgePrompt } from '../llm/judge-prompt.js'
import type { CorpusFrequencies } from '../metrics/corpus.js'
import type { MetricContext } from '../metrics/metric.js'
import type { LlmClient } from '../ports/llm-client.js'
import type { JournalIndex } from './journal.js'
import type { Measurement } from './measurement.js'
import type { Salvage } from './salvage.js'
import type { SpendingLimit } from './spending-limit.js'
import type { RunCost } from './spending-tally.js'
import type { LlmChoice } from './step.js'
import type { TargetBudget } from './targets/target-budget.js'

/** Nothing is known yet. */
export type Started = Readonly<Record<never, never>>

/** After step 1. */
export interface Verified extends Started {
  readonly llm: LlmChoice
}

/** After step 2. */
export interface Loaded extends Verified {
  readonly config: Config
  readonly policy: Policy
  /** Null where nothing is paid. */
  readonly spending: SpendingLimit | null
  readonly judgePrompt: JudgePrompt
  readonly dataset: Dataset
  readonly summary: DatasetSummary
  /** Indexes of the cases that are run; null for all of them. */
  readonly selection: ReadonlySet<number> | null
  readonly casesTotal: number
  readonly corpus: CorpusFrequencies
  readonly metricContext: MetricContext
}

/** After step 3: one journal entry for every case of the run. */
export interface Called extends Loaded {
  readonly client: Pick<LlmClient, 'kind' | 'model'>
  /** Null where the replies were simulated. */
  readonly judge: SessionReport['judge']
  readonly comparabilityKey: string
  readonly journalPath: string
}

/** After step 4. */
export interface Validated extends Called {
  readonly journal: JournalIndex
  readonly cost: RunCost
}

/** After step 5. */
export interface Measured extends Validated {
  readonly measurement: Measurement
}

/** After step 6, and changed by the steps that follow: the report as it stands on disk. */
export interface Reported extends Measured {
  readonly report: SessionReport
}

/** What is known of a run that failed somewhere. */
export type PartialState = Partial<Reported> & {
  /** What a target of the repository said of its own cases. */
  readonly counted?: Salvage
  /** What a target of the repository may spend; null where it can call no model. */
  readonly budget?: TargetBudget | null
}
