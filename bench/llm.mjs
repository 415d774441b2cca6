// The model client against a server on this machine that answers after 50 ms: how much of what 32 calls at once can do
// is reached, and what a call costs in CPU of our own. The same calls through bare undici stand beside it. Once to the
// millisecond, where calls that waited for each other once go on in one line for ever, and once within 5 ms of it, as no
// service is exact.
// Usage: npm run build && node bench/llm.mjs [calls]
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const LATENCY_MS = 50
/** Milliseconds around the latency. */
const SPREADS_MS = [0, 10]
const CONCURRENCY = 32
const LEAST_SHARE = 0.95
const MOST_CPU_MS = 1

/**
 * In a process of its own, so that its work is not taken for the client's, and no more than a socket that answers each
 * request after the latency: Node's HTTP server takes as long for a request as the client does, and would be what is measured.
 */
function serve(spreadMs) {
  let waitedMs = 0
  let answered = 0
  const grade = JSON.stringify({ score: 1, supported: true, unsupported_claims: [], reason: 'fine' })
  const body = JSON.stringify({
    type: 'message',
    content: [{ type: 'text', text: grade }],
    stop_reason: 'end_turn',
    usage: { input_tokens: 400, output_tokens: 40 },
  })
  const reply = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const server = net.createServer({ noDelay: true }, (socket) => {
    let pending = ''
    socket.setEncoding('latin1').on('data', (text) => {
      const arrived = performance.now()
      pending += text
      const head = pending.indexOf('\r\n\r\n')
      const [, length = '0'] = /content-length: (\d+)/i.exec(pending) ?? []
      if (head === -1 || pending.length < head + 4 + Number(length)) return
      pending = ''
      answered++
      setTimeout(
        () => {
          waitedMs += performance.now() - arrived
          socket.write(reply)
        },
        LATENCY_MS + (Math.random() - 0.5) * spreadMs,
      )
    })
    socket.on('error', () => socket.destroy())
  })
  process.on('message', () => process.send(waitedMs / answered))
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
}

async function main(calls) {
  console.log(`calls ${calls}, concurrency ${CONCURRENCY}, node ${process.versions.node}`)
  for (const spreadMs of SPREADS_MS) await compare(calls, spreadMs)
}

async function compare(calls, spreadMs) {
  const child = fork(fileURLToPath(import.meta.url), ['serve', String(spreadMs)])
  const told = () => new Promise((resolve) => child.once('message', resolve))
  const port = await told()
  const directory = mkdtempSync(path.join(os.tmpdir(), 'plumbline-bench-'))
  try {
    const url = `http://127.0.0.1:${port}`
    const bare = await measure(await bareFetch(url), calls)
    const own = await measure(await modelClient(url, directory), calls)
    child.send('latency')
    // What the timers of the server made of it.
    const latencyMs = await told()
    const ideal = CONCURRENCY / (latencyMs / 1000)
    const share = own.perSecond / ideal
    console.log(`\nlatency ${latencyMs.toFixed(1)} ms, within ${spreadMs / 2} ms`)
    console.log(
      `throughput: ${(share * 100).toFixed(1)}% of the ideal ${ideal.toFixed(0)} a second (at least ${LEAST_SHARE * 100}%); bare undici ${((bare.perSecond / ideal) * 100).toFixed(1)}%`,
    )
    console.log(
      `own CPU a call: ${own.cpuMs.toFixed(3)} ms (less than ${MOST_CPU_MS}); bare undici ${bare.cpuMs.toFixed(3)} ms`,
    )
    if (share < LEAST_SHARE || own.cpuMs >= MOST_CPU_MS) process.exitCode = 1
  } finally {
    child.kill()
    rmSync(directory, { recursive: true, force: true })
  }
}

const payload = {
  model: 'claude-haiku-4-5-20251001',
  max_tokens: 512,
  system: 'You grade one answer to one question against the evidence that it was made from.',
  messages: [{ role: 'user', content: 'The old mill stands beside the river. '.repeat(40) }],
}

async function bareFetch(url) {
  const { Agent, fetch } = await import('undici')
  const dispatcher = new Agent({ connections: CONCURRENCY })
  const body = JSON.stringify(payload)
  const headers = { 'content-type': 'application/json' }
  return {
    call: async () =>
      (await fetch(`${url}/v1/messages`, { method: 'POST', body, headers, dispatcher })).json(),
    close: () => dispatcher.destroy(),
  }
}

/** As a run has it: keys, prices, a ledger on the disk, retries, limits. */
async function modelClient(url, directory) {
  const { openModel } = await import('../build/src/app/open-model.js')
  const { openNodeLedger } = await import('../build/src/adapters/node-ledger.js')
  const variables = { ANTHROPIC_API_KEY: `bench-${'0'.repeat(20)}`, ANTHROPIC_BASE_URL: url }
  const { client, close } = openModel(
    {
      model: {
        name: payload.model,
        maxTokens: 512,
        concurrency: CONCURRENCY,
        requestsPerMinute: null,
        tokensPerMinute: null,
        prices: {},
      },
      cap: 1_000_000_000,
      openLedger: () => openNodeLedger(path.join(directory, 'run.ledger'), 'run.ledger'),
      note: () => {},
    },
    {
      env: { get: (name) => variables[name], variables, pid: process.pid, randomInt: () => 7 },
      clock: { now: () => Date.now(), elapsed: () => performance.now() },
    },
  )
  const { signal } = new AbortController()
  return {
    async call() {
      const outcome = await client.send(payload, 'bench', signal)
      if (outcome.kind === 'failed') throw outcome.error
    },
    close,
  }
}

async function measure({ call, close }, calls) {
  await together(call, CONCURRENCY * 10)
  const cpu = process.cpuUsage()
  const startedMs = performance.now()
  await together(call, calls)
  const seconds = (performance.now() - startedMs) / 1000
  const { user, system } = process.cpuUsage(cpu)
  await close()
  return { perSecond: calls / seconds, cpuMs: (user + system) / 1000 / calls }
}

async function together(call, calls) {
  let left = calls
  const work = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
}

if (process.argv[2] === 'serve') serve(Number(process.argv[3]))
else await main(Number(process.argv[2] ?? 6_000))
