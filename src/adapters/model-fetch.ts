import { types } from 'node:util'
import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from 'undici'

/** A failure below HTTP, or a body that is refused; what the Messages API answers is no failure here. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly reason: WireReason
  /** False only where no request can have been read. */
  readonly mayHaveRun: boolean

  constructor(reason: WireReason, mayHaveRun: boolean, message: string) {
    super(message)
    this.reason = reason
    this.mayHaveRun = mayHaveRun
  }
}

export type WireReason = 'timeout' | 'reset' | 'dns' | 'refused' | 'tls' | 'too_large' | 'other'

export interface ModelFetchOptions {
  /** Null for a direct connection. */
  readonly proxyUrl: string | null
  readonly connectTimeoutMs: number
  /** Of a reply's body, after decompression. */
  readonly mostBodyBytes: number
  /** Connections at once. */
  readonly connections: number
}

export interface ModelFetch {
  /** As `fetch`, but it resolves only when the whole body is there, and follows no redirect. @throws WireError */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  close(): Promise<void>
}

/**
 * `fetch` for the model alone: IPv4 first, no proxy but the given one, a limit for connecting and one for the size of
 * the body. Agent and fetch are of one and the same undici: Node's own has another version.
 */
export function createModelFetch(options: ModelFetchOptions): ModelFetch {
  const dispatcher = createDispatcher(options)
  return {
    async fetch(input, init = {}) {
      const { method = 'POST', body, headers, signal } = init
      if (typeof input === 'object' && 'method' in input) throw new TypeError('only addresses are fetched')
      if (body !== undefined && body !== null && typeof body !== 'string') {
        throw new TypeError('only texts are sent')
      }
      try {
        const reply = await undiciFetch(input, {
          method,
          headers: Object.fromEntries(new Headers(headers)),
          body: body ?? null,
          signal: signal ?? null,
          redirect: 'manual',
          dispatcher,
        })
        const text = await readWhole(reply.body, options.mostBodyBytes)
        // Statuses that have no body must be given none.
        const isEmpty = [101, 204, 205, 304].includes(reply.status)
        return new Response(isEmpty ? null : text, {
          status: reply.status,
          headers: plainHeaders(reply.headers),
        })
      } catch (thrown) {
        throw wireError(thrown)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

function createDispatcher({ proxyUrl, connectTimeoutMs, connections }: ModelFetchOptions): Dispatcher {
  const limits = {
    connections,
    // The caller's signal ends headers and bodies that hang; undici's own limits would only blur the reason.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectTimeoutMs, family: 4, autoSelectFamily: false },
  }
  return proxyUrl === null ? new Agent(limits) : new ProxyAgent({ ...limits, uri: proxyUrl })
}

async function readWhole(body: AsyncIterable<unknown> | null, mostBytes: number): Promise<string> {
  if (body === null) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a chunk of the body is no bytes')
    bytes += chunk.length
    if (bytes > mostBytes)
      throw new WireError('too_large', true, `the reply has more than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body is already decompressed and whole, so headers that say otherwise would be wrong of it. */
function plainHeaders(headers: Iterable<[string, string]>): [string, string][] {
  return [...headers].filter(([name]) => !/^(content-encoding|content-length|transfer-encoding)$/i.test(name))
}

/** What codes mean. Sources: errno(3), Node's `dns` and `tls` error codes, undici's `errors`. */
const CODES: readonly [pattern: RegExp, reason: WireReason, mayHaveRun: boolean, what: string][] = [
  [/^(ENOTFOUND|EAI_)/, 'dns', false, 'the name of the host could not be resolved'],
  [
    /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/,
    'refused',
    false,
    'nobody accepts the connection',
  ],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'timeout', false, 'connecting took too long'],
  [/^ETIMEDOUT$/, 'timeout', true, 'the connection timed out'],
  [
    /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/,
    'tls',
    false,
    'no secure connection came about',
  ],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'reset', true, 'the connection was reset'],
]

function wireError(thrown: unknown): unknown {
  for (let error = thrown; types.isNativeError(error); error = error.cause) {
    if (error instanceof WireError) return error
    // A stop or a time limit: the caller knows which.
    if (error.name === 'AbortError' || error.name === 'TimeoutError') return error
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    const known = CODES.find(([pattern]) => pattern.test(code))
    if (known === undefined) continue
    const [, reason, mayHaveRun, what] = known
    return new WireError(reason, mayHaveRun, `${what} (${code})`)
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new WireError('other', true, `the connection failed: ${message}`)
}
