import type { Command } from 'commander'
import { escapeTerminal } from '../../core/escape.js'
import { type Act, type CommandContext, examples } from '../command.js'

interface CleanOptions {
  readonly dryRun?: boolean
  readonly includeTracked?: boolean
}

/** `hygiene clean` and `hygiene restore`: backup files out of the way and back; nothing is ever deleted. */
export function registerHygiene(program: Command, act: Act): void {
  const hygiene = program.command('hygiene').description('move backup files into quarantine, or back')
  hygiene
    .command('clean')
    .description('move untracked backup files to .quarantine/<time>/, with a manifest')
    .option('--dry-run', 'say what would be moved')
    .option('--include-tracked', 'move backup files that are committed, too')
    .addHelpText('after', examples(program.name(), ['hygiene clean --dry-run', 'hygiene clean']))
    .action((options: CleanOptions) => act((context) => clean(options, context)))
  hygiene
    .command('restore')
    .argument('[time]', 'name of a folder in .quarantine (the latest one when absent)')
    .description('bring quarantined files back; what stands in their place is never overwritten')
    .option('--dry-run', 'say what would be restored')
    .addHelpText('after', examples(program.name(), ['hygiene restore']))
    .action((time: string | undefined, options: CleanOptions) =>
      act((context) => bringBack(time, options, context)),
    )
}

async function clean(options: CleanOptions, context: CommandContext): Promise<0 | 1> {
  const { quarantine } = await import('../../../guards/git/hygiene-quarantine.js')
  const { openSource } = await import('../open-scope.js')
  const { toolbox, global } = context
  const { root, source } = await openSource(context.global.workingDirectory)
  const outcome = await quarantine(
    {
      root,
      tracked: options.includeTracked === true ? 'included' : 'left',
      act: options.dryRun === true ? 'plan' : 'move',
      nowMs: toolbox.clock.now(),
    },
    source,
    toolbox.fileSystem,
  )
  if (global.json) {
    toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`)
  } else {
    const { folder, moved, trackedLeft, failed } = outcome
    const done = folder === null ? 'would move' : 'moved'
    say(context, [
      ...(moved.length === 0 ? ['no untracked backup files'] : moved.map((file) => `${done} ${file}`)),
      ...trackedLeft.map((file) => `left ${file}: it is tracked (--include-tracked moves it)`),
      ...failed.map(({ path, reason }) => `could not move ${path}: ${reason}`),
      ...(folder === null
        ? []
        : [`${moved.length} in ${folder}; \`${global.invokedAs} hygiene restore\` brings them back`]),
    ])
  }
  return outcome.failed.length === 0 ? 0 : 1
}

async function bringBack(
  time: string | undefined,
  options: CleanOptions,
  context: CommandContext,
): Promise<0 | 1> {
  const { restore } = await import('../../../guards/git/hygiene-restore.js')
  const { openSource } = await import('../open-scope.js')
  const { toolbox, global } = context
  const { root } = await openSource(context.global.workingDirectory)
  const act = options.dryRun === true ? 'plan' : 'move'
  const outcome = await restore({ root, time, act }, toolbox.fileSystem)
  if (global.json) {
    toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`)
  } else {
    const done = act === 'plan' ? 'would restore' : 'restored'
    say(context, [
      ...outcome.restored.map((file) => `${done} ${file}`),
      ...outcome.left.map(({ path, reason }) => `left ${path} in ${outcome.folder}: ${reason}`),
      `${outcome.restored.length} of ${outcome.folder}`,
    ])
  }
  return outcome.left.length === 0 ? 0 : 1
}

function say({ toolbox }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) toolbox.terminal.out(`${escapeTerminal(line)}\n`)
}
