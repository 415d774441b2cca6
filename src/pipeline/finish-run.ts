import type { SessionReport } from '../core/generated/session-report.js'
import { archiveRun } from './archive.js'
import { HTML_REPORT } from './report-page/html-report-file.js'
import { journalPathOf, ledgerPathOf } from './salvage.js'
import { SESSION_FILES, writeSessionFiles } from './session-files.js'
import type { Reported } from './state.js'
import type { StepContext } from './step.js'
import { writeHandoff } from './write-handoff.js'

/** After the ninth step: hooks may have added warnings and files, so the report is replaced; history is copied last. */
export async function finishRun(state: Reported, context: StepContext): Promise<SessionReport> {
  const report: SessionReport = {
    ...state.report,
    warnings: [...context.warnings()],
    steps: [...context.steps()],
  }
  const hooksRan = state.config.exports.length > 0 || context.request.handoff
  const { fileSystem } = context.ports
  if (hooksRan) await writeSessionFiles(report, context)
  // Its hashes must be those of the files as they are in the end.
  const handedOff = report.steps.some((step) => step.id === 'handoff' && step.state === 'ok')
  if (context.request.handoff && handedOff) await writeHandoff(report, context.request.reportsDir, fileSystem)
  await archiveRun(
    context.request.reportsDir,
    context.run.startedAtMs,
    [...SESSION_FILES, 'baseline_report.md', HTML_REPORT],
    fileSystem,
  )
  await fileSystem.remove(state.journalPath)
  if (context.request.resume !== undefined) {
    const { runId } = context.request.resume
    await fileSystem.remove(journalPathOf(context.request.reportsDir, runId))
    await fileSystem.remove(ledgerPathOf(context.request.reportsDir, runId))
  }
  return report
}
