import type { Profile } from '../core/run-request.js'

type Severity = 'P0' | 'P1' | 'P2'
export type Scorer = 'judge' | 'offline'
/** One number for all profiles, one for each, or none: then only a configured or calibrated limit judges. */
type DefaultLimit = number | Readonly<Record<Profile, number>> | null

export interface ThresholdRule {
  readonly severity: Severity
  readonly limit: DefaultLimit
}

/** How a metric is judged where nothing is configured. The values a limit may take are those of the metric. */
export interface MetricThreshold {
  readonly range: readonly [number, number]
  readonly rules: Readonly<Record<Scorer, ThresholdRule>>
  /** Neither more nor less of it is better, so that it takes no limit. */
  readonly informs?: true
}

/** The table of docs/gate-policy.md; directions and titles come with the metrics' definitions. */
export const THRESHOLDS: Readonly<Record<string, MetricThreshold>> = {
  duplication_exact: share('P0', perProfile(0.05, 0.02, 0.01)),
  duplication_near: share('P1', perProfile(0.1, 0.05, 0.02)),
  question_type_entropy: informing(),
  question_type_largest_share: informing(),
  question_type_js_distance: share('P2', perProfile(0.3, 0.25, 0.2)),
  coverage_sources: share('P1', null),
  coverage_characters: share('P1', null),
  coverage_topic_entropy: share('P2', null),
  evidence_present: share('P0', perProfile(0.95, 0.98, 1)),
  evidence_verbatim: share('P1', perProfile(0.9, 0.95, 0.98)),
  evidence_align: share('P1', perProfile(0.4, 0.45, 0.5)),
  hallucination_share: share('P1', perProfile(0.1, 0.05, 0.02)),
  hallucination_severe_share: {
    range: [0, 1],
    rules: {
      judge: { severity: 'P0', limit: perProfile(0.05, 0.02, 0.01) },
      offline: { severity: 'P1', limit: perProfile(0.05, 0.02, 0.01) },
    },
  },
  pii_proven: count('P0', 0),
  pii_suspected: share('P1', perProfile(0.05, 0.02, 0.01)),
  license_denied: count('P0', 0),
  license_unknown: share('P1', perProfile(0.1, 0.05, 0.02)),
  license_verbatim: count('P1', 0),
  mean_score: {
    range: [0, 1],
    rules: {
      judge: { severity: 'P0', limit: perProfile(0.7, 0.8, 0.9) },
      offline: { severity: 'P1', limit: perProfile(0.6, 0.65, 0.7) },
    },
  },
  pass_rate: {
    range: [0, 1],
    rules: {
      judge: { severity: 'P1', limit: perProfile(0.8, 0.9, 0.95) },
      offline: { severity: 'P1', limit: perProfile(0.6, 0.7, 0.8) },
    },
  },
  cost_per_item: amount('P1'),
  latency_p50_ms: amount('P1'),
  latency_p95_ms: amount('P1'),
}

/** A metric that the table does not know makes notes at most, and only once it has a past to be held against. */
export const UNKNOWN_RULE: ThresholdRule = { severity: 'P2', limit: null }

function perProfile(dev: number, stage: number, prod: number): Readonly<Record<Profile, number>> {
  return { dev, stage, prod }
}

function share(severity: Severity, limit: DefaultLimit): MetricThreshold {
  return alike([0, 1], { severity, limit })
}

function count(severity: Severity, limit: number): MetricThreshold {
  return alike([0, Number.POSITIVE_INFINITY], { severity, limit })
}

function informing(): MetricThreshold {
  return { ...share('P2', null), informs: true }
}

/** Cost and latency have no limit that suits everybody: they are judged against their own past. */
function amount(severity: Severity): MetricThreshold {
  return alike([0, Number.POSITIVE_INFINITY], { severity, limit: null })
}

function alike(range: readonly [number, number], rule: ThresholdRule): MetricThreshold {
  return { range, rules: { judge: rule, offline: rule } }
}
