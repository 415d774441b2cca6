/**
 * Quantile of type 7, the one of R, NumPy and most spreadsheets. Source: Hyndman and Fan (1996), The American
 * Statistician 50. The values may be in any order and are left alone.
 * @throws RangeError without values, or for a p outside 0..1.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileSorted(Float64Array.from(values).sort(), p)
}

/** The same for values in ascending order, without a copy. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`)
  const position = (sorted.length - 1) * p
  const below = Math.floor(position)
  const low = sorted[below]
  if (low === undefined) throw new RangeError('a quantile needs at least one value')
  const high = sorted[below + 1] ?? low
  // The plain difference would turn two equal huge values into NaN and lose digits for equal ones.
  return low === high ? low : low + (position - below) * (high - low)
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}
