import { closest } from '../core/closest.js'
import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import type { GuardReport } from '../core/guard.js'
import type { RunRequest } from '../core/run-request.js'
import type { Guard } from '../ports/guard.js'
import { renderGuardsText } from '../reporters/guards-text.js'
import type { Toolbox } from './compose.js'
import { judgeOver } from './judge.js'
import { refusedReport } from './run-guards.js'

/** After these have failed nothing is called that costs money, or that a leaked key could pay for. */
const STOP_PAYING: ReadonlySet<string> = new Set(['git', 'prod'])

/**
 * The guards of the action's step, over the change that its event names. They end before the run begins, and their
 * report goes to the log, to files and into the run's verdict. Null where none was asked for.
 * @throws UsageError for a guard that there is not
 */
export async function runActionGuards(
  ids: readonly string[] | null,
  run: RunRequest,
  toolbox: Toolbox,
): Promise<GuardReport | null> {
  if (ids?.length === 0) return null
  const { GUARDS } = await import('../../guards/index.js')
  const guards = choose(GUARDS, ids)
  const { reportsDir, workingDirectory, invokedAs } = run
  const context = { toolbox, global: { workingDirectory, reportsDir, invokedAs, json: false } }
  const { out, err } = toolbox.terminal
  try {
    const { report, written } = await judgeOver(guards, {}, context, run)
    out(renderGuardsText(report, { written }))
    return report
  } catch (thrown) {
    // What keeps guards from beginning, such as a broken configuration, is an error of each of them.
    const error = toPlumblineError(thrown)
    err(`${escapeTerminal(formatError(error))}\n`)
    return refusedReport(guards, error)
  }
}

/** The run that follows: simulated where a guard has found what makes paid calls unwise. */
export function withoutPaidCalls(run: RunRequest, report: GuardReport | null): RunRequest {
  const stopping = report?.guards.find(
    ({ id, verdict }) => STOP_PAYING.has(id) && (verdict === 'fail' || verdict === 'error'),
  )
  if (stopping === undefined || run.offline) return run
  const offlineReason = `the guard ${stopping.id} did not pass, so nothing is called that costs money`
  return { ...run, offline: true, offlineReason, requireOnline: false }
}

function choose(all: readonly Guard[], ids: readonly string[] | null): readonly Guard[] {
  if (ids === null) return all
  const known = all.map(({ id }) => id)
  const stranger = ids.find((id) => !known.includes(id))
  if (stranger === undefined) return all.filter(({ id }) => ids.includes(id))
  const near = closest(stranger, known)
  const hint = near === undefined ? '' : `; did you mean "${near}"?`
  throw new UsageError(
    `input guards: expected all, none or some of ${known.join(', ')}, not "${escapeTerminal(stranger)}"${hint}`,
  )
}
