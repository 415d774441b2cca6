import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { noDirectHttpGuard } from '../../../guards/no-direct-http/guard.js'
import type { NoDirectHttpGuardConfig } from '../../../src/core/config.js'
import type { GuardResult } from '../../../src/core/guard.js'
import type { GuardContext } from '../../../src/ports/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

export type Files = Readonly<Record<string, string>>

/** Runs the guard over a repository that is these files. */
export function run(
  files: Files,
  settings: Partial<NoDirectHttpGuardConfig> = {},
  overrides: Partial<GuardContext> = {},
): Promise<GuardResult> {
  const absolute = Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text])
  const config = configOf()
  const own = { ...config.guards['no-direct-http'], ...settings }
  const guards = { ...config.guards, 'no-direct-http': own }
  const fileSystem = createMemoryFileSystem(Object.fromEntries(absolute))
  return noDirectHttpGuard.check(contextOf(fileSystem, { config: { ...config, guards }, ...overrides }))
}

/** `path:line rule`, as fixtures list them. */
export function found({ findings }: GuardResult): readonly string[] {
  return findings.map(({ path: file, line, ruleId }) => `${file}:${line} ${ruleId}`)
}

/** All files below a folder, by their path from there. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]).sort(),
  )
}
