import { PlumblineError, toPlumblineError } from '../core/errors.js'
import type { Scope } from '../core/guard.js'
import type { GitHistory } from '../ports/git.js'
import { type ChangeEvent, type EventSources, readChangeEvent } from './change-event.js'

/** `automatic`: what the event of a workflow changed; the working tree where no event changed anything. */
export type ScopeRequest = Scope | { readonly kind: 'automatic' }

export interface ResolvedScope {
  /** A range has full ids, and every commit of it is there. */
  readonly scope: Scope
  /** What a reader must know about the choice; one line each. */
  readonly notes: readonly string[]
}

export interface ScopeSources extends EventSources {
  readonly history: GitHistory
}

/**
 * Settles what is scanned, and fetches the commits that a shallow clone lacks for it.
 * @throws PlumblineError `toolchain` when they cannot be had: a part of a change is never the change
 */
export async function resolveScope(request: ScopeRequest, sources: ScopeSources): Promise<ResolvedScope> {
  switch (request.kind) {
    case 'automatic':
      return resolveEvent(await readChangeEvent(sources), sources.history)
    case 'range':
      return resolveRange(request.base, request.head, sources.history)
    case 'history':
      return resolveHistory([], sources.history)
    default:
      return { scope: request, notes: [] }
  }
}

async function resolveEvent(event: ChangeEvent, history: GitHistory): Promise<ResolvedScope> {
  switch (event.kind) {
    case 'none':
      return { scope: { kind: 'tree', ignored: 'left_out' }, notes: [] }
    case 'change':
      return resolveRange(event.base, event.head, history)
    case 'branch_deleted': {
      const head = await requireCommit('HEAD', history)
      return {
        scope: { kind: 'range', base: head, head },
        notes: ['the push deleted a branch: it brought no commits'],
      }
    }
    case 'push':
      return resolvePush(event, history)
  }
}

async function resolvePush(
  event: Extract<ChangeEvent, { kind: 'push' }>,
  history: GitHistory,
): Promise<ResolvedScope> {
  const { before, after, isDefaultBranch } = event
  if (before === undefined && isDefaultBranch) {
    return resolveHistory(['the first push of the default branch: the whole history is scanned'], history)
  }
  if (before === undefined) return resolveNewBranch(event, 'the push made this ref', history)
  try {
    return await resolveRange(before, after, history)
  } catch (error) {
    // After a forced push the old commit may be nowhere. On the default branch there is nothing else to compare with.
    if (isDefaultBranch || (await history.findCommit(before)) !== undefined) throw error
    return resolveNewBranch(event, `the commit ${short(before)} before the push is gone`, history)
  }
}

/** Commits that the default branch does not have. */
async function resolveNewBranch(
  { after, defaultBranch }: Extract<ChangeEvent, { kind: 'push' }>,
  why: string,
  history: GitHistory,
): Promise<ResolvedScope> {
  if (defaultBranch === undefined) throw missing(`${why}, and the event names no default branch`)
  const base =
    (await history.findCommit(`refs/remotes/origin/${defaultBranch}`)) ??
    (await history.fetchBranch(defaultBranch))
  const { scope, notes } = await resolveRange(base, after, history)
  return { scope, notes: [`${why}: compared with the branch ${defaultBranch}`, ...notes] }
}

async function resolveHistory(notes: readonly string[], history: GitHistory): Promise<ResolvedScope> {
  if (await history.isShallow())
    await explain(history.unshallow(), 'the history of this shallow clone cannot be fetched')
  return { scope: { kind: 'history' }, notes }
}

/** More and more of the ancestors, the last step all of them. */
const DEEPEN_BY = [100, 1_000, 10_000]

async function resolveRange(base: string, head: string, history: GitHistory): Promise<ResolvedScope> {
  const ids = await requireCommits([base, head], history)
  const [baseId = '', headId = ''] = ids
  for (const commits of [...DEEPEN_BY, 'all'] as const) {
    if (await history.isWhole(baseId, headId)) return wholeRange(baseId, headId, history)
    const fetching = commits === 'all' ? history.unshallow() : history.deepen(ids, commits)
    await explain(
      fetching,
      `commits between ${short(baseId)} and ${short(headId)} are missing and cannot be fetched`,
    )
  }
  if (await history.isWhole(baseId, headId)) return wholeRange(baseId, headId, history)
  throw missing(`commits between ${short(baseId)} and ${short(headId)} are missing`)
}

async function wholeRange(base: string, head: string, history: GitHistory): Promise<ResolvedScope> {
  const isEmpty = base === head || (await history.countCommits(base, head)) === 0
  const note = `the range ${short(base)}..${short(head)} has no commits: nothing was scanned`
  return { scope: { kind: 'range', base, head }, notes: isEmpty ? [note] : [] }
}

const FULL_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/** Ids of the commits; those that are named by a full id are fetched where they are not there. */
async function requireCommits(revisions: readonly string[], history: GitHistory): Promise<readonly string[]> {
  const absent: string[] = []
  for (const revision of revisions) {
    const known = await history.findCommit(revision)
    if (known === undefined && FULL_ID.test(revision)) absent.push(revision)
  }
  if (absent.length > 0) {
    await explain(
      history.fetchCommits(absent),
      `the commit ${absent.map(short).join(' and ')} cannot be fetched`,
    )
  }
  return Promise.all(revisions.map((revision) => requireCommit(revision, history)))
}

async function requireCommit(revision: string, history: GitHistory): Promise<string> {
  const id = await history.findCommit(revision)
  if (id === undefined) throw missing(`there is no commit ${revision} in this repository`)
  return id
}

/** A fetch that failed, with git's reason and what to do instead of it. */
async function explain(fetching: Promise<void>, what: string): Promise<void> {
  try {
    await fetching
  } catch (error) {
    throw missing(`${what} (${toPlumblineError(error).message})`, error)
  }
}

function missing(message: string, cause?: unknown): PlumblineError {
  return new PlumblineError('toolchain', message, {
    remedy:
      'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow` and name commits that are there.',
    cause,
  })
}

function short(id: string): string {
  return FULL_ID.test(id) ? id.slice(0, 12) : id
}
