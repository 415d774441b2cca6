import type { MicroUsd } from '../core/money.js'

export interface LlmRequest {
  /** For logs and for the mock, which answers deterministically from it. */
  readonly caseId: string
  readonly system: string
  readonly user: string
  readonly maxTokens: number
  /** JSON Schema that the reply must meet. */
  readonly responseSchema: object
}

export interface LlmReply {
  /** JSON text when a schema was asked for. Not yet validated. */
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly latencyMs: number
  readonly costMicroUsd: MicroUsd
}

/** The only way to a model. Failures are PlumblineErrors with an API error class. */
export interface LlmClient {
  /** Simulated replies judge nothing: they only exercise the path and stand in for latency and tokens. */
  readonly kind: 'measured' | 'simulated'
  readonly model: string
  complete(request: LlmRequest, signal: AbortSignal): Promise<LlmReply>
}
