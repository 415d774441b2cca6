import type { ModelTransport } from '../ports/model-transport.js'
import { createExchange, parseJson } from './anthropic-exchange.js'

export interface AnthropicTransportOptions {
  readonly baseUrl: string
  readonly proxyUrl: string | null
  readonly connections: number
}

export interface ClosableTransport extends ModelTransport {
  /** Ends the connections, so that they keep no process alive. */
  close(): Promise<void>
}

/** Many times the longest reply there is. */
const MOST_BODY_BYTES = 8 * 1024 * 1024

/** The Messages API, one message a call. */
export function createAnthropicTransport(options: AnthropicTransportOptions): ClosableTransport {
  const { send, close } = createExchange({ ...options, mostBodyBytes: MOST_BODY_BYTES })
  return {
    close,
    send: (call, signal) => send({ ...call, method: 'post', path: '/v1/messages', read: parseJson }, signal),
  }
}
