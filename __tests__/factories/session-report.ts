import type { MetricRow, SessionReport } from '../../src/core/generated/session-report.js'

export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T

/** A row that passes; name what differs. */
export function metricRow(overrides: Partial<MetricRow> = {}): MetricRow {
  return {
    id: 'duplication_near',
    title: 'Near duplicates',
    unit: 'share',
    direction: 'lower_is_better',
    severity: 'P1',
    value: 0.04,
    n: 200,
    interval: [0.017, 0.077],
    unscored: null,
    limit: 0.1,
    limitSource: 'profile',
    fixed: false,
    state: 'pass',
    clearBreach: false,
    previous: 0.035,
    delta: 0.005,
    kind: null,
    note: null,
    ...overrides,
  }
}

const METRICS: readonly MetricRow[] = [
  metricRow({
    id: 'mean_score',
    title: 'Mean score',
    unit: 'score',
    direction: 'higher_is_better',
    value: 0.8421,
    interval: [0.821, 0.863],
    limit: 0.6,
    previous: 0.8502,
    delta: -0.0081,
  }),
  metricRow({
    id: 'duplication_exact',
    title: 'Exact duplicates',
    severity: 'P0',
    fixed: true,
    value: 0.01,
    limit: 0.05,
    previous: 0.01,
    delta: 0,
  }),
  metricRow(),
  metricRow({
    id: 'hallucination_share',
    title: 'Hallucination share',
    value: 0.031,
    limit: 0.1,
    limitSource: 'calibrated',
  }),
  metricRow({
    id: 'pii_proven',
    title: 'Proven personal data',
    unit: 'count',
    severity: 'P0',
    fixed: true,
    value: 0,
    limit: 0,
    interval: null,
    previous: 0,
    delta: 0,
  }),
  metricRow({
    id: 'license_denied',
    title: 'Denied licences',
    unit: 'count',
    severity: 'P0',
    fixed: true,
    value: null,
    n: 0,
    interval: null,
    limit: 0,
    state: 'not_applicable',
    unscored: 'the data set has no licence field',
    previous: null,
    delta: null,
  }),
  metricRow({
    id: 'cost_per_item',
    title: 'Cost per item',
    unit: 'usd',
    value: 0.000125,
    interval: null,
    limit: null,
    limitSource: null,
    kind: 'recorded',
    previous: 0.000125,
    delta: 0,
  }),
  metricRow({
    id: 'latency_p95_ms',
    title: 'P95 latency',
    unit: 'ms',
    value: 812,
    interval: null,
    limit: null,
    limitSource: null,
    kind: 'simulated',
    previous: 790,
    delta: 22,
  }),
]

/** The report of a sound offline run over 200 cases, with nine runs before it; name what differs. */
export function sessionReport(overrides: DeepPartial<SessionReport> = {}): SessionReport {
  return merge<SessionReport>(sound(), overrides)
}

function sound(): SessionReport {
  return {
    schemaVersion: 1,
    sessionId: 'session_20261122_101530_4711',
    runId: 'run_20261122_101530_47110',
    target: 'baseline',
    profile: 'dev',
    mode: 'full',
    dryRun: false,
    offline: true,
    budgetUsd: 1,
    costUsd: 0,
    spending: { paidUsd: 0, takenOverUsd: 0, takenOverFrom: null, savedUsd: 0, cacheHits: 0, cacheMisses: 0 },
    costKind: 'simulated',
    cases: { total: 200, scored: 200, errored: 0, skipped: 0, passed: 188, available: 200 },
    passRate: 0.94,
    meanScore: 0.8421,
    latency: { kind: 'simulated', p50Ms: 402.4, p95Ms: 812.2 },
    durationMs: 1824,
    timestamp: '2026-11-22T10:15:30.000Z',
    status: 'SUCCESS',
    result: 'PASS',
    exitCode: 0,
    runState: 'SUCCESS',
    warnings: [],
    error: null,
    dlq: { count: 0, lastRunId: null, recent: [] },
    comparabilityKey: '5f1d7a84c0e1b2d3',
    logPath: 'RUN_LOGS/session_20261122_101530_4711.log',
    verdict: {
      result: 'PASS',
      headline: 'All 5 gates passed; the nearest to its limit is near duplicates, .040 of at most .100 (P1)',
      reasons: [],
      policy:
        'A P0 breach is FAIL; many P1 breaches are PARTIAL, some are WARN; P2 alone never does more than a note',
      thresholdSources: '4 limits from the profile dev, 1 calibrated from 9 runs',
    },
    metrics: METRICS.map((row) => ({ ...row })),
    trends: [
      trend(
        'mean_score',
        'Mean score',
        'score',
        [0.81, 0.82, 0.82, 0.83, 0.85, 0.84, 0.86, 0.85, 0.85, 0.8421],
      ),
      trend('cost_per_item', 'Cost per item', 'usd', [0.000125, 0.000125, 0.000125]),
      { ...trend('latency_p95_ms', 'P95 latency', 'ms', [812]), reason: 'one run so far' },
    ],
    records: [
      {
        file: 'data/qa.jsonl',
        line: 118,
        caseId: 'faq-0118',
        why: 'number 1987 is not in the evidence; support 0.41',
        question: 'When did the harbour open?',
        answer: 'It opened in 1987.',
        origin: 'introduced',
      },
    ],
    distributions: [
      {
        id: 'question_form',
        title: 'Question forms',
        counts: [
          { label: 'when', count: 40 },
          { label: 'what', count: 160 },
        ],
      },
    ],
    steps: [
      { id: 'toolchain', title: 'toolchain', state: 'ok', durationMs: 3, note: 'node 24.21' },
      { id: 'load', title: 'load', state: 'ok', durationMs: 12, note: '200 cases from data/qa.jsonl' },
      { id: 'export', title: 'export', state: 'not_run', durationMs: null, note: 'not asked for' },
    ],
    dataset: {
      hash: '9d5e3b7a1c2f',
      files: [{ path: 'data/qa.jsonl', sha256: 'b4a1c5f8d1e0', bytes: 48_213, cases: 200 }],
      mappedFields: ['evidence', 'reference'],
    },
    exports: [],
    versions: { plumbline: '0.1.0', node: '24.21.0', metrics: '1.5' },
    commit: '0123456789abcdef0123456789abcdef01234567',
    branch: 'main',
    onDefaultBranch: true,
    scorer: 'offline',
    judge: null,
    notes: [],
  }
}

type Trend = SessionReport['trends'][number]

function trend(metricId: string, title: string, unit: Trend['unit'], values: readonly number[]): Trend {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    metricId,
    title,
    unit,
    points: values.map((value, index) => ({
      runId: `run_20261122_10153${index}_47110`,
      value,
      breakBefore: false,
    })),
    min: sorted[0] ?? null,
    median: sorted[Math.floor(sorted.length / 2)] ?? null,
    max: sorted.at(-1) ?? null,
    reason: null,
  }
}

/** Objects are merged, everything else (lists, numbers, null) is replaced. */
function merge<T>(base: T, overrides: DeepPartial<T>): T {
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) }
  for (const [key, value] of Object.entries(overrides as Record<string, unknown>)) {
    merged[key] = isPlain(value) && isPlain(merged[key]) ? merge(merged[key], value) : value
  }
  return merged as T
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
