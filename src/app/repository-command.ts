import { createNodeCommandRunner } from '../adapters/node-command-runner.js'
import { allowedEnvironment, refusePrivilegedEvent } from '../pipeline/targets/target-environment.js'
import type { RunCommand } from '../ports/guard.js'
import type { Toolbox } from './compose.js'

/**
 * Runs commands that a repository's configuration names, with no credential in their environment; what they print goes
 * to standard error.
 */
export function createRepositoryCommand({ env, terminal }: Toolbox): RunCommand {
  return async (command, { cwd, timeoutMs }) => {
    const [file = '', ...args] = command
    refusePrivilegedEvent(`the command "${file}"`, env)
    const onLine = (_stream: string, line: string) => terminal.err(`${line}\n`)
    const request = { file, args, cwd, env: allowedEnvironment(env), timeoutMs, onLine }
    return createNodeCommandRunner().run(request, new AbortController().signal)
  }
}
