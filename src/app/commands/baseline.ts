import { type Command, Option } from 'commander'
import { type Act, examples } from '../command.js'
import { printResult } from '../print-result.js'
import { addRunOptions, normalizeExport, type RunOptions, toRunRequest } from './run-options.js'

export function registerBaseline(program: Command, act: Act): void {
  addRunOptions(program.command('baseline'))
    .description('run the nine-step pipeline over question/answer data')
    .option('--resume <run-id>', 'take the finished cases of a run that was stopped over, and go on')
    .addOption(
      new Option(
        '--batch <half>',
        'at half the price, within a day: send all cases, or judge by their results',
      )
        .choices(['submit', 'collect'])
        .conflicts('offline'),
    )
    .addHelpText(
      'after',
      examples(program.name(), [
        'baseline --smoke --offline',
        'baseline --full --offline --data "data/qa/*.jsonl"',
        'baseline --full --offline --budget 5.00 --profile stage --export csv,json --handoff',
        'baseline --full --offline --resume run_20250917_162825_70936',
        'baseline --full --budget 2.00 --batch submit',
        'baseline --full --budget 2.00 --batch collect',
      ]),
    )
    .action((options: RunOptions) =>
      act(async (context) => {
        const request = toRunRequest('baseline', { ...options, ...exportsOf(options) }, context.global)
        if (request.batch !== undefined) {
          const { runBatch } = await import('../run-batch.js')
          return runBatch(request, context)
        }
        const { runTarget } = await import('../run-target.js')
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
