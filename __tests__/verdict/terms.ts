import type { MetricDefinition, MetricValue } from '../../src/metrics/metric.js'
import type { VerdictInput } from '../../src/verdict/evaluate.js'
import type { HistoryRun } from '../../src/verdict/history.js'

/** Definitions by id; the verdict knows a metric by these alone. */
export function definition(
  id: string,
  unit: MetricDefinition['unit'] = 'share',
  direction: MetricDefinition['direction'] = 'lower_is_better',
): MetricDefinition {
  return { id, title: `Title of ${id}`, unit, range: [0, unit === 'share' ? 1 : Infinity], direction }
}

/** A share with its count, as the metrics give it. */
export function share(successes: number, n: number): MetricValue {
  return { value: successes / n, n, successes }
}

export const CURRENT: VerdictInput['current'] = {
  runId: 'run_20260228_120000_10000',
  timestamp: '2026-02-28T12:00:00.000Z',
  target: 'baseline',
  mode: 'full',
  comparabilityKey: 'key',
}

/** A run of 100 scored cases that nothing speaks against. */
export function terms(overrides: Partial<VerdictInput> = {}): VerdictInput {
  return {
    definitions: [],
    values: {},
    config: { profile: 'dev', thresholds: {}, bypasses: [], calibration: { enabled: true } },
    scorer: 'offline',
    kinds: { latency: 'recorded', cost: 'recorded' },
    current: CURRENT,
    history: [],
    today: '2026-02-28',
    cases: { total: 100, scored: 100, errored: 0, skipped: 0, passed: 90 },
    ...overrides,
  }
}

/** Earlier passing full runs on the default branch, each on data of its own, oldest first. */
export function runs(values: readonly number[], metricId: string, n = 100): readonly HistoryRun[] {
  return values.map((value, i) => historyRun(i, { metrics: { [metricId]: { value, n } } }))
}

export function historyRun(day: number, overrides: Partial<HistoryRun> = {}): HistoryRun {
  const stamp = `2026-01-${String(day + 1).padStart(2, '0')}`
  return {
    runId: `run_${stamp.replaceAll('-', '')}_120000_10000`,
    timestamp: `${stamp}T12:00:00.000Z`,
    target: 'baseline',
    mode: 'full',
    result: 'PASS',
    comparabilityKey: 'key',
    dataHash: `data ${day}`,
    defaultBranch: true,
    metrics: {},
    ...overrides,
  }
}
