import type { PlumblineError } from '../core/errors.js'
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
  /** Of the attempt that succeeded; null for a reply of an earlier run or of a batch, which nobody waited for. */
  readonly latencyMs: number | null
}

/** Whether the run may go on with other cases after a failure, or whether they would fail alike. */
export type FailureScope = 'case' | 'run'

/** How a request ended, and what all of its attempts cost: a failure may have been paid for too. */
export type LlmOutcome =
  | { readonly kind: 'replied'; readonly reply: LlmReply; readonly costMicroUsd: MicroUsd }
  | {
      readonly kind: 'failed'
      /** With an API error class, or `schema_invalid` for a reply that is not what was asked for. */
      readonly error: PlumblineError
      readonly ends: FailureScope
      readonly costMicroUsd: MicroUsd
    }

/** The only way to a model. */
export interface LlmClient {
  /** Simulated replies judge nothing: they only exercise the path and stand in for latency and tokens. */
  readonly kind: 'measured' | 'simulated'
  readonly model: string
  /** Rejects only with the reason of an abort; every other failure is an outcome, as it has a cost. */
  complete(request: LlmRequest, signal: AbortSignal): Promise<LlmOutcome>
}
