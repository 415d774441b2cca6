import { resolve } from 'node:path'
import type { Config } from '../core/config.js'
import type { RunRequest } from '../core/run-request.js'
import type { FileSystem } from '../ports/file-system.js'
import type { PolicyBase } from '../ports/policy-base.js'
import { explainConfig } from './explain.js'
import { loadConfig } from './load-config.js'

/** A rule that the change would set otherwise; it counts after the merge. Values as `config --explain` prints them. */
export interface PolicyChange {
  readonly key: string
  /** Null where the key is not there. */
  readonly base: string | null
  readonly head: string | null
}

/** Whose rules hold. */
export type Policy =
  /** Nobody's change is judged: the configuration at hand. */
  | { readonly kind: 'own' }
  /** A change whose base has no configuration: its own, for want of another. */
  | { readonly kind: 'base_has_none'; readonly commit: string }
  | {
      readonly kind: 'base'
      readonly commit: string
      readonly changes: readonly PolicyChange[]
      readonly base: Config
    }

export interface RunConfig {
  readonly config: Config
  readonly policy: Policy
}

/**
 * What a change may say of itself: where its data lies and how it is read, and what is written about it. All other
 * keys are rules, and a change does not judge itself by rules of its own.
 */
const OWN_KEYS = [
  'data',
  'format',
  'records',
  'fields',
  'sources',
  'maxLineBytes',
  'export',
  'csvBom',
] as const

/**
 * The configuration of a run. Where a change is judged, its rules are those of the base commit.
 * @throws PlumblineError `config_invalid` as `loadConfig` does, for the configuration of the base too
 */
export async function loadRunConfig(
  request: RunRequest,
  ports: { readonly fileSystem: FileSystem },
  policyBase: PolicyBase | null,
): Promise<RunConfig> {
  const head = await loadConfig(request, ports)
  if (policyBase === null) return { config: head, policy: { kind: 'own' } }
  const { commit, fileSystem } = policyBase
  const base = await loadBase(request, fileSystem)
  if (base === null || base.path === null) return { config: head, policy: { kind: 'base_has_none', commit } }
  const changes = changesBetween(base, head, request.workingDirectory)
  return { config: settle(base, head, commit), policy: { kind: 'base', commit, changes, base } }
}

/** A configuration that was asked for by name need not be there yet. */
async function loadBase(request: RunRequest, fileSystem: FileSystem): Promise<Config | null> {
  const { config, workingDirectory } = request
  const named = config === undefined ? undefined : resolve(workingDirectory, config)
  if (named !== undefined && (await fileSystem.stat(named)) === undefined) return null
  return loadConfig(request, { fileSystem })
}

function settle(base: Config, head: Config, commit: string): Config {
  const { data, format, records, fields, sources, maxLineBytes, exports, csvBom, path } = head
  const origins = Object.fromEntries([
    ...Object.entries(base.origins)
      .filter(([key]) => !isOwn(key))
      // A flag or a default is the same on both sides.
      .map(([key, origin]) => [key, origin.includes(':') ? `${origin} in ${commit.slice(0, 12)}` : origin]),
    ...Object.entries(head.origins).filter(([key]) => isOwn(key)),
  ])
  return { ...base, data, format, records, fields, sources, maxLineBytes, exports, csvBom, path, origins }
}

function isOwn(key: string): boolean {
  return OWN_KEYS.some((own) => key === own || key.startsWith(`${own}.`))
}

function changesBetween(base: Config, head: Config, workingDirectory: string): readonly PolicyChange[] {
  const valuesOf = (config: Config) =>
    new Map(
      explainConfig(config, workingDirectory)
        // Entries of a mapping or a list are compared one by one; that there are none says nothing more.
        .filter(({ value }) => value !== '{}' && value !== '[]')
        .map(({ key, value }) => [key, value]),
    )
  const [before, after] = [valuesOf(base), valuesOf(head)]
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isOwn(key))
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ key, base: before.get(key) ?? null, head: after.get(key) ?? null }))
}
