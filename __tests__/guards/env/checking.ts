import { envGuard } from '../../../guards/env/guard.js'
import type { EnvGuardConfig } from '../../../src/core/config.js'
import type { Finding } from '../../../src/core/finding.js'
import type { GuardResult } from '../../../src/core/guard.js'
import type { GuardContext } from '../../../src/ports/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem, type MemoryFileSystem } from '../../fakes/memory-file-system.js'

export type Files = Readonly<Record<string, string>>

export interface Checking {
  readonly env?: Partial<EnvGuardConfig>
  readonly untracked?: readonly string[]
  readonly context?: Partial<GuardContext>
}

export function contextWith(
  files: Files,
  { env = {}, untracked = [], context = {} }: Checking = {},
): GuardContext & { readonly fileSystem: MemoryFileSystem } {
  const absolute = Object.entries(files).map(([path, text]): [string, string] => [`${ROOT}/${path}`, text])
  const fileSystem = createMemoryFileSystem(Object.fromEntries(absolute))
  const usual = configOf()
  const config = { ...usual, guards: { ...usual.guards, env: { ...usual.guards.env, ...env } } }
  return { ...contextOf(fileSystem, { config, untracked, ...context }), fileSystem }
}

/** Runs the guard over a repository in memory. */
export function check(files: Files, checking: Checking = {}): Promise<GuardResult> {
  return envGuard.check(contextWith(files, checking))
}

/** `path:line:column rule message` of what fails or warns. */
export function placesOf(
  { findings }: Pick<GuardResult, 'findings'>,
  rule: string,
  severity: Finding['severity'] = 'error',
): readonly string[] {
  return findings
    .filter((finding) => finding.ruleId === rule && finding.severity === severity)
    .map(({ path, line, column, message }) => `${path}:${line}:${column} ${message.split(' ')[0]}`)
}
