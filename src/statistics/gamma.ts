// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { log, sin } = Math

/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001, "A note on the computation of the convergent Lanczos..."). */
const LANCZOS_G = 7
const LANCZOS_FIRST = 0.99999999999980993
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function for x > 0. Source: Lanczos (1964), SIAM J. Numer. Anal. B 1. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`)
  // Reflection keeps the digits where the series loses them.
  if (x < 0.5) return log(Math.PI / sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const base = shifted + LANCZOS_G + 0.5
  let sum = LANCZOS_FIRST
  LANCZOS.forEach((coefficient, i) => {
    sum += coefficient / (shifted + i + 1)
  })
  return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(base) - base + log(sum)
}

/** Natural logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
