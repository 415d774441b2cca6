import type { StateStore } from '../ports/run-state.js'
import { enterpriseServerOf } from './actions-service.js'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * `@actions/cache`; loaded at the first call. It honours ACTIONS_CACHE_MODE by itself, and prints what a service refuses
 * as a warning of its own; only that there is no service is asked before.
 */
export function createStateCache(variables: Variables = process.env): StateStore {
  return {
    missing: whyThereIsNone(variables),
    async restore(folder, name) {
      const { restoreCache } = await import('@actions/cache')
      // No entry has this as its whole key: the newest that begins with it is found.
      const prefix = `${name}-`
      return (await restoreCache([folder], prefix, [prefix])) ?? null
    },
    async save(folder, name, suffix) {
      const { saveCache } = await import('@actions/cache')
      await saveCache([folder], `${name}-${suffix}`)
    },
  }
}

/** The second version of the service needs the runner's address and token; a server of one's own has another address. */
function whyThereIsNone(variables: Variables): string | null {
  const isSecond = variables.ACTIONS_CACHE_SERVICE_V2 && enterpriseServerOf(variables) === null
  const hasService = isSecond ? variables.ACTIONS_RESULTS_URL : variables.ACTIONS_CACHE_URL
  return hasService && variables.ACTIONS_RUNTIME_TOKEN
    ? null
    : 'there is no cache service here, as in a run outside of GitHub Actions'
}
