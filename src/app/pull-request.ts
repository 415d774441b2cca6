import type { Toolbox } from './compose.js'
import { eventRecord, numberAt, textAt } from './github-event.js'

/** The pull request that a workflow runs for. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** The branch is in another repository, or its repository is gone. */
  readonly isFork: boolean
}

/** What the event file says; null for other events, and where it does not say which pull request. */
export async function readPullRequest(
  tools: Pick<Toolbox, 'env' | 'fileSystem'>,
): Promise<PullRequest | null> {
  if (!/^pull_request(_target)?$/.test(tools.env.get('GITHUB_EVENT_NAME') ?? '')) return null
  const event = await eventRecord(tools)
  const number = numberAt(event, ['pull_request', 'number'])
  const headSha = textAt(event, ['pull_request', 'head', 'sha'])
  if (number === undefined || headSha === undefined || !/^[0-9a-f]{40,64}$/.test(headSha)) return null
  const repository = textAt(event, ['repository', 'full_name']) ?? tools.env.get('GITHUB_REPOSITORY')
  return {
    number,
    headSha,
    isFork: textAt(event, ['pull_request', 'head', 'repo', 'full_name']) !== repository,
  }
}
