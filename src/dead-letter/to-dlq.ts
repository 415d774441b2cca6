import { UsageError } from '../core/errors.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { Mode } from '../core/run-request.js'
import type { Clock } from '../ports/clock.js'
import type { DeadLetterContext } from './context.js'
import { type Enqueued, enqueue } from './enqueue.js'

export interface ManualEntry {
  readonly runId: string
  readonly reason: string
  readonly exitCode: number
  readonly target: string
  readonly mode: Mode
}

const FAILURE_CODES = [2, 3, 4, 5] as const

/** Enters a run by hand, for tests and drills. @throws UsageError when a value makes no entry. */
export async function toDlq(
  manual: ManualEntry,
  context: DeadLetterContext & { readonly clock: Clock },
): Promise<Enqueued> {
  const { runId, reason, exitCode, target, mode } = manual
  if (reason.trim() === '') throw new UsageError('--to-dlq needs a reason')
  if (target.trim() === '') throw new UsageError('--target needs a name')
  const failure = FAILURE_CODES.find((code) => code === exitCode)
  if (failure === undefined) {
    throw new UsageError(`--to-dlq needs an exit code of 2, 3, 4 or 5, not ${exitCode}`)
  }
  const entry: DlqEntry = {
    run_id: runId,
    timestamp: new Date(context.clock.now()).toISOString(),
    target,
    mode,
    reason,
    exit_code: failure,
    top_fail_reasons: [reason],
    budget_usd: null,
    cost_usd: 0,
    session_id: `manual_${runId}`,
  }
  return enqueue(entry, { files: [] }, context)
}
