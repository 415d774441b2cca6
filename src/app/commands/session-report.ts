import { type Command, Option } from 'commander'
import { type Act, examples } from '../command.js'

type Format = 'summary' | 'full' | 'json'

export function registerSessionReport(program: Command, act: Act): void {
  program
    .command('session-report')
    .description('print the report of the last run, or of a given one; starts nothing')
    .addOption(
      new Option('--format <format>', 'how much').choices(['summary', 'full', 'json']).default('summary'),
    )
    .option('--run-id <id>', 'a run of the history or the dead letter queue')
    .addHelpText(
      'after',
      examples(program.name(), [
        'session-report',
        'session-report | grep "CASES_TOTAL:"',
        'session-report --format full',
      ]),
    )
    .action((options: { format: Format; runId?: string }) =>
      act(async ({ global, toolbox }) => {
        const { readSessionReport } = await import('../read-session-report.js')
        const format = global.json ? 'json' : options.format
        toolbox.terminal.out(await readSessionReport(global, format, options.runId, toolbox.fileSystem))
        return 0
      }),
    )
}
