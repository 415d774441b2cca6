import path from 'node:path'
import { createGitHub } from '../adapters/github-rest.js'
import { PlumblineError, UsageError } from '../core/errors.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { GitHub } from '../ports/github.js'
import type { ActionStep } from './action-step.js'
import { eventRecord, numberAt, textAt } from './github-event.js'
import { type GitHubSite, runUrl } from './github-site.js'
import { loadReport } from './load-report.js'
import { createStickyComment } from './sticky-comment.js'

/** The run of another workflow that has just ended, as the event `workflow_run` names it. */
interface EndedRun {
  readonly id: number
  readonly attempt: number
  readonly headSha: string
  /** `owner:branch` */
  readonly head: string
  readonly conclusion: string
}

/** More is no session report, and would be held in memory. */
const MOST_BYTES = 5_000_000

/**
 * Comments from a trusted workflow what the run of a fork has left in its artifact. Everything in the file comes from the
 * change: its shape is checked, its texts are escaped as always, and the pull request is found by branch and commit of the
 * event, never by what the file says.
 * @throws UsageError, PlumblineError `toolchain` where there is nothing to tell from
 */
export async function commentFrom(file: string, step: ActionStep): Promise<SessionReport> {
  const { request, toolbox, runtime, site, signal } = step
  const token = request.githubToken
  if (site === undefined || token === undefined) throw new UsageError('input github-token: it is empty')
  const ended = await readEndedRun(step)
  const report = await readReport(path.resolve(request.run.workingDirectory, file), step)
  const { owner, repo, apiUrl } = site
  const github = createGitHub({ token, owner, repo, apiUrl, signal, redact: toolbox.redact })
  const numbers = await pullRequestsOf(ended, github)
  if (numbers.length === 0) {
    runtime.notice(
      'No comment: there is no open pull request whose head is the commit of that run; it may have moved on.',
    )
  }
  for (const pullRequest of numbers) await put(report, ended, pullRequest, github, step, site)
  return report
}

async function readEndedRun({ toolbox }: ActionStep): Promise<EndedRun> {
  if (toolbox.env.get('GITHUB_EVENT_NAME') !== 'workflow_run') {
    throw new UsageError('input comment-from: it is for workflows that run on workflow_run')
  }
  const event = await eventRecord(toolbox)
  const at = (...keys: readonly string[]): string => textAt(event, ['workflow_run', ...keys]) ?? ''
  const [owner, branch, headSha] = [
    at('head_repository', 'owner', 'login'),
    at('head_branch'),
    at('head_sha'),
  ]
  const id = numberAt(event, ['workflow_run', 'id'])
  if (owner === '' || branch === '' || !/^[0-9a-f]{40,64}$/.test(headSha) || id === undefined) {
    throw new PlumblineError('toolchain', 'the event workflow_run does not say which run has ended')
  }
  const attempt = numberAt(event, ['workflow_run', 'run_attempt']) ?? 1
  return { id, attempt, headSha, head: `${owner}:${branch}`, conclusion: at('conclusion') }
}

async function readReport(file: string, { toolbox }: ActionStep): Promise<SessionReport> {
  const { fileSystem } = toolbox
  const found = await fileSystem.stat(file)
  const report = found === undefined || found.bytes > MOST_BYTES ? null : await loadReport(file, fileSystem)
  if (report !== null) return report
  const what = found === undefined ? 'is not there' : 'is no session report of this version'
  throw new PlumblineError('toolchain', `the file of comment-from ${what}`, {
    location: { path: file },
    remedy: 'Name the session_report.json of the downloaded session artifact.',
  })
}

async function pullRequestsOf({ head, headSha }: EndedRun, github: GitHub): Promise<readonly number[]> {
  const answer = await github.openPullRequests(head)
  if (answer.kind === 'done') {
    return answer.value.filter((pull) => pull.headSha === headSha).map(({ number }) => number)
  }
  throw new PlumblineError('network_error', `GitHub does not list pull requests: ${answer.message}`, {
    remedy: 'Give the job `permissions: { pull-requests: write }`.',
  })
}

async function put(
  report: SessionReport,
  ended: EndedRun,
  pullRequest: number,
  github: GitHub,
  { runtime, signal, toolbox }: ActionStep,
  site: GitHubSite,
): Promise<void> {
  const marker = { key: site.key, run: ended.id, attempt: ended.attempt }
  const url = runUrl(site, ended.id)
  const { serverUrl, owner, repo } = site
  await createStickyComment(github, { pullRequest, marker, signal, redact: toolbox.redact }, runtime).put({
    state: { kind: 'verdict', report },
    placing: 'create',
    page: {
      title: site.title,
      caution: cautionOf(ended),
      runUrl: (run) => runUrl(site, run),
      place: {
        run: { label: `run ${ended.id}, attempt ${ended.attempt}`, url },
        commit: { sha: ended.headSha, url: `${serverUrl}/${owner}/${repo}/commit/${ended.headSha}` },
        artifacts: [],
      },
    },
  })
}

function cautionOf({ conclusion }: EndedRun): string {
  const said =
    'Reported by the run of a fork. Its workflow and its data come from the change, so this is what the change says of itself.'
  return conclusion === 'success' ? said : `${said} That run did not end with success.`
}
