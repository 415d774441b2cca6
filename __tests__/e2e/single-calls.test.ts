import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { behaviours as be, errorBody, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { canaryKey } from '../llm/online-run.js'
import { plumbline, ROOT, run, type SpawnOptions, workspace } from './run-bundle.js'

let server: ModelServer
let place: ReturnType<typeof workspace>
let key: string
let printed: string
beforeEach(() => {
  key = canaryKey()
  place = workspace()
  printed = ''
})
afterEach(async () => {
  const files = readdirSync(place.directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.env.local') && !name.endsWith('.env'))
    .map((name) => path.join(place.directory, name))
    .filter((file) => statSync(file).isFile())
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(key))).toEqual([])
  expect(printed).not.toContain(key)
  await server.close()
  place.remove()
})

const PAYLOAD = { model: 'claude-haiku-4-5', max_tokens: 20, messages: [{ role: 'user', content: 'Hello' }] }

async function call(
  args: readonly string[],
  options: Partial<SpawnOptions> = {},
  keys = { ANTHROPIC_API_KEY: key },
) {
  const env = { ANTHROPIC_BASE_URL: server.url, ...keys, ...options.env }
  const ended = await plumbline(args, { cwd: place.directory, ...options, env })
  printed += ended.stdout + ended.stderr
  return ended
}

describe('chat', () => {
  const chat = (payload: unknown, ...more: readonly string[]) =>
    call(['chat', ...more], { input: typeof payload === 'string' ? payload : JSON.stringify(payload) })

  it('sends what stands on standard input and prints the reply alone on standard output', async () => {
    server = await startModelServer(() => be.message())
    const { code, stdout, stderr } = await chat(PAYLOAD, '--budget', '0.05')
    expect([code, JSON.parse(stdout).content[0].type]).toEqual([0, 'text'])
    expect(server.calls.map(({ body, apiKey }) => [body, apiKey])).toEqual([[PAYLOAD, key]])
    expect(stderr).toMatch(/^budget: \$0\.05 \(--budget\)\ncost: \$0\.0006, \d+ ms\n$/)
  })

  it('takes the configured cap, or else 0.10 USD, and says which', async () => {
    server = await startModelServer(() => be.message())
    expect((await chat(PAYLOAD)).stderr).toContain('budget: $0.10 (the default)')
    writeFileSync(path.join(place.directory, 'plumbline.yml'), 'budgetUsd: 0.42\n')
    expect((await chat(PAYLOAD)).stderr).toContain('budget: $0.42 (plumbline.yml:1:12)')
  })

  it('is what tools/anthropic_client.sh runs, wherever it is started', async () => {
    server = await startModelServer(() => be.message())
    const env = { ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: key }
    const shim = path.join(ROOT, 'tools', 'anthropic_client.sh')
    const options = { cwd: place.directory, env, input: JSON.stringify(PAYLOAD) }
    const { code, stdout, stderr } = await run('bash', [shim, '--chat', '--budget', '0.02'], options)
    printed += stdout + stderr
    expect([code, JSON.parse(stdout).type, stderr]).toEqual([0, 'message', expect.stringMatching(/\$0\.02/)])
  })

  it('masks a key that the model repeats', async () => {
    server = await startModelServer(() => be.message({ content: [{ type: 'text', text: `it is ${key}` }] }))
    expect((await chat(PAYLOAD)).stdout).toContain('it is sk-****')
  })

  test.each([
    ['nothing', '', 3, /standard input: it is empty/],
    ['half a request', '{"model": "m",\n', 3, /standard input:2:1: found the end/],
    ['a list', '[]', 3, /no JSON object/],
    ['a request without a model', { max_tokens: 1, messages: [] }, 3, /names no model/],
    ['a model without a price', { ...PAYLOAD, model: 'claude-haiku-9' }, 3, /claude-haiku-9/],
    ['a retired model', { ...PAYLOAD, model: 'claude-3-5-sonnet-latest' }, 3, /retired on 2025-10-28/],
    ['a stream, whose cost has no bound', { ...PAYLOAD, stream: true }, 3, /stream/],
    ['more than the budget', { ...PAYLOAD, max_tokens: 30_000 }, 4, /budget of \$0\.10/],
  ])('refuses %s, and sends nothing', async (_what, payload, code, message) => {
    server = await startModelServer(() => be.message())
    const ended = await chat(payload)
    expect([ended.code, ended.stdout, server.calls.length]).toEqual([code, '', 0])
    expect(ended.stderr).toMatch(message)
  })

  it('never sends a key that stands in .env, and takes the one in .env.local', async () => {
    server = await startModelServer(() => be.message())
    const options = { input: JSON.stringify(PAYLOAD) }
    writeFileSync(path.join(place.directory, '.env'), `ANTHROPIC_API_KEY=${key}\n`)
    const refused = await plumbline(['chat'], {
      cwd: place.directory,
      ...options,
      env: { ANTHROPIC_BASE_URL: server.url },
    })
    printed += refused.stdout + refused.stderr
    expect([refused.code, refused.stderr, server.calls.length]).toEqual([
      2,
      expect.stringMatching(/\.env:1: ANTHROPIC_API_KEY is set in \.env.*\.env\.local/),
      0,
    ])
    writeFileSync(path.join(place.directory, '.env'), 'LEVEL=1\n')
    writeFileSync(
      path.join(place.directory, '.env.local'),
      `ANTHROPIC_API_KEY=${key}\nANTHROPIC_BASE_URL=http://127.0.0.1:1\n`,
    )
    const taken = await plumbline(['chat'], {
      cwd: place.directory,
      ...options,
      env: { ANTHROPIC_BASE_URL: server.url },
    })
    printed += taken.stdout + taken.stderr
    expect([taken.code, server.calls[0]?.apiKey]).toEqual([0, key])
  })
})

