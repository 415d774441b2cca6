import { describe, expect, it, test } from '@jest/globals'
import type { Table } from 'mdast'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { renderBaselineMarkdown } from '../../src/reporters/baseline-markdown.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { nodesOf, parseMarkdown, textOf } from './markdown-tree.js'

const OPTIONS = { rerunCommand: './run_v3.sh baseline --full --offline', requestedExports: [] }
const render = (report: SessionReport): string => renderBaselineMarkdown(report, OPTIONS)

/** Rows of the table whose first column has this title, as records by column. */
function rowsOf(markdown: string, section: string): readonly Record<string, string>[] {
  const blocks = parseMarkdown(markdown).children
  const at = blocks.findIndex((block) => block.type === 'heading' && textOf(block) === section)
  const table = blocks.slice(at).find((block): block is Table => block.type === 'table')
  const [head, ...rows] = (table?.children ?? []).map((row) => row.children.map((cell) => textOf(cell)))
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [head?.[column] ?? '', cell])))
}

const failed = sessionReport({
  result: 'FAIL',
  verdict: {
    result: 'FAIL',
    headline: 'FAIL: hallucination share .071 is over .050',
    reasons: ['hallucination share is a P0 breach'],
  },
  metrics: [
    metricRow({ id: 'duplication_near', title: 'Near duplicates' }),
    metricRow({
      id: 'evidence_align',
      title: 'Alignment',
      severity: 'P1',
      state: 'warn',
      value: 0.2,
      limit: 0.3,
      direction: 'higher_is_better',
    }),
    metricRow({
      id: 'license_denied',
      title: 'Licences',
      state: 'not_applicable',
      value: null,
      unscored: 'no licence field is mapped',
    }),
    metricRow({
      id: 'hallucination_severe_share',
      title: 'Severe hallucination',
      severity: 'P0',
      fixed: true,
      state: 'fail',
      value: 0.0504,
      limit: 0.05,
      previous: 0.048,
      delta: 0.0024,
    }),
    metricRow({
      id: 'pii_suspected',
      title: 'Suspected PII',
      state: 'not_judged',
      note: 'fewer than 50 cases',
    }),
    metricRow({
      id: 'coverage_sources',
      title: 'Coverage',
      limitSource: 'calibrated',
      previous: 0.04,
      delta: 0,
    }),
  ],
})

