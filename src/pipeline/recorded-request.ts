import { EXPORT_FORMATS, type ExportFormat } from '../core/exports.js'
import type { RunRequest } from '../core/run-request.js'

/** File in a failed run's folder that says how the run was started. */
export const REQUEST_FILE = 'request.json'

/** The part of a request that a replay repeats; folders are those where the replay stands. */
export type RecordedRequest = Pick<
  RunRequest,
  | 'target'
  | 'mode'
  | 'offline'
  | 'budgetUsd'
  | 'profile'
  | 'data'
  | 'config'
  | 'exports'
  | 'handoff'
  | 'failOn'
  | 'cache'
  | 'batch'
>

export function recordRequest(request: RunRequest): RecordedRequest {
  const { target, mode, offline, budgetUsd, profile, data, config, exports, handoff, failOn, cache, batch } =
    request
  return { target, mode, offline, budgetUsd, profile, data, config, exports, handoff, failOn, cache, batch }
}

export function parseRecordedRequest(text: string): RecordedRequest | undefined {
  try {
    return toRecordedRequest(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Takes nothing on trust: a field of another shape makes the whole request unreadable. */
export function toRecordedRequest(value: unknown): RecordedRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = new Map<string, unknown>(Object.entries(value))
  const target = found.get('target')
  const mode = oneOf(found.get('mode'), ['smoke', 'full'] as const)
  const data = texts(found.get('data'))
  const exports = formats(found.get('exports'))
  const budgetUsd = found.get('budgetUsd')
  const config = found.get('config')
  if (typeof target !== 'string' || mode === undefined || data === null || exports === null) return undefined
  if (budgetUsd !== undefined && (typeof budgetUsd !== 'number' || !(budgetUsd > 0))) return undefined
  if (config !== undefined && typeof config !== 'string') return undefined
  return {
    target,
    mode,
    offline: found.get('offline') === true,
    budgetUsd,
    profile: oneOf(found.get('profile'), ['dev', 'stage', 'prod'] as const),
    data,
    config,
    exports,
    handoff: found.get('handoff') === true,
    failOn: oneOf(found.get('failOn'), ['fail', 'partial', 'warn'] as const),
    cache: oneOf(found.get('cache'), ['off'] as const),
    batch: oneOf(found.get('batch'), ['submit', 'collect'] as const),
  }
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value)
}

/** Null for what is there but no list of texts. */
function texts(value: unknown): readonly string[] | undefined | null {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return null
  const list = value.filter((item): item is string => typeof item === 'string')
  return list.length === value.length ? list : null
}

function formats(value: unknown): readonly ExportFormat[] | undefined | null {
  const list = texts(value)
  if (list === undefined || list === null) return list
  const known = EXPORT_FORMATS.filter((format) => list.includes(format))
  return known.length === new Set(list).size ? known : null
}
