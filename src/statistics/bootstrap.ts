import { quantileSorted } from './quantile.js'
import type { Random } from './random.js'

const RESAMPLES = 9_999

/**
 * Lower bound of the ratio of two quantiles, such as the p95 latencies of this run and of its base, by the percentile
 * bootstrap (Efron and Tibshirani 1993, chapter 13).
 *
 * Resamples are not drawn in full. A resampled order statistic is the value at an order statistic of n uniform
 * numbers, and those are beta distributed (David and Nagaraja 2003, Order Statistics, 2.1), so that a resample costs
 * the same for 200 values and for a million.
 * @param confidence of the one-sided bound, such as .99.
 */
export function quantileRatioLowerBound(
  current: ArrayLike<number>,
  base: ArrayLike<number>,
  p: number,
  confidence: number,
  random: Random,
): number {
  const [above, below] = [current, base].map((values) => Float64Array.from(values).sort())
  if (!above?.length || !below?.length) throw new RangeError('a ratio needs values on both sides')
  const ratios = Float64Array.from(
    { length: RESAMPLES },
    () => resampledQuantile(above, p, random) / resampledQuantile(below, p, random),
  )
  return quantileSorted(ratios.sort(), 1 - confidence)
}

/** The type 7 quantile of one resample of sorted values. */
function resampledQuantile(sorted: Float64Array, p: number, random: Random): number {
  const n = sorted.length
  const position = (n - 1) * p
  const rank = Math.floor(position) + 1
  const uniform = beta(rank, n + 1 - rank, random)
  const low = at(sorted, uniform)
  const fraction = position - Math.floor(position)
  if (fraction === 0 || rank === n) return low
  // Given one order statistic, the next is the smallest of the n - rank uniforms above it.
  const next = 1 - (1 - uniform) * (1 - random.next()) ** (1 / (n - rank))
  return low + fraction * (at(sorted, next) - low)
}

function at(sorted: Float64Array, uniform: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(uniform * sorted.length))] ?? 0
}

function beta(a: number, b: number, random: Random): number {
  const first = gamma(a, random)
  return first / (first + gamma(b, random))
}

/** Gamma variate for shape >= 1. Source: Marsaglia and Tsang (2000), ACM TOMS 26. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