describe('glyphs that people grep for', () => {
  const GREP = /⚠️|❌/

  test.each([
    ['a sound run', sessionReport(), false],
    [
      'a sound run with an old entry in the DLQ',
      sessionReport({ dlq: { count: 1, lastRunId: 'run_1' } }),
      false,
    ],
    [
      'rows that could not be judged',
      sessionReport({
        metrics: [metricRow({ state: 'not_judged' }), metricRow({ state: 'not_applicable' })],
      }),
      false,
    ],
    [
      'a record that quotes a glyph',
      sessionReport({
        records: sessionReport().records.map((record) => ({ ...record, answer: 'no ❌ ⚠️', why: '❌' })),
      }),
      false,
    ],
    ['a P1 breach', sessionReport({ metrics: [metricRow({ state: 'warn' })] }), true],
    [
      'a warning of the run',
      sessionReport({ warnings: [{ code: 'export_failed', message: 'no space left' }] }),
      true,
    ],
    ['a failed run', failed, true],
    ['a run with WARN', sessionReport({ result: 'WARN' }), true],
  ])('%s', (_name, report, expected) => {
    expect(GREP.test(render(report))).toBe(expected)
  })

  it('shows PARTIAL in its own colour', () => {
    expect(render(sessionReport({ result: 'PARTIAL', metrics: [] }))).toMatch(/^# .*🟡/)
  })
})

describe('verdict', () => {
  test.each([
    ['PASS', 'TIP'],
    ['WARN', 'WARNING'],
    ['PARTIAL', 'WARNING'],
    ['FAIL', 'CAUTION'],
  ] as const)('%s is an alert of the kind %s that GitHub recognises', (result, kind) => {
    expect(render(sessionReport({ result }))).toMatch(
      new RegExp(`^> \\[!${kind}\\]\\n> \\*\\*${result}:\\*\\* `, 'm'),
    )
  })

  it('names the result once, also where the headline begins with it', () => {
    expect(render(failed)).toContain('**FAIL:** hallucination share .071 is over .050')
  })

  it('never hides cases that were not scored', () => {
    const report = sessionReport({ cases: { total: 100, scored: 96, errored: 3, skipped: 1 } })
    expect(render(report)).toContain('96 of 100 cases scored, 3 errored, 1 skipped')
  })
})

describe('threshold summary', () => {
  const rows = rowsOf(render(failed), 'Threshold summary')

  it('puts failed rows first and keeps those that do not apply, with their reason', () => {
    expect(rows.map(({ metric }) => metric)).toEqual([
      'Severe hallucination hallucination_severe_share',
      'Alignment evidence_align',
      'Near duplicates duplication_near',
      'Coverage coverage_sources',
      'Suspected PII pii_suspected',
      'Licences license_denied',
    ])
    expect(rows.at(-1)?.status).toBe('n/a: no licence field is mapped')
    expect(rows.at(-2)?.status).toBe('not judged (fewer than 50 cases)')
  })

  it('has limit, previous value, change and source beside the value', () => {
    expect(rows[0]).toMatchObject({
      severity: 'P0 FIXED',
      status: '❌ fail',
      current: '.0504',
      limit: 'at most .0500',
      previous: '.048',
      delta: '📈 +.002',
      'limit from': 'FIXED, profile',
    })
    expect(rows[1]).toMatchObject({ status: '⚠️ warn', limit: 'at least .300' })
    expect(rows[3]).toMatchObject({ delta: '➡️ .000', 'limit from': 'calibrated' })
  })

  it('marks figures of the mock', () => {
    const latency = rowsOf(render(sessionReport()), 'Threshold summary').find(
      ({ metric }) => metric === 'P95 latency latency_p95_ms',
    )
    expect(latency?.current).toBe('812 ms (simulated)')
  })
})

describe('KPI trends', () => {
  const point = (value: number | null, breakBefore = false) => ({ runId: 'run_x', value, breakBefore })
  const trend = (overrides: Partial<SessionReport['trends'][number]>) => ({
    metricId: 'mean_score',
    title: 'Mean score',
    unit: 'score' as const,
    points: [point(0.7), point(0.8)],
    min: 0.7,
    median: 0.75,
    max: 0.8,
    reason: null,
    ...overrides,
  })

  it('shows range and median beside the line', () => {
    const [row] = rowsOf(render(sessionReport({ trends: [trend({})] })), 'KPI trends')
    expect(row).toMatchObject({
      trend: '▁▇',
      min: '.700',
      median: '.750',
      max: '.800',
      now: '.800',
      runs: '2',
    })
  })

  it.each([
    ['a reason', trend({ points: [], reason: 'first run' })],
    ['one point', trend({ points: [point(0.8)] })],
    ['no value but this one', trend({ points: [point(null), point(0.8)] })],
  ])('says that there is not enough history: %s', (_name, few) => {
    const [row] = rowsOf(render(sessionReport({ trends: [few] })), 'KPI trends')
    expect(row?.trend).toMatch(/^not enough history/)
  })

  it('says what a break means only where there is one', () => {
    const whole = render(sessionReport({ trends: [trend({})] }))
    const torn = render(
      sessionReport({ trends: [trend({ points: [point(0.7), point(0.8), point(0.1, true)] })] }),
    )
    expect(whole).not.toContain('┊')
    expect(torn).toMatch(/┊ Comparability/)
  })

  it('works on the very first run', () => {
    expect(render(sessionReport({ trends: [] }))).toMatch(/not enough history/)
  })
})

describe('DLQ', () => {
  it('is green when empty', () => {
    expect(render(sessionReport())).toMatch(/✅ DLQ: 0/)
  })

  it('shows count, last runs and the replay command otherwise', () => {
    const recent = [1, 2, 3, 4, 5].map((id) => ({
      runId: `run_${id}`,
      reason: 'network_timeout',
      timestamp: '2026-11-22',
    }))
    const rendered = render(sessionReport({ dlq: { count: 7, lastRunId: 'run_1', recent } }))
    expect(rendered).toContain('7 failed runs')
    expect(rendered).toContain('`npm run dev -- --reprocess-dlq`')
    for (const { runId } of recent) expect(rendered).toContain(`\`${runId}\``)
    expect(rendered).not.toMatch(/✅ DLQ/)
  })
})

describe('ways on', () => {
  const links = (markdown: string): readonly string[] =>
    nodesOf(parseMarkdown(markdown)).flatMap((node) => (node.type === 'link' ? [node.url] : []))

  it('links to the session report at this run, and is itself a target', () => {
    expect(links(render(sessionReport()))).toContain('session_report.md#run_20261122_101530_47110')
    expect(render(sessionReport())).toContain('<a id="run_20261122_101530_47110"></a>')
  })

  it('links to exports that exist or are about to be written, else says how to get them', () => {
    const written = sessionReport({ exports: ['export/baseline_latest.json'] })
    const asked = renderBaselineMarkdown(written, { ...OPTIONS, requestedExports: ['csv'] })
    expect(links(asked)).toEqual(
      expect.arrayContaining(['export/baseline_latest.csv', 'export/baseline_latest.json']),
    )
    expect(render(sessionReport())).toContain('./run_v3.sh baseline --full --offline --export csv,json')
  })

  it('ends with the command that repeats the run', () => {
    expect(parseMarkdown(render(sessionReport())).children.at(-1)).toMatchObject({
      type: 'code',
      value: OPTIONS.rerunCommand,
    })
  })

  it('shows notes of the run, such as bypasses', () => {
    expect(render(sessionReport({ notes: ['bypass of prod until 2027-01-01: budget review'] }))).toContain(
      'bypass of prod until',
    )
  })
})

it('renders a run that broke before anything was measured', () => {
  const rendered = render(
    sessionReport({
      result: 'FAIL',
      metrics: [],
      trends: [],
      records: [],
      distributions: [],
      cases: { total: 0, scored: 0 },
      dataset: null,
    }),
  )
  expect(rendered).toMatch(/No metric was computed/)
  expect(rendered).toMatch(/No record was scored/)
})
