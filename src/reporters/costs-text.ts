import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import { formatUsd } from '../core/money.js'
import { countOf } from './format.js'

interface Share {
  readonly name: string
  readonly runs: number
  readonly usd: number
}

export interface CostsText {
  readonly runs: number
  readonly totalUsd: number
  readonly savedUsd: number
  readonly budgetExceeded: number
  readonly byDay: readonly Share[]
  readonly byTarget: readonly Share[]
}

const LONGEST_NAME = 60

/** What runs paid: `COST_USD` and its like first, for `grep`, then days and targets. Ends with a line break. */
export function renderCosts(costs: CostsText): string {
  const lines = [
    `RUNS: ${costs.runs}`,
    `COST_USD: ${formatUsd(costs.totalUsd)}`,
    `SAVED_USD: ${formatUsd(costs.savedUsd)}`,
    `BUDGET_EXCEEDED: ${costs.budgetExceeded}`,
    ...section('by day', costs.byDay),
    ...section('by target', costs.byTarget),
  ]
  return `${lines.map(defuseWorkflowCommand).join('\n')}\n`
}

function section(title: string, shares: readonly Share[]): readonly string[] {
  if (shares.length === 0) return []
  const names = shares.map(({ name }) => shorten(escapeTerminal(name), LONGEST_NAME))
  const widest = Math.max(...names.map(({ length }) => length))
  const rows = shares.map(
    ({ usd, runs }, at) =>
      `  ${(names[at] ?? '').padEnd(widest)}  ${formatUsd(usd)} USD  ${countOf(runs, 'run')}`,
  )
  return ['', `${title}:`, ...rows]
}
