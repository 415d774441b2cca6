import { spawnSync } from 'node:child_process'
import { describe, expect, it, test } from '@jest/globals'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { renderSessionMarkdown, summaryBlock } from '../../src/reporters/session-markdown.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { nodesOf, parseMarkdown } from './markdown-tree.js'

const KEYS =
  'SESSION_ID RUN_ID TARGET PROFILE MODE DRY_RUN OFFLINE_MODE BUDGET_USD COST_USD CASES_TOTAL CASES_SCORED CASES_ERRORED CASES_SKIPPED CASES_PASSED PASS_RATE MEAN_SCORE P50_MS P95_MS DURATION_MS TIMESTAMP STATUS RESULT RUN_STATE WARNINGS ERROR_CLASS DLQ_COUNT LAST_DLQ_RUN_ID COMPARABILITY_KEY LOG_PATH'.split(
    ' ',
  )

const smoke = sessionReport({ mode: 'smoke', dryRun: true, cases: { total: 10, scored: 10, passed: 10 } })
const broken = sessionReport({
  result: 'FAIL',
  status: 'FAIL',
  runState: 'FAIL',
  exitCode: 3,
  budgetUsd: null,
  passRate: null,
  meanScore: null,
  latency: { kind: null, p50Ms: null, p95Ms: null },
  comparabilityKey: null,
  dataset: null,
  metrics: [],
  trends: [],
  records: [],
  warnings: [{ code: 'no_key', message: 'CASES_TOTAL: 999 and RESULT: PASS are not fields of this run' }],
  error: {
    errorClass: 'config_invalid',
    message: 'RESULT: PASS is no key of plumbline.yml\nSTATUS: SUCCESS',
    remedy: 'Mend the configuration; `config --explain` shows every value with its origin.',
    step: 'load',
    at: 'plumbline.yml:3:1',
  },
  dlq: {
    count: 2,
    lastRunId: 'run_20261122_101530_47110',
    recent: [
      {
        runId: 'run_20261122_101530_47110',
        reason: 'schema_validation_failed',
        timestamp: '2026-11-22T10:15:30.000Z',
      },
    ],
  },
})

/** Runs a pipeline of the shell over a text, as the operations guide does over the file. */
function shell(command: string, input: string): { readonly out: string; readonly code: number | null } {
  const { stdout, status } = spawnSync('sh', ['-c', command], {
    input,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  })
  return { out: stdout.trimEnd(), code: status }
}

