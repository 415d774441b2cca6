import path from 'node:path'
import { EXPORT_FILES } from '../core/exports.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { RunRequest } from '../core/run-request.js'
import type { FileSystem } from '../ports/file-system.js'
import { readCaseLines } from './export-lines.js'
import { judgeLine } from './telling-records.js'

/** Streams case lines into a JUnit file, which appears whole or not at all. */
export async function exportJunit(
  report: SessionReport,
  { reportsDir, workingDirectory }: Pick<RunRequest, 'reportsDir' | 'workingDirectory'>,
  fileSystem: FileSystem,
): Promise<void> {
  const { createJunitExport } = await import('../reporters/junit.js')
  const rendering = createJunitExport(report)
  const writer = await fileSystem.createAtomic(path.join(reportsDir, EXPORT_FILES.junit))
  try {
    await writer.write(rendering.open())
    const lines = path.join(reportsDir, 'baseline_report.jsonl')
    for await (const { value } of readCaseLines(lines, workingDirectory, fileSystem)) {
      await writer.write(rendering.record(value, judgeLine(value)?.reasons.join('; ') ?? null))
    }
    await writer.write(rendering.close())
    await writer.commit()
  } finally {
    await writer.abort()
  }
}
