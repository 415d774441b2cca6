import type { Readable } from 'node:stream'
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici'
import { decompress } from './decompress.js'
import { WireError, wireErrorOf } from './wire-error.js'

export interface ModelFetchOptions {
  /** Null for a direct connection. */
  readonly proxyUrl: string | null
  readonly connectTimeoutMs: number
  /** Of a reply's body, also after decompression. */
  readonly mostBodyBytes: number
  /** Connections at once. */
  readonly connections: number
}

export interface ModelFetch {
  /**
   * As `fetch`, for JSON texts: it resolves only when the whole body is there, and follows no redirect.
   * @throws WireError
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The body of a reply that went well. It is here already: through a stream it would cost more than the whole call. */
  textOf(reply: Response): string
  close(): Promise<void>
}

/**
 * The network for the model alone: IPv4 first, no proxy but the given one, a limit for connecting and one for the size
 * of the body. Agent and request are of one and the same undici: Node's own has another version.
 */
export function createModelFetch(options: ModelFetchOptions): ModelFetch {
  const dispatcher = createDispatcher(options)
  const texts = new WeakMap<Response, string>()
  return {
    async fetch(input, init = {}) {
      const { method, body, headers, signal } = init
      const isGet = method?.toUpperCase() === 'GET'
      if (typeof input !== 'string' || (typeof body !== 'string' && !isGet))
        throw new TypeError('only texts are posted')
      try {
        const {
          statusCode,
          headers: told,
          body: stream,
        } = await request(input, {
          method: isGet ? 'GET' : 'POST',
          headers: Object.fromEntries(new Headers(headers)),
          body: typeof body === 'string' ? body : null,
          signal: signal ?? null,
          dispatcher,
        })
        const text = decompress(
          await readWhole(stream, options.mostBodyBytes),
          headerOf(told, 'content-encoding'),
          options.mostBodyBytes,
        )
        const isGood = statusCode === 200
        const reply = new Response(isGood || NO_BODY.has(statusCode) ? null : text, {
          status: statusCode,
          headers: plainHeaders(told),
        })
        if (isGood) texts.set(reply, text)
        return reply
      } catch (thrown) {
        throw wireErrorOf(thrown)
      }
    },
    textOf: (reply) => texts.get(reply) ?? '',
    close: () => dispatcher.destroy(),
  }
}

/** Statuses whose replies have no body by definition. */
const NO_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304])

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

function readWhole(body: Readable, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= mostBytes) chunks.push(chunk)
      else body.destroy(new WireError('too_large', true, `the reply has more than ${mostBytes} bytes`))
    })
    body.on('end', () => resolve(Buffer.concat(chunks)))
    body.on('error', reject)
  })
}

type Told = Readonly<Record<string, string | readonly string[] | undefined>>

function headerOf(headers: Told, name: string): string {
  const value = headers[name]
  return (typeof value === 'string' ? value : value?.join(', ')) ?? ''
}

/** The body is already decompressed and whole, so headers that say otherwise would be wrong of it. */
function plainHeaders(headers: Told): [string, string][] {
  return Object.keys(headers)
    .filter((name) => !/^(content-encoding|content-length|transfer-encoding)$/.test(name))
    .map((name) => [name, headerOf(headers, name)])
}
