import type { ExitCode } from '../core/exit-codes.js'
import { createProgram } from './cli-program.js'
import type { Invocation } from './command.js'
import { compose } from './compose.js'
import { withNpmFlags } from './npm-flags.js'
import { reportFailure } from './report-failure.js'

/** Runs one command line and says how the process is to end. */
export async function runCli(words: readonly string[], invocation: Invocation): Promise<ExitCode> {
  const { terminal, env } = compose(invocation.cwd)
  try {
    return await createProgram(invocation, terminal).run(withNpmFlags(words, env))
  } catch (thrown) {
    return reportFailure(thrown, terminal)
  }
}
