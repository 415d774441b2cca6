import path from 'node:path'
import { createStateFolders } from '../adapters/state-folders.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import { isDefaultBranchRun } from '../pipeline/session-report.js'
import type { StatePart, StateStore } from '../ports/run-state.js'
import type { ActionStep } from './action-step.js'
import { orStopped } from './action-upload.js'
import { readDefaultBranch } from './github-event.js'
import type { GitHubSite } from './github-site.js'
import { homeOfReplies } from './open-cache.js'
import { openStateStore } from './state-store.js'

/** What earlier runs leave for later ones: history, the dead letter queue, journals to resume from, and known grades. */
export interface RunState {
  /** Begins to fetch it, beside what else there is to do. */
  begin(): void
  /** Puts what was fetched into its places, where nothing is yet. */
  arrive(): Promise<void>
  /** Keeps it for later runs, where this run may. */
  keep(): Promise<void>
}

/** Of the reports folder. Never raw replies, temporary files, or what locks leave. */
const REPORTED: readonly StatePart[] = [
  { name: 'history', newest: 60, without: [] },
  { name: 'dlq', newest: null, without: ['tmp', 'index.jsonl.lock'] },
]
const JOURNALS: readonly StatePart[] = [{ name: 'journal', newest: 20, without: [] }]
/** Grades that were paid for; each is sealed, and of the case it holds a hash alone. */
const GRADES: readonly StatePart[] = [{ name: 'cache', newest: 40, without: [] }]
/** The clients themselves try a service that breaks for half a minute and more. */
const LIMIT_MS = 15_000

const NOTHING: RunState = { begin: () => {}, arrive: async () => {}, keep: async () => {} }

/** What is kept under one name: folders of the runner, and where each of them belongs. */
interface Bundle {
  readonly name: string
  /** A path that is the same in each run: the cache service tells entries apart by it. */
  readonly folder: string
  readonly places: readonly { readonly home: string; readonly parts: readonly StatePart[] }[]
}

/**
 * State of earlier runs. Only runs on the default branch save it, and others get what it saved; a pull request may have
 * grades of its own beside it. Nothing here changes a verdict by failing: what cannot be had is a notice.
 */
export function openRunState(step: ActionStep): RunState {
  const { request, toolbox, runtime, site } = step
  if (request.history === 'path' || site === undefined) return NOTHING
  const store = openStateStore(request.history, site, step)
  if (store.missing !== null) {
    runtime.notice(
      `History is not kept between runs: ${store.missing}. \`history: path\` takes what is in the reports folder.`,
    )
    return NOTHING
  }
  const { shared, own } = bundlesOf(site, step)
  const bundles = own === null ? [shared] : [shared, own]
  const mover = createMover(store, step)
  let fetching: Promise<readonly Bundle[]> = Promise.resolve([])
  return {
    begin() {
      fetching = Promise.all(bundles.map((bundle) => mover.fetch(bundle))).then((found) => found.flat())
    },
    async arrive() {
      for (const bundle of await fetching) await mover.unpack(bundle)
    },
    async keep() {
      const kept = isDefaultBranchRun(toolbox.env, await readDefaultBranch(toolbox)) ? shared : own
      if (kept !== null) await mover.save(kept, `${site.run}-${site.attempt}`)
    },
  }
}

/** A pull request of a fork has no key, and so no grades of its own. */
function bundlesOf(
  site: GitHubSite,
  { request, toolbox: { env }, pullRequest }: ActionStep,
): { readonly shared: Bundle; readonly own: Bundle | null } {
  const { reportsDir, offline } = request.run
  const place = `${env.get('RUNNER_OS') ?? env.platform}-${site.key}`
  const temp = env.get('RUNNER_TEMP') ?? path.join(reportsDir, '.state')
  const grades = { home: homeOfReplies(env, reportsDir), parts: GRADES }
  // Whoever may read a run may download its artifacts: neither journals nor grades are for them.
  const places =
    request.history === 'artifact'
      ? [{ home: reportsDir, parts: REPORTED }]
      : [{ home: reportsDir, parts: [...REPORTED, ...JOURNALS] }, grades]
  const hasOwn = request.pullRequestCache && request.history === 'cache' && pullRequest !== null && !offline
  return {
    shared: {
      name: `plumbline-state-v1-${place}`,
      folder: path.join(temp, 'plumbline-state'),
      places,
    },
    own: hasOwn
      ? {
          name: `plumbline-grades-v1-${place}-pull-${pullRequest.number}`,
          folder: path.join(temp, 'plumbline-grades'),
          places: [grades],
        }
      : null,
  }
}

function createMover(store: StateStore, { runtime, signal }: ActionStep) {
  const folders = createStateFolders()
  const patience = (): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)])
  const attempt = async <T>(what: string, otherwise: T, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown)
      runtime.notice(`${what}: ${shorten(escapeTerminal(reason), 200)}`)
      return otherwise
    }
  }
  return {
    fetch: (bundle: Bundle): Promise<readonly Bundle[]> =>
      attempt('The history of earlier runs could not be fetched', [], async () => {
        await folders.remove(bundle.folder)
        const found = await orStopped(store.restore(bundle.folder, bundle.name), patience())
        return found === null ? [] : [bundle]
      }),
    unpack: ({ folder, places }: Bundle): Promise<void> =>
      attempt('The history of earlier runs could not be read', undefined, async () => {
        for (const { home, parts } of places) await folders.copy(folder, home, parts)
        await folders.remove(folder)
      }),
    save: ({ name, folder, places }: Bundle, suffix: string): Promise<void> =>
      attempt('History was not kept for later runs', undefined, async () => {
        await folders.remove(folder)
        try {
          let count = 0
          for (const { home, parts } of places) count += await folders.copy(home, folder, parts)
          if (count > 0) await orStopped(store.save(folder, name, suffix), patience())
        } finally {
          await folders.remove(folder)
        }
      }),
  }
}
