import path from 'node:path'
import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { Clock } from '../ports/clock.js'
import { type DeadLetterContext, isSafeRunId, queueDirectory } from './context.js'
import { rewriteIndex } from './rewrite-index.js'

export interface CleanedUp {
  readonly removedEntries: number
  readonly removedFolders: number
  readonly keptEntries: number
  readonly warnings: readonly string[]
}

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/**
 * Keeps the last `days` days: older entries leave the index, then their folders go, and folders of the same age that
 * no entry knows of. The index goes first, so that a crash leaves folders for the next time and no entry without one.
 * @throws UsageError when `days` is no number of days.
 */
export async function cleanUp(
  days: number,
  context: DeadLetterContext & { readonly clock: Clock },
): Promise<CleanedUp> {
  if (!Number.isFinite(days) || days < 0) throw new UsageError('--cleanup needs a number of days, 0 or more')
  const now = context.clock.now()
  const before = now - days * DAY_MS
  const { result, warnings } = await rewriteIndex(context, (entries) => {
    const old = entries.filter((entry) => isOlder(entry, before))
    const kept = entries.filter((entry) => !isOlder(entry, before))
    return { entries: old.length === 0 ? undefined : kept, result: { old, kept } }
  })
  const undated = result.kept.filter((entry) => Number.isNaN(Date.parse(entry.timestamp)))
  const folders = await removeFolders(result, Math.min(before, now - HOUR_MS), context)
  return {
    removedEntries: result.old.length,
    removedFolders: folders.removed,
    keptEntries: result.kept.length,
    warnings: [
      ...warnings,
      ...undated.map((entry) => `${entry.run_id} was kept: its timestamp is no date`),
      ...folders.warnings,
    ],
  }
}

function isOlder(entry: DlqEntry, beforeMs: number): boolean {
  return Date.parse(entry.timestamp) < beforeMs
}

async function removeFolders(
  { old, kept }: { readonly old: readonly DlqEntry[]; readonly kept: readonly DlqEntry[] },
  /** Folders without an entry are younger while another run is filling them. */
  abandonedBeforeMs: number,
  context: DeadLetterContext,
): Promise<{ readonly removed: number; readonly warnings: readonly string[] }> {
  const { fileSystem } = context
  const queue = queueDirectory(context)
  const [oldIds, keptIds] = [old, kept].map((entries) => new Set(entries.map((entry) => entry.run_id)))
  const warnings: string[] = []
  let removed = 0
  for (const name of await fileSystem.list(queue)) {
    const folder = path.join(queue, name)
    const found = await fileSystem.stat(folder)
    if (found?.kind !== 'directory' || !isSafeRunId(name) || keptIds?.has(name)) continue
    if (!oldIds?.has(name) && found.modifiedMs >= abandonedBeforeMs) continue
    try {
      await fileSystem.remove(folder)
      removed++
    } catch (error) {
      warnings.push(formatError(toPlumblineError(error)))
    }
  }
  return { removed, warnings }
}