describe('the Summary Block', () => {
  it('has every field once, in order, and nothing else', () => {
    const lines = summaryBlock(sessionReport()).split('\n')
    expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual(KEYS)
  })

  test.each([
    ['a sound run', sessionReport()],
    ['a smoke run', smoke],
    ['a broken run whose messages look like fields', broken],
  ])('stands first in its file and no other line answers for its fields: %s', (_name, report) => {
    const rendered = renderSessionMarkdown(report)
    expect(rendered.startsWith('```text\nSESSION_ID: ')).toBe(true)
    for (const key of KEYS) {
      expect([key, shell(`grep -c "^${key}:"`, rendered).out]).toEqual([key, '1'])
    }
    // Not anchored, as the guide writes it: only a longer field's name may match besides.
    expect(shell('grep "RESULT:"', rendered).out).toBe(`RESULT: ${report.result}`)
    expect(shell('grep "CASES_TOTAL:"', rendered).out).toBe(`CASES_TOTAL: ${report.cases.total}`)
    expect(shell('grep "WARNINGS:"', rendered).out).toBe(`WARNINGS: ${report.warnings.length}`)
  })

  it('is a code block in the document, so that its lines survive rendering', () => {
    const [first] = parseMarkdown(renderSessionMarkdown(sessionReport())).children
    expect(first).toMatchObject({ type: 'code', value: summaryBlock(sessionReport()) })
  })

  test.each([
    ['smoke mode', 'MODE: smoke'],
    ['dry run', 'DRY_RUN: true'],
    ['cases', 'CASES_TOTAL: [1-9]'],
    ['result', 'RESULT: PASS'],
    ['state', 'RUN_STATE: SUCCESS'],
    ['median latency', 'P50_MS: [0-9]+'],
    ['95th percentile', 'P95_MS: [0-9]+'],
  ])('answers the guide when it asks for the %s', (_name, pattern) => {
    expect(shell(`grep -E "(${pattern})"`, renderSessionMarkdown(smoke)).code).toBe(0)
  })

  test.each([
    ['a passed run is a success', sessionReport(), 0],
    ['a failed run is none', broken, 1],
  ])('tells success: %s', (_name, report, code) => {
    expect(shell('grep -q "STATUS: SUCCESS"', summaryBlock(report)).code).toBe(code)
  })

  test.each([
    ['CASES_TOTAL', '200'],
    ['COST_USD', '0.00'],
    ['P95_MS', '812'],
    ['PASS_RATE', '0.9400'],
    ['MEAN_SCORE', '0.8421'],
  ])('gives awk the bare number of %s', (key, number) => {
    expect(shell(`grep "${key}:" | awk '{print $2}'`, summaryBlock(sessionReport())).out).toBe(number)
  })

  it('marks what the mock made up, and leaves real figures alone', () => {
    const lines = (report: SessionReport) => summaryBlock(report).split('\n')
    expect(lines(sessionReport())).toEqual(
      expect.arrayContaining([
        'COST_USD: 0.00 (simulated)',
        'P50_MS: 402 (simulated)',
        'P95_MS: 812 (simulated)',
      ]),
    )
    const online = sessionReport({ costKind: 'measured', costUsd: 0.42, latency: { kind: 'recorded' } })
    expect(lines(online)).toEqual(expect.arrayContaining(['COST_USD: 0.42', 'P50_MS: 402', 'P95_MS: 812']))
  })

  it('leaves missing texts empty and missing numbers n/a, without trailing blanks', () => {
    const lines = summaryBlock(broken).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'BUDGET_USD: n/a',
        'PASS_RATE: n/a',
        'MEAN_SCORE: n/a',
        'P50_MS: n/a',
        'COMPARABILITY_KEY:',
      ]),
    )
    expect(summaryBlock(sessionReport()).split('\n')).toEqual(
      expect.arrayContaining(['ERROR_CLASS:', 'LAST_DLQ_RUN_ID:']),
    )
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
  })

  it('never rounds a cost down to nothing', () => {
    expect(summaryBlock(sessionReport({ costKind: 'measured', costUsd: 0.000125 }))).toContain(
      'COST_USD: 0.000125\n',
    )
  })
})

describe('the rest of the session report', () => {
  it('says what broke, where, and what to do', () => {
    const code = nodesOf(parseMarkdown(renderSessionMarkdown(broken))).flatMap((node) =>
      node.type === 'inlineCode' ? [node.value] : [],
    )
    expect(code).toEqual(
      expect.arrayContaining(['config_invalid', 'plumbline.yml:3:1', 'config --explain', 'no_key']),
    )
  })

  it('links to the baseline report at this run, and does not when there is none', () => {
    expect(renderSessionMarkdown(sessionReport())).toContain('(baseline_report.md#run_20261122_101530_47110)')
    expect(renderSessionMarkdown(sessionReport())).toContain('<a id="run_20261122_101530_47110"></a>')
    expect(renderSessionMarkdown(broken)).not.toContain('](baseline_report.md')
  })

  it('is a quick read even with thousands of files', () => {
    const files = Array.from({ length: 3000 }, (_, at) => ({
      path: `data/${at}.jsonl`,
      sha256: 'ab',
      bytes: 10,
      cases: 2,
    }))
    const rendered = renderSessionMarkdown(sessionReport({ dataset: { files }, metrics: [metricRow()] }))
    expect(rendered).toContain('2980 more')
    expect(rendered).toContain('5960')
    expect(rendered.length).toBeLessThan(8000)
  })
})
