import type { ModelTransport, Timer, WireCall, WireOutcome } from '../../src/ports/model-transport.js'
import { errorBody, messageOf } from './model-server.js'

/** How a service treats one attempt. Tokens are shares of what the request allows. */
export interface Treatment {
  readonly kind:
    | 'message'
    | 'malformed'
    | 'refusal'
    | 'no_usage'
    | 'timeout'
    | 'reset'
    | 'refused'
    | 'gateway'
    | 'unauthorised'
    | 'bad_request'
    | 'rate_limit'
    | 'overloaded'
  readonly latencyMs: number
  /** In 0..1. */
  readonly input: number
  readonly output: number
  /** Whether an attempt of unknown fate was charged. */
  readonly isCharged: boolean
}

/** What a request may use at most, by the service's own count. */
export interface RequestSize {
  readonly inputTokens: number
  readonly maxTokens: number
}

export interface ChargingTransport extends ModelTransport {
  readonly attempts: number
}

/**
 * A service that charges: `onCharge` learns what each attempt used in the end, also where the client never does.
 * @param onSend before an attempt is under way
 */
export function createChargingTransport(
  treatmentOf: (attempt: number) => Treatment,
  timer: Timer,
  onSend: (used: { readonly inputTokens: number; readonly outputTokens: number }) => void,
): ChargingTransport {
  let attempts = 0
  return {
    get attempts() {
      return attempts
    },
    async send(call, signal) {
      const treatment = treatmentOf(attempts++)
      const used = usedBy(treatment, call)
      onSend(used)
      await timer.sleep(treatment.latencyMs, signal)
      return { ...outcomeOf(treatment, used), latencyMs: treatment.latencyMs }
    },
  }
}

type Untimed = WireOutcome extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'latencyMs'>
    : never
  : never

const FREE = { inputTokens: 0, outputTokens: 0 }

function usedBy({ kind, input, output, isCharged }: Treatment, { payload }: WireCall) {
  const bytes = Buffer.byteLength(JSON.stringify(payload))
  const maxTokens = Number(payload.max_tokens)
  const used = { inputTokens: Math.floor(bytes * input), outputTokens: Math.floor(maxTokens * output) }
  switch (kind) {
    case 'message':
    case 'malformed':
    case 'refusal':
    case 'no_usage':
      return used
    case 'timeout':
    case 'reset':
    case 'gateway':
      return isCharged ? used : FREE
    case 'refused':
    case 'unauthorised':
    case 'bad_request':
    case 'rate_limit':
    case 'overloaded':
      return FREE
  }
}

function outcomeOf({ kind, output }: Treatment, used: typeof FREE): Untimed {
  const usage = { input_tokens: used.inputTokens, output_tokens: used.outputTokens }
  const replied = (status: number, body: unknown, headers = {}): Untimed => ({
    kind: 'replied',
    status,
    headers,
    body,
  })
  const failed = (reason: 'timeout' | 'reset' | 'refused', mayHaveRun: boolean): Untimed => ({
    kind: 'failed',
    reason,
    mayHaveRun,
    message: reason,
  })
  switch (kind) {
    case 'message':
      return replied(200, messageOf({ usage: output > 0.5 ? { ...usage, inference_geo: 'us' } : usage }))
    case 'malformed':
      return replied(200, messageOf({ usage, content: [{ type: 'text', text: '{"score":' }] }))
    case 'refusal':
      return replied(200, messageOf({ usage, stop_reason: 'refusal', content: [] }))
    case 'no_usage':
      return replied(200, messageOf({ usage: null }))
    case 'timeout':
      return failed('timeout', true)
    case 'reset':
      return failed('reset', true)
    case 'refused':
      return failed('refused', false)
    case 'gateway':
      return replied(502, null)
    case 'unauthorised':
      return replied(401, errorBody('authentication_error', 'invalid key'))
    case 'bad_request':
      return replied(400, errorBody('invalid_request_error', 'prompt is too long'))
    case 'rate_limit':
      return replied(429, errorBody('rate_limit_error', 'slow down'), { 'retry-after': '2' })
    case 'overloaded':
      return replied(529, errorBody('overloaded_error', 'Overloaded'))
  }
}
