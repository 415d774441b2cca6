import type { MetricRow } from '../core/generated/session-report.js'
import type { RunRequest } from '../core/run-request.js'

/** A run that nobody asked to be offline shows that its judge did not run: as a row, not as an omission. */
export function judgeRow(request: Pick<RunRequest, 'offlineReason'>): readonly MetricRow[] {
  if (request.offlineReason === undefined) return []
  const row: MetricRow = {
    id: 'judge',
    title: 'Judge model',
    unit: 'score',
    direction: 'higher_is_better',
    severity: 'P0',
    value: null,
    n: 0,
    interval: null,
    unscored: `judge not run: ${request.offlineReason}`,
    limit: null,
    limitSource: null,
    fixed: true,
    state: 'not_judged',
    clearBreach: false,
    previous: null,
    delta: null,
    kind: null,
    note: 'Scores come from the text measures alone.',
  }
  return [row]
}
