import { median } from './quantile.js'

/** Makes the median absolute deviation an estimate of a normal standard deviation. */
const MAD_TO_SIGMA = 1.4826
const SIGMAS = 4
/** With fewer runs the MAD itself is too rough to call anything an outlier. */
const FEWEST_FOR_CLEANING = 12

export interface Cleaned<T> {
  readonly kept: readonly T[]
  readonly removed: readonly T[]
}

/**
 * Hampel's identifier: sets aside what lies more than 4 x 1.4826 MAD from the median. Source: Hampel (1974), JASA 69;
 * Davies and Gather (1993), JASA 88. Nothing is removed from fewer than 12 values, nor where more than half are equal
 * (the MAD is then 0 and measures nothing).
 */
export function hampelClean<T>(items: readonly T[], numberOf: (item: T) => number): Cleaned<T> {
  if (items.length < FEWEST_FOR_CLEANING) return { kept: items, removed: [] }
  const center = median(items.map(numberOf))
  const deviation = median(items.map((item) => Math.abs(numberOf(item) - center)))
  if (deviation === 0) return { kept: items, removed: [] }
  const limit = SIGMAS * MAD_TO_SIGMA * deviation
  const isUsual = (item: T) => Math.abs(numberOf(item) - center) <= limit
  return { kept: items.filter(isUsual), removed: items.filter((item) => !isUsual(item)) }
}
