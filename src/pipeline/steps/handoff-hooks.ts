import type { Reported } from '../state.js'
import type { Step } from '../step.js'
import { writeHandoff } from '../write-handoff.js'

/** Step 9, a hook: the hand-off package, where it is asked for. */
export const handoffHooks: Step<Reported, Reported> = {
  id: 'handoff',
  title: 'hand-off hooks',
  async run(state, context) {
    if (!context.request.handoff) return { state, note: 'not requested' }
    await writeHandoff(state.report, context.request.reportsDir, context.ports.fileSystem)
    return { state, note: 'handoff/INDEX.md' }
  },
}
