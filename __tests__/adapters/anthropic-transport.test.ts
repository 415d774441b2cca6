import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type ClosableTransport, createAnthropicTransport } from '../../src/adapters/anthropic-transport.js'
import { behaviours as be, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { createSelfSigned } from '../fakes/self-signed.js'

const never = new AbortController().signal
const cleanUp: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end()
})

function open(baseUrl: string, proxyUrl: string | null = null): ClosableTransport {
  const transport = createAnthropicTransport({ baseUrl, proxyUrl, connections: 4 })
  cleanUp.push(() => transport.close())
  return transport
}

async function serve(
  behave: Parameters<typeof startModelServer>[0] = () => be.message(),
): Promise<ModelServer> {
  const server = await startModelServer(behave)
  cleanUp.push(() => server.close())
  return server
}

async function listen(server: http.Server | https.Server | net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.address() as AddressInfo
  return port
}

const call = (timeoutMs = 5_000) => ({
  payload: { model: 'm', max_tokens: 1 },
  apiKey: 'key-of-a-test',
  timeoutMs,
})

describe('one attempt', () => {
  test('gives status, headers in lower case and the parsed body', async () => {
    const { url } = await serve(() => be.message({}, { 'X-Request-Cost': '7' }))
    const outcome = await open(url).send(call(), never)
    expect(outcome).toMatchObject({
      kind: 'replied',
      status: 200,
      headers: { 'x-request-cost': '7' },
      body: { type: 'message' },
    })
  })

  test('an error of the API comes with its body, and is tried once', async () => {
    const server = await serve(() =>
      be.status(529, { type: 'error', error: { type: 'overloaded_error', message: 'x' } }),
    )
    const outcome = await open(server.url).send(call(), never)
    expect(outcome).toMatchObject({ status: 529, body: { error: { type: 'overloaded_error' } } })
    expect(server.calls).toHaveLength(1)
  })

  test.each([
    ['headers', be.hungHeaders()],
    ['body', be.hungBody()],
    ['dripping body', be.slowDrip(5)],
  ])('its time limit holds for a hung %s', async (_what, behave) => {
    const { url } = await serve(() => behave)
    expect(await open(url).send(call(80), never)).toMatchObject({ reason: 'timeout', mayHaveRun: true })
  })

  test('rejects with the reason of a stop, in the middle of a body too', async () => {
    const controller = new AbortController()
    const reason = new Error('stopped by SIGINT')
    const { url } = await serve(() => be.hungBody())
    const sent = open(url).send(call(), controller.signal)
    setTimeout(() => controller.abort(reason), 30)
    await expect(sent).rejects.toBe(reason)
  })

  test.each([
    ['nobody listens', 'http://127.0.0.1:9', 'refused'],
    ['the name is not known', 'http://nowhere.invalid', 'dns'],
  ])('nothing can have been charged where %s', async (_what, url, reason) => {
    expect(await open(url).send(call(), never)).toMatchObject({ reason, mayHaveRun: false })
  })

  test('a certificate that nobody trusts ends it before the key is sent', async () => {
    const heard: string[] = []
    const server = https.createServer(createSelfSigned(), (request, response) => {
      heard.push(request.headers.authorization ?? '')
      response.end('{}')
    })
    const port = await listen(server)
    expect(await open(`https://127.0.0.1:${port}`).send(call(), never)).toMatchObject({
      reason: 'tls',
      mayHaveRun: false,
    })
    expect(heard).toEqual([])
  })

  test('a redirect is told, not followed', async () => {
    const elsewhere = await serve()
    const { url } = await serve(() => be.status(307, '', { location: `${elsewhere.url}/v1/messages` }))
    expect(await open(url).send(call(), never)).toMatchObject({ kind: 'replied', status: 307 })
    expect(elsewhere.calls).toEqual([])
  })
})

describe('proxies', () => {
  /** Joins whoever connects with where they want to go. */
  async function proxy(): Promise<{ readonly url: string; readonly asked: string[] }> {
    const asked: string[] = []
    const server = http.createServer()
    server.on('connect', (request, socket: net.Socket) => {
      asked.push(request.url ?? '')
      const [host = '', port = ''] = (request.url ?? '').split(':')
      const onward = net.connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
      onward.on('error', () => socket.destroy())
      socket.on('error', () => onward.destroy())
      socket.on('close', () => onward.destroy())
    })
    const port = await listen(server)
    return { url: `http://127.0.0.1:${port}`, asked }
  }

  test('one that is named for the model is used', async () => {
    const { url } = await serve()
    const through = await proxy()
    expect(await open(url, through.url).send(call(), never)).toMatchObject({ status: 200 })
    expect(through.asked).toEqual([new URL(url).host])
  })

  test('those of the environment are not', async () => {
    const { url } = await serve()
    const through = await proxy()
    const before = { ...process.env }
    Object.assign(process.env, { HTTP_PROXY: through.url, HTTPS_PROXY: through.url, NODE_USE_ENV_PROXY: '1' })
    try {
      expect(await open(url).send(call(), never)).toMatchObject({ status: 200 })
    } finally {
      process.env = before
    }
    expect(through.asked).toEqual([])
  })
})
