import { describe, expect, it, test } from '@jest/globals'
import { renderDlqList } from '../../src/reporters/dlq-text.js'
import { renderHandoffMarkdown } from '../../src/reporters/handoff-markdown.js'
import { renderTerminalResult } from '../../src/reporters/terminal.js'
import { sessionReport } from '../factories/session-report.js'
import { nodesOf, parseMarkdown } from './markdown-tree.js'

const OPTIONS = { invokedAs: './run_v3.sh', reportsDir: 'reports' }

describe('the last lines on a terminal', () => {
  it('are the verdict, the numbers and the report when all is well', () => {
    const lines = renderTerminalResult(sessionReport(), OPTIONS).trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^PASS {2}All 5 gates passed/)
    expect(lines[1]).toMatch(/200 of 200 cases scored/)
    expect(lines[2]).toMatch(/reports\/index\.html$/)
  })

  it('say what failed and what to look at first', () => {
    const text = renderTerminalResult(
      sessionReport({
        result: 'FAIL',
        verdict: { result: 'FAIL', headline: 'FAIL: hallucination share .071 is over .050 (P0)' },
      }),
      OPTIONS,
    )
    expect(text).toMatch(/^FAIL {2}hallucination share \.071 is over \.050 \(P0\)\n/)
    expect(text).toMatch(/next: .*data\/qa\.jsonl:118/)
    expect(text).toContain('./run_v3.sh session-report --format full')
  })

  it('lead to the place and the remedy of an error', () => {
    const text = renderTerminalResult(
      sessionReport({
        result: 'FAIL',
        error: {
          errorClass: 'schema_invalid',
          message: 'line 3 is no JSON',
          remedy: 'Mend the named lines.',
          step: 'load',
          at: 'qa.jsonl:3:7',
        },
        dlq: { count: 2, lastRunId: 'run_1' },
      }),
      OPTIONS,
    )
    expect(text).toContain('qa.jsonl:3:7: Mend the named lines.')
    expect(text).toContain('reports/session_report.md')
    expect(text).toMatch(/npm run dev -- --reprocess-dlq.*2/)
  })

  it('show every warning', () => {
    const warnings = [1, 2, 3, 4].map((at) => ({ code: `code_${at}`, message: `message ${at}` }))
    const text = renderTerminalResult(sessionReport({ warnings }), OPTIONS)
    for (const { code, message } of warnings) expect(text).toContain(`${code}: ${message}`)
  })

  it('carry no colour unless a painter is given', () => {
    const painted = renderTerminalResult(sessionReport({ result: 'FAIL' }), {
      ...OPTIONS,
      paint: (tone, text) => `<${tone}>${text}</>`,
    })
    expect(painted).toMatch(/^<fail>FAIL<\/>/)
    expect(renderTerminalResult(sessionReport({ result: 'FAIL' }), OPTIONS)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f]/,
    )
  })
})

describe('dlq --list', () => {
  const entry = {
    run_id: 'run_20261122_101530_47110',
    timestamp: '2026-11-22T10:15:30.000Z',
    target: 'baseline',
    mode: 'full' as const,
    reason: 'budget_exceeded',
    exit_code: 4 as const,
    top_fail_reasons: ['budget_exceeded', 'rate_limit'],
    budget_usd: 1.5,
    cost_usd: 1.4999,
    session_id: 'session_1',
  }

  it('is a line a run, in the order given, in columns', () => {
    const lines = renderDlqList([{ ...entry, run_id: 'run_2', budget_usd: null }, entry])
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.slice(1, 3).map((line) => line.split(/\s{2,}/))).toEqual([
      ['run_2', entry.timestamp, 'baseline', 'full', '4', '1.4999', 'budget_exceeded, rate_limit'],
      [
        entry.run_id,
        entry.timestamp,
        'baseline',
        'full',
        '4',
        '1.4999 of 1.50',
        'budget_exceeded, rate_limit',
      ],
    ])
    const starts = lines
      .slice(0, 3)
      .map((line) => Math.max(line.indexOf(entry.timestamp), line.indexOf('WHEN')))
    expect(new Set(starts).size).toBe(1)
  })

  it('says so when there is none', () => {
    expect(renderDlqList([])).toBe('The dead letter queue is empty.\n')
  })
})

describe('hand-off index', () => {
  const artifacts = [
    { path: 'baseline_report.md', bytes: 4321, sha256: 'a'.repeat(64), what: 'Verdict and thresholds' },
    { path: 'export/baseline_latest.csv', bytes: 99, sha256: 'b'.repeat(64), what: 'Flat records' },
  ]

  it('links to every file from its own folder, with a list of hashes that sha256sum takes', () => {
    const rendered = renderHandoffMarkdown(sessionReport(), artifacts)
    const urls = nodesOf(parseMarkdown(rendered)).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(urls).toEqual(['../baseline_report.md', '../export/baseline_latest.csv'])
    for (const { path, sha256 } of artifacts) expect(rendered).toContain(`${sha256}  ../${path}\n`)
  })

  test.each(['PASS', 'FAIL'] as const)('has the verdict %s on top', (result) => {
    expect(renderHandoffMarkdown(sessionReport({ result }), [])).toMatch(new RegExp(`^# .*${result}`))
  })
})
