import path from 'node:path'
import { closest } from '../core/closest.js'
import { UsageError } from '../core/errors.js'
import type { ExportFormat, RunRequest } from '../core/run-request.js'
import type { ActionsRuntime } from '../ports/actions.js'

export interface ActionRequest {
  readonly run: RunRequest
  readonly instance: string | undefined
  readonly uploadArtifacts: boolean
}

const CHOICES = {
  mode: ['auto', 'smoke', 'full'],
  profile: ['dev', 'stage', 'prod'],
  'fail-on': ['fail', 'partial', 'warn'],
} as const

/**
 * The inputs as a request. `mode: auto` is a full run: online with a key, offline with a visible row without one.
 * @throws UsageError naming the input and what it may be.
 */
export function readActionInputs(
  runtime: ActionsRuntime,
  workspace: string,
  keyIsSet: boolean,
): ActionRequest {
  const workingDirectory = path.resolve(workspace, runtime.input('working-directory') ?? '.')
  const mode = choice(runtime, 'mode') ?? 'auto'
  const asked = flag(runtime, 'offline')
  const requireOnline = flag(runtime, 'require-online')
  if (requireOnline && asked) throw new UsageError('the inputs offline and require-online exclude each other')
  const fallsBack = mode === 'auto' && !asked && !requireOnline && !keyIsSet
  return {
    run: {
      target: runtime.input('target') ?? 'baseline',
      mode: mode === 'smoke' ? 'smoke' : 'full',
      offline: asked || fallsBack,
      offlineReason: fallsBack ? 'no API key is set, as in pull requests from forks' : undefined,
      budgetUsd: amount(runtime, 'budget'),
      profile: choice(runtime, 'profile'),
      data: lines(runtime, 'data'),
      config: runtime.input('config'),
      exports: formats(runtime) ?? ['csv', 'json'],
      handoff: flag(runtime, 'handoff'),
      failOn: choice(runtime, 'fail-on'),
      reportsDir: path.resolve(workingDirectory, runtime.input('reports') ?? 'reports'),
      workingDirectory,
      invokedAs: 'plumbline',
    },
    instance: runtime.input('instance'),
    uploadArtifacts: runtime.input('upload-artifacts') === undefined || flag(runtime, 'upload-artifacts'),
  }
}

function choice<Name extends keyof typeof CHOICES>(
  runtime: ActionsRuntime,
  name: Name,
): (typeof CHOICES)[Name][number] | undefined {
  const value = runtime.input(name)
  if (value === undefined) return undefined
  const choices: readonly (typeof CHOICES)[Name][number][] = CHOICES[name]
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  const near = closest(value, choices)
  throw new UsageError(
    `input ${name}: expected ${choices.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  )
}

/** YAML 1.2 booleans, as `core.getBooleanInput` takes them. */
function flag(runtime: ActionsRuntime, name: string): boolean {
  const value = runtime.input(name)
  if (value === undefined || /^(false|False|FALSE)$/.test(value)) return false
  if (/^(true|True|TRUE)$/.test(value)) return true
  throw new UsageError(`input ${name}: expected true or false, not "${value}"`)
}

function amount(runtime: ActionsRuntime, name: string): number | undefined {
  const value = runtime.input(name)
  if (value === undefined) return undefined
  if (/^\d+(\.\d+)?$/.test(value) && Number(value) > 0) return Number(value)
  throw new UsageError(`input ${name}: expected an amount in US dollars above 0, not "${value}"`)
}

function lines(runtime: ActionsRuntime, name: string): readonly string[] | undefined {
  const values = (runtime.input(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return values.length === 0 ? undefined : values
}

function formats(runtime: ActionsRuntime): readonly ExportFormat[] | undefined {
  const value = runtime.input('export')
  if (value === undefined) return undefined
  if (value === 'none') return []
  const words = value.split(/[\s,]+/)
  const known = (['csv', 'json'] as const).filter((format) => words.includes(format))
  if (known.length === new Set(words).size) return known
  throw new UsageError(`input export: expected csv, json, "csv,json" or none, not "${value}"`)
}
