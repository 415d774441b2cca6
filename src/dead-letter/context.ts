import path from 'node:path'
import { UsageError } from '../core/errors.js'
import type { FileSystem } from '../ports/file-system.js'

/** Where the dead letter queue of a reports folder lives. */
export interface DeadLetterContext {
  readonly fileSystem: FileSystem
  /** Absolute. */
  readonly reportsDir: string
}

export function queueDirectory(context: DeadLetterContext): string {
  return path.join(context.reportsDir, 'dlq')
}

export function indexPath(context: DeadLetterContext): string {
  return path.join(queueDirectory(context), 'index.jsonl')
}

export function rejectedPath(context: DeadLetterContext): string {
  return path.join(queueDirectory(context), 'index.rejected.jsonl')
}

/** Names of files in the queue's own folder, which no run may take. */
const TAKEN = /^index(\.|$)/

/** Whether a text can name a folder of the queue: a single path segment that leads nowhere else. */
export function isSafeRunId(runId: string): boolean {
  return /^[A-Za-z0-9._-]{1,128}$/.test(runId) && !/^\.+$/.test(runId) && !TAKEN.test(runId)
}

/** @throws UsageError when the run id could lead out of the queue's folder. */
export function entryDirectory(context: DeadLetterContext, runId: string): string {
  if (!isSafeRunId(runId)) {
    throw new UsageError(
      `not a run id: ${JSON.stringify(runId)}; letters, digits, dot, hyphen and underscore only`,
    )
  }
  return path.join(queueDirectory(context), runId)
}
