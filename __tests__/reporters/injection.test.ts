import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { renderBaselineMarkdown } from '../../src/reporters/baseline-markdown.js'
import { renderDlqList } from '../../src/reporters/dlq-text.js'
import { renderHandoffMarkdown } from '../../src/reporters/handoff-markdown.js'
import { renderJobSummary } from '../../src/reporters/job-summary.js'
import { renderSessionMarkdown } from '../../src/reporters/session-markdown.js'
import { renderTerminalResult } from '../../src/reporters/terminal.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { proseOf, skeletonOf } from './markdown-tree.js'
import { PAYLOADS } from './payloads.js'

/** A failed run in which every text that comes from outside is the payload. */
function poisoned(payload: string): SessionReport {
  return sessionReport({
    target: payload,
    branch: payload,
    commit: payload,
    logPath: payload,
    comparabilityKey: payload,
    result: 'FAIL',
    status: 'FAIL',
    verdict: {
      result: 'FAIL',
      headline: payload,
      reasons: [payload],
      policy: payload,
      thresholdSources: payload,
    },
    warnings: [{ code: payload, message: payload }],
    notes: [payload],
    error: { errorClass: payload, message: payload, remedy: payload, step: payload, at: payload },
    dlq: { count: 1, lastRunId: payload, recent: [{ runId: payload, reason: payload, timestamp: payload }] },
    metrics: [
      metricRow({ title: payload, note: payload, state: 'fail', value: 0.2 }),
      metricRow({ title: payload, unscored: payload, value: null, state: 'not_applicable' }),
    ],
    trends: [
      {
        metricId: payload,
        title: payload,
        unit: 'share',
        points: [],
        min: null,
        median: null,
        max: null,
        reason: payload,
      },
    ],
    records: [
      {
        file: payload,
        line: 3,
        caseId: payload,
        why: payload,
        question: payload,
        answer: payload,
        origin: 'unknown',
      },
    ],
    distributions: [{ id: payload, title: payload, counts: [{ label: payload, count: 2 }] }],
    steps: [{ id: payload, title: payload, state: 'failed', durationMs: 1, note: payload }],
    dataset: {
      hash: payload,
      files: [{ path: payload, sha256: payload, bytes: 1, cases: 1 }],
      mappedFields: [payload],
    },
  })
}

const REPORTERS: readonly (readonly [name: string, render: (report: SessionReport) => string])[] = [
  [
    'baseline report',
    (report) => renderBaselineMarkdown(report, { rerunCommand: report.target, requestedExports: [] }),
  ],
  ['session report', renderSessionMarkdown],
  [
    'job summary',
    (report) =>
      renderJobSummary(report, { rerunCommand: report.target, fileUrl: () => 'https://github.com/a/b' }),
  ],
  [
    'hand-off',
    (report) =>
      renderHandoffMarkdown(report, [
        { path: 'baseline_report.md', bytes: 1, sha256: report.logPath, what: report.target },
      ]),
  ],
]

/** Mentions, references and links that GitHub makes from prose; parsers do not know most of them. */
const ACTIVE_PROSE = /@[a-z]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|www\.|:[+\w-]+:|\$/i
const WORKFLOW_COMMAND = /^\s*::|##\[/
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/u

describe.each(REPORTERS)('untrusted text in the %s', (_reporter, render) => {
  // One word and a payload that holds no field: whatever differs from this shape was made by the payload.
  const harmless = skeletonOf(render(poisoned('word')))

  test.each(PAYLOADS)('%s stays text', (_name, payload) => {
    const rendered = render(poisoned(payload))
    expect(skeletonOf(rendered)).toEqual(harmless)
    expect(proseOf(rendered)).not.toMatch(ACTIVE_PROSE)
    expect(rendered).not.toMatch(CONTROL)
    // Printed into a log of a workflow, no line may be a command.
    expect(rendered.split('\n').filter((line) => WORKFLOW_COMMAND.test(line))).toEqual([])
  })

  it('keeps its shape whatever the text is', () => {
    const markup = fc.string({
      unit: fc.constantFrom(...'#*_`|<>[]()!\\~&@:/.-=+1ab \n\r\t$"\'{}^', '::', '##[', '```', 'www.'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 40 })), (payload) => {
        const rendered = render(poisoned(payload))
        expect(skeletonOf(rendered)).toEqual(harmless)
        expect(proseOf(rendered)).not.toMatch(/@[a-z]|https?:\/\/|www\./i)
      }),
      { numRuns: 40, seed: 20261122 },
    )
  })
})

describe('untrusted text in plain lines', () => {
  const entry = (payload: string) => ({
    run_id: payload,
    timestamp: payload,
    target: payload,
    mode: 'smoke' as const,
    reason: payload,
    exit_code: 4 as const,
    top_fail_reasons: [payload],
    budget_usd: null,
    cost_usd: 0,
    session_id: payload,
  })

  test.each(PAYLOADS)('%s moves no cursor, breaks no line and is no command', (_name, payload) => {
    const harmlessTerminal = renderTerminalResult(poisoned('word'), {
      invokedAs: 'plumbline',
      reportsDir: 'reports',
    })
    const terminal = renderTerminalResult(poisoned(payload), {
      invokedAs: 'plumbline',
      reportsDir: 'reports',
    })
    const list = renderDlqList([entry(payload)])
    expect(terminal.split('\n')).toHaveLength(harmlessTerminal.split('\n').length)
    expect(list.split('\n')).toHaveLength(4)
    for (const text of [terminal, list]) {
      expect(text).not.toMatch(CONTROL)
      expect(text.split('\n').filter((line) => WORKFLOW_COMMAND.test(line))).toEqual([])
    }
  })
})
