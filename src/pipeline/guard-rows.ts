import type { MetricRow } from '../core/generated/session-report.js'
import type { GuardOutcome, GuardReport } from '../core/guard.js'
import type { OutsideGate } from '../verdict/policy.js'

/** What the guards of the same step said before the run, a row each: a gate that is not a metric is a gate all the same. */
export function guardRows(report: GuardReport | null): readonly MetricRow[] {
  return (report?.guards ?? []).map((outcome) => {
    const isJudged = outcome.verdict !== 'not_applicable' && outcome.verdict !== 'error'
    const counting = outcome.findings.filter(({ severity }) => severity !== 'notice').length
    return {
      id: `guard_${outcome.id}`,
      title: `Guard ${outcome.id}`,
      unit: 'count',
      direction: 'lower_is_better',
      severity: 'P0',
      value: isJudged ? counting : null,
      n: outcome.scanned.files,
      interval: null,
      unscored: isJudged ? null : (outcome.error?.message ?? outcome.notes[0] ?? 'not applicable'),
      limit: isJudged ? 0 : null,
      limitSource: isJudged ? 'default' : null,
      fixed: true,
      state: STATES[outcome.verdict],
      clearBreach: false,
      previous: null,
      delta: null,
      kind: null,
      note: outcome.warnings[0] ?? null,
    }
  })
}

const STATES: Readonly<Record<GuardOutcome['verdict'], MetricRow['state']>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  error: 'fail',
  not_applicable: 'not_applicable',
}

/** The same for the verdict. */
export function guardGates(report: GuardReport | null): readonly OutsideGate[] {
  return (report?.guards ?? []).flatMap(gateOf)
}

function gateOf({ id, verdict, findings, warnings }: GuardOutcome): readonly OutsideGate[] {
  const counting = findings.filter(({ severity }) => severity !== 'notice')
  const number = `${counting.length} finding${counting.length === 1 ? '' : 's'}`
  switch (verdict) {
    case 'pass':
    case 'not_applicable':
      return []
    case 'warn':
      return [
        { id, result: 'WARN', reason: `guard ${id}: ${warnings.length > 0 ? 'see its warnings' : number}` },
      ]
    case 'fail':
      return [{ id, result: 'FAIL', reason: `guard ${id}: ${number}${placeOf(counting[0])}` }]
    case 'error':
      return [{ id, result: 'FAIL', reason: `guard ${id} could not judge` }]
  }
}

/** Only names that can say nothing else stand in a headline. */
function placeOf(finding: GuardOutcome['findings'][number] | undefined): string {
  if (finding === undefined || !/^[\w./-]{1,100}$/.test(finding.path)) return ''
  return `, the first in ${finding.path}:${finding.line}`
}
