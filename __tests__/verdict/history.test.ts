import { describe, expect, test } from '@jest/globals'
import type { MetricValue } from '../../src/metrics/metric.js'
import { evaluate, type VerdictInput } from '../../src/verdict/evaluate.js'
import type { HistoryRun } from '../../src/verdict/history.js'
import { buildTrends } from '../../src/verdict/trends.js'
import { CURRENT, definition, historyRun, runs, share, terms } from './terms.js'

const STEADY = [0.02, 0.03, 0.025, 0.02, 0.03, 0.025, 0.03, 0.02]

function rowOf(
  id: string,
  value: MetricValue,
  history: readonly HistoryRun[],
  more: Partial<VerdictInput> = {},
) {
  const [row] = evaluate(
    terms({ definitions: [definition(id)], values: { [id]: value }, history, ...more }),
  ).metrics
  if (row === undefined) throw new Error('no row')
  return row
}

describe('calibrated limits', () => {
  const near = (history: readonly HistoryRun[], more: Partial<VerdictInput> = {}) =>
    rowOf('duplication_near', share(90, 1000), history, more)
  const steady = runs(STEADY, 'duplication_near', 1000)

  test('replace the default from eight runs on and say from how many', () => {
    const row = near(steady)
    expect([row.limitSource, row.state, row.clearBreach]).toEqual(['calibrated', 'warn', true])
    expect(row.limit).toBeGreaterThan(0.03)
    expect(row.limit).toBeLessThan(0.06)
    expect(row.note).toBe('calibrated from 8 runs')
    expect(near(steady.slice(1)).limitSource).toBe('profile')
  })

  const eighth = (overrides: Partial<HistoryRun>) =>
    steady.map((run, i) => (i === 7 ? { ...run, ...overrides } : run))
  test.each<[string, readonly HistoryRun[]]>([
    ['failed', eighth({ result: 'FAIL' })],
    ['only warned', eighth({ result: 'WARN' })],
    ['was a smoke run', eighth({ mode: 'smoke' })],
    ['was on another branch', eighth({ defaultBranch: false })],
    ['is not comparable', eighth({ comparabilityKey: 'other' })],
    ['is of another target', eighth({ target: 'other' })],
    ['saw data that was seen before', eighth({ dataHash: 'data 0' })],
    ['has unknown data', eighth({ dataHash: null })],
    ['lacks the metric', eighth({ metrics: {} })],
  ])('do not count a run that %s', (_, history) => expect(near(history).limitSource).toBe('profile'))

  test('are not made in smoke runs, when switched off, for P0, or over a configured limit', () => {
    expect(near(steady, { current: { ...CURRENT, mode: 'smoke' } }).limitSource).toBe('profile')
    const { config } = terms()
    expect(near(steady, { config: { ...config, calibration: { enabled: false } } }).limitSource).toBe(
      'profile',
    )
    expect(
      near(steady, { config: { ...config, thresholds: { duplication_near: { dev: 0.5 } } } }).limit,
    ).toBe(0.5)
    const fixed = rowOf('duplication_exact', share(4, 100), runs(STEADY, 'duplication_exact', 1000))
    expect([fixed.limitSource, fixed.fixed, fixed.state]).toEqual(['profile', true, 'pass'])
  })

  test('give metrics without a default something to be held against', () => {
    const coverage = definition('coverage_sources', 'share', 'higher_is_better')
    const history = runs([0.9, 0.92, 0.91, 0.9, 0.93, 0.9, 0.91, 0.92], 'coverage_sources', 200)
    const values = { coverage_sources: share(100, 200) }
    const { metrics, verdict } = evaluate(terms({ definitions: [coverage], values, history }))
    expect(metrics[0]).toMatchObject({ state: 'warn', limitSource: 'calibrated', clearBreach: true })
    expect(verdict.thresholdSources).toContain('1 calibrated from 8 runs')
  })

  test('are stricter about being clear when more metrics are calibrated', () => {
    // Eight normal-looking runs and a value whose p lies between .05/12 and .01.
    const ids = Array.from({ length: 12 }, (_, i) => `coverage_${i === 0 ? 'sources' : `other_${i}`}`)
    const history = runs([100, 108, 92, 104, 96, 106, 94, 100], 'latency_p50_ms').map((run) => ({
      ...run,
      metrics: { ...run.metrics, ...Object.fromEntries(ids.map((id) => [id, { value: 0.5, n: 100 }])) },
    }))
    const latency = definition('latency_p50_ms', 'ms')
    const alone = terms({
      definitions: [latency],
      values: { latency_p50_ms: { value: 121, n: 100 } },
      history,
    })
    const others = ids.map((id) => definition(id))
    const together = {
      ...alone,
      definitions: [latency, ...others],
      values: { ...alone.values, ...Object.fromEntries(ids.map((id) => [id, share(50, 100)])) },
    }
    expect(evaluate(alone).metrics[0]).toMatchObject({ state: 'warn', clearBreach: true })
    expect(evaluate(together).metrics[0]).toMatchObject({ state: 'warn', clearBreach: false })
  })
})

