/**
 * Holm's adjusted p-values, in the order given: to reject where the result is at most alpha keeps the chance of any
 * false alarm at alpha. Source: Holm (1979), Scandinavian Journal of Statistics 6.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(pValues.length).fill(1)
  let largest = 0
  ascending.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)))
    adjusted[index] = largest
  })
  return adjusted
}
