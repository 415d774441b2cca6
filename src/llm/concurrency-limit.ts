/** How many calls may be under way: fewer when the service asks for less, slowly more again while it answers. */
export interface ConcurrencyLimit {
  readonly limit: number
  /** Resolves to what gives the place back; rejects with the signal's reason. */
  enter(signal: AbortSignal): Promise<Place>
}

export interface Place {
  /** `too_much`: the service asked for less. `failed` says nothing of how much it can take. */
  leave(outcome: 'answered' | 'too_much' | 'failed'): void
}

/**
 * Additive increase, multiplicative decrease. A burst of refusals halves once: only calls that were sent after the last
 * decrease speak of the limit that holds now. Source: Chiu and Jain (1989), Computer Networks and ISDN Systems 17.
 */
export function createConcurrencyLimit(most: number): ConcurrencyLimit {
  const queue: (() => void)[] = []
  let limit = most
  let underWay = 0
  let answered = 0
  let generation = 0
  const admit = (): void => {
    while (underWay < Math.floor(limit)) {
      const next = queue.shift()
      if (next === undefined) return
      underWay++
      next()
    }
  }
  const leave = (outcome: Parameters<Place['leave']>[0], since: number): void => {
    underWay--
    if (outcome === 'too_much' && since === generation) {
      limit = Math.max(1, Math.floor(limit / 2))
      generation++
      answered = 0
    }
    if (outcome === 'answered' && ++answered >= limit && limit < most) {
      limit++
      answered = 0
    }
    admit()
  }
  return {
    get limit() {
      return limit
    },
    enter(signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason)
          return
        }
        const start = (): void => {
          signal.removeEventListener('abort', stop)
          const since = generation
          resolve({ leave: (outcome) => leave(outcome, since) })
        }
        const stop = (): void => {
          queue.splice(queue.indexOf(start), 1)
          reject(signal.reason)
        }
        signal.addEventListener('abort', stop, { once: true })
        queue.push(start)
        admit()
      })
    },
  }
}
