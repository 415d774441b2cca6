import type { DlqEntry } from '../core/generated/dlq-entry.js'
import { type DeadLetterContext, indexPath, rejectedPath } from './context.js'
import { describeRejected, type RejectedLine, readIndex } from './read-index.js'

export interface IndexChange<T> {
  /** Undefined: nothing changed, the file stays as it is. */
  readonly entries: readonly DlqEntry[] | undefined
  readonly result: T
}

/**
 * Changes the index under its lock. The file is replaced as a whole, so a reader or a crash sees the old or the new
 * one. Lines that are no entries move to `index.rejected.jsonl` first: a warning, and nothing is lost.
 */
export function rewriteIndex<T>(
  context: DeadLetterContext,
  change: (entries: readonly DlqEntry[]) => IndexChange<T>,
): Promise<{ readonly result: T; readonly warnings: readonly string[] }> {
  const { fileSystem } = context
  return fileSystem.withLock(indexPath(context), async () => {
    const before = await readIndex(context)
    const { entries, result } = change(before.entries)
    if (entries === undefined && before.rejected.length === 0) return { result, warnings: [] }
    await keepAside(before.rejected, context)
    const kept = entries ?? before.entries
    await fileSystem.writeAtomic(
      indexPath(context),
      kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    )
    const warnings = describeRejected(before.rejected, context)
    return { result, warnings: warnings.map((warning) => `${warning}; kept in index.rejected.jsonl`) }
  })
}

async function keepAside(rejected: readonly RejectedLine[], context: DeadLetterContext): Promise<void> {
  if (rejected.length === 0) return
  const file = await context.fileSystem.openAppend(rejectedPath(context))
  for (const { line, reason, bytes } of rejected) {
    const text = new TextDecoder().decode(bytes)
    // Text that is not UTF-8 cannot be kept as text.
    const raw = reason === 'not UTF-8' ? { base64: Buffer.from(bytes).toString('base64') } : {}
    await file.append(`${JSON.stringify({ line, reason, text, ...raw })}\n`)
  }
  await file.sync()
  await file.close()
}
