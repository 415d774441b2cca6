import { createActionsRuntime } from '../adapters/actions-runtime.js'
import { createArtifactStore } from '../adapters/artifact-store.js'
import { listenForStop } from '../adapters/node-signals.js'
import { readSavedRun } from './action-state.js'
import { uploadArtifacts } from './action-upload.js'
import { compose } from './compose.js'

/** The post step runs always: after a cancel or a crash it uploads what the main step left behind. It fails nothing. */
export async function runPost(workspace: string): Promise<void> {
  const { redact, fileSystem, env } = compose(workspace)
  const runtime = createActionsRuntime(redact)
  if (runtime.state('finished') === 'true') return
  const saved = readSavedRun(runtime)
  if (saved === undefined) return
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  runtime.notice(`Run ${saved.sources.runId} did not end by itself; what it left is saved now.`)
  try {
    const store = createArtifactStore()
    await uploadArtifacts(saved.sources, saved.instance, {
      fileSystem,
      env,
      runtime,
      store,
      signal: controller.signal,
    })
  } catch (thrown) {
    runtime.warning(
      `What the run left was not saved: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    )
  } finally {
    stopListening()
  }
}
