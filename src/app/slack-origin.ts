import type { UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'
import type { SlackOrigin } from '../reporters/slack.js'
import { type GitHubSite, runUrl } from './github-site.js'
import type { PullRequest } from './pull-request.js'

/** Who and where a run is, for those who only see its message. */
export function slackOrigin(
  site: GitHubSite | undefined,
  pullRequest: PullRequest | null,
  artifacts: readonly UploadedArtifact[],
  env: Env,
): SlackOrigin {
  const nameOf = (...names: readonly string[]): string | null =>
    names.map((name) => env.get(name)).find((value) => value !== undefined && value !== '') ?? null
  const branch = nameOf('GITHUB_HEAD_REF', 'GITHUB_REF_NAME')
  const author = nameOf('GITHUB_ACTOR')
  if (site === undefined) return { repository: null, branch, commit: null, author, links: [] }
  const { serverUrl, owner, repo, run } = site
  const home = `${serverUrl}/${owner}/${repo}`
  const sha = pullRequest?.headSha ?? site.sha
  const runPage = runUrl(site, run)
  const session = artifacts.find(({ id }) => id !== null)
  return {
    repository: `${owner}/${repo}`,
    branch,
    commit: sha === '' ? null : { sha, url: `${home}/commit/${sha}` },
    author,
    links: [
      ...(runPage === null ? [] : [{ label: 'Run', url: runPage }]),
      ...(pullRequest === null
        ? []
        : [{ label: `Pull request ${pullRequest.number}`, url: `${home}/pull/${pullRequest.number}` }]),
      ...(runPage === null || session === undefined
        ? []
        : [{ label: 'Report', url: `${runPage}/artifacts/${session.id}` }]),
    ],
  }
}
