import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { RunRequest } from '../core/run-request.js'
import { findBatchFile, markCollected } from '../pipeline/batch-file.js'
import type { CommandContext } from './command.js'
import { batchUnderWay } from './open-batch.js'
import { printResult } from './print-result.js'
import { runTarget } from './run-target.js'

/** Runs one half of a run in batches: two commands, so that nobody waits for hours in a runner. */
export function runBatch(request: RunRequest, context: CommandContext): Promise<ExitCode> {
  return request.batch === 'collect' ? collect(request, context) : submit(request, context)
}

async function submit(request: RunRequest, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context.toolbox
  const { report, exitCode, error } = await runTarget(request, context.toolbox, 'normal')
  if (error === null) terminal.out(`${escapeTerminal(report.verdict.headline)}\n`)
  else printResult(report, context)
  return exitCode
}

/** What is still under way is no failure of a run: it leaves no report, and nothing in the dead letter queue. */
async function collect(request: RunRequest, context: CommandContext): Promise<ExitCode> {
  const { toolbox } = context
  if (toolbox.keyProblem !== null) throw toolbox.keyProblem
  const { file, batch } = await findBatchFile(request.reportsDir, toolbox.fileSystem)
  const underWay = await batchUnderWay(request.reportsDir, toolbox)
  if (underWay !== undefined) {
    toolbox.terminal.err(`${escapeTerminal(underWay)}\n`)
    return 4
  }
  // The money was spent under the budget of the submission, unless another one is named.
  const asked = { ...request, budgetUsd: request.budgetUsd ?? batch.request.budgetUsd }
  const { report, exitCode, error } = await runTarget(asked, toolbox, 'normal')
  if (error === null) await markCollected(file, toolbox.fileSystem)
  printResult(report, context)
  return exitCode
}
