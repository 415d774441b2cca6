import { PlumblineError } from '../core/errors.js'
import type { Env } from '../ports/env.js'
import type { FileSystem } from '../ports/file-system.js'

/** What the event of a workflow says about the change. Ids as the event has them. */
export type ChangeEvent =
  /** A manual or scheduled run, or no workflow at all. */
  | { readonly kind: 'none' }
  | { readonly kind: 'change'; readonly base: string; readonly head: string }
  | { readonly kind: 'branch_deleted' }
  | {
      readonly kind: 'push'
      /** Undefined for a ref that the push made. */
      readonly before: string | undefined
      readonly after: string
      readonly defaultBranch: string | undefined
      readonly isDefaultBranch: boolean
    }

export interface EventSources {
  readonly env: Env
  readonly fileSystem: FileSystem
}

const ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/
const NO_COMMIT = /^0+$/

/**
 * Source of the names: GitHub's "Webhook events and payloads" and "Events that trigger workflows".
 * @throws PlumblineError `toolchain` when an event of a change does not say which commits it has
 */
export async function readChangeEvent({ env, fileSystem }: EventSources): Promise<ChangeEvent> {
  const name = env.get('GITHUB_EVENT_NAME') ?? ''
  if (!/^(pull_request.*|push|merge_group)$/.test(name)) return { kind: 'none' }
  const file = env.get('GITHUB_EVENT_PATH') ?? ''
  if (file === '') throw unreadable(name, 'GITHUB_EVENT_PATH is not set')
  const event = parse(name, await fileSystem.readText(file))
  if (name === 'push') return readPush(event)
  const [base, head] =
    name === 'merge_group'
      ? [textAt(event, ['merge_group', 'base_sha']), textAt(event, ['merge_group', 'head_sha'])]
      : [textAt(event, ['pull_request', 'base', 'sha']), textAt(event, ['pull_request', 'head', 'sha'])]
  if (!isId(base) || !isId(head)) throw unreadable(name, 'it names no base and head')
  return { kind: 'change', base, head }
}

function readPush(event: unknown): ChangeEvent {
  const before = textAt(event, ['before'])
  const after = textAt(event, ['after'])
  if (!isId(before) || !isId(after)) throw unreadable('push', 'it names no commits before and after')
  if (NO_COMMIT.test(after)) return { kind: 'branch_deleted' }
  const branch = textAt(event, ['repository', 'default_branch'])
  return {
    kind: 'push',
    before: NO_COMMIT.test(before) ? undefined : before,
    after,
    defaultBranch: branch === '' ? undefined : branch,
    isDefaultBranch: branch !== undefined && textAt(event, ['ref']) === `refs/heads/${branch}`,
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable(name, 'its file is no JSON', cause)
  }
}

function textAt(value: unknown, [key, ...rest]: readonly string[]): string | undefined {
  if (key === undefined) return typeof value === 'string' ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  return textAt(Object.entries(value).find(([name]) => name === key)?.[1], rest)
}

function isId(text: string | undefined): text is string {
  return text !== undefined && ID.test(text)
}

function unreadable(name: string, why: string, cause?: unknown): PlumblineError {
  return new PlumblineError('toolchain', `the event ${name} cannot be read: ${why}`, {
    remedy: 'Name the change: `--range BASE..HEAD`.',
    cause,
  })
}
