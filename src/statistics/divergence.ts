/** Shannon's entropy of counts, in bits; 0 without counts. Source: Shannon (1948), Bell System Technical Journal 27. */
export function entropyBits(counts: Iterable<number>): number {
  const positive = [...counts].filter((count) => count > 0)
  const total = positive.reduce((sum, count) => sum + count, 0)
  // "+ 0" turns the -0 of a single label into 0.
  return -positive.reduce((sum, count) => sum + (count / total) * Math.log2(count / total), 0) + 0
}

/**
 * Jensen-Shannon distance of two sets of counts by label: the square root of the divergence in bits, so 0 for equal
 * shares and 1 for no common label. Sources: Lin (1991), IEEE Transactions on Information Theory 37; Endres and
 * Schindelin (2003), same journal 49.
 * @returns undefined where one side is empty.
 */
export function jensenShannonDistance(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number | undefined {
  const totalOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((x, y) => x + y, 0)
  const [totalA, totalB] = [totalOf(a), totalOf(b)]
  if (totalA === 0 || totalB === 0) return undefined
  let divergence = 0
  for (const label of new Set([...a.keys(), ...b.keys()])) {
    const p = (a.get(label) ?? 0) / totalA
    const q = (b.get(label) ?? 0) / totalB
    const middle = (p + q) / 2
    if (p > 0) divergence += (p / 2) * Math.log2(p / middle)
    if (q > 0) divergence += (q / 2) * Math.log2(q / middle)
  }
  return Math.sqrt(Math.min(1, Math.max(0, divergence)))
}
