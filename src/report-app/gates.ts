import type { MetricRow } from '../core/generated/session-report.js'
import type { View } from './view.js'

/** What a gate shows of the records: those that count against it, or all of them with the worst in front. */
export type GateView = Pick<View, 'show' | 'sort' | 'order'>

const all = (sort: View['sort'], order: View['order']): GateView => ({ show: null, sort, order })
const those = (show: string): GateView => ({ show, sort: 'worst', order: 'up' })

const GATE_VIEWS: Readonly<Record<string, GateView>> = {
  duplication_exact: those('duplicates'),
  duplication_near: those('duplicates'),
  duplication_template: those('templates'),
  evidence_present: those('no-evidence'),
  evidence_align: all('align', 'up'),
  hallucination_share: those('unsupported'),
  hallucination_severe_share: those('severe'),
  pii_proven: those('proven-pii'),
  pii_suspected: those('suspected-pii'),
  license_denied: those('denied'),
  license_unknown: those('unknown-licence'),
  license_verbatim: those('copied'),
  mean_score: all('score', 'up'),
  pass_rate: those('failed'),
  cost_per_item: all('cost', 'down'),
  latency_p50_ms: all('latency', 'down'),
  latency_p95_ms: all('latency', 'down'),
}

/** Null for a gate that no record alone counts for or against. */
export function viewOfGate({ id }: Pick<MetricRow, 'id'>): GateView | null {
  return GATE_VIEWS[id] ?? null
}
