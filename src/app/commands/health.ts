import type { Command } from 'commander'
import { type Act, examples } from '../command.js'

/** `health`: whether a run could begin here, and how the last ones went. Changes nothing and pays nothing. */
export function registerHealth(program: Command, act: Act): void {
  program
    .command('health')
    .description('whether a run can begin here, and how the last ones went; pays nothing')
    .option('--offline', 'do not look whether the API can be reached')
    .addHelpText('after', examples(program.name(), ['health', 'health --offline', 'health --json']))
    .action((options: { readonly offline?: true }) =>
      act(async (context) => {
        const { checkHealth } = await import('../check-health.js')
        return checkHealth(options.offline === true, context)
      }),
    )
}
