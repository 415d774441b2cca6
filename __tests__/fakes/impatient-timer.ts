import { performance } from 'node:perf_hooks'
import type { Timer } from '../../src/ports/model-transport.js'

/** Real time, but waits pass at once: policies wait as long as they like over a real network. */
export function createImpatientTimer(): Timer & { readonly sleptMs: number } {
  let sleptMs = 0
  return {
    elapsed: () => performance.now() + sleptMs,
    async sleep(durationMs, signal) {
      if (signal.aborted) throw signal.reason
      sleptMs += durationMs
    },
    get sleptMs() {
      return sleptMs
    },
  }
}
