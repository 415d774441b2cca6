import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import { formatUsd } from '../core/money.js'
import { countOf } from './format.js'

const LONGEST_REASON = 60

/** The dead letter queue as plain lines, in the order given, columns aligned; ends with a line break. */
export function renderDlqList(entries: readonly DlqEntry[]): string {
  if (entries.length === 0) return 'The dead letter queue is empty.\n'
  const rows = [['RUN', 'WHEN', 'TARGET', 'MODE', 'EXIT', 'COST', 'REASON'], ...entries.map(cellsOf)]
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  )
  const lines = rows.map((row) =>
    defuseWorkflowCommand(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  )
  return `${lines.join('\n')}\n${countOf(entries.length, 'failed run')}\n`
}

function cellsOf(entry: DlqEntry): readonly string[] {
  const cost = `${formatUsd(entry.cost_usd)}${entry.budget_usd === null ? '' : ` of ${formatUsd(entry.budget_usd)}`}`
  const others = entry.top_fail_reasons.filter((reason) => reason !== entry.reason)
  const reason = [entry.reason, ...others].join(', ')
  return [
    one(entry.run_id),
    one(entry.timestamp),
    one(entry.target),
    entry.mode,
    String(entry.exit_code),
    cost,
    one(reason),
  ]
}

function one(value: string): string {
  return shorten(escapeTerminal(value), LONGEST_REASON)
}
