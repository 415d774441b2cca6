import type { SessionReport } from '../core/generated/session-report.js'
import { headlineOf } from './badges.js'
import { countOf, formatDuration, formatValue } from './format.js'
import { type Block, code, type Inline, list, paragraph, strong, text } from './markdown.js'
import { sentence, untrusted } from './untrusted-text.js'

/** The command that the operations guide names for a replay of the dead letter queue. */
export const REPLAY_COMMAND = 'npm run dev -- --reprocess-dlq'

const MOST_WARNINGS = 50

/** The line that must be enough to decide on. */
export function verdictLine(report: SessionReport, limit?: number): Inline {
  return [strong(text(`${report.result}:`)), text(' '), sentence(headlineOf(report), limit)]
}

/** Several reasons, a line each; a single one is what the line of the verdict says already. */
export function reasonBlocks({ verdict }: SessionReport): readonly Block[] {
  return verdict.reasons.length > 1 ? [list(verdict.reasons)] : []
}

/** Cases, cost, time and profile in one line; unscored cases are never left out of it. */
export function numbersLine(report: SessionReport): string {
  const { cases } = report
  const unscored = [
    cases.errored > 0 ? `${cases.errored} errored` : '',
    cases.skipped > 0 ? `${cases.skipped} skipped` : '',
  ].filter((part) => part !== '')
  const scored = `${cases.scored} of ${countOf(cases.total, 'case')} scored${unscored.map((part) => `, ${part}`).join('')}`
  const sample = cases.available > cases.total ? ` (smoke selection of ${cases.available})` : ''
  return [
    `${scored}${sample}`,
    `${cases.passed} passed`,
    costLine(report),
    formatDuration(report.durationMs),
    `${report.mode}${report.offline ? ', offline' : ''}`,
    `${report.profile} profile`,
  ].join(' · ')
}

/** `0.42 USD of 1 USD`, `0.00 USD (simulated)`, `0.01 USD of 1 USD (488 of 500 grades known, 0.41 USD saved)` */
export function costLine({ costUsd, budgetUsd, costKind, spending }: SessionReport): string {
  const cap = budgetUsd === null ? '' : ` of ${formatValue('usd', budgetUsd)}`
  const { cacheHits, cacheMisses, savedUsd } = spending
  const grades = countOf(cacheHits + cacheMisses, 'grade')
  const saved =
    cacheHits === 0 ? '' : ` (${cacheHits} of ${grades} known, ${formatValue('usd', savedUsd)} saved)`
  return `${formatValue('usd', costUsd)}${cap}${costKind === 'simulated' ? ' (simulated)' : ''}${saved}`
}

/** Which model gave the scores, by which texts; null where none was asked. */
export function judgeLine({ judge }: SessionReport): readonly Inline[] | null {
  if (judge === null) return null
  return [
    text('Judged by '),
    untrusted(judge.model, 80),
    text(`; instructions and rubric ${judge.promptHash}, prices of ${judge.priceTable}`),
  ]
}

/** What broke, where, and what to do; nothing where nothing broke. */
export function errorBlocks({ error }: SessionReport): readonly Block[] {
  if (error === null) return []
  const where: Inline[] = [
    ...(error.step === null ? [] : [text('step '), untrusted(error.step, 60)]),
    ...(error.step !== null && error.at !== null ? [text(' at ')] : []),
    ...(error.at === null ? [] : [untrusted(error.at)]),
  ]
  return [
    list([
      [strong(text('Error class:')), text(' '), untrusted(error.errorClass, 60)],
      [strong(text('What:')), text(' '), sentence(error.message)],
      ...(where.length === 0 ? [] : [[strong(text('Where:')), text(' '), where]]),
      [strong(text('What to do:')), text(' '), sentence(error.remedy)],
    ]),
  ]
}

/** Warnings, each with its badge; past the fiftieth they are only counted. */
export function warningList({ warnings }: SessionReport): Block {
  const rest = warnings.length - MOST_WARNINGS
  return list([
    ...warnings
      .slice(0, MOST_WARNINGS)
      .map(({ code: id, message }): Inline => [text('⚠️ '), untrusted(id, 60), text(' '), sentence(message)]),
    ...(rest > 0 ? [[text(`${rest} more in `), code('session_report.json')]] : []),
  ])
}

/** Count, the last failed runs, the replay command; one green line where there is nothing to replay. */
export function dlqBlocks({ dlq }: SessionReport): readonly Block[] {
  if (dlq.count === 0) return [paragraph(text('✅ DLQ: 0. No failed run waits to be replayed.'))]
  return [
    paragraph(
      strong(text(`DLQ: ${countOf(dlq.count, 'failed run')}.`)),
      text(' Replay with '),
      code(REPLAY_COMMAND),
      text('.'),
    ),
    ...(dlq.recent.length === 0
      ? []
      : [
          list(
            dlq.recent.map((entry) => [
              untrusted(entry.runId, 60),
              text(' '),
              sentence(entry.reason, 120),
              text(', '),
              untrusted(entry.timestamp, 40),
            ]),
          ),
        ]),
  ]
}
