import path from 'node:path'
import { PlumblineError, UsageError } from '../core/errors.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { RunRequest } from '../core/run-request.js'
import { dequeue } from '../dead-letter/dequeue.js'
import { listEntries } from '../dead-letter/list.js'
import { parseRecordedRequest, REQUEST_FILE } from '../pipeline/recorded-request.js'
import type { CommandContext } from './command.js'
import { runTarget } from './run-target.js'

/**
 * Runs failed runs again, oldest first, each from where it stopped. One that comes to an end leaves the queue; one that
 * fails again is in the queue under its new id. Entries without a recorded request stay and are named.
 */
export async function replay(runId: string | undefined, context: CommandContext): Promise<ExitCode> {
  const { terminal, fileSystem } = context.toolbox
  const queue = { fileSystem, reportsDir: context.global.reportsDir }
  const { entries, warnings } = await listEntries(queue)
  for (const warning of warnings) terminal.err(`warning: ${warning}\n`)
  const chosen = runId === undefined ? entries : entries.filter((entry) => entry.run_id === runId)
  if (runId !== undefined && chosen.length === 0)
    throw new UsageError(`run ${runId} is not in the dead letter queue`)
  const codes: ExitCode[] = []
  for (const entry of chosen) {
    const request = await requestOf(entry, context)
    if (request === undefined) {
      terminal.out(`${entry.run_id}: skipped; how it was started is not recorded\n`)
      continue
    }
    const { report, exitCode, error } = await runTarget(request, context.toolbox, 'normal')
    codes.push(exitCode)
    if (error?.errorClass !== 'interrupted') await dequeue(entry.run_id, queue)
    const outcome =
      error === null ? `${report.result}, out of the queue` : `failed again (${error.errorClass})`
    terminal.out(`${entry.run_id}: run again as ${report.runId}: ${outcome}\n`)
    if (error?.errorClass === 'interrupted') break
  }
  if (chosen.length === 0) terminal.out('the dead letter queue is empty\n')
  return worstExitCode(codes)
}

async function requestOf(
  entry: DlqEntry,
  { global, toolbox }: CommandContext,
): Promise<RunRequest | undefined> {
  const folder = path.join(global.reportsDir, 'dlq', entry.run_id)
  const file = path.join(folder, REQUEST_FILE)
  if ((await toolbox.fileSystem.stat(file))?.kind !== 'file') return undefined
  const recorded = parseRecordedRequest(await toolbox.fileSystem.readText(file))
  if (recorded === undefined) {
    throw new PlumblineError('config_invalid', 'not a recorded request', {
      location: { path: file },
      remedy: `Remove the entry with \`${global.invokedAs} dlq --cleanup 0\`, or mend the file.`,
    })
  }
  const hasJournal = (await toolbox.fileSystem.stat(path.join(folder, 'journal.jsonl'))) !== undefined
  return {
    ...recorded,
    ...(hasJournal ? { resume: { runId: entry.run_id, whenChanged: 'restart' as const } } : {}),
    reportsDir: global.reportsDir,
    workingDirectory: global.workingDirectory,
    invokedAs: global.invokedAs,
  }
}
