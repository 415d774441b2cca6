import { writeSessionFiles } from '../session-files.js'
import type { Reported } from '../state.js'
import type { Step } from '../step.js'
import { withOwnStepDone } from '../step-records.js'

/** Step 7: the session report, written once and atomically. */
export const writeSessionReport: Step<Reported, Reported> = {
  id: 'session',
  title: 'session',
  async run(state, context) {
    const { clock } = context.ports
    const report = {
      ...state.report,
      durationMs: Math.max(0, Math.round(clock.now() - context.run.startedAtMs)),
      warnings: [...context.warnings()],
      steps: withOwnStepDone('session', context, {
        export: state.config.exports.length === 0 ? 'not requested' : 'requested, runs next',
        handoff: context.request.handoff ? 'requested, runs next' : 'not requested',
      }),
    }
    await writeSessionFiles(report, context)
    return { state: { ...state, report }, note: 'session_report.md, session_report.json' }
  },
}