describe('quick_api_check', () => {
  it('tells model, latency and cost of one tiny call, with the key masked', async () => {
    server = await startModelServer(() => be.message({ usage: { input_tokens: 9, output_tokens: 1 } }))
    const { code, stdout } = await call(['quick_api_check', '--smoke'])
    expect([code, server.calls.length, server.calls[0]?.body.max_tokens]).toEqual([0, 1, 1])
    expect(stdout).toMatch(/^ok {6}sk-\*{4} {2}claude-haiku-4-5 {2}\d+ ms {2}\$0\.000014\n$/)
  })

  it('tries every key of a ring, so that a new one is known to work', async () => {
    const other = canaryKey()
    server = await startModelServer((_index, { apiKey }) =>
      apiKey === other
        ? be.status(401, errorBody('authentication_error', `invalid x-api-key ${other}`))
        : be.message(),
    )
    const env = { ANTHROPIC_API_KEYS: `${key},${other}` }
    const { code, stdout } = await call(['quick_api_check'], { env }, { ANTHROPIC_API_KEY: '' })
    expect(code).toBe(4)
    expect(stdout).toMatch(/^ok {6}sk-\*{4} \(1 of 2\)/m)
    expect(stdout).toMatch(/^failed {2}sk-\*{4} \(2 of 2\) .*auth_error: .*ANTHROPIC_API_KEY/m)
    expect(stdout).not.toContain(other)
  })

  it('asks for a grade with --full', async () => {
    server = await startModelServer((index) =>
      index === 0 ? be.message() : be.message({ content: [{ type: 'text', text: 'I would rather not.' }] }),
    )
    expect((await call(['quick_api_check', '--full'])).code).toBe(0)
    expect((await call(['quick_api_check', '--full'])).code).toBe(3)
    expect(server.calls[0]?.body).toHaveProperty('output_config')
  })

  it('ends with 2 without a key, and never goes offline', async () => {
    server = await startModelServer(() => be.message())
    const { code, stderr } = await call(['quick_api_check'], {}, { ANTHROPIC_API_KEY: '' })
    expect([code, stderr, server.calls.length]).toEqual([2, expect.stringMatching(/no API key to check/), 0])
  })

  it('ends with 4 and a diagnosis where nobody answers', async () => {
    server = await startModelServer(() => be.message())
    const { code, stderr } = await call(['quick_api_check'], {
      env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' },
    })
    expect([code, stderr]).toEqual([4, expect.stringMatching(/no connection to/)])
    expect(readFileSync(path.join(place.directory, 'reports', 'net_diag_last.md'), 'utf8')).toMatch(
      /Unreachable/,
    )
  })
})

