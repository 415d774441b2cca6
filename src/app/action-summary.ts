import type { SessionReport } from '../core/generated/session-report.js'
import type { GuardReport } from '../core/guard.js'
import { rerunCommand } from '../pipeline/rerun-command.js'
import type { UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'
import type { ActionStep } from './action-step.js'
import { fileUrls, placeOf } from './github-site.js'

export interface SummaryFacts {
  readonly report: SessionReport
  readonly guards: GuardReport | null
  readonly artifacts: readonly UploadedArtifact[]
  /** Empty where there is none. */
  readonly artifactUrl: string
}

/** The job summary, verdict first. A runner without one is a notice. */
export async function publishSummary(
  { report, guards, artifacts, artifactUrl }: SummaryFacts,
  { request, toolbox, runtime, site, pullRequest }: ActionStep,
): Promise<void> {
  const { renderJobSummary } = await import('../reporters/job-summary.js')
  const { env } = toolbox
  const place = placeOf(site, pullRequest, artifacts)
  const markdown = renderJobSummary(report, {
    rerunCommand: rerunCommand(request.run),
    fileUrl: fileUrls(site, env.get('GITHUB_WORKSPACE'), request.run.workingDirectory),
    guards,
    ...(place === undefined ? {} : { place }),
    ...(artifactUrl === '' ? {} : { artifactUrl }),
  })
  if (env.get('GITHUB_STEP_SUMMARY') === undefined) {
    runtime.notice('No job summary: there is no GITHUB_STEP_SUMMARY, as in a run outside of GitHub Actions.')
    return
  }
  try {
    await runtime.addSummary(markdown)
  } catch (thrown) {
    runtime.notice(`No job summary: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

/** Link to an artifact; empty where nothing was uploaded. */
export function artifactUrlOf(artifact: UploadedArtifact | undefined, env: Env): string {
  const id = artifact?.id ?? undefined
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map((name) =>
    env.get(name),
  )
  const unknown = [id, server, repository, run].includes(undefined)
  return unknown ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
}
