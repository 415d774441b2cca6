import type { Command } from 'commander'
import { UsageError } from '../../core/errors.js'
import { type Act, type CommandContext, examples } from '../command.js'

interface CostsOptions {
  readonly days?: string
}

/** `costs`: what the runs in reports/history paid. */
export function registerCosts(program: Command, act: Act): void {
  program
    .command('costs')
    .description('what runs paid, by day and target, from reports/history')
    .option('--days <days>', 'of the last so many days alone')
    .addHelpText(
      'after',
      examples(program.name(), ['costs', 'costs --days 7', 'costs --json | jq .totalUsd']),
    )
    .action((options: CostsOptions) =>
      act(async (context) => {
        await printCosts(options, context)
        return 0
      }),
    )
}

async function printCosts({ days }: CostsOptions, { global, toolbox }: CommandContext): Promise<void> {
  const { readHistory } = await import('../../pipeline/archive.js')
  const { sumCosts } = await import('../../pipeline/sum-costs.js')
  const { renderCosts } = await import('../../reporters/costs-text.js')
  const { terminal, fileSystem, clock } = toolbox
  const since = days === undefined ? 0 : clock.now() - daysOf(days) * 86_400_000
  const { reports, damaged } = await readHistory(global.reportsDir, fileSystem)
  for (const file of damaged) terminal.err(`warning: ${file} is no session report and is not counted\n`)
  const costs = sumCosts(reports.filter(({ timestamp }) => Date.parse(timestamp) >= since))
  terminal.out(global.json ? `${JSON.stringify(costs, null, 2)}\n` : renderCosts(costs))
}

function daysOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError(`--days needs a whole number of days, not "${text}"`)
}
