import { type ErrorClass, PlumblineError, toPlumblineError } from '../core/errors.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import type { GuardOutcome, GuardReport, GuardResult, GuardVerdict, Scope } from '../core/guard.js'
import type { Clock } from '../ports/clock.js'
import type { DocumentSource } from '../ports/document-source.js'
import type { Guard, RepositoryContext } from '../ports/guard.js'
import type { GuardThread, GuardThreads } from '../ports/guard-threads.js'
import { bypassOf } from '../verdict/bypasses.js'
import { type SharedSource, shareSource } from './shared-source.js'

/**
 * Runs guards side by side, over one reading of what they look at; those that threads were started for, there. A guard
 * that breaks is an error of its own and hides nothing of the others; results stand in the order of the list.
 */
export async function runGuards<Context extends RepositoryContext>(
  guards: readonly Guard<Context>[],
  context: Context,
  clock: Clock,
  threads: readonly GuardThread[] = [],
): Promise<GuardReport> {
  const startedMs = clock.elapsed()
  const beside = threads.map((thread) => ({
    thread,
    guards: guards.filter(({ id }) => thread.ids.includes(id)),
  }))
  const here = guards.filter(({ id }) => !threads.some(({ ids }) => ids.includes(id)))
  const isFed = isTree(context.scope)
  const shared = shareSource(context.source, here.length + (isFed ? threads.length : 0))
  const outcomes = await Promise.all([
    ...here.map((guard, index) => {
      const own = shared[index]
      if (own === undefined) return runGuard(guard, context, clock)
      return runGuard(guard, { ...context, source: own.source }, clock).finally(own.leave)
    }),
    ...beside.map(({ thread, guards: own }, index) =>
      runApart(thread, own, context, clock, isFed ? (shared[here.length + index] ?? null) : null),
    ),
  ])
  const order = guards.map(({ id }) => id)
  const sorted = outcomes.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return reportOf(sorted, Math.round(clock.elapsed() - startedMs))
}

/** The files that all guards look at; of a change, each looks at something else. */
function isTree(scope: Scope): boolean {
  return scope.kind === 'tree' && scope.ignored === 'left_out'
}

/**
 * Shares guards that can run in threads out over those that may run at once; none where no other guard is left for this
 * thread.
 * @param able ids, the one with most to do first
 */
export function startThreads(
  guards: readonly GuardNames[],
  able: readonly string[],
  threads: GuardThreads,
): readonly GuardThread[] {
  const chosen = able.filter((wanted) => guards.some(({ id }) => id === wanted))
  if (chosen.length === guards.length) return []
  const shares = Array.from({ length: Math.min(threads.most, chosen.length) }, () => [] as string[])
  for (const [index, id] of chosen.entries()) shares[index % shares.length]?.push(id)
  return shares.map((ids) => threads.start(ids))
}

async function runApart<Context extends RepositoryContext>(
  thread: GuardThread,
  guards: readonly Guard<Context>[],
  { scope, root, workingDirectory, config, today }: Context,
  clock: Clock,
  shared: SharedSource | null,
): Promise<readonly GuardOutcome[]> {
  const startedMs = clock.elapsed()
  try {
    const task = { scope, root, workingDirectory, config, today }
    const outcomes = await thread.run(task, shared === null ? null : onlyOnce(shared))
    // A guard that nobody speaks of has not passed.
    return guards.map((guard) => outcomes.find(({ id }) => id === guard.id) ?? silent(guard))
  } catch (thrown) {
    return guards.map((guard) => errorOutcome(guard, thrown, Math.round(clock.elapsed() - startedMs)))
  } finally {
    // Also where the thread never began: the others would wait for it.
    shared?.leave()
  }
}

/** A source that is left once it was read. */
function onlyOnce({ source, leave }: SharedSource): DocumentSource {
  return { documents: (scope, visitor) => source.documents(scope, visitor).finally(leave) }
}

function silent(guard: GuardNames): GuardOutcome {
  return errorOutcome(guard, new PlumblineError('internal', 'the thread said nothing of this guard'), 0)
}

