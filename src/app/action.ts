import path from 'node:path'
import { createActionsRuntime } from '../adapters/actions-runtime.js'
import { createArtifactStore } from '../adapters/artifact-store.js'
import { listenForStop } from '../adapters/node-signals.js'
import { closest } from '../core/closest.js'
import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import { defuseWorkflowCommand, escapeTerminal } from '../core/escape.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import type { RunIdentity } from '../pipeline/step.js'
import { loadEntrypoints } from '../pipeline/targets/entrypoints.js'
import type { ActionsRuntime } from '../ports/actions.js'
import { type ActionRequest, readActionInputs } from './action-inputs.js'
import { setFailureOutputs, setOutputs } from './action-outputs.js'
import { saveRun } from './action-state.js'
import { type ActionStep, openStep } from './action-step.js'
import { artifactUrlOf, publishSummary } from './action-summary.js'
import { openSurfaces, type Surfaces } from './action-surfaces.js'
import { uploadArtifacts } from './action-upload.js'
import type { ArtifactSources } from './artifacts.js'
import { hasKey } from './choose-llm.js'
import { compose, type Toolbox } from './compose.js'
import { exitCodeOf } from './run-guards.js'
import { openRunState } from './run-state.js'
import { secretsOf } from './secrets.js'

export interface ActionOutcome {
  readonly exitCode: ExitCode
  /** Why the step failed, in one line. */
  readonly headline: string
}

/** The runner masks nothing shorter without mauling its log. */
const SHORTEST_MASK = 8

/** The action's main step: inputs -> run -> outputs, artifacts, summary. The entry sets failure, once. */
export async function runAction(workspace: string): Promise<ActionOutcome> {
  const outer = compose(workspace)
  const runtime = createActionsRuntime(outer.redact)
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  maskSecrets(outer, runtime)
  try {
    setFailureOutputs(5, runtime)
    const request = readActionInputs(runtime, workspace, hasKey(outer.env))
    const toolbox = compose(request.run.workingDirectory)
    await checkPlaces(request, toolbox)
    return await tellEverywhere(await openStep(request, toolbox, runtime, controller.signal))
  } catch (thrown) {
    const error = toPlumblineError(thrown)
    const exitCode = thrown instanceof UsageError ? 2 : error.exitCode
    setFailureOutputs(exitCode, runtime)
    if (!(thrown instanceof UsageError) && error.errorClass === 'internal') printStack(error.cause, outer)
    const message = thrown instanceof UsageError ? thrown.message : formatError(error)
    return { exitCode, headline: outer.redact(escapeTerminal(message)) }
  } finally {
    stopListening()
  }
}

/** A mask is a line that holds the secret, so it is written only where a runner swallows it. */
function maskSecrets({ env }: Toolbox, runtime: ActionsRuntime): void {
  if (env.get('GITHUB_ACTIONS') !== 'true') return
  for (const secret of secretsOf(env.variables)) {
    if (secret.length >= SHORTEST_MASK) runtime.maskSecret(secret)
  }
}

/** Unknown errors are ours to find: with their stack, whose message may hold anything. */
function printStack(cause: unknown, { terminal }: Toolbox): void {
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  const lines = stack.split('\n').map((line) => defuseWorkflowCommand(`    ${escapeTerminal(line)}`))
  terminal.err(`${lines.join('\n')}\n`)
}

/** What can only be checked on the disk: the folder to work in, and the repository's own targets. */
async function checkPlaces({ run }: ActionRequest, { fileSystem }: Toolbox): Promise<void> {
  if ((await fileSystem.stat(run.workingDirectory))?.kind !== 'directory') {
    throw new UsageError(`input working-directory: there is no folder ${run.workingDirectory}`)
  }
  if (run.target === 'baseline') return
  const { ENTRYPOINTS_PATH } = await import('./run-target.js')
  const list = path.join(run.workingDirectory, ENTRYPOINTS_PATH)
  const known = [
    'baseline',
    ...(await loadEntrypoints(fileSystem, list, ENTRYPOINTS_PATH)).map(({ name }) => name),
  ]
  if (known.includes(run.target)) return
  const near = closest(run.target, known)
  const hint = near === undefined ? '' : `; did you mean "${near}"?`
  throw new UsageError(`input target: expected ${known.join(', ')}, not "${run.target}"${hint}`)
}

