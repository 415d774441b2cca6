import { type Command, Option } from 'commander'
import { UsageError } from '../../core/errors.js'
import { type Act, examples } from '../command.js'
import type { GuardOptions } from '../guard-options.js'
import { parseBudget } from './run-options.js'

export function registerGuard(program: Command, act: Act): void {
  addGuardOptions(program.command('guard'))
    .argument('<name>', 'env, no-direct-http, git, prod, schema, regression or all')
    .description('run one guard, or all of them, over the working tree, a change or the history')
    .addOption(new Option('--staged', 'what the next commit would add').conflicts(scopesBut('staged')))
    .addOption(new Option('--range <base..head>', 'every commit of a change').conflicts(scopesBut('range')))
    .addOption(new Option('--history', 'every commit of every ref').conflicts(scopesBut('history')))
    .addOption(new Option('--no-ignore', 'with the working tree: ignored files too'))
    .addOption(new Option('--file <path>', 'one file').conflicts(scopesBut('file')))
    .addOption(new Option('--stdin', 'standard input').conflicts(scopesBut('stdin')))
    .addOption(
      new Option('--baseline-write', 'take what is found now as known from here on').conflicts([
        'sarif',
        'checkOnly',
      ]),
    )
    .addOption(
      new Option(
        '--write-example',
        'with env: add the variables that nothing declares to .env.example; with --check-only: print them',
      ).conflicts(['sarif', 'baselineWrite', ...scopesBut('')]),
    )
    .addHelpText(
      'after',
      examples(program.name(), [
        'guard git',
        'guard git --staged',
        'guard git --range origin/main..HEAD',
        'guard git --history --json',
        'guard env --write-example',
        'guard all --check-only',
      ]),
    )
    .action((name: string, options: GuardOptions) =>
      act(async (context) => {
        const { GUARDS } = await import('../../../guards/index.js')
        const guards = name === 'all' ? GUARDS : GUARDS.filter(({ id }) => id === name)
        if (guards.length === 0) throw unknownGuard(name, [...GUARDS.map(({ id }) => id), 'all'])
        const { judge, writeKnown } = await import('../judge.js')
        if (options.writeExample === true) {
          if (name !== 'env') throw new UsageError('--write-example needs the guard env')
          const { writeMissing } = await import('../write-example.js')
          return writeMissing(options, context)
        }
        if (options.baselineWrite !== true) return judge(guards, options, context)
        if (name !== 'git') throw new UsageError('--baseline-write needs the guard git')
        return writeKnown(options, context)
      }),
    )
}

/** What every command takes that runs guards. */
export function addGuardOptions(command: Command): Command {
  return command
    .option('--sarif [file]', 'write SARIF 2.1.0 to a file, or to standard output')
    .option('--check-only', 'say what was found, and end with 0 all the same')
    .option('--config <file>', 'configuration file (plumbline.yml when absent)')
    .option('--offline', 'ask for nothing that only paid calls need, and call nothing')
    .option('--budget <usd>', 'the budget that the guard prod is to judge', parseBudget)
    .addOption(new Option('--profile <name>', 'which profile holds').choices(['dev', 'stage', 'prod']))
}

function scopesBut(own: string): string[] {
  return ['staged', 'range', 'history', 'file', 'stdin'].filter((name) => name !== own)
}

function unknownGuard(name: string, known: readonly string[]): UsageError {
  return new UsageError(`there is no guard "${name}"; there are: ${known.join(', ')}`)
}
