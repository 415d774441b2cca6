import { types } from 'node:util'
import Anthropic, { APIError } from '@anthropic-ai/sdk'
import type { WireOutcome } from '../ports/model-transport.js'
import { createModelFetch } from './model-fetch.js'
import { WireError } from './wire-error.js'

export interface ExchangeOptions {
  readonly baseUrl: string
  readonly proxyUrl: string | null
  readonly connections: number
  /** Of a reply. */
  readonly mostBodyBytes: number
}

/** One request to the API and its reply. */
export interface ExchangeCall {
  readonly method: 'post' | 'get'
  readonly path: string
  /** Null where nothing is sent. */
  readonly payload: object | null
  readonly apiKey: string
  /** Connect, headers and body together. */
  readonly timeoutMs: number
  /** Makes the outcome's body of a good reply's text. */
  readonly read: (text: string) => unknown
}

export interface Exchange {
  /** Sends once. Rejects only when `signal` aborts. */
  send(call: ExchangeCall, signal: AbortSignal): Promise<WireOutcome>
  /** Ends the connections, so that they keep no process alive. */
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 5_000

/** The API through the provider's own client, with none of its retries, time-outs and looks at the environment. */
export function createExchange({ baseUrl, proxyUrl, connections, mostBodyBytes }: ExchangeOptions): Exchange {
  const { fetch, textOf, close } = createModelFetch({
    proxyUrl,
    connections,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    mostBodyBytes,
  })
  const clients = new Map<string, Anthropic>()
  const clientOf = (apiKey: string): Anthropic => {
    const known = clients.get(apiKey)
    if (known !== undefined) return known
    const made = new Anthropic({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off', fetch })
    clients.set(apiKey, made)
    return made
  }
  return {
    close,
    async send(call, signal) {
      const startedMs = performance.now()
      // The client's own time-out ends at the headers; this one holds until the body is there.
      const timeout = AbortSignal.timeout(call.timeoutMs)
      const sent = exchange(clientOf(call.apiKey), call, AbortSignal.any([signal, timeout]), textOf)
      const outcome = await sent.catch((thrown: unknown) => {
        if (signal.aborted) throw signal.reason
        return timeout.aborted ? tooSlow(call.timeoutMs) : failureOf(thrown)
      })
      return { ...outcome, latencyMs: performance.now() - startedMs }
    },
  }
}

type Untimed = WireOutcome extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'latencyMs'>
    : never
  : never

async function exchange(
  client: Anthropic,
  { method, path, payload, timeoutMs, read }: ExchangeCall,
  signal: AbortSignal,
  textOf: (reply: Response) => string,
): Promise<Untimed> {
  try {
    const options = { signal, timeout: timeoutMs + 1_000, ...(payload === null ? {} : { body: payload }) }
    const request = method === 'post' ? client.post(path, options) : client.get(path, options)
    const reply = await request.asResponse()
    return replied(reply.status, reply.headers, read(textOf(reply)))
  } catch (thrown) {
    if (!(thrown instanceof APIError) || thrown.status === undefined) throw thrown
    return replied(thrown.status, thrown.headers, thrown.error ?? null)
  }
}

function replied(status: number, headers: Headers | undefined, body: unknown): Untimed {
  return { kind: 'replied', status, headers: Object.fromEntries(headers ?? []), body }
}

/** Null for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function tooSlow(timeoutMs: number): Untimed {
  return {
    kind: 'failed',
    reason: 'timeout',
    mayHaveRun: true,
    message: `no whole reply within ${timeoutMs} ms`,
  }
}

function failureOf(thrown: unknown): Untimed {
  for (let error = thrown; types.isNativeError(error); error = error.cause) {
    if (error instanceof WireError) {
      return { kind: 'failed', reason: error.reason, mayHaveRun: error.mayHaveRun, message: error.message }
    }
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return { kind: 'failed', reason: 'other', mayHaveRun: true, message }
}
