import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { GuardReport } from '../core/guard.js'
import type { ActionsRuntime, UploadedArtifact } from '../ports/actions.js'
import type { ActionRequest } from './action-inputs.js'
import type { Toolbox } from './compose.js'
import { type GitHubSite, readSite } from './github-site.js'
import { type PullRequest, readPullRequest } from './pull-request.js'

/** Everything that a surface of the action may use: what was asked, where it runs, and the ways out. */
export interface ActionStep {
  readonly request: ActionRequest
  readonly toolbox: Toolbox
  readonly runtime: ActionsRuntime
  /** Ends every wait for a service. */
  readonly signal: AbortSignal
  /** Undefined outside of a workflow. */
  readonly site: GitHubSite | undefined
  /** Null for every other event. */
  readonly pullRequest: PullRequest | null
}

/** How a step ended, for whoever is told. */
export type Conclusion =
  | {
      readonly kind: 'verdict'
      readonly report: SessionReport
      readonly guards: GuardReport | null
      /** Of the step, which counts the guards too. */
      readonly exitCode: ExitCode
      readonly artifacts: readonly UploadedArtifact[]
      /** Further faults of the data that broke the run, `path:line:column: what` each. */
      readonly details: readonly string[]
    }
  /** It could not even begin. */
  | { readonly kind: 'refused'; readonly message: string; readonly exitCode: ExitCode }
  /** Stopped or killed; the report is what it could still write. */
  | { readonly kind: 'cancelled'; readonly report: SessionReport | null }

export async function openStep(
  request: ActionRequest,
  toolbox: Toolbox,
  runtime: ActionsRuntime,
  signal: AbortSignal,
): Promise<ActionStep> {
  const site = readSite(toolbox.env, request.instance)
  return { request, toolbox, runtime, signal, site, pullRequest: await readPullRequest(toolbox) }
}
