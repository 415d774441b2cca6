/**
 * Arcsine of the square root of a share, in radians: evens out the spread of shares near 0 and 1. With n the form of
 * Anscombe (1948), Biometrika 35, (x + 3/8) / (n + 3/4), which also keeps 0 and 1 apart from the ends.
 */
export function arcsine(share: number, n: number): number {
  return Math.asin(Math.sqrt(clampShare((share * n + 0.375) / (n + 0.75))))
}

/** Back from `arcsine` to a share of n; angles beyond the ends give 0 and 1. */
export function fromArcsine(angle: number, n: number): number {
  const bounded = Math.min(Math.PI / 2, Math.max(0, angle))
  return clampShare((Math.sin(bounded) ** 2 * (n + 0.75) - 0.375) / n)
}

function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value))
}
