import { type Command, Option } from 'commander'
import type { CheckOptions } from '../check-keys.js'
import { type Act, examples } from '../command.js'
import { parseBudget } from './run-options.js'

/** The target `quick_api_check`: whether every key works, by one tiny call each. It never falls back to offline. */
export function registerQuickApiCheck(program: Command, act: Act): void {
  program
    .command('quick_api_check')
    .description('whether keys and API work, by one tiny call a key; never offline')
    .addOption(new Option('--smoke', 'one short reply a key (the default)').conflicts('full'))
    .addOption(new Option('--full', 'a grade a key, as runs ask for it'))
    .option('--budget <usd>', 'hard cap of all calls, in US dollars', parseBudget)
    .addHelpText(
      'after',
      examples(program.name(), ['quick_api_check --smoke', 'quick_api_check --full --budget 0.02']),
    )
    .action((options: CheckOptions) =>
      act(async (context) => {
        const { checkKeys } = await import('../check-keys.js')
        return checkKeys(options, context)
      }),
    )
}
