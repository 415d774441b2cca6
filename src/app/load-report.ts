import type { SessionReport } from '../core/generated/session-report.js'
import type { FileSystem } from '../ports/file-system.js'

/** A session report from its JSON file; null where there is none, or it is not one. Whoever made it, its shape is checked. */
export async function loadReport(
  file: string,
  fileSystem: Pick<FileSystem, 'stat' | 'readText'>,
): Promise<SessionReport | null> {
  if ((await fileSystem.stat(file))?.kind !== 'file') return null
  const { default: validate } = await import('../core/generated/validate-session-report.cjs')
  const isReport = (value: unknown): value is SessionReport => validate(value)
  const parsed = parseJson(await fileSystem.readText(file))
  return isReport(parsed) ? parsed : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
