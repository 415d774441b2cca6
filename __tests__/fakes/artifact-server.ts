import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerCache, type CacheScope } from './cache-service.js'

export interface ReceivedArtifact {
  readonly name: string
  readonly zip: Buffer
}

export interface ArtifactServer {
  readonly url: string
  /** Finalised uploads whose size and sha256 were what the client said. */
  readonly artifacts: readonly ReceivedArtifact[]
  /** Names that the client asked to create, also those that were refused or never finished. */
  readonly created: readonly string[]
  close(): Promise<void>
}

export interface ArtifactServerOptions {
  /** What CreateArtifact answers instead of doing its work. */
  readonly refusal?: {
    readonly status: number
    readonly message: string
    /** How often; always where it is not said. */
    readonly times?: number
  }
  /** Called when CreateArtifact arrives; its answer waits for the promise. */
  readonly onCreate?: (name: string) => Promise<void>
  /** What the cache service has, and who asks; without it there are no entries. */
  readonly cache?: CacheScope
}

/** The token that the artifact client reads its run and job from; unsigned, as no one checks it here. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: 'Actions.Results:run-1:job-1', exp: 4_102_444_800 })}.x`
}

/**
 * The part of the runner's results service that uploads need, over real HTTP: Twirp CreateArtifact and
 * FinalizeArtifact, and block blobs behind a signed URL. As the real one, it takes each name once.
 */
export async function startArtifactServer(options: ArtifactServerOptions = {}): Promise<ArtifactServer> {
  const blocks = new Map<string, Map<string, Buffer>>()
  const blobs = new Map<string, Buffer>()
  const artifacts: ReceivedArtifact[] = []
  const created: string[] = []
  /** A name that was asked for stays taken, but where the service refused. */
  const taken = new Set<string>()
  let refusals = 0

  const create = async (name: string): Promise<Answer> => {
    const isTaken = taken.has(name)
    taken.add(name)
    created.push(name)
    await options.onCreate?.(name)
    const { refusal } = options
    if (refusal !== undefined && refusals < (refusal.times ?? Number.POSITIVE_INFINITY)) {
      refusals++
      taken.delete(name)
      return [refusal.status, { code: 'refused', msg: refusal.message }]
    }
    if (isTaken) return [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }]
    return [200, { ok: true, signed_upload_url: `${origin(server)}/blob/${encodeURIComponent(name)}?sig=x` }]
  }
  const finalize = (name: string, size: unknown, hash: unknown): Answer => {
    const zip = blobs.get(name) ?? Buffer.alloc(0)
    const actual = `sha256:${createHash('sha256').update(zip).digest('hex')}`
    if (String(zip.length) !== String(size) || hash !== actual)
      return [400, { code: 'invalid_argument', msg: 'size or hash' }]
    artifacts.push({ name, zip })
    return [200, { ok: true, artifact_id: String(artifacts.length) }]
  }
  const scope = options.cache ?? { entries: [], ref: 'refs/heads/trunk', defaultRef: 'refs/heads/trunk' }
  const signed = (name: string): string => `${origin(server)}/blob/${encodeURIComponent(name)}?sig=x`
  const server = http.createServer(async (request, response) => {
    const body = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const json = ([status, value]: Answer): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (request.headers.authorization === undefined && url.pathname.startsWith('/twirp/'))
      json([401, { code: 'unauthenticated', msg: 'no token' }])
    else if (url.pathname.endsWith('/CreateArtifact')) json(await create(JSON.parse(body.toString()).name))
    else if (url.pathname.endsWith('/FinalizeArtifact')) {
      const { name, size, hash } = JSON.parse(body.toString())
      json(finalize(name, size, hash))
    } else if (url.pathname.includes('.CacheService/')) {
      const method = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
      json(answerCache(method, JSON.parse(body.toString()), scope, signed))
    } else if (url.pathname.startsWith('/blob/') && request.method !== 'PUT') {
      const name = decodeURIComponent(url.pathname.slice('/blob/'.length))
      sendBlob(scope.entries.find(({ blob }) => blob === name)?.archive, request, response)
    } else if (url.pathname.startsWith('/blob/')) {
      const name = decodeURIComponent(url.pathname.slice('/blob/'.length))
      storeBlob(name, url.searchParams, body, blocks, blobs)
      const entry = scope.entries.find(({ blob }) => blob === name)
      if (entry !== undefined) entry.archive = blobs.get(name)
      response.writeHead(201, {
        etag: '"1"',
        'x-ms-request-id': '1',
        'x-ms-version': '2025-01-05',
        'content-length': '0',
      })
      response.end()
    } else json([404, { code: 'bad_route', msg: url.pathname }])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${origin(server)}/`,
    artifacts,
    created,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type Answer = readonly [status: number, body: object]

function storeBlob(
  name: string,
  query: URLSearchParams,
  body: Buffer,
  blocks: Map<string, Map<string, Buffer>>,
  blobs: Map<string, Buffer>,
): void {
  const own = blocks.get(name) ?? new Map<string, Buffer>()
  blocks.set(name, own)
  if (query.get('comp') === 'block') own.set(query.get('blockid') ?? '', body)
  else if (query.get('comp') === 'blocklist') {
    const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
      (match) => match[1] ?? '',
    )
    blobs.set(name, Buffer.concat(ids.map((id) => own.get(id) ?? Buffer.alloc(0))))
  } else blobs.set(name, body)
}

/** Whole, or the range that is asked for, as storage services do. */
function sendBlob(
  bytes: Buffer | undefined,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  if (bytes === undefined) {
    response.writeHead(404).end()
    return
  }
  const [, from, to] = /bytes=(\d+)-(\d*)/.exec(String(request.headers['x-ms-range'] ?? '')) ?? []
  const start = Number(from ?? 0)
  const end = Math.min(to ? Number(to) : bytes.length - 1, bytes.length - 1)
  response.writeHead(from === undefined ? 200 : 206, {
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    etag: '"1"',
    'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
    'x-ms-blob-type': 'BlockBlob',
    ...(from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${bytes.length}` }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end + 1))
}

async function readBody(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function origin(server: http.Server): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