export function reportOf(outcomes: readonly GuardOutcome[], durationMs: number): GuardReport {
  return { verdict: worstVerdict(outcomes.map(({ verdict }) => verdict)), guards: outcomes, durationMs }
}

/** How a process ends that ran these guards: findings 1, a guard that cannot judge 2, its configuration 3, a signal 5. */
export function exitCodeOf(report: GuardReport): ExitCode {
  return worstExitCode(report.guards.map(exitCodeOfOutcome))
}

/** What a guard is called, whatever it needs. */
type GuardNames = Pick<Guard, 'id' | 'title' | 'docs' | 'failureExitCode'>

async function runGuard<Context extends RepositoryContext>(
  guard: Guard<Context>,
  context: Context,
  clock: Clock,
): Promise<GuardOutcome> {
  const { id, title, docs, failureExitCode = 1 } = guard
  const startedMs = clock.elapsed()
  const durationMs = () => Math.round(clock.elapsed() - startedMs)
  try {
    const result = applyBypass(await guard.check(context), context)
    const error = result.verdict === 'error' ? unexplained(id) : null
    return { ...result, id, title, docs, failureExitCode, durationMs: durationMs(), error }
  } catch (thrown) {
    return errorOutcome(guard, thrown, durationMs())
  }
}

/** The report of guards that could not even begin: an error of each of them. */
export function refusedReport(guards: readonly GuardNames[], thrown: unknown): GuardReport {
  return reportOf(
    guards.map((guard) => errorOutcome(guard, thrown, 0)),
    0,
  )
}

function errorOutcome(guard: GuardNames, thrown: unknown, durationMs: number): GuardOutcome {
  const { id, title, docs, failureExitCode = 1 } = guard
  const error = toPlumblineError(thrown)
  return {
    id,
    title,
    docs,
    failureExitCode,
    verdict: 'error',
    durationMs,
    findings: [],
    suppressed: [],
    warnings: [],
    notes: error.details,
    scanned: { files: 0, bytes: 0, commits: 0 },
    error: { errorClass: error.errorClass, message: messageOf(error), remedy: error.remedy },
  }
}

/** A bypass opens a gate that found something, for all to see; it never makes a judgement of a guard that could not judge. */
function applyBypass(result: GuardResult, { config, today }: RepositoryContext): GuardResult {
  const bypass = bypassOf(result.id, config.bypasses, today)
  if (bypass.kind === 'none') return result
  const isOpened = bypass.kind === 'active' && result.verdict === 'fail'
  const isClosed = bypass.kind === 'expired' && result.verdict !== 'pass'
  const warnings = isOpened || isClosed ? [bypass.note, ...result.warnings] : result.warnings
  const notes = warnings === result.warnings ? [...result.notes, bypass.note] : result.notes
  return { ...result, verdict: isOpened ? 'warn' : result.verdict, warnings, notes }
}

/** An unknown error names what broke, since nobody else will. */
function messageOf(error: PlumblineError): string {
  const where = error.location === undefined ? '' : `${error.location.path}: `
  const kind = error.errorClass === 'internal' && error.cause instanceof Error ? `${error.cause.name}: ` : ''
  return `${where}${kind}${error.message}`
}

function unexplained(id: string): GuardOutcome['error'] {
  const { errorClass, message, remedy } = new PlumblineError('internal', `the guard ${id} could not judge`)
  return { errorClass, message, remedy }
}

const SEVEREST_FIRST: readonly GuardVerdict[] = ['error', 'fail', 'warn', 'pass']

function worstVerdict(verdicts: readonly GuardVerdict[]): GuardVerdict {
  return SEVEREST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not_applicable'
}

/** A defect of a guard is no crash of the process: the others have spoken, and the report says who could not. */
const EXIT_CODES: Readonly<Partial<Record<ErrorClass, ExitCode>>> = { config_invalid: 3, interrupted: 5 }

function exitCodeOfOutcome({ verdict, error, failureExitCode }: GuardOutcome): ExitCode {
  switch (verdict) {
    case 'pass':
    case 'warn':
    case 'not_applicable':
      return 0
    case 'fail':
      return failureExitCode
    case 'error':
      return (error === null ? undefined : EXIT_CODES[error.errorClass]) ?? 2
  }
}
