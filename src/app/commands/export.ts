import path from 'node:path'
import { type Command, Option } from 'commander'
import type { RecordFormat } from '../../core/exports.js'
import { showPath } from '../../core/show-path.js'
import { type Act, examples } from '../command.js'

interface ExportOptions {
  readonly in?: string
  readonly out?: string
  readonly format: RecordFormat
  readonly bom?: boolean
}

export function registerExport(program: Command, act: Act): void {
  program
    .command('export')
    .description('turn baseline_report.jsonl into a flat CSV or JSON file')
    .option('--in <file>', 'case lines (baseline_report.jsonl of the reports folder when absent)')
    .option('--out <file>', 'target (export/baseline_latest.FORMAT of the reports folder when absent)')
    .addOption(new Option('--format <format>', 'of the target').choices(['csv', 'json']).default('csv'))
    .option('--bom', 'start a CSV with a UTF-8 byte order mark, for older versions of Excel')
    .addHelpText(
      'after',
      examples(program.name(), [
        'export --format csv',
        'export --in reports/baseline_report.jsonl --out reports/export/baseline.json --format json',
      ]),
    )
    .action((options: ExportOptions) =>
      act(async ({ global, toolbox }) => {
        const { exportLines } = await import('../../pipeline/export-lines.js')
        const { reportsDir, workingDirectory } = global
        const from =
          options.in === undefined
            ? path.join(reportsDir, 'baseline_report.jsonl')
            : path.resolve(workingDirectory, options.in)
        const fallback = path.join(reportsDir, 'export', `baseline_latest.${options.format}`)
        const to = options.out === undefined ? fallback : path.resolve(workingDirectory, options.out)
        const { records } = await exportLines(
          { from, to, format: options.format, csvBom: options.bom === true, workingDirectory },
          toolbox.fileSystem,
        )
        toolbox.terminal.out(`${showPath(to, workingDirectory)}: ${records} records\n`)
        return 0
      }),
    )
}
