import path from 'node:path'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { GuardReport, Scope } from '../core/guard.js'
import { showPath } from '../core/show-path.js'
import type { Guard, GuardContext } from '../ports/guard.js'
import { renderGuardsJson } from '../reporters/guards-json.js'
import { renderGuardsText } from '../reporters/guards-text.js'
import { renderSarif } from '../reporters/sarif.js'
import { baseRequest } from './base-request.js'
import type { CommandContext } from './command.js'
import type { GuardOptions } from './commands/guard.js'
import { openScope, scopeOf } from './open-scope.js'
import { exitCodeOf, runGuards } from './run-guards.js'

/** Runs guards over what the options name, prints and writes what they found, and says how the process is to end. */
export async function judge(
  guards: readonly Guard[],
  options: GuardOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { global, toolbox } = context
  const guardContext = await contextOf(options, context)
  const report = await runGuards(guards, guardContext, toolbox.clock)
  const written = await writeReports(report, guardContext.scope, options, context)
  const { out, err } = toolbox.terminal
  if (global.json) out(renderGuardsJson(report))
  else if (options.sarif === true) out(renderSarif(report))
  // Machines read standard output alone; people still see the verdict.
  const print = global.json || options.sarif === true ? err : out
  print(renderGuardsText(report, { written }))
  return options.checkOnly === true ? 0 : exitCodeOf(report)
}

/** Takes everything that the git guard finds now as known. */
export async function writeKnown(options: GuardOptions, context: CommandContext): Promise<ExitCode> {
  const { writeGitBaseline } = await import('../../guards/git/guard.js')
  const { global, toolbox } = context
  const guardContext = await contextOf(options, context)
  const { file, known } = await writeGitBaseline(guardContext, toolbox.env.randomInt)
  const shown = escapeTerminal(showPath(file, global.workingDirectory))
  toolbox.terminal.out(`${shown}: ${known} known findings; commit it, and look at what is in it first\n`)
  return 0
}

async function contextOf(options: GuardOptions, context: CommandContext): Promise<GuardContext> {
  const { loadConfig } = await import('../config/load-config.js')
  const { global, toolbox } = context
  const config = await loadConfig({ ...baseRequest(global), config: options.config }, toolbox)
  const opened = await openScope(await scopeOf(options, context), context)
  const today = new Date(toolbox.clock.now()).toISOString().slice(0, 10)
  return { ...opened, config, today, fileSystem: toolbox.fileSystem }
}

/** Looks at single texts and at what is about to be committed leave no files: hooks run in folders that are not ours. */
async function writeReports(
  report: GuardReport,
  scope: Scope,
  { sarif }: GuardOptions,
  { global, toolbox }: CommandContext,
): Promise<readonly string[]> {
  const { reportsDir, workingDirectory } = global
  const files: [string, string][] = []
  if (scope.kind === 'tree' || scope.kind === 'range' || scope.kind === 'history') {
    files.push([path.join(reportsDir, 'guards.json'), renderGuardsJson(report)])
    files.push([path.join(reportsDir, 'guards.sarif'), renderSarif(report)])
  }
  if (typeof sarif === 'string') files.push([path.resolve(workingDirectory, sarif), renderSarif(report)])
  for (const [file, text] of files) await toolbox.fileSystem.writeAtomic(file, text)
  return files.map(([file]) => showPath(file, workingDirectory))
}
