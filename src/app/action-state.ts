import type { ActionsRuntime } from '../ports/actions.js'
import type { ArtifactSources } from './artifacts.js'

export interface SavedRun {
  readonly sources: ArtifactSources
  readonly instance: string | undefined
}

/** Leaves for the post step what it needs to find the run, before the run does anything. */
export function saveRun(
  sources: ArtifactSources,
  instance: string | undefined,
  runtime: ActionsRuntime,
): void {
  runtime.saveState('reports-dir', sources.reportsDir)
  runtime.saveState('working-directory', sources.workingDirectory)
  runtime.saveState('log-path', sources.logPath)
  runtime.saveState('with-guards', String(sources.withGuards))
  runtime.saveState('started-at-ms', String(sources.startedAtMs))
  if (instance !== undefined) runtime.saveState('instance', instance)
  // Last: whoever finds it finds the others.
  runtime.saveState('run-id', sources.runId)
}

/** Undefined where no run began, or none is to be uploaded. */
export function readSavedRun(runtime: ActionsRuntime): SavedRun | undefined {
  const runId = runtime.state('run-id')
  const reportsDir = runtime.state('reports-dir')
  const workingDirectory = runtime.state('working-directory')
  const logPath = runtime.state('log-path')
  const startedAtMs = Number(runtime.state('started-at-ms'))
  if (runId === undefined || reportsDir === undefined) return undefined
  if (workingDirectory === undefined || logPath === undefined || !Number.isFinite(startedAtMs))
    return undefined
  return {
    sources: {
      runId,
      reportsDir,
      workingDirectory,
      logPath,
      startedAtMs,
      withGuards: runtime.state('with-guards') === 'true',
    },
    instance: runtime.state('instance'),
  }
}
