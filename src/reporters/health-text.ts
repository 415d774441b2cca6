import { defuseWorkflowCommand, escapeTerminal } from '../core/escape.js'
import type { HealthCheck } from '../core/health.js'

const MARKS = { ok: 'ok', attention: 'LOOK', broken: 'BROKEN' } as const
const WIDEST_MARK = MARKS.broken.length

/** A line a check, what is to be done below it, and what it comes to first. Ends with a line break. */
export function renderHealth(checks: readonly HealthCheck[]): string {
  const widest = Math.max(...checks.map(({ subject }) => subject.length))
  const lines = checks.flatMap(({ state, subject, message, remedy }) => [
    `${MARKS[state].padEnd(WIDEST_MARK)}  ${subject.padEnd(widest)}  ${message}`,
    ...(remedy === null ? [] : [`${' '.repeat(WIDEST_MARK + widest + 4)}${remedy}`]),
  ])
  return `${[verdictOf(checks), '', ...lines].map((line) => defuseWorkflowCommand(escapeTerminal(line))).join('\n')}\n`
}

function verdictOf(checks: readonly HealthCheck[]): string {
  const count = (state: HealthCheck['state']) => checks.filter((check) => check.state === state).length
  const [broken, attention] = [count('broken'), count('attention')]
  if (broken > 0) return `BROKEN: ${broken} of ${checks.length} checks; no run can begin`
  return attention > 0 ? `HEALTHY, and ${attention} of ${checks.length} checks want a look` : 'HEALTHY'
}
