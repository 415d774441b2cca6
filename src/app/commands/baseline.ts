import type { Command } from 'commander'
import type { SessionReport } from '../../core/generated/session-report.js'
import { renderTerminalResult } from '../../reporters/terminal.js'
import { type Act, type CommandContext, examples } from '../command.js'
import { addRunOptions, normalizeExport, type RunOptions, toRunRequest } from './run-options.js'

export function registerBaseline(program: Command, act: Act): void {
  addRunOptions(program.command('baseline'))
    .description('run the nine-step pipeline over question/answer data')
    .option('--resume <run-id>', 'take the finished cases of a run that was stopped over, and go on')
    .addHelpText(
      'after',
      examples(program.name(), [
        'baseline --smoke --offline',
        'baseline --full --offline --data "data/qa/*.jsonl"',
        'baseline --full --offline --budget 5.00 --profile stage --export csv,json --handoff',
        'baseline --full --offline --resume run_20250917_162825_70936',
      ]),
    )
    .action((options: RunOptions) =>
      act(async (context) => {
        const { runTarget } = await import('../run-target.js')
        const request = toRunRequest('baseline', { ...options, ...exportsOf(options) }, context.global)
        const { report, exitCode } = await runTarget(request, context.toolbox, 'normal')
        printResult(report, context)
        return exitCode
      }),
    )
}

/** `--export` without a value means every format. */
export function exportsOf(options: RunOptions): Pick<RunOptions, 'export'> {
  const formats = normalizeExport(options.export)
  return formats === undefined ? {} : { export: formats }
}

/** JSON goes to standard output alone; for people the last lines go where the step lines went. */
export function printResult(report: SessionReport, { global, toolbox }: CommandContext): void {
  if (global.json) toolbox.terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  toolbox.terminal.err(
    renderTerminalResult(report, { invokedAs: global.invokedAs, reportsDir: global.reportsDir }),
  )
}