/** What is told of a step that breaks is told everywhere, not in the log alone. */
async function tellEverywhere(step: ActionStep): Promise<ActionOutcome> {
  if (step.request.commentFrom !== undefined) return tellOfAnother(step.request.commentFrom, step)
  const surfaces = openSurfaces(step)
  surfaces.begin()
  try {
    return await runRequest(step, surfaces)
  } catch (thrown) {
    const error = toPlumblineError(thrown)
    const exitCode = thrown instanceof UsageError ? 2 : error.exitCode
    const message = thrown instanceof UsageError ? thrown.message : formatError(error)
    if (!step.signal.aborted) await surfaces.conclude({ kind: 'refused', message, exitCode })
    throw thrown
  }
}

/** Nothing is run and nothing is judged: the step succeeds where it could tell what another run has found. */
async function tellOfAnother(file: string, step: ActionStep): Promise<ActionOutcome> {
  const { commentFrom } = await import('./comment-from.js')
  const { result, verdict } = await commentFrom(file, step)
  step.runtime.setOutput('result', result)
  step.runtime.setOutput('status', 'SUCCESS')
  step.runtime.setOutput('exit-code', '0')
  return { exitCode: 0, headline: step.toolbox.redact(escapeTerminal(verdict.headline)) }
}

async function runRequest(step: ActionStep, surfaces: Surfaces): Promise<ActionOutcome> {
  const { request, toolbox, runtime, signal } = step
  const { run: asked, instance, guards: ids, uploadArtifacts: isUploading } = request
  const { runTarget } = await import('./run-target.js')
  const { runActionGuards, withoutPaidCalls } = await import('./action-guards.js')
  const state = openRunState(step)
  state.begin()
  const guards = await runActionGuards(ids, asked, toolbox)
  await state.arrive()
  const run = withoutPaidCalls(asked, guards)
  let sources: ArtifactSources | undefined
  const onStart = (identity: RunIdentity): void => {
    const { reportsDir, workingDirectory } = run
    sources = { ...identity, reportsDir, workingDirectory, withGuards: guards !== null }
    saveRun(sources, runtime)
    runtime.setOutput('run-id', identity.runId)
  }
  const ended = await runTarget(run, toolbox, 'normal', onStart, guards)
  const { report } = ended
  const exitCode = worstExitCode([ended.exitCode, guards === null ? 0 : exitCodeOf(guards)])
  await setOutputs(report, run, sources?.startedAtMs ?? 0, toolbox, runtime)
  runtime.setOutput('exit-code', String(exitCode))
  runtime.setOutput('guards', guards === null ? '' : guards.verdict)
  if (!signal.aborted) await state.keep()
  const { fileSystem, env } = toolbox
  // A cancelled step has little time left: what exists is uploaded by the post step, which has its own.
  const uploads =
    isUploading && sources !== undefined && !signal.aborted
      ? await uploadArtifacts(sources, instance, {
          fileSystem,
          env,
          store: createArtifactStore(),
          runtime,
          signal,
        })
      : {}
  const artifactUrl = artifactUrlOf(uploads.session, env)
  runtime.setOutput('artifact-url', artifactUrl)
  const artifacts = Object.values(uploads)
  await publishSummary({ report, guards, artifacts, artifactUrl }, step)
  if (!signal.aborted) {
    const details = ended.error?.details ?? []
    await surfaces.conclude({ kind: 'verdict', report, guards, exitCode, artifacts, details })
  }
  if (!signal.aborted) runtime.saveState('finished', 'true')
  return { exitCode, headline: toolbox.redact(escapeTerminal(report.verdict.headline)) }
}
