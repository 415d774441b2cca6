import type { SessionReport } from '../core/generated/session-report.js'
import type { JournalEntry } from './journal.js'

/** What a run cost, and where that comes from. */
export interface RunCost {
  readonly costUsd: number
  readonly spending: Omit<SessionReport['spending'], 'takenOverFrom'>
}

export const NO_COST: RunCost = {
  costUsd: 0,
  spending: { paidUsd: 0, takenOverUsd: 0, savedUsd: 0, cacheHits: 0, cacheMisses: 0 },
}

/** A cost of which nothing but the sum is known. */
export function paid(costUsd: number): RunCost {
  return { costUsd, spending: { ...NO_COST.spending, paidUsd: costUsd } }
}

/** Adds up what a journal says of money, in whole micro-dollars, so that no order changes a digit. */
export class SpendingTally {
  private paid = 0
  private takenOver = 0
  private saved = 0
  private hits = 0
  private misses = 0

  add(entry: JournalEntry): void {
    if (entry.type === 'run') return
    if (entry.taken_over) this.takenOver += entry.cost_micro_usd
    else this.paid += entry.cost_micro_usd
    if (entry.type === 'cost') return
    if (entry.cache === 'hit') this.hits++
    if (entry.cache === 'miss') this.misses++
    this.saved += entry.saved_micro_usd
  }

  value(): RunCost {
    return {
      costUsd: (this.paid + this.takenOver) / 1e6,
      spending: {
        paidUsd: this.paid / 1e6,
        takenOverUsd: this.takenOver / 1e6,
        savedUsd: this.saved / 1e6,
        cacheHits: this.hits,
        cacheMisses: this.misses,
      },
    }
  }
}
