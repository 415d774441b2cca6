import path from 'node:path'
import { createStateCache } from '../adapters/state-cache.js'
import { createStateFolders } from '../adapters/state-folders.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import { isDefaultBranchRun } from '../pipeline/session-report.js'
import type { StatePart } from '../ports/run-state.js'
import type { ActionStep } from './action-step.js'
import { orStopped } from './action-upload.js'
import { readDefaultBranch } from './github-event.js'

/** What earlier runs leave for later ones: history, the dead letter queue, and journals to resume from. */
export interface RunState {
  /** Begins to fetch it, beside what else there is to do. */
  begin(): void
  /** Puts what was fetched into the reports folder, where nothing is yet. */
  arrive(): Promise<void>
  /** Keeps it for later runs, where this run may. */
  keep(): Promise<void>
}

/** Never raw replies, temporary files, or what locks leave. */
const PARTS: readonly StatePart[] = [
  { name: 'history', newest: 60, without: [] },
  { name: 'dlq', newest: null, without: ['tmp', 'index.jsonl.lock'] },
  { name: 'journal', newest: 20, without: [] },
]
/** The client itself tries a service that breaks for half a minute and more. */
const LIMIT_MS = 15_000

const NOTHING: RunState = { begin: () => {}, arrive: async () => {}, keep: async () => {} }

/**
 * State of earlier runs by GitHub's cache. Only runs on the default branch save; others get what it saved. Nothing here
 * changes a verdict by failing: what cannot be had is a notice.
 */
export function openRunState(step: ActionStep): RunState {
  const { request, toolbox, runtime, site } = step
  if (request.history === 'path' || site === undefined) return NOTHING
  const cache = createStateCache()
  if (cache.missing !== null) {
    runtime.notice(
      `History is not kept between runs: ${cache.missing}. \`history: path\` takes what is in the reports folder.`,
    )
    return NOTHING
  }
  const { env } = toolbox
  const { reportsDir } = request.run
  const folders = createStateFolders()
  // A path that is the same in each run: the service tells caches apart by it.
  const folder = path.join(env.get('RUNNER_TEMP') ?? path.join(reportsDir, '.state'), 'plumbline-state')
  const prefix = `plumbline-state-v1-${env.get('RUNNER_OS') ?? env.platform}-${site.key}-`
  const failed = (what: string, thrown: unknown): void =>
    runtime.notice(
      `${what}: ${shorten(escapeTerminal(thrown instanceof Error ? thrown.message : String(thrown)), 200)}`,
    )
  const restore = async (): Promise<string | null> => {
    try {
      await folders.remove(folder)
      return await orStopped(cache.restore(folder, prefix), patience())
    } catch (thrown) {
      failed('The history of earlier runs could not be fetched', thrown)
      return null
    }
  }
  const patience = (): AbortSignal => AbortSignal.any([step.signal, AbortSignal.timeout(LIMIT_MS)])
  let fetching: Promise<string | null> = Promise.resolve(null)
  return {
    begin() {
      fetching = restore()
    },
    async arrive() {
      const key = await fetching
      if (key === null) return
      await folders
        .copy(folder, reportsDir, PARTS)
        .catch((thrown: unknown) => failed('The history of earlier runs could not be read', thrown))
      await folders.remove(folder)
    },
    async keep() {
      const branch = await readDefaultBranch(toolbox)
      if (!isDefaultBranchRun(env, branch)) return
      try {
        await folders.remove(folder)
        await folders.copy(reportsDir, folder, PARTS)
        await orStopped(cache.save(folder, `${prefix}${site.run}-${site.attempt}`), patience())
      } catch (thrown) {
        failed('History was not kept for later runs', thrown)
      } finally {
        await folders.remove(folder)
      }
    },
  }
}
