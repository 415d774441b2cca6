import { escapeHtml } from '../../core/escape.js'
import type { Redact } from '../../core/redact.js'
import type { ReportPage } from '../../core/report-page.js'
import { RESULT_BADGES } from '../badges.js'
import { embedJson, visibleText } from './embed-json.js'

/** Where the page that the build makes has gaps. Each stands in it once. */
export const PAGE_SLOTS = {
  title: '<!--plumbline:title-->',
  summary: '<!--plumbline:summary-->',
  data: '"plumbline:data"',
} as const

/**
 * index.html: one file with everything in it. What the run found stands in it as JSON that no HTML parser can leave,
 * and once more as a few lines of plain HTML for the moment before the script has run, or where none may run.
 * @param template the page as the build makes it, with its script, its style and the policy that allows these two alone
 * @throws RangeError where the template lacks a slot or has one twice
 */
export function renderPage(page: ReportPage, template: string, redact: Redact): string {
  return fill(template, [
    [PAGE_SLOTS.title, escapeHtml(visibleText(redact(titleOf(page))))],
    [PAGE_SLOTS.summary, summaryOf(page, redact)],
    [PAGE_SLOTS.data, embedJson(page, redact)],
  ])
}

function titleOf({ report, told }: ReportPage): string {
  return `${report.result}: ${told.headline}`.slice(0, 120)
}

function summaryOf({ report, told }: ReportPage, redact: Redact): string {
  const paragraph = (text: string): string => `<p>${escapeHtml(visibleText(redact(text)))}</p>`
  return [
    `<h1>${RESULT_BADGES[report.result]} ${report.result}</h1>`,
    paragraph(told.headline),
    paragraph(told.numbers),
    paragraph(
      'The records are shown by a script in this file. Where none may run, baseline_report.md has the same facts.',
    ),
  ].join('')
}

function fill(template: string, slots: readonly (readonly [slot: string, content: string])[]): string {
  const pieces: string[] = []
  let rest = template
  for (const [slot, content] of slots) {
    const [before = '', after, ...more] = rest.split(slot)
    if (after === undefined || more.length > 0) throw new RangeError(`the page has no single ${slot}`)
    pieces.push(before, content)
    rest = after
  }
  return [...pieces, rest].join('')
}
