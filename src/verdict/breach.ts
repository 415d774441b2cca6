import type { MetricDefinition, MetricValue } from '../metrics/metric.js'
import { clopperPearsonLower, clopperPearsonUpper } from '../statistics/binomial.js'
import type { Limit } from './limits.js'

export type ScoredValue = Extract<MetricValue, { value: number }>
export type SetLimit = Exclude<Limit, { kind: 'none' }>

const CONFIDENCE = 0.95
const ALPHA = 1 - CONFIDENCE
/** Rounding of the last digits is no breach. */
const RELATIVE_TOLERANCE = 1e-9

export function isBreach({ value }: ScoredValue, limit: number, { direction }: MetricDefinition): boolean {
  const tolerance = Math.abs(limit) * RELATIVE_TOLERANCE
  switch (direction) {
    case 'lower_is_better':
      return value > limit + tolerance
    case 'higher_is_better':
      return value < limit - tolerance
    case 'informative':
      return false
  }
}

/**
 * Whether a breach is more than the luck of the draw: at a fixed limit the exact one-sided 95% bound of a share, or the
 * 95% interval of a mean, lies wholly beyond it; at one of m calibrated limits p <= .05/m (Bonferroni). A count is
 * known exactly.
 */
export function isClearBreach(
  scored: ScoredValue,
  limit: SetLimit,
  definition: MetricDefinition,
  calibratedCount: number,
): boolean {
  if (!isBreach(scored, limit.value, definition)) return false
  if (limit.kind === 'calibrated') return limit.pValueOf(scored.value) <= ALPHA / Math.max(1, calibratedCount)
  if (definition.unit === 'count') return true
  const bound = boundNearLimit(scored, definition)
  return bound !== undefined && isBreach({ ...scored, value: bound }, limit.value, definition)
}

/** The end of the value's uncertainty that lies nearer to the limit; undefined where nothing is known about it. */
function boundNearLimit(
  { successes, n, interval }: ScoredValue,
  { direction }: MetricDefinition,
): number | undefined {
  const isHighBad = direction === 'lower_is_better'
  if (successes !== undefined) {
    return isHighBad
      ? clopperPearsonLower(successes, n, CONFIDENCE)
      : clopperPearsonUpper(successes, n, CONFIDENCE)
  }
  return interval?.[isHighBad ? 0 : 1]
}
