import path from 'node:path'
import type { Verbosity } from '../adapters/file-logger.js'
import { listenForStop } from '../adapters/node-signals.js'
import { sweepTemporaryFiles } from '../adapters/node-temporary-files.js'
import { UsageError } from '../core/errors.js'
import type { GuardReport } from '../core/guard.js'
import type { RunRequest } from '../core/run-request.js'
import { type RunOutcome, runPipeline } from '../pipeline/run-pipeline.js'
import type { RunIdentity, StepContext } from '../pipeline/step.js'
import { BASELINE } from '../pipeline/steps.js'
import { loadEntrypoints } from '../pipeline/targets/run-target-command.js'
import { targetPipeline } from '../pipeline/targets/target-pipeline.js'
import { checkNetwork } from './check-network.js'
import { chooseLlm } from './choose-llm.js'
import { equipRun, type Toolbox } from './compose.js'
import { readDefaultBranch } from './github-event.js'
import { guardProduction, refuseUnfitProduction } from './guard-production.js'
import { findPolicyBase } from './policy-base.js'

/** Where a repository lists targets of its own, from the working directory. */
export const ENTRYPOINTS_PATH = 'scripts/entrypoints.jsonl'

/** Runs one target, with traps for signals and crashes around it. `onStart` learns who the run is before it does anything. */
export async function runTarget(
  request: RunRequest,
  toolbox: Toolbox,
  verbosity: Verbosity,
  onStart: (run: RunIdentity) => void = () => {},
  guards: GuardReport | null = null,
): Promise<RunOutcome> {
  const before = await guardProduction(request, guards, toolbox)
  const { ports, run, logger } = equipRun(toolbox, verbosity)
  onStart(run)
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  const base = {
    request: { ...request, defaultBranch: await readDefaultBranch(toolbox) },
    run,
    ports,
    signal: controller.signal,
    chooseLlm: () => {
      refuseUnfitProduction(request, before)
      if (!request.offline && toolbox.keyProblem !== null) throw toolbox.keyProblem
      return chooseLlm(request, ports)
    },
    checkNetwork: () => checkNetwork(request.reportsDir, toolbox, controller.signal),
    guards: before,
    findPolicyBase: () => findPolicyBase(request.workingDirectory, ports),
  }
  try {
    logger.info(
      `plumbline ${request.target} · ${request.mode}${request.offline ? ' · offline' : ''}  ${run.runId}`,
    )
    await sweepTemporaryFiles(request.reportsDir)
    return await start(request, toolbox, base)
  } finally {
    stopListening()
    logger.close()
  }
}

async function start(
  request: RunRequest,
  { fileSystem }: Toolbox,
  base: Omit<StepContext, 'warn' | 'warnings' | 'steps'>,
): Promise<RunOutcome> {
  if (request.batch === 'submit') {
    const { openBatchSender } = await import('./open-batch.js')
    const { batchSubmission } = await import('../pipeline/batch-submission.js')
    return runPipeline(
      batchSubmission((task) => openBatchSender(task, base.ports)),
      base,
    )
  }
  if (request.target === 'baseline') return runPipeline(BASELINE, base)
  const entrypoints = await loadEntrypoints(
    fileSystem,
    path.join(request.workingDirectory, ENTRYPOINTS_PATH),
    ENTRYPOINTS_PATH,
  )
  const entrypoint = entrypoints.find(({ name }) => name === request.target)
  if (entrypoint === undefined) throw new UsageError(`unknown target "${request.target}"`)
  return runPipeline(targetPipeline(entrypoint), base)
}
