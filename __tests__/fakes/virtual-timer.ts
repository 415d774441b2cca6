import type { Timer } from '../../src/ports/model-transport.js'

export interface VirtualTimer extends Timer {
  /** Lets time pass, as far as somebody sleeps, until the work is done. */
  run<T>(work: Promise<T>): Promise<T>
}

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
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve))
        if (!isDone) wakeNext()
      }
      return work
    },
  }
}
