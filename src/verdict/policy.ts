import type { MetricRow } from '../core/generated/session-report.js'
import type { FailOn } from '../core/run-request.js'
import { breachText } from './wording.js'

export type Result = 'PASS' | 'WARN' | 'PARTIAL' | 'FAIL'

/** What the run's cases came to; unscored ones stay in the total. */
export interface CaseCounts {
  readonly total: number
  readonly scored: number
  readonly errored: number
  readonly skipped: number
  readonly passed: number
}

/** A gate that is not a metric, such as a secret in the data or a confirmed regression. */
export interface OutsideGate {
  readonly id: string
  readonly result: 'PASS' | 'WARN' | 'FAIL'
  /** One line that may stand in the headline: no text from a data set. */
  readonly reason: string
}

export interface Decision {
  readonly result: Result
  /** Why, most telling first; empty for PASS. */
  readonly reasons: readonly string[]
  /** Breaches that did not decide. */
  readonly lesser: readonly string[]
}

/** More unscored cases than this, and the rest no longer stands for the data. */
const UNSCORED_FAIL = 0.5
const UNSCORED_PARTIAL = 0.05
const FEWEST_FOR_PARTIAL = 3

export const POLICY =
  'FAIL: any P0 breach, a secret, a confirmed regression, no cases, or over 50% unscored. ' +
  'PARTIAL: breaches in more than half of the judged P1 metrics and at least 3, or over 5% unscored. ' +
  'WARN: two P1 breaches or one clear one. PASS otherwise; P2 alone only makes notes.'

/** What 0 and 1 of the exit codes are decided on. */
export function verdictExitCode(result: Result, failOn: FailOn): 0 | 1 {
  switch (result) {
    case 'FAIL':
      return 1
    case 'PARTIAL':
      return failOn === 'fail' ? 0 : 1
    case 'WARN':
      return failOn === 'warn' ? 1 : 0
    case 'PASS':
      return 0
  }
}

/** The gate policy (docs/gate-policy.md). */
export function decide(
  rows: readonly MetricRow[],
  cases: CaseCounts,
  outsideGates: readonly OutsideGate[],
): Decision {
  const breaches = rows.filter(({ state }) => state === 'fail' || state === 'warn')
  const fixed = breaches.filter(({ state }) => state === 'fail')
  const important = breaches.filter(({ state, severity }) => state === 'warn' && severity === 'P1')
  const judged = rows.filter(({ state }) => state !== 'not_applicable' && state !== 'not_judged')
  const judgedImportant = judged.filter(({ severity }) => severity === 'P1')
  const clear = important.filter(({ clearBreach }) => clearBreach)
  const unscored = unscoredReason(cases)

  const conclude = (result: Result, deciding: readonly MetricRow[], others: readonly string[]): Decision => ({
    result,
    reasons: [...deciding.map(breachText), ...others],
    lesser: breaches.filter((row) => !deciding.includes(row)).map(breachText),
  })
  const failedOutside = reasonsOf(outsideGates, 'FAIL')
  if (fixed.length > 0 || failedOutside.length > 0 || unscored?.result === 'FAIL') {
    return conclude('FAIL', clearFirst(fixed), [...failedOutside, ...reasonIf(unscored)])
  }
  const isMost = important.length >= FEWEST_FOR_PARTIAL && important.length * 2 > judgedImportant.length
  if (isMost || unscored !== undefined)
    return conclude('PARTIAL', isMost ? clearFirst(important) : [], reasonIf(unscored))
  const warnedOutside = reasonsOf(outsideGates, 'WARN')
  const unjudged = judged.length === 0 ? ['no metric could be judged'] : []
  if (important.length >= 2 || clear.length > 0 || warnedOutside.length > 0 || unjudged.length > 0) {
    const deciding = important.length >= 2 || clear.length > 0 ? clearFirst(important) : []
    return conclude('WARN', deciding, [...warnedOutside, ...unjudged])
  }
  return conclude('PASS', [], [])
}

interface UnscoredReason {
  readonly result: 'FAIL' | 'PARTIAL'
  readonly reason: string
}

function unscoredReason({ total, scored, errored, skipped }: CaseCounts): UnscoredReason | undefined {
  if (total <= 0) return { result: 'FAIL', reason: 'there are no cases' }
  // Whichever is larger, so that a case that nobody counted can't vanish.
  const unscored = Math.max(errored + skipped, total - scored)
  const reason = `${unscored} of ${total} cases could not be scored`
  if (unscored > UNSCORED_FAIL * total) return { result: 'FAIL', reason: `${reason} (over 50%)` }
  return unscored > UNSCORED_PARTIAL * total
    ? { result: 'PARTIAL', reason: `${reason} (over 5%)` }
    : undefined
}

function reasonIf(unscored: UnscoredReason | undefined): readonly string[] {
  return unscored === undefined ? [] : [unscored.reason]
}

function reasonsOf(gates: readonly OutsideGate[], result: OutsideGate['result']): readonly string[] {
  return gates.filter((gate) => gate.result === result).map(({ reason }) => reason)
}

function clearFirst(rows: readonly MetricRow[]): readonly MetricRow[] {
  return [...rows].sort((a, b) => Number(b.clearBreach) - Number(a.clearBreach))
}
