import { type DeadLetterContext, entryDirectory } from './context.js'
import { rewriteIndex } from './rewrite-index.js'

/** Takes a run out of the queue: its entry first, then its folder, so that a crash leaves no entry without one. */
export async function dequeue(runId: string, context: DeadLetterContext): Promise<readonly string[]> {
  const directory = entryDirectory(context, runId)
  const { warnings } = await rewriteIndex(context, (entries) => ({
    entries: entries.filter((entry) => entry.run_id !== runId),
    result: undefined,
  }))
  await context.fileSystem.remove(directory)
  return warnings
}
