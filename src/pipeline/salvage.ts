import path from 'node:path'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { FileSystem } from '../ports/file-system.js'
import { readJournal } from './journal.js'

/** What a run had finished when it ended early, counted from its journal. */
export interface Salvage {
  readonly casesTotal: number
  readonly scored: number
  readonly errored: number
  readonly passed: number
  readonly costUsd: number
}

const NOTHING: Salvage = { casesTotal: 0, scored: 0, errored: 0, passed: 0, costUsd: 0 }

/** Reads a journal, handing every finished line to `onLine`. A missing journal is a run that had not started its calls. */
export async function salvageJournal(
  journalPath: string,
  fileSystem: FileSystem,
  onLine: (line: CaseLine) => Promise<void>,
): Promise<Salvage> {
  if ((await fileSystem.stat(journalPath)) === undefined) return NOTHING
  const counts: { -readonly [key in keyof Salvage]: number } = { ...NOTHING }
  let costMicroUsd = 0
  for await (const batch of readJournal(journalPath, fileSystem)) {
    for (const { entry } of batch) {
      if (entry.type === 'run') {
        counts.casesTotal = entry.cases_total
        continue
      }
      costMicroUsd += entry.cost_micro_usd
      if (entry.type === 'cost') continue
      if (entry.line.status === 'scored') counts.scored++
      else counts.errored++
      if (entry.line.passed === true) counts.passed++
      await onLine(entry.line)
    }
  }
  return { ...counts, costUsd: costMicroUsd / 1e6 }
}

export function journalPathOf(reportsDir: string, runId: string): string {
  return path.join(reportsDir, 'journal', `${runId}.jsonl`)
}

/** What a run spends, while it runs. */
export function ledgerPathOf(reportsDir: string, runId: string): string {
  return path.join(reportsDir, 'journal', `${runId}.ledger`)
}
