import type { Timer } from '../../src/ports/model-transport.js'

export interface VirtualTimer extends Timer {
  /** Lets time pass, as far as somebody sleeps, until the work is done. */
  run<T>(work: Promise<T>): Promise<T>
}

const MOST_IDLE_TURNS = 100_000

interface Sleeper {
  readonly at: number
  readonly order: number
  readonly wake: () => void
}

/** Time that stands still while anybody works and jumps to the next sleeper when nobody does. */
export function createVirtualTimer(): VirtualTimer {
  const sleepers: Sleeper[] = []
  let now = 0
  let order = 0
  const wakeNext = (): void => {
    if (sleepers.length === 0) return
    const next = sleepers.reduce((first, each) =>
      each.at < first.at || (each.at === first.at && each.order < first.order) ? each : first,
    )
    sleepers.splice(sleepers.indexOf(next), 1)
    now = Math.max(now, next.at)
    next.wake()
  }
  return {
    elapsed: () => now,
    sleep(durationMs, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason)
          return
        }
        const sleeper = { at: now + durationMs, order: order++, wake: resolve }
        sleepers.push(sleeper)
        signal.addEventListener('abort', () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1)
          reject(signal.reason)
        })
      })
    },
    async run(work) {
      let isDone = false
      const end = (): void => {
        isDone = true
      }
      work.then(end, end)
      for (let idle = 0; !isDone; idle++) {
        await new Promise((resolve) => setImmediate(resolve))
        if (isDone) break
        if (sleepers.length > 0) idle = 0
        // Work that waits for something else than this clock would hang a test.
        if (idle > MOST_IDLE_TURNS) throw new Error('nobody sleeps, and the work does not end')
        wakeNext()
      }
      return work
    },
  }
}
