import type { Command } from 'commander'
import { type Act, examples } from '../command.js'

interface ReportOptions {
  readonly renderMd?: boolean
  readonly export?: boolean
  readonly validate?: boolean
}

export function registerReport(program: Command, act: Act): void {
  program
    .command('report')
    .description('render reports again from the files of the last run')
    .command('baseline')
    .description(
      'baseline_report.md and index.html, and with the flags exports and a check of every file against its schema',
    )
    .option('--render-md', 'write baseline_report.md and index.html (the default)')
    .option('--export', 'write export/baseline_latest.csv and .json')
    .option(
      '--validate',
      'check baseline_report.jsonl, session_report.json and exports against their schemas',
    )
    .addHelpText(
      'after',
      examples(program.name(), ['report baseline', 'report baseline --render-md --export --validate']),
    )
    .action((options: ReportOptions) =>
      act(async ({ global, toolbox }) => {
        const { renderAgain } = await import('../render-again.js')
        const lines = await renderAgain(
          {
            markdown: options.renderMd === true || options.export !== true,
            exports: options.export === true,
            validate: options.validate === true,
          },
          global,
          toolbox,
        )
        for (const line of lines) toolbox.terminal.out(`${line}\n`)
        return 0
      }),
    )
}
