import path from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { escapeTerminal } from '../../core/escape.js'
import { showPath } from '../../core/show-path.js'
import { type Act, examples } from '../command.js'
import type { GuardOptions } from '../guard-options.js'
import { addGuardOptions } from './guard.js'

interface FreezeOptions extends GuardOptions {
  readonly cases?: number
}

/** Where a mini-set lies that nothing names yet, from the working directory. */
const DEFAULT_FILE = path.join('guards', 'regression', 'frozen.jsonl')
const MOST_IDS = 5

export function registerRegression(program: Command, act: Act): void {
  const regression = program
    .command('regression')
    .description('the frozen mini-set against the present answers')
    .addHelpText('after', examples(program.name(), ['regression mini', 'regression freeze --cases 40']))
  addGuardOptions(regression.command('mini'))
    .description('compare, and write reports/regression_summary.md')
    .action((options: GuardOptions) =>
      act(async (context) => {
        const { regressionGuard } = await import('../../../guards/regression/guard.js')
        const { judge } = await import('../judge.js')
        return judge([regressionGuard], options, context)
      }),
    )
  regression
    .command('freeze')
    .description('take the present answers as the measure of later ones')
    .option('--cases <n>', 'only so many, always the same ones', parseCases)
    .option('--config <file>', 'configuration file (plumbline.yml when absent)')
    .action((options: FreezeOptions) =>
      act(async (context) => {
        const { freezeMiniSet } = await import('../../../guards/regression/freeze.js')
        const { contextFor } = await import('../judge.js')
        const { global, toolbox } = context
        const guardContext = await contextFor(options, context)
        const configured = guardContext.config.guards.regression.frozen
        const file = configured ?? path.resolve(global.workingDirectory, DEFAULT_FILE)
        const frozen = await freezeMiniSet(guardContext, file, options.cases ?? null)
        const shown = escapeTerminal(showPath(file, global.workingDirectory))
        const lines = [
          `${shown}: ${frozen.cases} cases frozen`,
          ...(
            [
              ['added', frozen.added],
              ['removed', frozen.removed],
              ['changed', frozen.changed],
            ] as const
          ).map(sayIds),
          ...(frozen.comparison?.metrics ?? [])
            .filter(({ change }) => change !== null && change !== 0)
            .map(
              ({ title, frozen: was, current }) =>
                `  ${title}: ${(was ?? 0).toFixed(3)} → ${(current ?? 0).toFixed(3)}`,
            ),
          configured === null
            ? `Name it in plumbline.yml: \`guards: { regression: { frozen: ${shown} } }\`, and commit both.`
            : 'Commit it: it counts for changes that come after.',
        ]
        toolbox.terminal.out(`${lines.filter((line) => line !== '').join('\n')}\n`)
        return 0
      }),
    )
}

function sayIds([what, ids]: readonly [string, readonly string[]]): string {
  if (ids.length === 0) return ''
  const names = ids.slice(0, MOST_IDS).map((id) => escapeTerminal(id))
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : ''
  return `  ${what}: ${ids.length} (${names.join(', ')}${more})`
}

function parseCases(value: string): number {
  const cases = Number(value)
  if (Number.isInteger(cases) && cases > 0) return cases
  throw new InvalidArgumentError('expected a whole number, 1 or more')
}
