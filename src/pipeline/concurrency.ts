/**
 * Runs `work` for every item with at most `limit` at once, pulling items only as there is room. The first failure
 * stops the pulling; what is under way is awaited, then the failure is thrown.
 */
export async function forEachConcurrently<T>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  for await (const item of items) {
    const task: Promise<void> = work(item)
      .catch((failure: unknown) => {
        failures.push(failure)
      })
      .finally(() => underWay.delete(task))
    underWay.add(task)
    if (underWay.size >= limit) await Promise.race(underWay)
    if (failures.length > 0) break
  }
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
}
