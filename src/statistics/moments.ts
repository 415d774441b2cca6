import { studentTQuantile } from './student-t.js'

export interface Moments {
  readonly n: number
  readonly mean: number
  /** Divided by n - 1; 0 for a single value. */
  readonly standardDeviation: number
}

/** Mean and standard deviation in two passes, so that values far from zero lose no digits. */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length
  if (n === 0) throw new RangeError('a mean needs at least one value')
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += ((values[i] ?? 0) - mean) ** 2
  return { n, mean, standardDeviation: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) }
}

/**
 * Student's t interval of a mean: mean ± t·s/√n. It rests on the central limit theorem for anything but normal
 * values, so it is approximate for small, skewed samples.
 * @returns null for fewer than two values, which say nothing about their spread.
 */
export function meanInterval(
  values: ArrayLike<number>,
  confidence: number,
): readonly [number, number] | null {
  return meanIntervalFrom(moments(values), confidence)
}

/** The same from moments that were gathered elsewhere. */
export function meanIntervalFrom(
  { n, mean, standardDeviation }: Moments,
  confidence: number,
): readonly [number, number] | null {
  if (n < 2) return null
  const half = (studentTQuantile((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n)
  return [mean - half, mean + half]
}
