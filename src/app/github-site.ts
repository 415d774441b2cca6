import { createHash } from 'node:crypto'
import path from 'node:path'
import type { UploadedArtifact } from '../ports/actions.js'
import type { Env } from '../ports/env.js'
import type { RunPlace } from '../reporters/verdict-parts.js'
import type { PullRequest } from './pull-request.js'

/** Where a step runs on GitHub, as the runner's variables say; undefined outside of a workflow. */
export interface GitHubSite {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  /** The commit that the workflow runs for: in pull requests that of the trial merge. */
  readonly sha: string
  /** Id of the workflow's run; 0 where it has none. */
  readonly run: number
  readonly attempt: number
  /** Such as `quality / __self / 3`: job, step and instance. */
  readonly title: string
  /** The same with the workflow, as 16 hexadecimal digits. */
  readonly key: string
}

export function readSite(env: Env, instance: string | undefined): GitHubSite | undefined {
  const [owner, repo, ...others] = (env.get('GITHUB_REPOSITORY') ?? '').split('/')
  if (!owner || !repo || others.length > 0) return undefined
  const names = [env.get('GITHUB_JOB'), env.get('GITHUB_ACTION'), instance].map((name) => name ?? '')
  // Two workflows may have one name; the file of a reference has it alone.
  const workflow = env.get('GITHUB_WORKFLOW_REF')?.split('@')[0] ?? env.get('GITHUB_WORKFLOW') ?? ''
  return {
    serverUrl: env.get('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl: env.get('GITHUB_API_URL') || 'https://api.github.com',
    owner,
    repo,
    sha: env.get('GITHUB_SHA') ?? '',
    run: wholeNumber(env.get('GITHUB_RUN_ID')),
    attempt: wholeNumber(env.get('GITHUB_RUN_ATTEMPT')),
    title: names.filter((name) => name !== '').join(' / ') || 'Plumbline',
    key: createHash('sha256')
      .update(JSON.stringify([workflow, ...names]))
      .digest('hex')
      .slice(0, 16),
  }
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}

export function runUrl({ serverUrl, owner, repo }: GitHubSite, run: number): string | null {
  return run === 0 ? null : `${serverUrl}/${owner}/${repo}/actions/runs/${run}`
}

/** Links of this run for whoever reads about it. */
export function placeOf(
  site: GitHubSite | undefined,
  pullRequest: PullRequest | null,
  artifacts: readonly UploadedArtifact[],
): RunPlace | undefined {
  if (site === undefined) return undefined
  const { serverUrl, owner, repo, run, attempt } = site
  const sha = pullRequest?.headSha ?? site.sha
  const url = runUrl(site, run)
  return {
    run: url === null ? null : { label: `run ${run}, attempt ${attempt}`, url },
    commit: sha === '' ? null : { sha, url: `${serverUrl}/${owner}/${repo}/commit/${sha}` },
    artifacts: artifacts.map(({ name, id }) => ({
      name,
      url: id === null || url === null ? null : `${url}/artifacts/${id}`,
    })),
  }
}

/** Where a line of a file can be seen on GitHub: files below the workspace, at the commit of this workflow. */
export function fileUrls(
  site: GitHubSite | undefined,
  workspace: string | undefined,
  directory: string,
): (file: string, line: number) => string | null {
  return (file, line) => {
    if (site === undefined || site.sha === '') return null
    const seen = workspacePath(workspace, directory, file)
    if (seen === null) return null
    const { serverUrl, owner, repo, sha } = site
    return `${serverUrl}/${owner}/${repo}/blob/${sha}/${seen.split('/').map(encodeURIComponent).join('/')}#L${line}`
  }
}

/** How a platform writes paths; of the runner's own unless a test says otherwise. */
type Paths = Pick<typeof path, 'relative' | 'resolve' | 'isAbsolute' | 'sep'>

/** A file as GitHub names it: from the workspace, forward slashes; null for files outside. */
export function workspacePath(
  workspace: string | undefined,
  directory: string,
  file: string,
  paths: Paths = path,
): string | null {
  if (!workspace) return null
  const seen = paths.relative(workspace, paths.resolve(directory, file))
  if (seen === '' || seen === '..' || seen.startsWith(`..${paths.sep}`) || paths.isAbsolute(seen)) return null
  return seen.split(paths.sep).join('/')
}
