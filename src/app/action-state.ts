import type { ActionsRuntime } from '../ports/actions.js'
import type { ArtifactSources } from './artifacts.js'

/** Leaves for the post step what it needs to find the run, before the run does anything. */
export function saveRun(sources: ArtifactSources, runtime: ActionsRuntime): void {
  runtime.saveState('reports-dir', sources.reportsDir)
  runtime.saveState('working-directory', sources.workingDirectory)
  runtime.saveState('log-path', sources.logPath)
  runtime.saveState('with-guards', String(sources.withGuards))
  runtime.saveState('started-at-ms', String(sources.startedAtMs))
  // Last: whoever finds it finds the others.
  runtime.saveState('run-id', sources.runId)
}

/** Undefined where no run began. */
export function readSavedRun(runtime: ActionsRuntime): ArtifactSources | undefined {
  const runId = runtime.state('run-id')
  const reportsDir = runtime.state('reports-dir')
  const workingDirectory = runtime.state('working-directory')
  const logPath = runtime.state('log-path')
  const startedAtMs = Number(runtime.state('started-at-ms'))
  if (runId === undefined || reportsDir === undefined) return undefined
  if (workingDirectory === undefined || logPath === undefined || !Number.isFinite(startedAtMs))
    return undefined
  const withGuards = runtime.state('with-guards') === 'true'
  return { runId, reportsDir, workingDirectory, logPath, startedAtMs, withGuards }
}
