import { performance } from 'node:perf_hooks'
import type { Clock } from '../ports/clock.js'

/** The machine's clocks. */
export function createNodeClock(): Clock {
  return { now: () => Date.now(), elapsed: () => performance.now() }
}
