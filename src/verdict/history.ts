import type { SessionReport } from '../core/generated/session-report.js'
import type { Mode } from '../core/run-request.js'
import type { CalibrationRun } from '../statistics/calibration.js'

/** An earlier run, as far as limits, deltas and trends need it. */
export interface HistoryRun {
  readonly runId: string
  /** ISO 8601, UTC. */
  readonly timestamp: string
  readonly target: string
  readonly mode: Mode
  readonly result: 'PASS' | 'WARN' | 'PARTIAL' | 'FAIL'
  /** Null where the run failed before it was known; such a run is comparable with none. */
  readonly comparabilityKey: string | null
  readonly dataHash: string | null
  readonly defaultBranch: boolean
  readonly metrics: Readonly<Record<string, { readonly value: number; readonly n: number } | undefined>>
}

/** The run that is judged now. */
export type CurrentRun = Pick<HistoryRun, 'runId' | 'timestamp' | 'target' | 'mode' | 'comparabilityKey'>

export function toHistoryRun(report: SessionReport): HistoryRun {
  return {
    runId: report.runId,
    timestamp: report.timestamp,
    target: report.target,
    mode: report.mode,
    result: report.result,
    comparabilityKey: report.comparabilityKey,
    dataHash: report.dataset?.hash ?? null,
    defaultBranch: report.onDefaultBranch === true,
    metrics: Object.fromEntries(
      report.metrics.flatMap(({ id, value, n }) => (value === null ? [] : [[id, { value, n }]])),
    ),
  }
}

/** Oldest first; runs of the same instant by id, so that the order never depends on the disk. */
export function inOrder(history: readonly HistoryRun[]): readonly HistoryRun[] {
  const keyed = history.map((run) => ({ run, key: `${run.timestamp} ${run.runId}` }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ run }) => run)
}

/**
 * The metric's value in the latest earlier run that is comparable, or null.
 * @param history oldest first.
 */
export function previousValue(
  metricId: string,
  history: readonly HistoryRun[],
  current: CurrentRun,
): number | null {
  const earlier = history.filter((run) => isComparable(run, current) && run.mode === current.mode)
  return earlier.at(-1)?.metrics[metricId]?.value ?? null
}

/**
 * Runs that a limit may be made from: comparable, full, on the default branch, PASS, one for each state of the data
 * (the latest), so that re-running unchanged data does not pass for steadiness. WARN runs are left out, lest a decline
 * that was only warned of becomes the new normal.
 * @param history oldest first.
 */
export function calibrationRuns(
  metricId: string,
  history: readonly HistoryRun[],
  current: CurrentRun,
): readonly CalibrationRun[] {
  const latestByData = new Map<string, CalibrationRun>()
  for (const run of history) {
    const found = run.metrics[metricId]
    if (run.mode !== 'full' || !run.defaultBranch || run.result !== 'PASS') continue
    if (!isComparable(run, current) || run.dataHash === null || found === undefined) continue
    latestByData.set(run.dataHash, found)
  }
  return [...latestByData.values()]
}

function isComparable(run: HistoryRun, current: CurrentRun): boolean {
  return (
    run.runId !== current.runId &&
    run.target === current.target &&
    current.comparabilityKey !== null &&
    run.comparabilityKey === current.comparabilityKey
  )
}
