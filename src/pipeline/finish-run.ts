import type { SessionReport } from '../core/generated/session-report.js'
import { archiveRun } from './archive.js'
import { SESSION_FILES, writeSessionFiles } from './session-files.js'
import type { Reported } from './state.js'
import type { StepContext } from './step.js'

/** After the ninth step: hooks may have added warnings and files, so the report is replaced; history is copied last. */
export async function finishRun(state: Reported, context: StepContext): Promise<SessionReport> {
  const report: SessionReport = {
    ...state.report,
    warnings: [...context.warnings()],
    steps: [...context.steps()],
  }
  const hooksRan = state.config.exports.length > 0 || context.request.handoff
  if (hooksRan) await writeSessionFiles(report, context)
  const { fileSystem } = context.ports
  await archiveRun(
    context.request.reportsDir,
    context.run.startedAtMs,
    [...SESSION_FILES, 'baseline_report.md'],
    fileSystem,
  )
  await fileSystem.remove(state.journalPath)
  return report
}
