import type { SessionReport } from '../core/generated/session-report.js'
import type { MetricDefinition } from '../metrics/metric.js'
import { median } from '../statistics/quantile.js'
import { type HistoryRun, inOrder } from './history.js'

export type Trend = SessionReport['trends'][number]

/** The key performance indicators, in the order of the report. */
const KPIS: readonly { readonly id: string; readonly title: string; readonly unit: Trend['unit'] }[] = [
  { id: 'mean_score', title: 'Mean score', unit: 'score' },
  { id: 'cost_per_item', title: 'Cost per item', unit: 'usd' },
  { id: 'latency_p95_ms', title: 'Latency p95', unit: 'ms' },
]
const MOST_POINTS = 10

/**
 * The last ten full runs of the same target, this one included. Smoke runs stay out: ten cases are no trend. Minimum,
 * median and maximum are taken over the latest stretch of comparable runs only.
 */
export function buildTrends(
  history: readonly HistoryRun[],
  current: HistoryRun,
  definitions: readonly MetricDefinition[] = [],
): Trend[] {
  const earlier = inOrder(history).filter(
    (run) => run.runId !== current.runId && run.target === current.target,
  )
  const runs = [...earlier, current].filter(({ mode }) => mode === 'full').slice(-MOST_POINTS)
  return KPIS.map((kpi) => {
    const title = definitions.find(({ id }) => id === kpi.id)?.title ?? kpi.title
    return buildTrend({ ...kpi, title }, runs)
  })
}

function buildTrend({ id, title, unit }: (typeof KPIS)[number], runs: readonly HistoryRun[]): Trend {
  const points = runs.map((run, i) => ({
    runId: run.runId,
    value: run.metrics[id]?.value ?? null,
    breakBefore: i > 0 && !isSameKind(run, runs[i - 1]),
  }))
  const tail = points.slice(
    Math.max(
      0,
      points.findLastIndex(({ breakBefore }) => breakBefore),
    ),
  )
  const values = tail.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length < 2) {
    const count = `${values.length} ${values.length === 1 ? 'run' : 'runs'}`
    const since = tail.length < points.length ? ' since figures became incomparable' : ''
    const reason = `not enough history: ${count}${since}`
    return { metricId: id, title, unit, points, min: null, median: null, max: null, reason }
  }
  return {
    metricId: id,
    title,
    unit,
    points,
    min: Math.min(...values),
    median: median(values),
    max: Math.max(...values),
    reason: null,
  }
}

function isSameKind(run: HistoryRun, before: HistoryRun | undefined): boolean {
  return run.comparabilityKey !== null && run.comparabilityKey === before?.comparabilityKey
}
