import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it, test } from '@jest/globals'
import { createNodeNetworkProbe } from '../../src/adapters/node-network-probe.js'
import { findNetworkFaults, type NetworkDiagnosis } from '../../src/core/network-diagnosis.js'
import { createSelfSigned } from '../fakes/self-signed.js'

const PHASE_TIMEOUT_MS = 400
let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await new Promise((resolve) => (server === undefined ? resolve(null) : server.close(resolve)))
  server = undefined
})

/** Listens on loopback. @returns host and port */
async function listen(made: Server): Promise<string> {
  server = made
  made.on('connection', (socket) => sockets.add(socket.on('error', () => {})))
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  const address = made.address()
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
}

function diagnose(url: string, variables: Readonly<Record<string, string>> = {}): Promise<NetworkDiagnosis> {
  const probe = createNodeNetworkProbe({ variables, now: () => Date.UTC(2026, 10, 25) })
  return probe.diagnose(new URL(url), PHASE_TIMEOUT_MS, new AbortController().signal)
}

const summary = ({ ipv4, tls, http }: NetworkDiagnosis) =>
  [ipv4.dns, ipv4.tcp, tls, http].map((phase) => (phase.kind === 'failed' ? phase.fault : phase.kind))
const worst = (diagnosis: NetworkDiagnosis) => findNetworkFaults(diagnosis)[0]

describe('reaching a server', () => {
  it('is told phase by phase, with times', async () => {
    const host = await listen(createHttp((_request, reply) => reply.writeHead(404).end()))
    const diagnosis = await diagnose(`http://${host}/v1`)
    expect(summary(diagnosis)).toEqual(['not_tried', 'ok', 'not_tried', 'ok'])
    expect(diagnosis).toMatchObject({
      origin: `http://${host}`,
      takenAt: '2026-11-25T00:00:00.000Z',
      ipv4: { addresses: ['127.0.0.1'], tcp: { ms: expect.any(Number) } },
      http: { note: '404', ms: expect.any(Number) },
    })
    expect(findNetworkFaults(diagnosis)).toEqual([])
  })

  it('sends neither key, login nor body', async () => {
    const seen: string[] = []
    const host = await listen(
      createServer((socket) =>
        socket.on('data', (bytes) => {
          seen.push(bytes.toString())
          socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
        }),
      ),
    )
    await diagnose(`http://someone:something@${host}/`, { ANTHROPIC_API_KEY: 'never-to-be-sent' })
    expect(seen.join('')).toMatch(/^HEAD \/ HTTP\/1\.1\r\n/)
    expect(seen.join('')).not.toMatch(/authorization|api-key|someone|never-to-be-sent/i)
  })

  test.each([
    [
      'a server that never answers',
      () => createServer(() => {}),
      'http',
      ['ok', 'not_tried', 'timeout'],
      'warning',
    ],
    [
      'one that hangs up',
      () => createServer((socket) => socket.destroy()),
      'http',
      ['ok', 'not_tried', 'reset'],
      'warning',
    ],
    [
      'one that is down',
      () => createHttp((_request, reply) => reply.writeHead(529).end()),
      'http',
      ['ok', 'not_tried', 'ok'],
      'warning',
    ],
    [
      'a certificate that nobody trusts',
      () => createHttps(createSelfSigned(), (_request, reply) => reply.end()),
      'https',
      ['ok', 'certificate', 'not_tried'],
      'error',
    ],
    [
      'a server that speaks no TLS',
      () =>
        createServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))),
      'https',
      ['ok', 'tls', 'not_tried'],
      'error',
    ],
    [
      'one that hangs up in the handshake',
      () => createServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
      'https',
      ['ok', 'reset', 'not_tried'],
      'error',
    ],
    [
      'one that hangs in the handshake',
      () => createServer(() => {}),
      'https',
      ['ok', 'timeout', 'not_tried'],
      'error',
    ],
  ] as const)('%s', async (_what, make, scheme, phases, severity) => {
    const diagnosis = await diagnose(`${scheme}://${await listen(make())}`)
    expect([summary(diagnosis).slice(1), worst(diagnosis)?.severity]).toEqual([phases, severity])
  })

  it('where nobody listens: refused', async () => {
    const host = await listen(createServer())
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    const diagnosis = await diagnose(`https://${host}`)
    expect(summary(diagnosis)).toEqual(['not_tried', 'refused', 'not_tried', 'not_tried'])
    expect(worst(diagnosis)?.remedy).toMatch(/ANTHROPIC_BASE_URL/)
  })

  it('by a name that there is not: no address', async () => {
    const diagnosis = await diagnose('https://api.plumbline.invalid')
    expect(diagnosis.ipv4.dns.kind).toBe('failed')
    expect(worst(diagnosis)).toMatchObject({ severity: 'error', remedy: expect.stringMatching(/resolver/) })
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const host = await listen(createServer((socket) => socket.once('data', () => controller.abort())))
    const probe = createNodeNetworkProbe({ variables: {}, now: () => 0 })
    const diagnosis = await probe.diagnose(new URL(`http://${host}`), 60_000, controller.signal)
    expect(diagnosis.http.kind).toBe('failed')
  })
})

describe('proxy variables', () => {
  test.each([
    ['http://someone:something@proxy.example:3128', 'proxy.example:3128'],
    ['someone:something@proxy.example:3128', 'proxy.example:3128'],
    ['socks5://proxy.example', 'proxy.example'],
    ['http://::::', null],
  ])('%s is named without its login', async (value, host) => {
    const address = await listen(createHttp((_request, reply) => reply.end()))
    const diagnosis = await diagnose(`http://${address}`, { HTTPS_PROXY: value, no_proxy: 'localhost' })
    expect(diagnosis.proxies).toEqual([
      { name: 'HTTPS_PROXY', host },
      { name: 'no_proxy', host: null },
    ])
    expect(JSON.stringify(diagnosis)).not.toMatch(/something/)
    expect(worst(diagnosis)).toMatchObject({
      severity: 'notice',
      message: expect.stringMatching(/HTTPS_PROXY/),
    })
  })
})
