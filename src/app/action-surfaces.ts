import { openComment } from './action-comment.js'
import type { ActionStep, Conclusion } from './action-step.js'

/** Where people meet a step beside its log and its summary. Nothing here ever changes a verdict. */
export interface Surfaces {
  begin(): void
  conclude(conclusion: Conclusion): Promise<void>
}

export function openSurfaces(step: ActionStep): Surfaces {
  const comment = openComment(step)
  return {
    begin() {
      // Told before anything else: the post step takes it from there, whatever happens.
      step.runtime.saveState('begun', 'true')
      comment.begin()
    },
    async conclude(conclusion) {
      await comment.conclude(conclusion)
      if (!step.signal.aborted) step.runtime.saveState('told', 'true')
    },
  }
}
