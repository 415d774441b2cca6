import type { SessionReport } from '../core/generated/session-report.js'
import { renderTerminalResult } from '../reporters/terminal.js'
import type { CommandContext } from './command.js'

/** JSON goes to standard output alone; for people the last lines go where the step lines went. */
export function printResult(report: SessionReport, { global, toolbox }: CommandContext): void {
  if (global.json) toolbox.terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  toolbox.terminal.err(
    renderTerminalResult(report, { invokedAs: global.invokedAs, reportsDir: global.reportsDir }),
  )
}
