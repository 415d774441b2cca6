import type { CaseField } from '../core/case.js'
import type { MetricRow } from '../core/generated/session-report.js'

/** Metrics that cannot be judged without a field, by that field. */
const NEEDED_BY: Readonly<Partial<Record<CaseField, readonly string[]>>> = {
  evidence: [
    'evidence_present',
    'evidence_verbatim',
    'evidence_align',
    'hallucination_share',
    'hallucination_severe_share',
    'license_verbatim',
  ],
  license: ['license_denied', 'license_unknown'],
  topic: ['coverage_topic_entropy'],
  latency_ms: ['latency_p50_ms', 'latency_p95_ms'],
  cost_usd: ['cost_per_item'],
}

/** A field that the data of the base has, that of the change lacks, and that leaves these gates without a judgement. */
export interface LostGates {
  readonly field: CaseField
  readonly titles: readonly string[]
}

/**
 * Gates that a change switches off by taking a field away from the data, or from its mapping.
 * @param before fields that the base's data has; `now` those of the change
 */
export function lostGates(
  rows: readonly MetricRow[],
  before: ReadonlySet<CaseField>,
  now: ReadonlySet<CaseField>,
): readonly LostGates[] {
  const open = rows.filter(({ state }) => state === 'not_applicable' || state === 'not_judged')
  return [...before]
    .filter((field) => !now.has(field))
    .map((field) => {
      const needing = open.filter(({ id }) => NEEDED_BY[field]?.includes(id))
      return { field, titles: needing.map(({ title }) => title) }
    })
    .filter(({ titles }) => titles.length > 0)
}
