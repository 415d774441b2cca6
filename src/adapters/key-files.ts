import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { PlumblineError } from '../core/errors.js'
import { KEY_NAMES } from '../core/key-names.js'
import { fileError } from './node-file-error.js'

/** What the files `.env.local` and `.env` of a working directory mean for a process. */
export interface KeyFiles {
  /** Keys of `.env.local` that count. Of nothing else: a base URL or a proxy could send keys and data anywhere. */
  readonly keys: Readonly<Record<string, string>>
  /** All that was read, file by file, so that its secrets can be masked whether they count or not. */
  readonly seen: readonly Readonly<Record<string, string>>[]
  /** Why no model may be called now; null where nothing stands against it. */
  readonly problem: PlumblineError | null
}

/**
 * Reads `.env.local`, but never inside Actions, where a checkout holds what others wrote; the process's own variables
 * come first, even empty ones. A `.env` with a key in it is a problem: that file is copied into images and committed.
 * Synchronous, because nothing may be printed before its secrets are known.
 */
export function readKeyFiles(
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): KeyFiles {
  const isRunner = environment.GITHUB_ACTIONS === 'true'
  const local = isRunner ? NOTHING : readEnvFile(directory, '.env.local')
  const shared = readEnvFile(directory, '.env')
  const isSet = KEY_NAMES.some((name) => environment[name] !== undefined)
  const keys = isSet
    ? {}
    : Object.fromEntries(Object.entries(local.variables).filter(([name]) => isKeyName(name)))
  return {
    keys,
    seen: [local.variables, shared.variables],
    problem: keyInEnv(shared) ?? local.problem ?? shared.problem,
  }
}

interface EnvFile {
  readonly text: string
  readonly variables: Readonly<Record<string, string>>
  readonly problem: PlumblineError | null
}

const NOTHING: EnvFile = { text: '', variables: {}, problem: null }

/** Pipes are left alone, since reading one may wait for ever, and folders, since environments of Python are called so. */
function readEnvFile(directory: string, name: string): EnvFile {
  try {
    const file = path.join(directory, name)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return NOTHING
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const variables: Record<string, string> = {}
    for (const [key, value] of Object.entries(parseEnv(text))) if (value !== undefined) variables[key] = value
    return { text, variables, problem: null }
  } catch (cause) {
    const { message, remedy, location } = fileError(cause, 'read', { path: name })
    const problem = new PlumblineError('toolchain', message, { location, remedy, cause })
    return { ...NOTHING, problem }
  }
}

/** An empty value and a reference to another variable are no keys. */
function keyInEnv({ text, variables }: EnvFile): PlumblineError | null {
  const name = KEY_NAMES.find((key) => /^[^$\s]/.test(variables[key] ?? ''))
  if (name === undefined) return null
  const line = text.split('\n').findIndex((each) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(each))
  return new PlumblineError('toolchain', `${name} is set in .env, which keys must not stand in`, {
    location: { path: '.env', line: line < 0 ? undefined : line + 1 },
    remedy:
      'Move it to .env.local, which git ignores, and replace the key if .env was ever committed or copied.',
  })
}

function isKeyName(name: string): boolean {
  return KEY_NAMES.some((key) => key === name)
}
