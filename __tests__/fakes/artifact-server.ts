import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedArtifact {
  readonly name: string
  readonly zip: Buffer
}

export interface ArtifactServer {
  readonly url: string
  /** Finalised uploads whose size and sha256 were what the client said. */
  readonly artifacts: readonly ReceivedArtifact[]
  close(): Promise<void>
}

/** The token that the artifact client reads its run and job from; unsigned, as no one checks it here. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: 'Actions.Results:run-1:job-1', exp: 4_102_444_800 })}.x`
}

/**
 * The part of the runner's results service that uploads need, over real HTTP: Twirp CreateArtifact and
 * FinalizeArtifact, and block blobs behind a signed URL.
 */
export async function startArtifactServer(): Promise<ArtifactServer> {
  const blocks = new Map<string, Map<string, Buffer>>()
  const blobs = new Map<string, Buffer>()
  const artifacts: ReceivedArtifact[] = []

  const server = http.createServer(async (request, response) => {
    const body = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const json = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (url.pathname.endsWith('/CreateArtifact')) {
      const { name } = JSON.parse(body.toString())
      if (artifacts.some((artifact) => artifact.name === name)) {
        json(409, { code: 'already_exists', msg: `an artifact named ${name} exists` })
      } else
        json(200, { ok: true, signed_upload_url: `${origin(server)}/blob/${encodeURIComponent(name)}?sig=x` })
    } else if (url.pathname.endsWith('/FinalizeArtifact')) {
      const { name, size, hash } = JSON.parse(body.toString())
      const zip = blobs.get(name) ?? Buffer.alloc(0)
      const actual = `sha256:${createHash('sha256').update(zip).digest('hex')}`
      if (String(zip.length) !== String(size) || hash !== actual)
        json(400, { code: 'invalid_argument', msg: 'size or hash' })
      else {
        artifacts.push({ name, zip })
        json(200, { ok: true, artifact_id: String(artifacts.length) })
      }
    } else if (url.pathname.startsWith('/blob/') && request.method === 'PUT') {
      const name = decodeURIComponent(url.pathname.slice('/blob/'.length))
      storeBlob(name, url.searchParams, body, blocks, blobs)
      response.writeHead(201, {
        etag: '"1"',
        'x-ms-request-id': '1',
        'x-ms-version': '2025-01-05',
        'content-length': '0',
      })
      response.end()
    } else json(404, { code: 'bad_route', msg: url.pathname })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${origin(server)}/`,
    artifacts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

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

async function readBody(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function origin(server: http.Server): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
