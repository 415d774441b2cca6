import path from 'node:path'
import type { Command } from 'commander'
import { closest } from '../../core/closest.js'
import { UsageError } from '../../core/errors.js'
import { type Act, examples, type Invocation } from '../command.js'
import { compose } from '../compose.js'
import { printResult } from '../print-result.js'
import { exportsOf } from './baseline.js'
import { addRunOptions, type RunOptions, toRunRequest } from './run-options.js'

/**
 * Adds the repository's own targets as commands. They are read only when the first word is none of ours, or when help
 * or completion lists the commands, so that a broken list cannot stand in the way of anything else.
 */
export async function registerTargets(
  program: Command,
  act: Act,
  words: readonly string[],
  invocation: Invocation,
): Promise<void> {
  const first = firstWord(words)
  const known = program.commands.map((command) => command.name())
  const listIsWanted = first === undefined || first === 'help' || first === 'complete'
  if (!listIsWanted && known.includes(first)) return
  const { ENTRYPOINTS_PATH } = await import('../run-target.js')
  const { loadEntrypoints } = await import('../../pipeline/targets/run-target-command.js')
  const directory = path.resolve(invocation.cwd, workingDirectoryOf(words))
  const { fileSystem } = compose(directory)
  const file = path.join(directory, ENTRYPOINTS_PATH)
  const entrypoints =
    (await fileSystem.stat(file)) === undefined
      ? []
      : await loadEntrypoints(fileSystem, file, ENTRYPOINTS_PATH)
  for (const { name, description, script } of entrypoints) {
    addRunOptions(program.command(name))
      .description(description ?? `run ${script}`)
      .addHelpText(
        'after',
        examples(program.name(), [`${name} --smoke --offline`, `${name} --full --budget 1.00`]),
      )
      .action((options: RunOptions) =>
        act(async (context) => {
          const { runTarget } = await import('../run-target.js')
          const request = toRunRequest(name, { ...options, ...exportsOf(options) }, context.global)
          const { report, exitCode } = await runTarget(request, context.toolbox, 'normal')
          printResult(report, context)
          return exitCode
        }),
      )
  }
  if (!listIsWanted && !entrypoints.some(({ name }) => name === first)) {
    throw unknownCommand(first, [...known, ...entrypoints.map(({ name }) => name)])
  }
}

/** The first word that is neither an option nor the value of one of the options that stand before a command. */
function firstWord(words: readonly string[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '-C' || word === '--reports') index++
    else if (!word.startsWith('-')) return word
  }
  return undefined
}

function workingDirectoryOf(words: readonly string[]): string {
  const at = words.indexOf('-C')
  return at === -1 ? '.' : (words[at + 1] ?? '.')
}

function unknownCommand(word: string, known: readonly string[]): UsageError {
  const near = closest(word, known)
  const hint = near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`
  return new UsageError(`unknown target or command "${word}"; ${hint}`)
}
