import type { Toolbox } from './compose.js'

type EventTools = Pick<Toolbox, 'env' | 'fileSystem'>

/** The default branch as the event file of a workflow names it; undefined where no event says so. */
export async function readDefaultBranch(tools: EventTools): Promise<string | undefined> {
  const branch = textAt(await eventRecord(tools), ['repository', 'default_branch'])
  return branch === '' ? undefined : branch
}

/** The event file of a workflow; undefined where there is none, or it is damaged: it only adds to what a run can do. */
export async function eventRecord({
  env,
  fileSystem,
}: EventTools): Promise<Readonly<Record<string, unknown>> | undefined> {
  const file = env.get('GITHUB_EVENT_PATH')
  if (file === undefined || file === '') return undefined
  if ((await fileSystem.stat(file))?.kind !== 'file') return undefined
  const event = parseEvent(await fileSystem.readText(file))
  return isRecord(event) ? event : undefined
}

/** The text at the end of these keys; undefined where there is none. */
export function textAt(value: unknown, keys: readonly string[]): string | undefined {
  const found = valueAt(value, keys)
  return typeof found === 'string' ? found : undefined
}

/** The same for a whole number above 0. */
export function numberAt(value: unknown, keys: readonly string[]): number | undefined {
  const found = valueAt(value, keys)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value
  return isRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined
}

function parseEvent(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
