import path from 'node:path'
import { APART } from '../../guards/apart.js'
import { createNodeGitHistory } from '../adapters/node-git-history.js'
import { createNodeGuardThreads, findThreadProgram } from '../adapters/node-guard-threads.js'
import type { Policy } from '../config/policy.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { GuardOutcome, GuardReport } from '../core/guard.js'
import type { RunRequest } from '../core/run-request.js'
import { showPath } from '../core/show-path.js'
import type { Guard, GuardContext } from '../ports/guard.js'
import type { GuardThread } from '../ports/guard-threads.js'
import { renderGuardsJson } from '../reporters/guards-json.js'
import { renderGuardsText } from '../reporters/guards-text.js'
import { renderSarif } from '../reporters/sarif.js'
import { baseRequest } from './base-request.js'
import type { CommandContext } from './command.js'
import type { Toolbox } from './compose.js'
import type { GuardOptions } from './guard-options.js'
import { openSource, scopeOf } from './open-scope.js'
import { findPolicyBase } from './policy-base.js'
import { policyOutcome } from './policy-outcome.js'
import { createRepositoryCommand } from './repository-command.js'
import { type ResolvedScope, resolveScope, type ScopeRequest } from './resolve-scope.js'
import { exitCodeOf, refusedReport, reportOf, runGuards, startThreads } from './run-guards.js'

/** Runs guards over what the options name, prints and writes what they found, and says how the process is to end. */
export async function judge(
  guards: readonly Guard[],
  options: GuardOptions,
  context: CommandContext,
  beside: Beside = nothing,
): Promise<ExitCode> {
  const { global, toolbox } = context
  const { report, written } = await judgeOver(guards, options, context, askedBy(options, context), beside)
  const { out, err } = toolbox.terminal
  if (global.json) out(renderGuardsJson(report))
  else if (options.sarif === true) out(renderSarif(report))
  // Machines read standard output alone; people still see the verdict.
  const print = global.json || options.sarif === true ? err : out
  print(renderGuardsText(report, { written }))
  return options.checkOnly === true ? 0 : exitCodeOf(report)
}

/** What is looked at while the guards run, as rows among theirs. */
export type Beside = () => Promise<readonly GuardOutcome[]>

const nothing: Beside = async () => []

export interface Judgement {
  readonly report: GuardReport
  /** Files, as they should be shown. */
  readonly written: readonly string[]
}

/**
 * Runs guards over what the options name and writes what they found.
 * @param asked decides the configuration: its file, the profile, the budget
 */
export async function judgeOver(
  guards: readonly Guard[],
  options: GuardOptions,
  context: CommandContext,
  asked: RunRequest,
  beside: Beside = nothing,
): Promise<Judgement> {
  // They load while the configuration is read.
  const threads = isSmall(options) ? [] : startGuardThreads(guards)
  try {
    const prepared = await prepare(options, context, asked)
    const report = await runPrepared(guards, prepared, context, threads, beside)
    return { report, written: await writeReports(report, prepared.request, options, context) }
  } finally {
    for (const thread of threads) thread.stop()
  }
}

/** A text or a few files are read faster than a thread begins. */
function isSmall({ staged, file, stdin }: GuardOptions): boolean {
  return staged === true || file !== undefined || stdin === true
}

/** The same for a run that is about to begin: nothing is written, and whatever keeps it from judging is an error of the guards. */
export async function judgeQuietly(
  guards: readonly Guard[],
  run: RunRequest,
  toolbox: Toolbox,
): Promise<GuardReport> {
  const { reportsDir, workingDirectory, invokedAs } = run
  const context = { toolbox, global: { workingDirectory, reportsDir, invokedAs, json: false } }
  try {
    const { base } = await prepare({}, context, run)
    // What precedes a run was not named, and looks at no change.
    const scope = { kind: 'tree', ignored: 'left_out' } as const
    return await runGuards(guards, { ...base, scope, isNamed: false }, toolbox.clock)
  } catch (thrown) {
    return refusedReport(guards, thrown)
  }
}

function askedBy({ offline, budget, profile }: GuardOptions, { global }: CommandContext): RunRequest {
  return { ...baseRequest(global), offline: offline === true, budgetUsd: budget, profile }
}

/** Takes everything that the git guard finds now as known. */
export async function writeKnown(options: GuardOptions, context: CommandContext): Promise<ExitCode> {
  const { writeGitBaseline } = await import('../../guards/git/guard.js')
  const { global, toolbox } = context
  const prepared = await prepare(options, context, baseRequest(global))
  const { scope } = await settle(prepared, context)
  const { file, known } = await writeGitBaseline(
    { ...prepared.base, scope, isNamed: true },
    toolbox.env.randomInt,
  )
  const shown = escapeTerminal(showPath(file, global.workingDirectory))
  toolbox.terminal.out(
    `${shown}: ${known} known ${known === 1 ? 'finding' : 'findings'}; commit it, and look at what is in it first\n`,
  )
  return 0
}

