import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from 'undici'
import { WireError, wireErrorOf } from './wire-error.js'

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
        throw wireErrorOf(thrown)
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
