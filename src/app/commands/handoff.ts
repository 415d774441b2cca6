import type { Command } from 'commander'
import { showPath } from '../../core/show-path.js'
import { type Act, examples } from '../command.js'
import { addRunOptions } from './run-options.js'

/** Takes the flags of a run, as instructions use them, but starts none: it packs what the last run left. */
export function registerHandoff(program: Command, act: Act): void {
  addRunOptions(program.command('handoff'))
    .description('write handoff/INDEX.md: links to everything that the last run left')
    .addHelpText('after', examples(program.name(), ['handoff', 'handoff --full --budget 1.50']))
    .action(() =>
      act(async ({ global, toolbox }) => {
        const { readReport } = await import('../render-again.js')
        const { writeHandoff } = await import('../../pipeline/write-handoff.js')
        const report = await readReport(global, toolbox.fileSystem)
        const file = await writeHandoff(report, global.reportsDir, toolbox.fileSystem)
        toolbox.terminal.out(
          `${showPath(file, global.workingDirectory)}: run ${report.runId}, ${report.result}\n`,
        )
        return 0
      }),
    )
}
