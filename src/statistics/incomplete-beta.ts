import { logBeta } from './gamma.js'

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, exp, log, log1p, min } = Math

const MOST_TERMS = 10_000
const PRECISION = 1e-15
const TINY = 1e-300

/**
 * Regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most x.
 * Continued fraction DLMF 8.17.22 by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) throw new RangeError(`incompleteBeta(${x}, ${a}, ${b})`)
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerTail(1 - x, b, a)
  return lowerTail(x, a, b)
}

/** The x with I_x(a, b) = probability. Newton's steps, each kept inside a bracket that halves where they leave it. */
export function inverseIncompleteBeta(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`)
  if (probability === 0 || probability === 1) return probability
  const logNorm = logBeta(a, b)
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
    const excess = incompleteBeta(x, a, b) - probability
    if (excess === 0) return x
    if (excess < 0) low = x
    else high = x
    const density = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logNorm)
    const step = x - excess / density
    const next = step > low && step < high ? step : (low + high) / 2
    if (abs(next - x) <= 1e-16 * x) return next
    x = next
  }
  return x
}

function lowerTail(x: number, a: number, b: number): number {
  const front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b)) / a
  return min(1, front * continuedFraction(x, a, b))
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const step = d * c
    value *= step
    if (abs(step - 1) < PRECISION) return value
  }
  throw new RangeError(`incomplete beta did not converge for (${x}, ${a}, ${b})`)
}

function awayFromZero(value: number): number {
  return abs(value) < TINY ? TINY : value
}
