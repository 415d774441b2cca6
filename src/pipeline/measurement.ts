import type { SessionReport } from '../core/generated/session-report.js'
import type { Repetition } from '../metrics/metric.js'
import type { RunCost } from './spending-tally.js'

/** What step 5 found out: the numbers, the limits they are held against, and the verdict. */
export interface Measurement
  extends Pick<
      SessionReport,
      | 'cases'
      | 'passRate'
      | 'meanScore'
      | 'latency'
      | 'costUsd'
      | 'metrics'
      | 'verdict'
      | 'trends'
      | 'distributions'
      | 'records'
      | 'notes'
    >,
    Pick<RunCost, 'spending'> {
  /** By index of the case that repeats another one. */
  readonly repetitions: ReadonlyMap<number, Repetition>
}
