import path from 'node:path'
import type { Config } from '../../src/core/config.js'
import { PlumblineError } from '../../src/core/errors.js'
import type { FileSystem } from '../../src/ports/file-system.js'

/** What is known already: fingerprints under a random salt that the file itself holds, so that no table can undo them. */
export interface Baseline {
  /** Hex. */
  readonly salt: string
  readonly fingerprints: ReadonlySet<string>
}

const DEFAULT_PATH = ['.plumbline', 'git-baseline.json']
const VERSION = 1
/** Bytes of a salt. */
const SALT_BYTES = 16

/** Absolute. */
export function baselinePath(config: Config, root: string): string {
  return config.guards.git.baseline ?? path.join(root, ...DEFAULT_PATH)
}

/**
 * @returns null where there is no baseline
 * @throws PlumblineError `config_invalid` for a file that is none, or for one that is configured and missing
 */
export async function readBaseline(
  config: Config,
  root: string,
  fileSystem: Pick<FileSystem, 'readText' | 'stat'>,
): Promise<Baseline | null> {
  const file = baselinePath(config, root)
  if ((await fileSystem.stat(file)) === undefined) {
    if (config.guards.git.baseline === null) return null
    throw invalid(file, 'the baseline that `guards.git.baseline` names does not exist')
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(await fileSystem.readText(file))
  } catch (cause) {
    throw invalid(file, 'the baseline cannot be read as JSON', cause)
  }
  if (!isBaselineFile(parsed)) throw invalid(file, 'the file is no baseline of the git guard')
  return { salt: parsed.salt, fingerprints: new Set(parsed.fingerprints) }
}

/** Sorted, one fingerprint a line, so that changes of it can be read and merged. */
export async function writeBaseline(file: string, baseline: Baseline, fileSystem: FileSystem): Promise<void> {
  const fingerprints = [...baseline.fingerprints].sort()
  const text = JSON.stringify({ version: VERSION, guard: 'git', salt: baseline.salt, fingerprints }, null, 2)
  await fileSystem.writeAtomic(file, `${text}\n`)
}

/** @param randomInt a whole number in [0, below), from the process's own source of randomness */
export function createSalt(randomInt: (below: number) => number): string {
  return Buffer.from(Array.from({ length: SALT_BYTES }, () => randomInt(256))).toString('hex')
}

interface BaselineFile {
  readonly version: number
  readonly salt: string
  readonly fingerprints: readonly string[]
}

function isBaselineFile(value: unknown): value is BaselineFile {
  if (typeof value !== 'object' || value === null) return false
  if (!('version' in value && 'salt' in value && 'fingerprints' in value)) return false
  const { version, salt, fingerprints } = value
  return (
    version === VERSION &&
    typeof salt === 'string' &&
    /^[0-9a-f]{32,}$/.test(salt) &&
    Array.isArray(fingerprints) &&
    fingerprints.every((entry) => typeof entry === 'string' && /^[0-9a-f]{64}$/.test(entry))
  )
}

function invalid(file: string, message: string, cause?: unknown): PlumblineError {
  return new PlumblineError('config_invalid', message, {
    location: { path: file },
    remedy: 'Restore the file, or write it anew with `plumbline guard git --baseline-write`.',
    cause,
  })
}
