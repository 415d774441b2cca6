import { type Command, Option } from 'commander'
import { type Act, examples } from '../command.js'
import type { GuardOptions } from '../guard-options.js'
import { addGuardOptions } from './guard.js'

/** The target `guards`: all guards over the working tree, and whether the API can be reached. Flags of other targets are taken, since launchers pass them on. */
export function registerGuards(program: Command, act: Act): void {
  addGuardOptions(program.command('guards'))
    .description('run all guards, and look whether the API can be reached')
    .addOption(new Option('--smoke', 'no effect: guards call no model and look at everything').hideHelp())
    .addOption(new Option('--full', 'no effect, see --smoke').hideHelp())
    .addHelpText('after', examples(program.name(), ['guards', 'guards --json', 'guards --check-only']))
    .action((options: GuardOptions) =>
      act(async (context) => {
        const { GUARDS } = await import('../../../guards/index.js')
        const { judge } = await import('../judge.js')
        if (options.offline === true) return judge(GUARDS, options, context)
        const { networkOutcome } = await import('../check-network.js')
        return judge(GUARDS, options, context, async () => [await networkOutcome(context)])
      }),
    )
}

/** The name that older instructions use for `guard prod`. */
export function registerValidateProdGuard(program: Command, act: Act): void {
  addGuardOptions(program.command('__validate_prod_guard'))
    .description('whether a run for production may begin: the guard prod')
    .addHelpText('after', examples(program.name(), ['__validate_prod_guard --check-only']))
    .action((options: GuardOptions) =>
      act(async (context) => {
        const { prodGuard } = await import('../../../guards/prod/guard.js')
        const { judge } = await import('../judge.js')
        return judge([prodGuard], options, context)
      }),
    )
}
