// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { asin, log, max, min, sin, sqrt } = Math

/**
 * Arcsine of the square root of a share, in radians: evens out the spread of shares near 0 and 1. With n the form of
 * Anscombe (1948), Biometrika 35, (x + 3/8) / (n + 3/4), which also keeps 0 and 1 apart from the ends.
 */
export function arcsine(share: number, n: number): number {
  return asin(sqrt(clampShare((share * n + 0.375) / (n + 0.75))))
}

/** Back from `arcsine` to a share of n; angles beyond the ends give 0 and 1. */
export function fromArcsine(angle: number, n: number): number {
  const bounded = min(Math.PI / 2, max(0, angle))
  return clampShare((sin(bounded) ** 2 * (n + 0.75) - 0.375) / n)
}

/** Logarithm of the odds of a share of n, with Haldane's (1956) half case on each side, so that 0 and 1 are finite. */
export function logOdds(share: number, n: number): number {
  return log((share * n + 0.5) / ((1 - share) * n + 0.5))
}

function clampShare(value: number): number {
  return min(1, max(0, value))
}
