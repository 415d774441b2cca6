import path from 'node:path'
import type { SessionReport } from '../core/generated/session-report.js'
import type { RunRequest } from '../core/run-request.js'
import { rerunCommand } from '../pipeline/rerun-command.js'
import type { ActionsRuntime, UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'

/** The job summary, verdict first. A runner without one is a notice. */
export async function publishSummary(
  report: SessionReport,
  run: RunRequest,
  artifactUrl: string,
  env: Env,
  runtime: ActionsRuntime,
): Promise<void> {
  const { renderJobSummary } = await import('../reporters/job-summary.js')
  const markdown = renderJobSummary(report, {
    rerunCommand: rerunCommand(run),
    fileUrl: fileUrls(run, env),
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

/** Where a line of a data file can be seen on GitHub: files below the workspace, at the commit of this workflow. */
function fileUrls(run: RunRequest, env: Env): (file: string, line: number) => string | null {
  const [server, repository, commit, workspace] = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'GITHUB_WORKSPACE',
  ].map((name) => env.get(name))
  return (file, line) => {
    if (!server || !repository || !commit || !workspace) return null
    const seen = path.relative(workspace, path.resolve(run.workingDirectory, file)).split(path.sep)
    if (seen[0] === '..' || path.isAbsolute(seen.join('/'))) return null
    return `${server}/${repository}/blob/${commit}/${seen.map(encodeURIComponent).join('/')}#L${line}`
  }
}