/** What a guard would see of the working tree, for commands that write what guards read. */
export async function contextFor(options: GuardOptions, context: CommandContext): Promise<GuardContext> {
  const { base } = await prepare(options, context, askedBy(options, context))
  return { ...base, scope: { kind: 'tree', ignored: 'left_out' }, isNamed: true }
}

/** All that is known before anybody asks git what a change is. */
interface Prepared {
  readonly request: ScopeRequest
  readonly base: Omit<GuardContext, 'scope' | 'isNamed'>
  readonly policy: Policy
}

async function prepare(options: GuardOptions, context: CommandContext, asked: RunRequest): Promise<Prepared> {
  const { loadRunConfig } = await import('../config/policy.js')
  const { global, toolbox } = context
  const request = await scopeOf(options, context)
  const policyBase = await findPolicyBase(global.workingDirectory, toolbox)
  const named = options.config === undefined ? asked : { ...asked, config: options.config }
  const { config, policy } = await loadRunConfig(named, toolbox, policyBase)
  const today = new Date(toolbox.clock.now()).toISOString().slice(0, 10)
  const { fileSystem, env, clock } = toolbox
  const opened = await openSource(global.workingDirectory)
  const runCommand = createRepositoryCommand(toolbox)
  const { createPriceBook } = await import('../llm/price-book.js')
  const { catalogue: models } = createPriceBook(config.model.prices)
  const callsModel = !asked.offline
  // A base without a configuration decides nothing, so it has no files that do.
  const policyFiles = policy.kind === 'base' && policyBase !== null ? policyBase.fileSystem : fileSystem
  return {
    request,
    policy,
    base: {
      ...opened,
      workingDirectory: global.workingDirectory,
      config,
      today,
      fileSystem,
      policyFiles,
      env,
      clock,
      runCommand,
      models,
      callsModel,
    },
  }
}

function settle({ request }: Prepared, { global, toolbox }: CommandContext): Promise<ResolvedScope> {
  const history = createNodeGitHistory(global.workingDirectory)
  return resolveScope(request, { ...toolbox, history })
}

/** A change that cannot be read is an error of every guard: the reports say so, and none of them passes. */
async function runPrepared(
  guards: readonly Guard[],
  prepared: Prepared,
  context: CommandContext,
  threads: readonly GuardThread[],
  beside: Beside,
): Promise<GuardReport> {
  const { clock } = context.toolbox
  const isNamed = guards.length === 1
  let settled: ResolvedScope
  try {
    settled = await settle(prepared, context)
  } catch (thrown) {
    return refusedReport(guards, thrown)
  }
  const { scope, notes } = settled
  const [report, others] = await Promise.all([
    runGuards(guards, { ...prepared.base, isNamed, scope }, clock, threads),
    beside(),
  ])
  const outcomes = report.guards.map((outcome) => ({ ...outcome, notes: [...notes, ...outcome.notes] }))
  return reportOf([...outcomes, ...others, ...policyOutcome(prepared.policy)], report.durationMs)
}

function startGuardThreads(guards: readonly Guard[]): readonly GuardThread[] {
  const program = findThreadProgram()
  if (program === null) return []
  return startThreads(guards, Object.keys(APART), createNodeGuardThreads({ program }))
}

/** Looks at single texts and at what is about to be committed leave no files: hooks run in folders that are not ours. */
async function writeReports(
  report: GuardReport,
  request: ScopeRequest,
  { sarif }: GuardOptions,
  { global, toolbox }: CommandContext,
): Promise<readonly string[]> {
  const { reportsDir, workingDirectory } = global
  const files: [string, string][] = []
  if (request.kind !== 'staged' && request.kind !== 'file' && request.kind !== 'text') {
    files.push([path.join(reportsDir, 'guards.json'), renderGuardsJson(report)])
    files.push([path.join(reportsDir, 'guards.sarif'), renderSarif(report)])
  }
  for (const { details } of report.guards) {
    if (details === undefined) continue
    const { renderRegressionJson, renderRegressionMarkdown } = await import('../reporters/regression.js')
    files.push([path.join(reportsDir, 'regression_summary.md'), renderRegressionMarkdown(details.comparison)])
    files.push([path.join(reportsDir, 'regression_summary.json'), renderRegressionJson(details.comparison)])
  }
  if (typeof sarif === 'string') files.push([path.resolve(workingDirectory, sarif), renderSarif(report)])
  for (const [file, text] of files) await toolbox.fileSystem.writeAtomic(file, text)
  return files.map(([file]) => showPath(file, workingDirectory))
}
