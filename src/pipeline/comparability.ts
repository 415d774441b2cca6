import path from 'node:path'
import { sha256 } from '../core/canon.js'
import type { Config } from '../core/config.js'
import type { RunRequest } from '../core/run-request.js'
import { METRICS_VERSION } from '../core/version.js'
import type { LlmClient } from '../ports/llm-client.js'

export interface ComparabilityParts {
  readonly request: RunRequest
  readonly config: Pick<Config, 'data' | 'records' | 'fields'>
  readonly client: Pick<LlmClient, 'kind' | 'model'>
  readonly promptHash: string
  /** Null where nothing is paid. */
  readonly priceVersion: string | null
  readonly latencyKind: string
  readonly mappedFields: readonly string[]
}

/**
 * Hash of everything that must be equal for two runs' numbers to be comparable. Trends, previous values and
 * calibration break visibly where it changes. Paths are taken relative, so that machines agree.
 */
export function comparabilityKey(parts: ComparabilityParts): string {
  const { request, config, client } = parts
  const relevant = {
    target: request.target,
    mode: request.mode,
    scorer: client.kind === 'measured' ? 'judge' : 'offline',
    model: client.model,
    prompt: parts.promptHash,
    prices: parts.priceVersion,
    metrics: METRICS_VERSION,
    latency: parts.latencyKind,
    data: config.data.map((glob) => path.relative(request.workingDirectory, glob).replaceAll('\\', '/')),
    records: config.records,
    fields: config.fields,
    mapped: [...parts.mappedFields].sort(),
  }
  return sha256(JSON.stringify(relevant)).slice(0, 16)
}
