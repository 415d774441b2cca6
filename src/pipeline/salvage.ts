import path from 'node:path'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { FileSystem } from '../ports/file-system.js'
import { readJournal } from './journal.js'
import { NO_COST, type RunCost, SpendingTally } from './spending-tally.js'

/** What a run had finished when it ended early, counted from its journal. */
export interface Salvage {
  readonly casesTotal: number
  readonly scored: number
  readonly errored: number
  readonly passed: number
  readonly cost: RunCost
}

const NOTHING: Salvage = { casesTotal: 0, scored: 0, errored: 0, passed: 0, cost: NO_COST }

/** Reads a journal, handing every finished line to `onLine`. A missing journal is a run that had not started its calls. */
export async function salvageJournal(
  journalPath: string,
  fileSystem: FileSystem,
  onLine: (line: CaseLine) => Promise<void>,
): Promise<Salvage> {
  if ((await fileSystem.stat(journalPath)) === undefined) return NOTHING
  const counts = { casesTotal: 0, scored: 0, errored: 0, passed: 0 }
  const tally = new SpendingTally()
  for await (const batch of readJournal(journalPath, fileSystem)) {
    for (const { entry } of batch) {
      if (entry.type === 'run') {
        counts.casesTotal = entry.cases_total
        continue
      }
      tally.add(entry)
      if (entry.type === 'cost') continue
      if (entry.line.status === 'scored') counts.scored++
      else counts.errored++
      if (entry.line.passed === true) counts.passed++
      await onLine(entry.line)
    }
  }
  return { ...counts, cost: tally.value() }
}

export function journalPathOf(reportsDir: string, runId: string): string {
  return path.join(reportsDir, 'journal', `${runId}.jsonl`)
}

/** What a run spends, while it runs. */
export function ledgerPathOf(reportsDir: string, runId: string): string {
  return path.join(reportsDir, 'journal', `${runId}.ledger`)
}
