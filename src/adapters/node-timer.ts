import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { Timer } from '../ports/model-transport.js'

/** Real time. */
export function createNodeTimer(): Timer {
  return {
    elapsed: () => performance.now(),
    async sleep(durationMs, signal) {
      try {
        await setTimeout(durationMs, undefined, { signal })
      } catch {
        throw signal.reason
      }
    },
  }
}
