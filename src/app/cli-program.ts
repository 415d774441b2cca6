import path from 'node:path'
import { Command, CommanderError } from 'commander'
import { UsageError } from '../core/errors.js'
import type { ExitCode } from '../core/exit-codes.js'
import { VERSION } from '../core/version.js'
import type { Terminal } from '../ports/terminal.js'
import { type Act, examples, type GlobalOptions, type Invocation } from './command.js'
import { registerBaseline } from './commands/baseline.js'
import { registerChat } from './commands/chat.js'
import { registerComplete } from './commands/complete.js'
import { registerConfig } from './commands/config.js'
import { registerCosts } from './commands/costs.js'
import { registerDlq } from './commands/dlq.js'
import { registerExport } from './commands/export.js'
import { registerGuard } from './commands/guard.js'
import { registerGuards, registerValidateProdGuard } from './commands/guards.js'
import { registerHandoff } from './commands/handoff.js'
import { registerHealth } from './commands/health.js'
import { registerHygiene } from './commands/hygiene.js'
import { registerInit } from './commands/init.js'
import { registerNotify } from './commands/notify.js'
import { registerQuickApiCheck } from './commands/quick-api-check.js'
import { registerRegression } from './commands/regression.js'
import { registerReport } from './commands/report.js'
import { registerSchema } from './commands/schema.js'
import { registerSessionReport } from './commands/session-report.js'
import { registerTargets } from './commands/targets.js'
import { compose } from './compose.js'
import { reportFailure } from './report-failure.js'

export interface CliProgram {
  run(words: readonly string[]): Promise<ExitCode>
}

export function createProgram(invocation: Invocation, terminal: Terminal): CliProgram {
  return {
    async run(words) {
      let exitCode: ExitCode = 0
      const program = createRoot(invocation, terminal)
      const act: Act = async (action) => {
        const global = readGlobalOptions(program, invocation)
        const toolbox = compose(global.workingDirectory)
        try {
          exitCode = await action({ global, toolbox })
        } catch (thrown) {
          // Here, and not further out, because only this toolbox knows the secrets of `-C DIR`.
          exitCode = reportFailure(thrown, toolbox.terminal)
        }
      }
      registerBaseline(program, act)
      registerSessionReport(program, act)
      registerReport(program, act)
      registerExport(program, act)
      registerDlq(program, act)
      registerConfig(program, act)
      registerChat(program, act)
      registerCosts(program, act)
      registerHealth(program, act)
      registerQuickApiCheck(program, act)
      registerHandoff(program, act)
      registerNotify(program, act)
      registerGuards(program, act)
      registerGuard(program, act)
      registerValidateProdGuard(program, act)
      registerRegression(program, act)
      registerSchema(program, act)
      registerHygiene(program, act)
      registerInit(program, act)
      await registerTargets(program, act, words, invocation)
      await registerComplete(program, words)
      if (words.length === 0) {
        program.outputHelp({ error: true })
        return 2
      }
      try {
        await program.parseAsync(words, { from: 'user' })
      } catch (thrown) {
        if (!(thrown instanceof CommanderError)) throw thrown
        if (thrown.exitCode === 0) return 0
        throw new UsageError(thrown.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '))
      }
      return exitCode
    },
  }
}

function createRoot(invocation: Invocation, terminal: Terminal): Command {
  return new Command()
    .name(invocation.invokedAs)
    .description(
      'Gate for LLM-made data: quality metrics, budgets and one verdict on whether a change may merge.',
    )
    .version(VERSION, '-V, --version')
    .option('-C <dir>', 'run as if started in this folder')
    .option('--reports <dir>', 'where reports are written', 'reports')
    .option('--json', 'print the result as JSON on standard output')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      // Said once, by whoever catches the error.
      outputError: () => {},
    })
    .addHelpText(
      'after',
      examples(invocation.invokedAs, ['baseline --smoke --offline', 'session-report', 'dlq --stats']),
    )
}

function readGlobalOptions(program: Command, invocation: Invocation): GlobalOptions {
  const given = program.opts<{ C?: string; reports: string; json?: boolean }>()
  const workingDirectory = path.resolve(invocation.cwd, given.C ?? '.')
  return {
    workingDirectory,
    reportsDir: path.resolve(workingDirectory, given.reports),
    json: given.json === true,
    invokedAs: invocation.invokedAs,
  }
}
