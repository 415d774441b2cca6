import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** A request as it arrived. */
export interface ReceivedCall {
  readonly path: string
  readonly apiKey: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What the server does with one request; it may answer, dawdle, or tear the connection. */
export type Behaviour = (response: http.ServerResponse, call: ReceivedCall) => void

export interface ModelServer {
  readonly url: string
  readonly calls: readonly ReceivedCall[]
  /** The largest number of requests that were under way at once. */
  readonly mostAtOnce: number
  close(): Promise<void>
}

/**
 * A Messages API on loopback, over real HTTP.
 * @param behave chooses by the number of the request, from 0
 */
export async function startModelServer(
  behave: (index: number, call: ReceivedCall) => Behaviour,
): Promise<ModelServer> {
  const calls: ReceivedCall[] = []
  let underWay = 0
  let mostAtOnce = 0
  const server = http.createServer((request, response) => {
    // The look at the network before a run is no call.
    if (request.method === 'HEAD') {
      response.writeHead(404).end()
      return
    }
    underWay++
    mostAtOnce = Math.max(mostAtOnce, underWay)
    response.on('close', () => {
      underWay--
    })
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => undefined)
    request.on('end', () => {
      const call = {
        path: request.url ?? '',
        apiKey: keyOf(request),
        body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
      }
      calls.push(call)
      behave(calls.length - 1, call)(response, call)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    get mostAtOnce() {
      return mostAtOnce
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const GRADE = { score: 0.9, supported: true, unsupported_claims: [], reason: 'backed by the evidence' }

/** A message as the API would send it. */
export function messageOf(parts: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-haiku-4-5-20251001',
    content: [{ type: 'text', text: JSON.stringify(GRADE) }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 400, output_tokens: 40 },
    ...parts,
  }
}

export function errorBody(type: string, message: string): object {
  return { type: 'error', error: { type, message }, request_id: 'req_1' }
}

type Headers = Readonly<Record<string, string>>

/** Ways to answer well or badly. */
export const behaviours = {
  message:
    (parts: Readonly<Record<string, unknown>> = {}, headers: Headers = {}): Behaviour =>
    (response) =>
      json(response, 200, messageOf(parts), headers),
  status:
    (status: number, body: object | string = '', headers: Headers = {}): Behaviour =>
    (response) =>
      typeof body === 'string'
        ? text(response, status, body, { 'content-type': 'text/html', ...headers })
        : json(response, status, body, headers),
  text:
    (body: string, contentType = 'application/json'): Behaviour =>
    (response) =>
      text(response, 200, body, { 'content-type': contentType }),
  gzip: (): Behaviour => (response) => {
    const body = gzipSync(JSON.stringify(messageOf()))
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(body)
  },
  /** So many spaces, compressed. */
  gzipBomb: (bytes: number): Behaviour => {
    const body = gzipSync(Buffer.alloc(bytes, 0x20))
    return (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(body)
    }
  },
  resetBeforeHeaders: (): Behaviour => (response) => {
    response.socket?.resetAndDestroy()
  },
  resetInBody: (): Behaviour => (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"type": "message", "content": [', () => response.socket?.resetAndDestroy())
  },
  closeInBody: (): Behaviour => (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"type": "message"', () => response.socket?.end())
  },
  hungHeaders: (): Behaviour => () => {},
  hungBody: (): Behaviour => (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"type": "message", ')
  },
  slowDrip:
    (everyMs: number): Behaviour =>
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const dripping = setInterval(() => response.write(' '), everyMs)
      response.on('close', () => clearInterval(dripping))
    },
  endless: (): Behaviour => (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const chunk = Buffer.alloc(256 * 1024, 0x20)
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk)) {}
    }
    response.on('drain', pour)
    pour()
  },
  /** After so long, as the given behaviour. */
  late:
    (delayMs: number, then: Behaviour): Behaviour =>
    (response, call) => {
      const timer = setTimeout(() => then(response, call), delayMs)
      response.on('close', () => clearTimeout(timer))
    },
} as const

function json(response: http.ServerResponse, status: number, body: object, headers: Headers): void {
  text(response, status, JSON.stringify(body), { 'content-type': 'application/json', ...headers })
}

function text(response: http.ServerResponse, status: number, body: string, headers: Headers): void {
  response.writeHead(status, headers)
  response.end(body)
}

function keyOf({ headers }: http.IncomingMessage): string {
  const named = headers['x-api-key']
  if (typeof named === 'string') return named
  return (headers.authorization ?? '').replace(/^Bearer /, '')
}
