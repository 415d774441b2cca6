import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { Terminal } from '../ports/terminal.js'

/** Errors print one clear line each, never a stack of ours; the code is what the process is to end with. */
export function reportFailure(thrown: unknown, terminal: Terminal): ExitCode {
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
