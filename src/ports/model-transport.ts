/** One attempt to get one reply from the Messages API. */
export interface WireCall {
  /** The request's JSON body. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly apiKey: string
  /** Connect, headers and body together. */
  readonly timeoutMs: number
}

export type WireOutcome =
  /** Any HTTP status. */
  | {
      readonly kind: 'replied'
      readonly status: number
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      /** Parsed; null where the body is no JSON. */
      readonly body: unknown
      readonly latencyMs: number
    }
  /** No whole reply. */
  | {
      readonly kind: 'failed'
      readonly reason: 'timeout' | 'reset' | 'dns' | 'refused' | 'tls' | 'too_large' | 'other'
      /** False only where nothing can have reached the model, so that nothing can have been charged. */
      readonly mayHaveRun: boolean
      readonly message: string
      readonly latencyMs: number
    }

/** Sends one request once: no retries, IPv4 first, no proxy unless allowed. Rejects only when `signal` aborts. */
export interface ModelTransport {
  send(call: WireCall, signal: AbortSignal): Promise<WireOutcome>
}

/** Waiting, so that policies of time can be tried without time. */
export interface Timer {
  /** Milliseconds, monotonic. */
  elapsed(): number
  /** Resolves after so long; rejects with the signal's reason when it aborts. */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>
}
