import path from 'node:path'
import { type ErrorClass, PlumblineError } from '../core/errors.js'
import type { FileSystem } from '../ports/file-system.js'
import { type CaseEntry, type JournalEntry, type RunEntry, readJournal } from './journal.js'
import { journalPathOf } from './salvage.js'
import { type StepContext, throwIfStopped } from './step.js'

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * Where the journal of an earlier run is: under way or killed, or in its folder of the dead letter queue. Undefined
 * where there is none, and for what cannot name a run.
 */
export async function findJournal(
  reportsDir: string,
  runId: string,
  fileSystem: FileSystem,
): Promise<string | undefined> {
  if (!SAFE_ID.test(runId)) return undefined
  const candidates = [journalPathOf(reportsDir, runId), path.join(reportsDir, 'dlq', runId, 'journal.jsonl')]
  for (const candidate of candidates) {
    if ((await fileSystem.stat(candidate)) !== undefined) return candidate
  }
  return undefined
}

/** What a run has of the one that it resumes; filled while its journal is begun. */
export class TakenOver {
  /** Indexes that need not be run again. */
  readonly finished = new Set<number>()
  /** What the earlier run had spent by its journal, in micro-dollars. */
  costMicroUsd = 0
}

/**
 * What the journal of a run begins with: itself, then the finished cases and the costs of the run that it resumes.
 * @throws PlumblineError `config_invalid` when that run was over other data or under other rules, and the request does
 *   not say to start afresh then: its cases would not be comparable with the new ones.
 */
export async function* openingEntries(
  own: RunEntry,
  earlier: string | undefined,
  takenOver: TakenOver,
  context: StepContext,
): AsyncGenerator<JournalEntry> {
  yield own
  if (earlier === undefined) return
  for await (const batch of readJournal(earlier, context.ports.fileSystem)) {
    throwIfStopped(context.signal)
    for (const { entry } of batch) {
      if (entry.type === 'run') {
        const changes = changesBetween(entry, own)
        if (changes !== null && refuse(changes, entry, context)) return
      } else if (entry.type === 'cost' || isToBeCalledAgain(entry)) {
        const { index, cost_micro_usd } = entry
        takenOver.costMicroUsd += cost_micro_usd
        yield { type: 'cost', index, cost_micro_usd, taken_over: true }
      } else if (!takenOver.finished.has(entry.index)) {
        takenOver.finished.add(entry.index)
        takenOver.costMicroUsd += entry.cost_micro_usd
        yield { ...entry, line: { ...entry.line, run_id: own.run_id }, taken_over: true }
      }
    }
  }
}

/** What the service failed is asked for again; what a case failed by itself stays. */
function isToBeCalledAgain({ line }: CaseEntry): boolean {
  return line.status === 'errored' && SERVICE_FAILURES.has(line.error_class ?? '')
}

const SERVICE_FAILURES: ReadonlySet<string> = new Set([
  'network_timeout',
  'network_error',
  'server_overload',
  'rate_limit',
] satisfies readonly ErrorClass[])

function changesBetween(earlier: RunEntry, own: RunEntry): string | null {
  const changed = [
    ...(earlier.data_hash === own.data_hash ? [] : ['the data']),
    ...(earlier.comparability_key === own.comparability_key ? [] : ['the configuration, mode or metrics']),
  ]
  return changed.length === 0 ? null : changed.join(' and ')
}

/** True: start afresh, and say so. */
function refuse(changes: string, earlier: RunEntry, { request, warn }: StepContext): true {
  const message = `run ${earlier.run_id} cannot be resumed: ${changes} changed since`
  if (request.resume?.whenChanged === 'restart') {
    warn({ code: 'not_resumed', message: `${message}; every case is run again` })
    return true
  }
  throw new PlumblineError('config_invalid', message, { remedy: 'Start the run afresh, without --resume.' })
}
