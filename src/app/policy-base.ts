import { createCommitFileSystem } from '../adapters/commit-file-system.js'
import { findPlace } from '../adapters/git-repository.js'
import { createNodeGitHistory } from '../adapters/node-git-history.js'
import { PlumblineError, toPlumblineError } from '../core/errors.js'
import type { PolicyBase } from '../ports/policy-base.js'
import { type EventSources, readChangeEvent } from './change-event.js'

/** Events that propose a change to somebody else's branch. A push is its branch's own. */
const PROPOSALS = /^(pull_request|pull_request_target|merge_group)$/

/**
 * The commit whose rules a proposed change is judged by, fetched where a shallow clone lacks it; null where nobody
 * proposes anything.
 * @throws PlumblineError `toolchain` when that commit cannot be had: a change never judges itself instead
 */
export async function findPolicyBase(
  workingDirectory: string,
  sources: EventSources,
): Promise<PolicyBase | null> {
  if (!PROPOSALS.test(sources.env.get('GITHUB_EVENT_NAME') ?? '')) return null
  const event = await readChangeEvent(sources)
  if (event.kind !== 'change') return null
  const place = await findPlace(workingDirectory)
  if (place.kind === 'outside') throw unreadable(event.base, 'the working directory is in no git repository')
  const history = createNodeGitHistory(workingDirectory)
  if ((await history.findCommit(event.base)) === undefined) {
    try {
      await history.fetchCommits([event.base])
    } catch (cause) {
      throw unreadable(event.base, toPlumblineError(cause).message, cause)
    }
  }
  return { commit: event.base, fileSystem: createCommitFileSystem(place.root, event.base) }
}

function unreadable(commit: string, why: string, cause?: unknown): PlumblineError {
  const what = `the rules of the base commit ${commit.slice(0, 12)} cannot be read (${why})`
  return new PlumblineError('toolchain', what, {
    remedy: 'Run actions/checkout before this step, with `fetch-depth: 0` or credentials to fetch with.',
    cause,
  })
}
