import path from 'node:path'
import { PlumblineError, UsageError } from '../core/errors.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import type { RunRequest } from '../core/run-request.js'
import type { DeadLetterContext } from '../dead-letter/context.js'
import { dequeue } from '../dead-letter/dequeue.js'
import { listEntries } from '../dead-letter/list.js'
import { readRunEntry } from '../pipeline/journal.js'
import {
  parseRecordedRequest,
  REQUEST_FILE,
  type RecordedRequest,
  toRecordedRequest,
} from '../pipeline/recorded-request.js'
import { findJournal } from '../pipeline/resume.js'
import type { CommandContext } from './command.js'
import { runTarget } from './run-target.js'

/**
 * Runs failed runs again, oldest first, each from where it stopped. One that comes to an end leaves the queue; one that
 * fails again is in the queue under its new id. Entries without a recorded request stay and are named.
 * @param runId one of the queue, or one that was killed and so left nothing but its journal; undefined for the whole queue
 */
export async function replay(runId: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { terminal, fileSystem } = context.toolbox
  const queue = { fileSystem, reportsDir: context.global.reportsDir }
  const chosen = await choose(runId, queue, context)
  const codes: ExitCode[] = []
  for (const id of chosen) {
    const request = await requestOf(id, context)
    if (request === undefined) {
      terminal.out(`${id}: skipped; how it was started is not recorded\n`)
      continue
    }
    const { report, exitCode, error } = await runTarget(request, context.toolbox, 'normal')
    codes.push(exitCode)
    // A run that failed again stands in the queue itself, with all that it took over; else the old entry must stay.
    if (error === null || (await isQueued(report.runId, queue))) await dequeue(id, queue)
    const outcome =
      error === null ? `${report.result}, out of the queue` : `failed again (${error.errorClass})`
    terminal.out(`${id}: run again as ${report.runId}: ${outcome}\n`)
    if (error?.errorClass === 'interrupted') break
  }
  if (chosen.length === 0) terminal.out('the dead letter queue is empty\n')
  return worstExitCode(codes)
}

async function choose(
  runId: string | undefined,
  queue: DeadLetterContext,
  { toolbox, global }: CommandContext,
): Promise<readonly string[]> {
  const { entries, warnings } = await listEntries(queue)
  for (const warning of warnings) toolbox.terminal.err(`warning: ${warning}\n`)
  const ids = entries.map((entry) => entry.run_id)
  if (runId === undefined) return ids
  if (ids.includes(runId)) return [runId]
  if ((await findJournal(global.reportsDir, runId, queue.fileSystem)) !== undefined) return [runId]
  throw new UsageError(`run ${runId} is not in the dead letter queue, and there is no journal of it`)
}

async function isQueued(runId: string, queue: DeadLetterContext): Promise<boolean> {
  return (await listEntries(queue)).entries.some((entry) => entry.run_id === runId)
}

async function requestOf(
  runId: string,
  { global, toolbox: { fileSystem } }: CommandContext,
): Promise<RunRequest | undefined> {
  const { reportsDir, workingDirectory, invokedAs } = global
  const file = path.join(reportsDir, 'dlq', runId, REQUEST_FILE)
  const journal = await findJournal(reportsDir, runId, fileSystem)
  let recorded: RecordedRequest | undefined
  if ((await fileSystem.stat(file))?.kind === 'file') {
    recorded = parseRecordedRequest(await fileSystem.readText(file))
    if (recorded === undefined) {
      throw new PlumblineError('config_invalid', 'not a recorded request', {
        location: { path: file },
        remedy: `Remove the entry with \`${invokedAs} dlq --cleanup 0\`, or mend the file.`,
      })
    }
  } else if (journal !== undefined) {
    recorded = toRecordedRequest((await readRunEntry(journal, fileSystem))?.request)
  }
  if (recorded === undefined) return undefined
  const resume = journal === undefined ? {} : { resume: { runId, whenChanged: 'restart' as const } }
  return { ...recorded, ...resume, reportsDir, workingDirectory, invokedAs }
}
