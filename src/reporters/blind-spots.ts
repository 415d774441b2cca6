import type { MetricRow } from '../core/generated/session-report.js'

/** What a family of metrics cannot see, by the beginning of its ids. docs/metrics.md has the definitions. */
const BLIND_SPOTS: readonly (readonly [prefix: string, note: string])[] = [
  [
    'mean_score',
    'Offline, a score compares words: a right answer in other words scores low, a fluent wrong one may score high.',
  ],
  [
    'hallucination_',
    'Support is a match of words, names and numbers. Paraphrases and summaries look unsupported; yes/no answers are counted apart and not checked.',
  ],
  [
    'evidence_',
    'Alignment sees whether the evidence speaks of the same things near the answer, not whether it proves it.',
  ],
  [
    'duplication_',
    'Questions that ask the same thing in other words are not found; pairs that differ in digits only are counted as template variants.',
  ],
  ['question_type_', 'Forms are told apart by rules; an unusual way to ask may carry the wrong label.'],
  [
    'coverage_',
    'Only declared sources count. A cited passage is covered whether or not the question is a good one.',
  ],
  ['pii_', 'Checksums prove cards, IBANs and resident numbers. Names alone are not looked for.'],
  ['license_', 'Only declared licences and long verbatim runs are seen; a rewritten copy is not.'],
  [
    'latency_',
    'Recorded, measured and simulated times are never mixed; simulated ones say nothing about a real system.',
  ],
  ['cost_', 'Priced as if nothing had been cached; a simulated cost is no estimate of a real one.'],
]

/** A sentence for each family of metrics that this run has a value for. */
export function blindSpotsOf(metrics: readonly MetricRow[]): readonly string[] {
  return BLIND_SPOTS.filter(([prefix]) =>
    metrics.some(({ id, value }) => id.startsWith(prefix) && value !== null),
  ).map(([, note]) => note)
}
