import path from 'node:path'
import { type ErrorClass, PlumblineError, UsageError } from '../core/errors.js'
import type { FileSystem } from '../ports/file-system.js'
import { type CaseEntry, type JournalWriter, type RunEntry, readJournal } from './journal.js'
import { journalPathOf } from './salvage.js'
import type { StepContext } from './step.js'

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** Where the journal of an earlier run is: under way or killed, or in its folder of the dead letter queue. */
export async function findJournal(
  reportsDir: string,
  runId: string,
  fileSystem: FileSystem,
): Promise<string | undefined> {
  if (!SAFE_ID.test(runId))
    throw new UsageError('a run id has letters, digits, dots, dashes and underscores only')
  const candidates = [journalPathOf(reportsDir, runId), path.join(reportsDir, 'dlq', runId, 'journal.jsonl')]
  for (const candidate of candidates) {
    if ((await fileSystem.stat(candidate)) !== undefined) return candidate
  }
  return undefined
}

export interface TakenOver {
  /** Indexes that need not be run again. */
  readonly finished: ReadonlySet<number>
  /** What the earlier run had spent by its journal, in micro-dollars. */
  readonly costMicroUsd: number
}

/**
 * Takes the finished cases of an earlier run over into a new journal.
 * @throws PlumblineError `config_invalid` when that run was over other data or under other rules, and the request does
 *   not say to start afresh then: its cases would not be comparable with the new ones.
 */
export async function takeOver(
  from: string | undefined,
  own: RunEntry,
  journal: JournalWriter,
  context: StepContext,
): Promise<TakenOver> {
  const finished = new Set<number>()
  let costMicroUsd = 0
  if (from === undefined) return { finished, costMicroUsd }
  for await (const batch of readJournal(from, context.ports.fileSystem)) {
    for (const { entry } of batch) {
      if (entry.type === 'run') {
        const changes = changesBetween(entry, own)
        if (changes !== null && refuse(changes, entry, context)) return { finished, costMicroUsd }
      } else if (entry.type === 'cost' || isToBeCalledAgain(entry)) {
        costMicroUsd += entry.cost_micro_usd
        await journal.append({ type: 'cost', index: entry.index, cost_micro_usd: entry.cost_micro_usd })
      } else if (!finished.has(entry.index)) {
        finished.add(entry.index)
        costMicroUsd += entry.cost_micro_usd
        await journal.append({ ...entry, line: { ...entry.line, run_id: own.run_id } })
      }
    }
  }
  return { finished, costMicroUsd }
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
