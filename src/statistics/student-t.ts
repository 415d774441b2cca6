import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.js'

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { min, sqrt } = Math

/** P(T > t) of Student's distribution. Source: Abramowitz and Stegun 26.7.1. */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0
  if (t === Number.NEGATIVE_INFINITY) return 1
  const beyond = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
  return t >= 0 ? beyond : 1 - beyond
}

export function studentTCdf(t: number, degreesOfFreedom: number): number {
  return studentTUpperTail(-t, degreesOfFreedom)
}

/** The t with P(T <= t) = probability; infinite at 0 and 1. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`)
  if (probability === 0.5) return 0
  const beyond = 2 * min(probability, 1 - probability)
  const x = inverseIncompleteBeta(beyond, degreesOfFreedom / 2, 0.5)
  const t = x === 0 ? Number.POSITIVE_INFINITY : sqrt((degreesOfFreedom * (1 - x)) / x)
  return probability > 0.5 ? t : -t
}
