import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import { type CaseCounts, type Decision, decide, type OutsideGate, POLICY } from './policy.js'
import { type JudgedRow, judgeRows, type RowsInput } from './rows.js'

export interface VerdictInput extends RowsInput {
  readonly cases: CaseCounts
  readonly outsideGates?: readonly OutsideGate[]
}

export interface Evaluation {
  /** In the order of the definitions. */
  readonly metrics: MetricRow[]
  readonly verdict: SessionReport['verdict']
  /** What a reader should know beside the gates: lesser breaches, bypasses, what was not judged. */
  readonly notes: string[]
}

/** In a headline more reasons than these hide the first one. */
const MOST_REASONS = 3

/** Metric values in, verdict out: limits, states, policy and the one line that a reviewer decides on. */
export function evaluate(input: VerdictInput): Evaluation {
  const judged = judgeRows(input)
  const rows = judged.map(({ row }) => row)
  const decision = decide(rows, input.cases, input.outsideGates ?? [])
  const notes = notesOf(judged, decision)
  return {
    metrics: rows,
    verdict: {
      result: decision.result,
      headline: headline(rows, decision, input.cases),
      reasons: decision.reasons.length > 0 ? [...decision.reasons] : [judgedText(rows)],
      policy: POLICY,
      thresholdSources: sourcesText(judged, input),
    },
    notes,
  }
}

function headline(
  rows: readonly MetricRow[],
  { result, reasons, lesser }: Decision,
  cases: CaseCounts,
): string {
  const more = reasons.length > MOST_REASONS ? [`and ${reasons.length - MOST_REASONS} more`] : []
  const lesserText = lesser.length === 1 ? `note: ${lesser[0]}` : `${lesser.length} lesser breaches`
  const why =
    result === 'PASS'
      ? [judgedText(rows), ...(lesser.length === 0 ? [] : [lesserText])]
      : [...reasons.slice(0, MOST_REASONS), ...more]
  return `${result}: ${why.join(', ')}; ${casesText(cases)}`
}

function casesText({ total, scored, errored, skipped }: CaseCounts): string {
  const parts = [`scored ${scored} of ${total}`]
  if (errored > 0) parts.push(`${errored} errored`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}

function judgedText(rows: readonly MetricRow[]): string {
  const within = rows.filter(({ state }) => state === 'pass').length
  const judged = within + rows.filter(({ state }) => state === 'warn' || state === 'fail').length
  const open = rows.filter(isOpen).length
  return `${within} of ${judged} judged metrics within limits${open === 0 ? '' : `, ${open} not judged`}`
}

function notesOf(judged: readonly JudgedRow[], { lesser }: Decision): string[] {
  const bypassed = judged.filter(({ opinion }) => opinion.bypass !== 'none' && opinion.note !== null)
  const open = judged.filter((each) => isOpen(each.row) && !bypassed.includes(each))
  const missing = judged.filter(({ row }) => row.state === 'not_applicable')
  return [
    ...lesser.map((text) => `Breach without consequence: ${text}`),
    ...bypassed.map(({ row, opinion }) => `${row.title}: ${opinion.note}`),
    ...grouped('Not judged', open, ({ opinion }) => opinion.note),
    ...grouped('Not applicable', missing, ({ row }) => row.unscored),
  ]
}

/** One line for each reason, so that a smoke run does not list every metric with the same words. */
function grouped(
  heading: string,
  judged: readonly JudgedRow[],
  reasonOf: (each: JudgedRow) => string | null,
): readonly string[] {
  const titlesByReason = new Map<string, string[]>()
  for (const each of judged) {
    const reason = reasonOf(each) ?? 'no reason given'
    titlesByReason.set(reason, [...(titlesByReason.get(reason) ?? []), each.row.title])
  }
  return [...titlesByReason].map(([reason, titles]) => `${heading} (${reason}): ${titles.join(' · ')}`)
}

/** Metrics that only inform were never to be judged. */
function isOpen({ state, direction }: MetricRow): boolean {
  return state === 'not_judged' && direction !== 'informative'
}

/** `profile dev; 9 limits from the profile, 2 from defaults, 1 configured (mean_score), 3 calibrated from 12 runs`. */
function sourcesText(judged: readonly JudgedRow[], { config, current }: VerdictInput): string {
  const from = (source: MetricRow['limitSource']) => judged.filter(({ limit }) => limit.source === source)
  const configured = from('configuration').map(({ row }) => row.id)
  const runs = judged.flatMap(({ limit }) => (limit.kind === 'calibrated' ? [limit.runs] : []))
  const span = runs.length === 0 ? '' : rangeText(Math.min(...runs), Math.max(...runs))
  const counts = [
    `${limitsText(from('profile').length)} from the profile`,
    `${from('default').length} from defaults`,
    `${configured.length} configured${configured.length === 0 ? '' : ` (${configured.join(', ')})`}`,
    runs.length > 0 ? `${runs.length} calibrated from ${span} runs` : calibrationText(config, current.mode),
  ]
  return `profile ${config.profile}; ${counts.join(', ')}`
}

function calibrationText({ calibration }: VerdictInput['config'], mode: 'smoke' | 'full'): string {
  if (!calibration.enabled) return 'calibration off'
  return mode === 'smoke' ? 'none calibrated (smoke run)' : 'none calibrated (too few comparable runs)'
}

function limitsText(count: number): string {
  return count === 1 ? '1 limit' : `${count} limits`
}

function rangeText(low: number, high: number): string {
  return low === high ? String(low) : `${low} to ${high}`
}
