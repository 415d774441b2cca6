import { costFamily } from './cost.js'
import { coverageFamily } from './coverage.js'
import { duplicationFamily } from './duplication.js'
import { evidenceFamily } from './evidence.js'
import { hallucinationFamily } from './hallucination.js'
import { latencyFamily } from './latency.js'
import { licenseFamily } from './license-family.js'
import { meanScoreFamily } from './mean-score.js'
import type { MetricDefinition, MetricFamily } from './metric.js'
import { piiFamily } from './pii-family.js'
import { questionTypesFamily } from './question-types.js'

/** The table of all metrics: a new family is a file and a line here. */
export const METRIC_FAMILIES: readonly MetricFamily[] = [
  duplicationFamily,
  evidenceFamily,
  hallucinationFamily,
  piiFamily,
  licenseFamily,
  meanScoreFamily,
  coverageFamily,
  questionTypesFamily,
  costFamily,
  latencyFamily,
]

const REPORT_ORDER = [
  'duplication_exact',
  'duplication_near',
  'duplication_template',
  'evidence_present',
  'evidence_verbatim',
  'evidence_align',
  'hallucination_share',
  'hallucination_severe_share',
  'pii_proven',
  'pii_suspected',
  'license_denied',
  'license_unknown',
  'license_verbatim',
  'mean_score',
  'pass_rate',
  'coverage_sources',
  'coverage_characters',
  'coverage_topic_entropy',
  'question_type_entropy',
  'question_type_largest_share',
  'question_type_js_distance',
  'cost_per_item',
  'latency_p50_ms',
  'latency_p95_ms',
]

/** Every metric, in the order in which reports show them; what the order does not know comes last. */
export const METRICS: readonly MetricDefinition[] = METRIC_FAMILIES.flatMap(({ metrics }) => metrics).sort(
  (a, b) => placeOf(a.id) - placeOf(b.id),
)

function placeOf(id: string): number {
  const place = REPORT_ORDER.indexOf(id)
  return place < 0 ? REPORT_ORDER.length : place
}
