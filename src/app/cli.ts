import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import { createProgram } from './cli-program.js'
import type { Invocation } from './command.js'
import { compose } from './compose.js'
import { withNpmFlags } from './npm-flags.js'

/** Runs one command line and says how the process is to end. Errors print one clear line each, never a stack of ours. */
export async function runCli(words: readonly string[], invocation: Invocation): Promise<ExitCode> {
  const { terminal, env } = compose(invocation.cwd)
  const program = createProgram(invocation, terminal)
  try {
    return await program.run(withNpmFlags(words, env))
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      terminal.err(`error: ${escapeTerminal(thrown.message)}\n`)
      return 2
    }
    const error = toPlumblineError(thrown)
    terminal.err(`error: ${escapeTerminal(formatError(error))}\n`)
    if (error.details.length > 1)
      for (const detail of error.details) terminal.err(`  ${escapeTerminal(detail)}\n`)
    if (error.errorClass === 'internal' && error.cause instanceof Error)
      terminal.err(`${error.cause.stack ?? ''}\n`)
    return error.exitCode
  }
}
