import type { Toolbox } from './compose.js'

/** The default branch as the event file of a workflow names it; undefined where no event says so. */
export async function readDefaultBranch({
  env,
  fileSystem,
}: Pick<Toolbox, 'env' | 'fileSystem'>): Promise<string | undefined> {
  const file = env.get('GITHUB_EVENT_PATH')
  if (file === undefined || file === '') return undefined
  if ((await fileSystem.stat(file))?.kind !== 'file') return undefined
  const event = parseEvent(await fileSystem.readText(file))
  const repository = isRecord(event) ? event.repository : undefined
  const branch = isRecord(repository) ? repository.default_branch : undefined
  return typeof branch === 'string' && branch !== '' ? branch : undefined
}

/** A damaged event file names no branch; which branch it is only decides what calibration may use. */
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
