import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import type { AlertKind } from './markdown.js'

type Result = SessionReport['result']
type StepState = SessionReport['steps'][number]['state']

/** The badge of a whole run. */
export const RESULT_BADGES: Readonly<Record<Result, string>> = {
  PASS: '✅',
  WARN: '⚠️',
  PARTIAL: '🟡',
  FAIL: '❌',
}

export const ALERT_KINDS: Readonly<Record<Result, AlertKind>> = {
  PASS: 'TIP',
  WARN: 'WARNING',
  PARTIAL: 'WARNING',
  FAIL: 'CAUTION',
}

/** The badge of a metric; a row that could not be judged says so in words and carries no colour. */
export const STATE_BADGES: Readonly<Record<MetricRow['state'], string>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  fail: '❌ fail',
  not_judged: 'not judged',
  not_applicable: 'n/a',
}

export const STEP_BADGES: Readonly<Record<StepState, string>> = {
  ok: '✅ ok',
  warning: '⚠️ warning',
  failed: '❌ failed',
  not_run: 'not run',
}

const STATE_ORDER: readonly MetricRow['state'][] = ['fail', 'warn', 'pass', 'not_judged', 'not_applicable']

/** Failed rows first, then by severity, clear breaches before mere ones; otherwise as the run listed them. */
export function worstFirst(metrics: readonly MetricRow[]): readonly MetricRow[] {
  return [...metrics].sort(
    (a, b) =>
      STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
      Number(b.clearBreach) - Number(a.clearBreach) ||
      a.severity.localeCompare(b.severity, 'en'),
  )
}

/** The verdict's headline without the result in front, which every surface prints itself. */
export function headlineOf(report: SessionReport): string {
  return report.verdict.headline.replace(/^(?:PASS|WARN|PARTIAL|FAIL)\b[.:]?\s*/, '')
}
