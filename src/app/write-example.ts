import { proposeExample, writeExample } from '../../guards/env/write-example.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import { showPath } from '../core/show-path.js'
import type { CommandContext } from './command.js'
import type { GuardOptions } from './guard-options.js'
import { contextFor } from './judge.js'

/** Adds what the guard env finds undeclared to the example file, or only shows it, and prints the lines. */
export async function writeMissing(options: GuardOptions, context: CommandContext): Promise<ExitCode> {
  const { global, toolbox } = context
  const guardContext = await contextFor(options, context)
  const proposal = await proposeExample(guardContext)
  const { file, exists, lines } = proposal
  const shown = escapeTerminal(showPath(file, global.workingDirectory))
  const variables = lines.filter((line) => !line.startsWith('#')).length
  const number = `${variables} variable${variables === 1 ? '' : 's'}`
  const { out } = toolbox.terminal
  if (variables === 0) {
    out(`${shown}: nothing is missing\n`)
    return 0
  }
  const isShown = options.checkOnly === true
  if (!isShown) await writeExample(proposal, guardContext, toolbox.redact)
  const what = isShown ? 'would be added' : exists ? 'added' : 'written to a new file'
  const listing = lines.map((line) => `  ${escapeTerminal(line)}\n`).join('')
  out(`${shown}: ${number} ${what}\n${listing}`)
  if (!isShown) out('Say in a line above each what it is for, and commit the file; values stay empty here.\n')
  return 0
}
