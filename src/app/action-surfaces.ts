import { findPlace } from '../adapters/git-repository.js'
import { openComment } from './action-comment.js'
import type { ActionStep, Conclusion } from './action-step.js'

/** Where people meet a step beside its log and its summary. Nothing here ever changes a verdict. */
export interface Surfaces {
  begin(): void
  conclude(conclusion: Conclusion): Promise<void>
}

export function openSurfaces(step: ActionStep): Surfaces {
  const { runtime, signal } = step
  const comment = openComment(step)
  return {
    begin() {
      // Told before anything else: the post step takes it from there, whatever happens.
      runtime.saveState('begun', 'true')
      comment.begin()
    },
    async conclude(conclusion) {
      await Promise.all([comment.conclude(conclusion), tell(conclusion, step)])
      if (conclusion.kind === 'verdict') await annotate(conclusion, step)
      if (!signal.aborted) runtime.saveState('told', 'true')
    },
  }
}

async function tell(conclusion: Conclusion, step: ActionStep): Promise<void> {
  try {
    const { tellSlack } = await import('./action-slack.js')
    await tellSlack(conclusion, step)
  } catch (thrown) {
    step.runtime.warning(`No message to Slack: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

/** Last, as GitHub keeps only so many of a step's lines, and what went wrong with the others counts among them. */
async function annotate(
  conclusion: Extract<Conclusion, { kind: 'verdict' }>,
  step: ActionStep,
): Promise<void> {
  const { request, toolbox, runtime } = step
  const { report, details, guards, exitCode } = conclusion
  const { workingDirectory, reportsDir } = request.run
  const { collectAnnotations } = await import('./annotations.js')
  const { publishAnnotations } = await import('./publish-annotations.js')
  try {
    const place = await findPlace(workingDirectory)
    const root = place.kind === 'outside' ? workingDirectory : place.root
    const workspace = toolbox.env.get('GITHUB_WORKSPACE')
    const sources = { report, details, guards, root, workingDirectory, workspace, reportsDir }
    const annotations = await collectAnnotations(sources, toolbox.fileSystem)
    if (request.checkRun) {
      const { publishCheckRun } = await import('./check-run.js')
      await publishCheckRun(report, exitCode, annotations, step)
    }
    publishAnnotations(annotations, exitCode === 0 ? 'passes' : 'fails', runtime)
  } catch (thrown) {
    runtime.warning(`No annotations: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}
