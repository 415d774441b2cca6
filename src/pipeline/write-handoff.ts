import { createHash } from 'node:crypto'
import path from 'node:path'
import type { SessionReport } from '../core/generated/session-report.js'
import type { FileSystem } from '../ports/file-system.js'
import { renderHandoffMarkdown } from '../reporters/handoff-markdown.js'

/** Files of a run that a hand-off points at, where they exist, with what each is. */
const ARTIFACTS = [
  ['index.html', 'Everything on one page: gates, records, trends, guards'],
  ['baseline_report.md', 'Verdict, thresholds, trends and the records to look at first'],
  ['baseline_report.jsonl', 'One line a case'],
  ['session_report.md', 'Summary block, steps, warnings'],
  ['session_report.json', 'The same facts for machines'],
  ['export/baseline_latest.csv', 'Flat records for spreadsheets'],
  ['export/baseline_latest.json', 'Flat records for BI tools'],
  ['export/junit.xml', 'Gates and cases for test reporters'],
  ['export/badge.json', 'A badge of this run'],
  ['regression_summary.md', 'Mini-set against the frozen baseline'],
] as const

/** Writes handoff/INDEX.md: links to everything that exists, with sizes and hashes. */
export async function writeHandoff(
  report: SessionReport,
  reportsDir: string,
  fileSystem: FileSystem,
): Promise<string> {
  const artifacts = []
  for (const [file, what] of ARTIFACTS) {
    const full = path.join(reportsDir, file)
    const stat = await fileSystem.stat(full)
    if (stat?.kind === 'file')
      artifacts.push({ path: file, bytes: stat.bytes, sha256: await hash(full, fileSystem), what })
  }
  const target = path.join(reportsDir, 'handoff', 'INDEX.md')
  await fileSystem.writeAtomic(target, renderHandoffMarkdown(report, artifacts))
  return target
}

async function hash(file: string, fileSystem: FileSystem): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of fileSystem.readChunks(file)) digest.update(chunk)
  return digest.digest('hex')
}
