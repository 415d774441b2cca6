import { type Command, Option } from 'commander'
import { UsageError } from '../../core/errors.js'
import type { Mode } from '../../core/run-request.js'
import { type Act, type CommandContext, examples } from '../command.js'

interface DlqOptions {
  readonly stats?: boolean
  readonly list?: boolean
  readonly cleanup?: string
  readonly toDlq?: readonly string[]
  readonly reprocess?: string | true
  readonly reprocessDlq?: true
  readonly target: string
  readonly mode: Mode
}

export function registerDlq(program: Command, act: Act): void {
  program
    .command('dlq')
    .description('the dead letter queue: runs that failed, with what they left')
    .option('--stats', 'counts by reason, target and exit code, as JSON (the default)')
    .option('--list', 'every entry, newest first')
    .option('--cleanup <days>', 'remove entries older than this many days')
    .option('--to-dlq <run-id reason exit-code...>', 'enter a run by hand: RUN_ID REASON EXIT_CODE')
    .option('--reprocess [run-id]', 'run failed runs again, each from where it stopped')
    .addOption(new Option('--reprocess-dlq', 'the same, as older instructions call it').hideHelp())
    .option('--target <name>', 'with --to-dlq: what was run', 'baseline')
    .addOption(new Option('--mode <mode>', 'with --to-dlq').choices(['smoke', 'full']).default('smoke'))
    .addHelpText(
      'after',
      examples(program.name(), [
        "dlq --stats | jq '.totalEntries'",
        'dlq --list',
        'dlq --cleanup 30',
        'dlq --reprocess',
        'dlq --to-dlq test_run_123 "manual_test" 4 --target baseline --mode smoke',
      ]),
    )
    .action((options: DlqOptions) =>
      act(async (context) => {
        const chosen = [
          options.stats,
          options.list,
          options.cleanup,
          options.toDlq,
          options.reprocess,
          options.reprocessDlq,
        ].filter((option) => option !== undefined)
        if (chosen.length > 1)
          throw new UsageError('give one of --stats, --list, --cleanup, --reprocess and --to-dlq')
        if (options.reprocess !== undefined || options.reprocessDlq === true) {
          const { replay } = await import('../replay.js')
          return replay(typeof options.reprocess === 'string' ? options.reprocess : undefined, context)
        }
        if (options.list === true) await printList(context)
        else if (options.cleanup !== undefined) await runCleanup(options.cleanup, context)
        else if (options.toDlq !== undefined) await enterByHand(options, options.toDlq, context)
        else await printStatistics(context)
        return 0
      }),
    )
}

async function printStatistics(context: CommandContext): Promise<void> {
  const { computeStatistics } = await import('../../dead-letter/statistics.js')
  const { out } = context.toolbox.terminal
  out(`${JSON.stringify(computeStatistics(await entriesOf(context)), null, 2)}\n`)
}

async function printList(context: CommandContext): Promise<void> {
  const { renderDlqList } = await import('../../reporters/dlq-text.js')
  const entries = [...(await entriesOf(context))].reverse()
  const { out } = context.toolbox.terminal
  out(context.global.json ? `${JSON.stringify(entries, null, 2)}\n` : renderDlqList(entries))
}

async function entriesOf(context: CommandContext) {
  const { listEntries } = await import('../../dead-letter/list.js')
  const { entries, warnings } = await listEntries(queueOf(context))
  warn(warnings, context)
  return entries
}

async function runCleanup(days: string, context: CommandContext): Promise<void> {
  const { cleanUp } = await import('../../dead-letter/cleanup.js')
  if (!/^\d+$/.test(days)) throw new UsageError(`--cleanup needs a whole number of days, not "${days}"`)
  const done = await cleanUp(Number(days), queueOf(context))
  warn(done.warnings, context)
  const { out } = context.toolbox.terminal
  if (context.global.json) out(`${JSON.stringify(done)}\n`)
  else
    out(
      `removed ${done.removedEntries} entries and ${done.removedFolders} folders older than ${days} days; ${done.keptEntries} kept\n`,
    )
}

async function enterByHand(
  options: DlqOptions,
  words: readonly string[],
  context: CommandContext,
): Promise<void> {
  const { toDlq } = await import('../../dead-letter/to-dlq.js')
  const [runId, reason, exitCode] = words
  if (runId === undefined || reason === undefined || exitCode === undefined || words.length !== 3) {
    throw new UsageError('--to-dlq takes three words: RUN_ID REASON EXIT_CODE')
  }
  const manual = { runId, reason, exitCode: Number(exitCode), target: options.target, mode: options.mode }
  const { warnings } = await toDlq(manual, queueOf(context))
  warn(warnings, context)
  context.toolbox.terminal.out(`entered ${runId}\n`)
}

function queueOf({ global, toolbox }: CommandContext) {
  return { fileSystem: toolbox.fileSystem, clock: toolbox.clock, reportsDir: global.reportsDir }
}

function warn(warnings: readonly string[], { toolbox }: CommandContext): void {
  for (const warning of warnings) toolbox.terminal.err(`warning: ${warning}\n`)
}
