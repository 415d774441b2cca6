import type { Command } from 'commander'
import { type Act, examples } from '../command.js'
import { exportsOf } from './baseline.js'
import { addRunOptions, type RunOptions, toRunRequest } from './run-options.js'

export function registerConfig(program: Command, act: Act): void {
  addRunOptions(program.command('config'))
    .description('check the configuration')
    .option('--explain', 'print every value with its origin')
    .addHelpText(
      'after',
      examples(program.name(), ['config', 'config --explain', 'config --explain --profile prod']),
    )
    .action((options: RunOptions & { explain?: boolean }) =>
      act(async ({ global, toolbox }) => {
        const { loadConfig } = await import('../../config/load-config.js')
        const { explainConfig, renderExplanation } = await import('../../config/explain.js')
        const { checkThresholds } = await import('../../verdict/thresholds.js')
        const config = await loadConfig(
          toRunRequest('config', { ...options, ...exportsOf(options) }, global),
          toolbox,
        )
        checkThresholds(config)
        const rows = explainConfig(config, global.workingDirectory)
        if (global.json) toolbox.terminal.out(`${JSON.stringify(rows, null, 2)}\n`)
        else if (options.explain === true) toolbox.terminal.out(renderExplanation(rows))
        else toolbox.terminal.out(`${config.path ?? 'no configuration file: defaults apply'}: valid\n`)
        return 0
      }),
    )
}
