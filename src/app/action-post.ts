import path from 'node:path'
import { createActionsRuntime } from '../adapters/actions-runtime.js'
import { createArtifactStore } from '../adapters/artifact-store.js'
import { listenForStop } from '../adapters/node-signals.js'
import { readActionInputs } from './action-inputs.js'
import { readSavedRun } from './action-state.js'
import { type ActionStep, openStep } from './action-step.js'
import { openSurfaces } from './action-surfaces.js'
import { uploadArtifacts } from './action-upload.js'
import { hasKey } from './choose-llm.js'
import { compose } from './compose.js'
import { loadReport } from './load-report.js'
import { openRunState } from './run-state.js'

/**
 * The post step runs always: after a cancel or a crash it uploads what the main step left behind and tells who waits for
 * a verdict that there is none. It fails nothing.
 */
export async function runPost(workspace: string): Promise<void> {
  const outer = compose(workspace)
  const runtime = createActionsRuntime(outer.redact)
  if (runtime.state('finished') === 'true' || runtime.state('begun') !== 'true') return
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  try {
    const request = readActionInputs(runtime, workspace, hasKey(outer.env))
    const toolbox = compose(request.run.workingDirectory)
    await afterStop(await openStep(request, toolbox, runtime, controller.signal))
  } catch (thrown) {
    runtime.warning(
      `What the run left was not saved: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    )
  } finally {
    stopListening()
  }
}

async function afterStop(step: ActionStep): Promise<void> {
  const { request, toolbox, runtime, signal } = step
  const sources = readSavedRun(runtime)
  if (runtime.state('told') !== 'true') {
    const file = sources === undefined ? undefined : path.join(sources.reportsDir, 'session_report.json')
    const report = file === undefined ? null : await loadReport(file, toolbox.fileSystem)
    // What an earlier run left in the same folder tells nothing of this one.
    const own = report?.runId === sources?.runId ? report : null
    await openSurfaces(step).conclude({ kind: 'cancelled', report: own })
  }
  if (sources === undefined) return
  runtime.notice(`Run ${sources.runId} did not end by itself; what it left is saved now.`)
  await openRunState(step).keep()
  if (!request.uploadArtifacts) return
  const { fileSystem, env } = toolbox
  const tools = { fileSystem, env, runtime, store: createArtifactStore(), signal }
  await uploadArtifacts(sources, request.instance, tools)
}
