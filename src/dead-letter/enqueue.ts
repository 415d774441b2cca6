import path from 'node:path'
import { formatError, PlumblineError, toPlumblineError } from '../core/errors.js'
import { shorten } from '../core/escape.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import { createRedact } from '../core/redact.js'
import { type DeadLetterContext, entryDirectory } from './context.js'
import { describeIssue } from './read-index.js'
import { rewriteIndex } from './rewrite-index.js'

/** What is kept of a failed run beside its entry. */
export interface Artifacts {
  /** Copied as they are; one that is missing is a warning. `name` is a file name without folders. */
  readonly files: readonly { readonly from: string; readonly name: string }[]
  /** Written to `session_report.md`. */
  readonly sessionReport?: string | undefined
}

export interface Enqueued {
  /** Absolute folder of the run. */
  readonly directory: string
  readonly warnings: readonly string[]
}

const LONGEST_REASON = 500

/**
 * Enters a failed run: its folder with `dlq_metadata.json`, the artifacts and `tmp/`, then a line of the index. A run
 * id that is entered again replaces its older entry. Artifacts that cannot be kept are warnings: the entry counts.
 * @throws PlumblineError when the entry does not meet schema/dlq_entry.schema.json or the index cannot be written.
 * @throws UsageError when the run id cannot name a folder.
 */
export async function enqueue(
  entry: DlqEntry,
  artifacts: Artifacts,
  context: DeadLetterContext,
): Promise<Enqueued> {
  const directory = entryDirectory(context, entry.run_id)
  const clean = await checkEntry(entry)
  const kept = await keepArtifacts(clean, artifacts, directory, context)
  const { warnings } = await rewriteIndex(context, (entries) => ({
    entries: [...entries.filter((other) => other.run_id !== clean.run_id), clean],
    result: undefined,
  }))
  return { directory, warnings: [...kept, ...warnings] }
}

/** Reasons are bounded and masked one by one, so that a mask can never reach beyond its own field. */
async function checkEntry(entry: DlqEntry): Promise<DlqEntry> {
  const redact = createRedact([])
  const clean = {
    ...entry,
    target: shorten(redact(entry.target), LONGEST_REASON),
    reason: shorten(redact(entry.reason), LONGEST_REASON),
    top_fail_reasons: entry.top_fail_reasons.map((reason) => shorten(redact(reason), LONGEST_REASON)),
  }
  const { default: validate } = await import('../core/generated/validate-dlq-entry.cjs')
  if (validate(clean)) return clean
  throw new PlumblineError('internal', `not an entry of the dead letter queue: ${describeIssue(validate)}`)
}

async function keepArtifacts(
  entry: DlqEntry,
  artifacts: Artifacts,
  directory: string,
  { fileSystem }: DeadLetterContext,
): Promise<readonly string[]> {
  const warnings: string[] = []
  const attempt = async (what: string, action: () => Promise<void>): Promise<void> => {
    try {
      await action()
    } catch (error) {
      warnings.push(`${what} of ${entry.run_id} was not kept: ${formatError(toPlumblineError(error))}`)
    }
  }
  const { sessionReport, files } = artifacts
  await attempt('dlq_metadata.json', () =>
    fileSystem.writeAtomic(path.join(directory, 'dlq_metadata.json'), `${JSON.stringify(entry, null, 2)}\n`),
  )
  if (sessionReport !== undefined) {
    await attempt('session_report.md', () =>
      fileSystem.writeAtomic(path.join(directory, 'session_report.md'), sessionReport),
    )
  }
  for (const { from, name } of files) {
    await attempt(name, () => fileSystem.copy(from, path.join(directory, path.basename(name))))
  }
  await attempt('tmp/', () => fileSystem.makeDirectory(path.join(directory, 'tmp')))
  return warnings
}
