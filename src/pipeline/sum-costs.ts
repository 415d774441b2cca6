import type { SessionReport } from '../core/generated/session-report.js'
import { toMicroUsd } from '../core/money.js'

/** What runs have paid, in US dollars. */
export interface CostSummary {
  readonly runs: number
  readonly totalUsd: number
  /** What the response cache did not pay again. */
  readonly savedUsd: number
  /** Runs that ended at their budget. */
  readonly budgetExceeded: number
  /** By UTC day, oldest first. */
  readonly byDay: readonly CostShare[]
  /** Dearest first. */
  readonly byTarget: readonly CostShare[]
}

export interface CostShare {
  readonly name: string
  readonly runs: number
  readonly usd: number
}

/**
 * Adds up what each run paid itself. What it took over counts where the run that paid it left no report: it was killed.
 * A run whose report was archived more than once counts once.
 */
export function sumCosts(reports: readonly SessionReport[]): CostSummary {
  const runs = [...new Map(reports.map((report) => [report.runId, report])).values()]
  const known = new Set(runs.map(({ runId }) => runId))
  const days = new Shares()
  const targets = new Shares()
  let saved = 0
  for (const report of runs) {
    const { paidUsd, takenOverUsd, takenOverFrom, savedUsd } = report.spending
    const isKnown = takenOverFrom !== null && known.has(takenOverFrom)
    const cost = toMicroUsd(paidUsd) + (isKnown ? 0 : toMicroUsd(takenOverUsd))
    days.add(report.timestamp.slice(0, 10), cost)
    targets.add(report.target, cost)
    saved += toMicroUsd(savedUsd)
  }
  return {
    runs: runs.length,
    totalUsd: days.total / 1e6,
    savedUsd: saved / 1e6,
    budgetExceeded: runs.filter(({ error }) => error?.errorClass === 'budget_exceeded').length,
    byDay: days.list().sort((a, b) => (a.name < b.name ? -1 : 1)),
    byTarget: targets.list().sort((a, b) => b.usd - a.usd || (a.name < b.name ? -1 : 1)),
  }
}

/** In whole micro-dollars, so that no order changes a digit. */
class Shares {
  total = 0
  private readonly shares = new Map<string, { runs: number; micro: number }>()

  add(name: string, micro: number): void {
    const { runs, micro: before } = this.shares.get(name) ?? { runs: 0, micro: 0 }
    this.shares.set(name, { runs: runs + 1, micro: before + micro })
    this.total += micro
  }

  list(): CostShare[] {
    return [...this.shares].map(([name, { runs, micro }]) => ({ name, runs, usd: micro / 1e6 }))
  }
}
