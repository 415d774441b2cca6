import { createGitHub } from '../adapters/github-rest.js'
import { rerunCommand } from '../pipeline/rerun-command.js'
import type { CommentState } from '../reporters/pr-comment.js'
import type { ActionStep, Conclusion } from './action-step.js'
import { fileUrls, type GitHubSite, placeOf, runUrl } from './github-site.js'
import type { PullRequest } from './pull-request.js'
import { type CommentEntry, createStickyComment, type StickyComment } from './sticky-comment.js'

/** The comment of this step in its pull request, if it has one. Nothing here ever fails a step. */
export interface ActionComment {
  /** Says that a run has begun, while it begins. */
  begin(): void
  conclude(conclusion: Conclusion): Promise<void>
}

const NO_COMMENT: ActionComment = { begin: () => {}, conclude: async () => {} }

export function openComment(step: ActionStep): ActionComment {
  const { request, site, pullRequest, toolbox, runtime, signal } = step
  if (request.comment === 'never' || pullRequest === null || site === undefined) return NO_COMMENT
  if (pullRequest.isFork && toolbox.env.get('GITHUB_EVENT_NAME') === 'pull_request') {
    runtime.notice(
      'No comment: pull requests from forks have a token that can only read. The verdict is in the job summary; docs/pull-request-comments.md has a workflow that comments all the same.',
    )
    return NO_COMMENT
  }
  if (request.githubToken === undefined) {
    runtime.notice('No comment: the input github-token is empty. The verdict is in the job summary.')
    return NO_COMMENT
  }
  const { redact } = toolbox
  const { apiUrl, owner, repo, key, run, attempt } = site
  const github = createGitHub({ token: request.githubToken, owner, repo, apiUrl, signal, redact })
  const marker = { key, run, attempt }
  const sticky = createStickyComment(
    github,
    { pullRequest: pullRequest.number, marker, signal, redact },
    runtime,
  )
  return commentOf(sticky, step, site, pullRequest)
}

function commentOf(
  sticky: StickyComment,
  { request, toolbox, runtime }: ActionStep,
  site: GitHubSite,
  pullRequest: PullRequest,
): ActionComment {
  const pageOf = (conclusion: Conclusion | null): CommentEntry['page'] => {
    const { workingDirectory } = request.run
    const isVerdict = conclusion?.kind === 'verdict'
    const place = placeOf(site, pullRequest, isVerdict ? conclusion.artifacts : [])
    return {
      title: site.title,
      runUrl: (run) => runUrl(site, run),
      rerunCommand: rerunCommand(request.run),
      fileUrl: fileUrls(site, toolbox.env.get('GITHUB_WORKSPACE'), workingDirectory),
      guards: isVerdict ? conclusion.guards : null,
      ...(place === undefined ? {} : { place }),
    }
  }
  const put = async (entry: CommentEntry): Promise<void> => {
    try {
      await sticky.put(entry)
    } catch (thrown) {
      runtime.warning(`No comment: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    }
  }
  const isAlways = request.comment === 'always'
  let begun: Promise<void> = Promise.resolve()
  return {
    begin() {
      const placing = isAlways ? 'create' : 'update'
      begun = put({ state: { kind: 'running' }, page: pageOf(null), placing })
    },
    async conclude(conclusion) {
      await begun
      // A comment that is only for failures appears with the first of them, and then tells of every run.
      const placing = isAlways || isFailure(conclusion) ? 'create' : 'update'
      await put({ state: stateOf(conclusion), page: pageOf(conclusion), placing })
    },
  }
}

function stateOf(conclusion: Conclusion): CommentState {
  switch (conclusion.kind) {
    case 'verdict':
      return { kind: 'verdict', report: conclusion.report }
    case 'refused':
      return { kind: 'refused', message: conclusion.message }
    case 'cancelled':
      return { kind: 'cancelled' }
  }
}

function isFailure(conclusion: Conclusion): boolean {
  return conclusion.kind !== 'cancelled' && conclusion.exitCode !== 0
}
