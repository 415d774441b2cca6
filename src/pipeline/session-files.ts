import path from 'node:path'
import type { SessionReport } from '../core/generated/session-report.js'
import { renderSessionMarkdown } from '../reporters/session-markdown.js'
import type { StepContext } from './step.js'

/** What a finished run leaves in history. */
export const SESSION_FILES = ['session_report.md', 'session_report.json'] as const

/** Replaces the session report, each file whole or not at all. JSON first: whoever sees the Markdown finds its facts. */
export async function writeSessionFiles(
  report: SessionReport,
  context: Pick<StepContext, 'request' | 'ports'>,
): Promise<void> {
  const { fileSystem } = context.ports
  const { reportsDir } = context.request
  await fileSystem.writeAtomic(
    path.join(reportsDir, 'session_report.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  )
  await fileSystem.writeAtomic(path.join(reportsDir, 'session_report.md'), renderSessionMarkdown(report))
}
