import { studentTQuantile } from './student-t.js'

export interface DetectionTerms {
  /** One-sided, such as .01. */
  readonly alpha: number
  /** Chance to see a change of this size, such as .8. */
  readonly power: number
}

/**
 * The smallest drop of a pass rate that this many pairs would show with the given power under McNemar's test, when
 * `noise` of the pairs flip each way by themselves. Source: Connor (1987), Biometrics 43; never below the exact test's
 * own floor, the fewest pairs that can be significant at all.
 */
export function smallestRateDrop(pairs: number, noise: number, terms: DetectionTerms): number {
  if (pairs < 2) return 1
  const { forAlpha, forPower } = quantiles(pairs, terms)
  const floor = Math.ceil(Math.log2(1 / terms.alpha)) / pairs
  const isShown = (drop: number) => {
    const changed = 2 * noise + drop
    return (
      drop * Math.sqrt(pairs) >=
      forAlpha * Math.sqrt(changed) + forPower * Math.sqrt(Math.max(0, changed - drop ** 2))
    )
  }
  let [low, high] = [0, 1]
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (isShown(middle)) high = middle
    else low = middle
  }
  return Math.min(1, Math.max(floor, high))
}

/** The smallest drop of a mean that this many pairs would show; the deviation is that of the paired differences. */
export function smallestMeanDrop(pairs: number, standardDeviation: number, terms: DetectionTerms): number {
  if (pairs < 2) return Number.POSITIVE_INFINITY
  const { forAlpha, forPower } = quantiles(pairs, terms)
  return ((forAlpha + forPower) * standardDeviation) / Math.sqrt(pairs)
}

/** Student's in place of normal quantiles: a little larger, so that small samples promise less. */
function quantiles(pairs: number, { alpha, power }: DetectionTerms) {
  return {
    forAlpha: studentTQuantile(1 - alpha, pairs - 1),
    forPower: studentTQuantile(power, pairs - 1),
  }
}