describe('callAnthropic', () => {
  const adapter = pathToFileURL(path.join(ROOT, 'scripts', 'clients', 'anthropic_adapter.js')).href
  async function script(body: string, env: Readonly<Record<string, string>> = {}) {
    const text = `import { callAnthropic } from ${JSON.stringify(adapter)}\nconst payload = ${JSON.stringify(PAYLOAD)}\n${body}`
    const options = {
      cwd: place.directory,
      env: { ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: key, ...env },
    }
    const ended = await run(process.execPath, ['--input-type=module', '-e', text], options)
    printed += ended.stdout + ended.stderr
    return ended
  }
  const CATCH =
    'catch (error) { console.log(error.errorClass, error.exitCode, error.message, "|", error.remedy) }'

  it('gives the reply as the API gave it, and lets the process end', async () => {
    server = await startModelServer(() => be.message())
    const options = `{ budgetCents: 500, timeoutMs: 30000, runId: 'my-run-123', agentRole: 'qa-generator' }`
    const { code, stdout } = await script(
      `console.log(JSON.stringify(await callAnthropic(payload, ${options})))`,
    )
    expect([code, JSON.parse(stdout).stop_reason]).toEqual([0, 'end_turn'])
  })

  it('holds all calls of a run against one cap', async () => {
    server = await startModelServer(() => be.message({ usage: { input_tokens: 400, output_tokens: 20 } }))
    const { stdout } = await script(
      `try { for (;;) await callAnthropic(payload, { budgetCents: 0.6, runId: 'r' }) } ${CATCH}`,
    )
    expect(stdout).toMatch(/^budget_exceeded 4 /)
    expect(server.calls.length).toBeGreaterThan(2)
    expect(server.calls.length * 500).toBeLessThanOrEqual(6_000)
  })

  test.each([
    [
      'a refused key',
      () => be.status(401, errorBody('authentication_error', 'no')),
      '{}',
      /^auth_error 4 .*\| .*ANTHROPIC_API_KEY/,
    ],
    [
      'a service that hangs',
      () => be.hungBody(),
      '{ timeoutMs: 300 }',
      /^network_timeout 4 no reply within 300 ms/,
    ],
    ['a budget that is none', () => be.message(), '{ budgetCents: 0 }', /^config_invalid 3 budgetCents/],
  ])('throws for %s, with class and remedy', async (_what, behaviour, options, expected) => {
    server = await startModelServer(behaviour)
    const { stdout } = await script(`try { await callAnthropic(payload, ${options}) } ${CATCH}`)
    expect(stdout).toMatch(expected)
  })

  it('spends from the budget of the run that started the process, too', async () => {
    server = await startModelServer(() => be.message())
    const ledger = path.join(place.directory, 'run.ledger')
    writeFileSync(ledger, '{"type":"cap","micro_usd":10}\n')
    const { stdout } = await script(`try { await callAnthropic(payload, { budgetCents: 500 }) } ${CATCH}`, {
      PLUMBLINE_LEDGER: ledger,
    })
    expect([stdout, server.calls.length]).toEqual([expect.stringMatching(/^budget_exceeded/), 0])
  })
})
