import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { renderBaselineMarkdown } from '../../src/reporters/baseline-markdown.js'
import { renderDlqList } from '../../src/reporters/dlq-text.js'
import { renderHandoffMarkdown } from '../../src/reporters/handoff-markdown.js'
import { renderJobSummary } from '../../src/reporters/job-summary.js'
import { renderComment } from '../../src/reporters/pr-comment.js'
import { renderSessionMarkdown } from '../../src/reporters/session-markdown.js'
import { renderTerminalResult } from '../../src/reporters/terminal.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { see } from './markdown-tree.js'
import { PAYLOADS } from './payloads.js'
import { poisoned } from './poisoned-report.js'

const REPORTERS: readonly (readonly [name: string, render: Render])[] = [
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
  ['pull-request comment', renderPoisonedComment],
  [
    'hand-off',
    (report) =>
      renderHandoffMarkdown(report, [
        { path: 'baseline_report.md', bytes: 1, sha256: report.logPath, what: report.target },
      ]),
  ],
]

/** Also its title, its guards and the verdicts that it remembers; these hide in base64, which shapes nothing. */
function renderPoisonedComment(report: SessionReport): string {
  const finding = findingOf({
    path: report.target,
    ruleId: report.target,
    message: report.target,
    remedy: report.target,
  })
  const error = { errorClass: 'internal' as const, message: report.target, remedy: report.target }
  const body = renderComment(
    { kind: 'verdict', report },
    {
      marker: { key: '0123456789abcdef', run: 1, attempt: 1 },
      title: report.target || '(empty)',
      past: [{ result: 'FAIL', headline: report.target, commit: '', run: 1 }],
      runUrl: () => 'https://github.com/a/b',
      fileUrl: () => 'https://github.com/a/b',
      guards: reportOf(outcomeOf({ verdict: 'fail', findings: [finding], error, id: report.target })),
    },
  )
  return body.replace(/(plumbline-history:v1) [\w-]*/, '$1')
}

/** Mentions, references and links that GitHub makes from prose; parsers do not know most of them. */
const ACTIVE_PROSE = /@[a-z]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|www\.|:[+\w-]+:|\$/i
/** Payloads in one report: parsers slow down on long tables. */
const LISTED = 5
const WORKFLOW_COMMAND = /^\s*::|##\[/
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/u

/** Any code points, broken surrogates among them; much cheaper than the library's own binary strings. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 40 })
  .map((points) => String.fromCodePoint(...points))

type Render = (report: SessionReport) => string

/** The shape that a mere word gives: whatever differs from it was made by the payload. */
function shapeWith(count: number, render: Render): readonly string[] {
  return see(render(poisoned('word', Array<string>(count).fill('word')))).skeleton
}

function expectInert(rendered: string, harmless: readonly string[]): void {
  const { skeleton, prose } = see(rendered)
  expect(skeleton).toEqual(harmless)
  expect(prose).not.toMatch(ACTIVE_PROSE)
  expect(rendered).not.toMatch(CONTROL)
  // Printed into a log of a workflow, no line may be a command.
  expect(rendered.split('\n').filter((line) => WORKFLOW_COMMAND.test(line))).toEqual([])
}

describe('untrusted text that stands alone', () => {
  // Between them, these two show every such field.
  const renderBoth: Render = (report) =>
    `${renderSessionMarkdown(report)}\n\n${renderHandoffMarkdown(report, [])}`
  const alone = shapeWith(0, renderBoth)

  test.each(PAYLOADS)('%s stays text', (_name, payload) => {
    expectInert(renderBoth(poisoned(payload, [])), alone)
  })
})

describe.each(REPORTERS)('untrusted text in the %s', (_reporter, render) => {
  const listed = shapeWith(LISTED, render)

  it('stays text in lists and tables', () => {
    const payloads = PAYLOADS.map(([, payload]) => payload)
    for (let from = 0; from < payloads.length; from += LISTED) {
      // Another one of them stands alone each time.
      const many = Array.from({ length: LISTED }, (_, at) => payloads[from + at] ?? 'word')
      expectInert(render(poisoned(many[(from / LISTED) % LISTED] ?? '', many)), listed)
    }
  })

  it('keeps its shape whatever it is', () => {
    const unit = fc.constantFrom(...'#*_`|<>[]()!\\~&@:/.-=+1ab \n\r\t$"\'{}^', '::', '##[', '```', 'www.')
    const payload = fc.oneof(fc.string({ unit, maxLength: 40 }), anyText)
    const payloads = fc.array(payload, { minLength: LISTED, maxLength: LISTED })
    fc.assert(
      fc.property(payloads, (many) => {
        const { skeleton, prose } = see(render(poisoned(many[0] ?? '', many)))
        expect(skeleton).toEqual(listed)
        expect(prose).not.toMatch(/@[a-z]|https?:\/\/|www\./i)
      }),
      { numRuns: 3, seed: 20261122 },
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
    const harmlessTerminal = renderTerminalResult(poisoned('word', ['word']), {
      invokedAs: 'plumbline',
      reportsDir: 'reports',
    })
    const terminal = renderTerminalResult(poisoned(payload, [payload]), {
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
