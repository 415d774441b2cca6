import path from 'node:path'
import type { Finding } from '../../src/core/finding.js'
import type { GuardContext } from '../../src/ports/guard.js'

/** Where a key stands in the configuration; its file's first line where it does not, or plumbline.yml to be written. */
export function placeOf(
  key: string | null,
  { config, root }: GuardContext,
): Pick<Finding, 'path' | 'line' | 'column'> {
  const file = config.path === null ? 'plumbline.yml' : path.relative(root, config.path).replaceAll('\\', '/')
  // Origins of values from a file hold `:line:column`.
  const [, line, column] = /:(\d+):(\d+)/.exec(key === null ? '' : (config.origins[key] ?? '')) ?? []
  return { path: file, line: Number(line ?? 1), column: Number(column ?? 1) }
}
