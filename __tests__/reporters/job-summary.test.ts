import { describe, expect, it, test } from '@jest/globals'
import { JOB_SUMMARY_BYTES, renderJobSummary } from '../../src/reporters/job-summary.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { nodesOf, parseMarkdown, textOf } from './markdown-tree.js'

const long = (letter: string): string => `${letter.repeat(90)} `.repeat(2)
/** A report in which every list is long. */
const huge = sessionReport({
  result: 'FAIL',
  verdict: { result: 'FAIL', headline: 'hallucination share .071 is over .050 (P0)' },
  metrics: Array.from({ length: 60 }, (_, at) =>
    metricRow({ title: `Metric ${at}`, state: at < 30 ? 'warn' : 'pass' }),
  ),
  records: Array.from({ length: 10 }, (_, at) => ({
    file: `${'f'.repeat(120)}.jsonl`,
    line: at + 1,
    caseId: long('c'),
    why: long('w'),
    question: long('질'),
    answer: long('답'),
    origin: 'introduced' as const,
  })),
  warnings: Array.from({ length: 20 }, () => ({ code: 'slow', message: long('m') })),
})

describe('job summary', () => {
  it('begins with the verdict, then the numbers', () => {
    expect(renderJobSummary(huge)).toMatch(
      /^> \[!CAUTION\]\n> \*\*FAIL:\*\* hallucination share \.071 is over \.050 \(P0\)\n>\n> 200 of 200 cases/,
    )
  })

  it('lists gates that failed, warned or could not be judged, and counts the rest', () => {
    const rendered = renderJobSummary(
      sessionReport({
        metrics: [
          metricRow({ title: 'Passed one' }),
          metricRow({
            title: 'No licence',
            state: 'not_applicable',
            value: null,
            unscored: 'no licence field',
          }),
          metricRow({ title: 'Broken one', state: 'fail', severity: 'P0', fixed: true, value: 0.2 }),
        ],
      }),
    )
    const gates = parseMarkdown(rendered).children.find(({ type }) => type === 'table')
    const rows = gates?.type === 'table' ? gates.children.map((row) => row.children.map(textOf)) : []
    expect(rows.slice(1).map(([first]) => first)).toEqual([
      'Broken one (P0, fixed)',
      'No licence (P1)',
      '1 gate passed',
    ])
    expect(rows[1]?.slice(1, 4)).toEqual(['❌ fail', '.200', 'at most .100'])
  })

  it('counts figures that have no limit, and compares with the run before only where there was one', () => {
    const figure = { value: 0.4, limit: null, limitSource: null, state: 'not_judged' } as const
    const rowsOf = (previous: number | null) => {
      const metrics = [
        metricRow({ title: 'Broken one', state: 'fail', value: 0.2, previous, delta: previous }),
        metricRow({ ...figure, title: 'Variety' }),
        metricRow({
          ...figure,
          title: 'Judge model',
          value: null,
          unscored: 'judge not run',
          previous: null,
        }),
      ]
      const gates = parseMarkdown(renderJobSummary(sessionReport({ metrics }))).children.find(
        ({ type }) => type === 'table',
      )
      return gates?.type === 'table' ? gates.children.map((row) => row.children.map(textOf)) : []
    }
    const [head, ...rows] = rowsOf(null)
    expect(head).toEqual(['gate', 'result', 'what', 'limit'])
    expect(rows.map(([first, second]) => [first, second])).toEqual([
      ['Broken one (P1)', '❌ fail'],
      ['Judge model (P1)', 'not judged: judge not run'],
      ['0 gates passed', ''],
      ['1 figure without a limit', 'not judged'],
    ])
    expect(rowsOf(0.1)[0]).toEqual(['gate', 'result', 'what', 'limit', 'was', 'change'])
  })

  it('links each record to its line, where there is something to link to', () => {
    const urls = (markdown: string) =>
      nodesOf(parseMarkdown(markdown)).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    const fileUrl = (path: string, line: number): string =>
      `https://github.com/acme/qa/blob/main/${path}#L${line}`
    expect(urls(renderJobSummary(sessionReport(), { fileUrl }))).toEqual([
      'https://github.com/acme/qa/blob/main/data/qa.jsonl#L118',
    ])
    expect(urls(renderJobSummary(sessionReport(), { fileUrl: () => null }))).toEqual([])
    expect(urls(renderJobSummary(sessionReport(), { fileUrl: () => 'javascript:alert(1)' }))).toEqual([])
  })

  it('folds the details and gives the exact command for a local run', () => {
    const rendered = renderJobSummary(sessionReport(), {
      rerunCommand: 'plumbline baseline --full --offline',
    })
    expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length)
    expect(nodesOf(parseMarkdown(rendered))).toContainEqual(
      expect.objectContaining({ type: 'code', value: 'plumbline baseline --full --offline' }),
    )
  })
})

describe('size', () => {
  it('fits into what GitHub takes', () => {
    expect(JOB_SUMMARY_BYTES).toBeLessThan(1024 * 1024)
    expect(renderJobSummary(huge)).not.toMatch(/Left out/)
  })

  test.each([20_000, 12_000, 8000, 4000, 2000, 1000, 600])(
    'keeps to %d bytes, verdict first, and says what was left out',
    (byteLimit) => {
      const rendered = renderJobSummary(huge, {
        byteLimit,
        artifactUrl: 'https://github.com/acme/qa/actions/runs/1',
      })
      expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(byteLimit)
      expect(rendered).toMatch(/^> \[!CAUTION\]\n> \*\*FAIL:\*\* hallucination/)
      expect(rendered).toMatch(/Left out/)
      expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length)
    },
  )

  it('gives up details before records, and records before gates', () => {
    const parts = (byteLimit: number) => {
      const rendered = renderJobSummary(huge, { byteLimit })
      return {
        details: rendered.includes('<summary>Thresholds'),
        records: /\*\*Look at these first/.test(rendered),
        gates: rendered.includes('30 gates passed'),
      }
    }
    const seen = [60_000, 20_000, 16_000, 12_000, 6000, 1000].map(parts)
    expect(seen[0]).toEqual({ details: true, records: true, gates: true })
    expect(seen.at(-1)).toEqual({ details: false, records: false, gates: false })
    for (const { details, records, gates } of seen) {
      expect(details && !records).toBe(false)
      expect(records && !gates).toBe(false)
    }
  })
})
