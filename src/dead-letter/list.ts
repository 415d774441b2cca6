import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { DeadLetterContext } from './context.js'
import { describeRejected, readIndex } from './read-index.js'

/** Every entry, oldest first, and a warning for each line that is none. */
export async function listEntries(
  context: DeadLetterContext,
): Promise<{ readonly entries: readonly DlqEntry[]; readonly warnings: readonly string[] }> {
  const { entries, rejected } = await readIndex(context)
  return { entries, warnings: describeRejected(rejected, context) }
}
