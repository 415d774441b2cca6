import { moments } from './moments.js'
import { studentTQuantile, studentTUpperTail } from './student-t.js'

/**
 * One-sided limit for the next value of the same normal source: mean + t·s·√(1 + 1/n).
 * Source: Hahn and Meeker (1991), Statistical Intervals, section 4.8.
 * @param alpha chance that the next value lies above it, such as .01.
 */
export function upperPredictionLimit(values: ArrayLike<number>, alpha: number): number {
  const { n, mean, standardDeviation } = moments(values)
  if (n < 2) throw new RangeError('a prediction limit needs at least two values')
  return mean + studentTQuantile(1 - alpha, n - 1) * standardDeviation * Math.sqrt(1 + 1 / n)
}

/** Chance of a next value at least this high; 0 or 1 where all values seen are equal. */
export function upperPredictionPValue(values: ArrayLike<number>, next: number): number {
  const { n, mean, standardDeviation } = moments(values)
  if (n < 2) throw new RangeError('a prediction limit needs at least two values')
  if (standardDeviation === 0) return next > mean ? 0 : 1
  return studentTUpperTail((next - mean) / (standardDeviation * Math.sqrt(1 + 1 / n)), n - 1)
}
