import type { WireOutcome } from './model-transport.js'

/** A request of a batch. */
export interface BatchRequest {
  /** 1 to 64 letters, digits, hyphens and underscores; unique within the batch. Results are joined by it. */
  readonly customId: string
  /** Of the Messages API. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** One attempt each at an endpoint of the Message Batches API. Rejects only when `signal` aborts. */
export interface BatchTransport {
  /** The body of a good reply is a batch. */
  create(requests: readonly BatchRequest[], apiKey: string, signal: AbortSignal): Promise<WireOutcome>
  /** The body of a good reply is a batch. */
  retrieve(batchId: string, apiKey: string, signal: AbortSignal): Promise<WireOutcome>
  /** The body of a good reply is a list: its lines, parsed; null for one that is no JSON. */
  results(batchId: string, apiKey: string, signal: AbortSignal): Promise<WireOutcome>
  close(): Promise<void>
}
