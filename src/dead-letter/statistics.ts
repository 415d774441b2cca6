import type { DlqEntry } from '../core/generated/dlq-entry.js'

/** What `dlq --stats` prints as JSON; the names are a contract with people's jq filters. */
export interface DlqStatistics {
  readonly totalEntries: number
  /** Most frequent first; equal counts by name. */
  readonly topFailReasons: readonly { readonly reason: string; readonly count: number }[]
  readonly byTarget: Readonly<Record<string, number>>
  readonly byExitCode: Readonly<Record<string, number>>
  /** ISO 8601; null when the queue is empty. */
  readonly oldest: string | null
  readonly newest: string | null
  /** The run that was entered last. */
  readonly lastRunId: string | null
}

/** Counts over the queue, in one pass over its entries. */
export function computeStatistics(entries: readonly DlqEntry[]): DlqStatistics {
  const timestamps = entries.map((entry) => entry.timestamp).sort()
  const reasons = countBy(entries, (entry) => entry.reason)
  return {
    totalEntries: entries.length,
    topFailReasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    byTarget: toRecord(countBy(entries, (entry) => entry.target)),
    byExitCode: toRecord(countBy(entries, (entry) => String(entry.exit_code))),
    oldest: timestamps[0] ?? null,
    newest: timestamps.at(-1) ?? null,
    lastRunId: entries.at(-1)?.run_id ?? null,
  }
}

function countBy(entries: readonly DlqEntry[], keyOf: (entry: DlqEntry) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  return counts
}

/** `Object.fromEntries` defines properties, so that even a target named `__proto__` is only a name. */
function toRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
