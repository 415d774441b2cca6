import path from 'node:path'
import type { SessionReport } from '../core/generated/session-report.js'
import { formatStamp } from '../core/run-id.js'
import type { FileSystem } from '../ports/file-system.js'

const HISTORY_LIMIT = 60

export interface HistoryReading {
  /** Oldest first. */
  readonly reports: readonly SessionReport[]
  /** Entries that are not session reports, by path. */
  readonly damaged: readonly string[]
}

/** Session reports of earlier runs. What is damaged is named and left out, never trusted. */
export async function readHistory(reportsDir: string, fileSystem: FileSystem): Promise<HistoryReading> {
  const { default: validate } = await import('../core/generated/validate-session-report.cjs')
  const isReport = (value: unknown): value is SessionReport => validate(value)
  const folder = path.join(reportsDir, 'history')
  const names = (await fileSystem.list(folder))
    .filter((name) => /^\d{8}_\d{6}/.test(name))
    .slice(-HISTORY_LIMIT)
  const reports: SessionReport[] = []
  const damaged: string[] = []
  for (const name of names) {
    const file = path.join(folder, name, 'session_report.json')
    if ((await fileSystem.stat(file)) === undefined) continue
    const parsed = parseJson(await fileSystem.readText(file))
    if (isReport(parsed)) reports.push(parsed)
    else damaged.push(file)
  }
  return { reports, damaged }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Copies finished reports to `history/YYYYMMDD_HHMMSS/` (UTC). Two runs of the same second get folders of their own.
 * @returns the folder.
 */
export async function archiveRun(
  reportsDir: string,
  startedAtMs: number,
  files: readonly string[],
  fileSystem: FileSystem,
): Promise<string> {
  const folder = await claimFolder(path.join(reportsDir, 'history', formatStamp(startedAtMs)), fileSystem)
  for (const file of files) {
    const from = path.join(reportsDir, file)
    if ((await fileSystem.stat(from)) !== undefined) await fileSystem.copy(from, path.join(folder, file))
  }
  return folder
}

async function claimFolder(wanted: string, fileSystem: FileSystem): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const folder = attempt === 1 ? wanted : `${wanted}_${attempt}`
    if (await fileSystem.claimDirectory(folder)) return folder
  }
}