describe('previous value', () => {
  test('is that of the latest comparable run of the same mode', () => {
    const history = [
      historyRun(3, { metrics: { duplication_near: { value: 0.04, n: 100 } } }),
      historyRun(1, { metrics: { duplication_near: { value: 0.01, n: 100 } } }),
      historyRun(4, { mode: 'smoke', metrics: { duplication_near: { value: 0.5, n: 10 } } }),
      historyRun(5, { comparabilityKey: 'other', metrics: { duplication_near: { value: 0.6, n: 100 } } }),
      historyRun(6, { target: 'other', metrics: { duplication_near: { value: 0.7, n: 100 } } }),
    ]
    const row = rowOf('duplication_near', share(6, 100), history)
    expect(row.previous).toBe(0.04)
    expect(row.delta).toBeCloseTo(0.02, 12)
  })

  test('is missing where nothing is comparable', () => {
    expect(rowOf('duplication_near', share(6, 100), [])).toMatchObject({ previous: null, delta: null })
  })
})

describe('trends', () => {
  const scored = (day: number, value: number | null, overrides: Partial<HistoryRun> = {}) =>
    historyRun(day, { metrics: value === null ? {} : { mean_score: { value, n: 100 } }, ...overrides })
  const trendOf = (history: readonly HistoryRun[], current: HistoryRun) => {
    const [trend] = buildTrends(history, current)
    if (trend === undefined) throw new Error('no trend')
    return trend
  }

  test('show the three indicators', () => {
    expect(buildTrends([], scored(1, 0.8)).map(({ metricId }) => metricId)).toEqual([
      'mean_score',
      'cost_per_item',
      'latency_p95_ms',
    ])
  })

  test('hold the last ten full runs of the target, this one last', () => {
    const history = [
      ...Array.from({ length: 14 }, (_, i) => scored(i, i / 20)),
      scored(15, 0.99, { mode: 'smoke' }),
      scored(16, 0.99, { target: 'other' }),
    ].reverse()
    const trend = trendOf(history, scored(20, 0.8))
    expect(trend.points.map(({ value }) => value)).toEqual([
      0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.8,
    ])
    expect([trend.min, trend.median, trend.max, trend.reason]).toEqual([0.25, 0.475, 0.8, null])
  })

  test('break where figures became incomparable, and measure the latest stretch only', () => {
    const old = { comparabilityKey: 'old' }
    const trend = trendOf([scored(1, 0.1, old), scored(2, 0.2, old), scored(3, 0.7)], scored(4, 0.9))
    expect(trend.points.map(({ breakBefore }) => breakBefore)).toEqual([false, false, true, false])
    expect([trend.min, trend.median, trend.max]).toEqual([0.7, 0.8, 0.9])
  })

  test.each<[string, readonly HistoryRun[], HistoryRun, string]>([
    ['a first run', [], scored(1, 0.5), 'not enough history: 1 run'],
    ['no values', [scored(1, null)], scored(2, null), 'not enough history: 0 runs'],
    [
      'a fresh break',
      [scored(1, 0.5, { comparabilityKey: 'old' })],
      scored(2, 0.5),
      'not enough history: 1 run since figures became incomparable',
    ],
    ['a smoke run', [scored(1, 0.5)], scored(2, 0.9, { mode: 'smoke' }), 'not enough history: 1 run'],
  ])('say why there is none: %s', (_, history, current, reason) => {
    const trend = trendOf(history, current)
    expect(trend).toMatchObject({ reason, min: null, median: null, max: null })
  })
})
