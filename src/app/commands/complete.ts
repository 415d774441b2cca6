import type { Command } from 'commander'
import { examples } from '../command.js'

/**
 * Completion for shells. The library looks at all other commands, so this comes last; it is loaded only where completion is
 * what was asked for, and otherwise nothing but the line in the help is there.
 */
export async function registerComplete(program: Command, words: readonly string[]): Promise<void> {
  if (words[0] !== 'complete') {
    program
      .command('complete')
      .argument('[shell]', 'bash, zsh, fish or powershell')
      .description('print what makes a shell complete commands and options')
      .addHelpText('after', examples(program.name(), ['complete zsh', 'complete bash']))
    return
  }
  const { default: complete } = await import('@bomb.sh/tab/commander')
  complete(program)
}
