import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Job } from './run-action.js'

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

export const HEAD = 'c'.repeat(40)

/** Git in the job's workspace. @returns what it prints */
export function git(job: Job, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], {
    cwd: job.workspace,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

/** Makes a repository of the job's workspace, with everything in one commit, and returns its id. */
export function commitWorkspace(job: Job): string {
  git(job, 'init', '-q', '-b', 'trunk')
  git(job, 'add', '-A')
  git(job, 'commit', '-q', '-m', 'a change')
  return git(job, 'rev-parse', 'HEAD')
}

export interface PullRequestParts {
  readonly from?: 'o/r' | 'mallory/r'
  readonly headSha?: string
  readonly branch?: string
}

/** What the runner gives to a step that runs for pull request 3, from this repository or from a fork of it. */
export function pullRequestEnv(
  job: Job,
  base: string,
  apiUrl: string,
  { from = 'o/r', headSha = HEAD, branch = 'topic' }: PullRequestParts = {},
): Record<string, string> {
  const file = path.join(job.workspace, '..', 'pull-request.json')
  const repository = { full_name: 'o/r', default_branch: 'trunk' }
  const head = { sha: headSha, ref: branch, repo: { full_name: from } }
  const pull_request = { number: 3, head, base: { sha: base, ref: 'trunk' } }
  writeFileSync(file, JSON.stringify({ repository, number: 3, pull_request }))
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: 'refs/pull/3/merge',
    GITHUB_REF_NAME: '3/merge',
    GITHUB_HEAD_REF: branch,
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/quality.yml@refs/pull/3/merge',
    GITHUB_API_URL: apiUrl,
  }
}
