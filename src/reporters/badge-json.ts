import type { SessionReport } from '../core/generated/session-report.js'

const COLORS: Readonly<Record<SessionReport['result'], string>> = {
  PASS: 'brightgreen',
  WARN: 'yellow',
  PARTIAL: 'orange',
  FAIL: 'red',
}

/** A badge of the last run. Format: shields.io, "Endpoint Badge", schema version 1. */
export function renderBadge(report: SessionReport): string {
  const { result, cases, mode, error } = report
  const scored = error === null && cases.total > 0 ? ` ${cases.passed}/${cases.total}` : ''
  const badge = {
    schemaVersion: 1,
    label: mode === 'smoke' ? 'data quality (smoke)' : 'data quality',
    message: `${result.toLowerCase()}${scored}`,
    color: COLORS[result],
    isError: result === 'FAIL',
  }
  return `${JSON.stringify(badge, null, 2)}\n`
}
