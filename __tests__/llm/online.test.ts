import { afterEach, describe, expect, test } from '@jest/globals'
import { createImpatientTimer } from '../fakes/impatient-timer.js'
import { behaviours as be, errorBody, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { canaryKey, MODEL, type OnlineRun, runOnline } from './online-run.js'

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function start(behave: Parameters<typeof startModelServer>[0]): Promise<ModelServer> {
  server = await startModelServer(behave)
  return server
}

function run(baseUrl: string, overrides: Partial<OnlineRun> = {}) {
  return runOnline({
    baseUrl,
    keys: [canaryKey()],
    budgetUsd: 1,
    cases: 1,
    concurrency: 4,
    timeoutMs: 5_000,
    timer: createImpatientTimer(),
    ...overrides,
  })
}

const refused = be.status(401, errorBody('authentication_error', 'invalid x-api-key'))
const limited = be.status(429, errorBody('rate_limit_error', 'slow down'), { 'retry-after': '30' })
const down = be.status(529, errorBody('overloaded_error', 'Overloaded'))

describe('a judged case', () => {
  test('has the grade as its score, and what its call took', async () => {
    const { url, calls } = await start(() => be.late(30, be.message()))
    const { report, files, exitCode } = await run(url, { cases: 3 })

    expect([exitCode, report.scorer, report.costKind, report.latency.kind]).toEqual([
      0,
      'judge',
      'measured',
      'measured',
    ])
    expect(report).toMatchObject({ costUsd: 0.0018, budgetUsd: 1, meanScore: 0.9, offline: false })
    const line = JSON.parse((files.get('reports/baseline_report.jsonl') ?? '').split('\n')[0] ?? '')
    expect(line).toMatchObject({
      score: 0.9,
      cost_usd: 0.0006,
      input_tokens: 400,
      output_tokens: 40,
      latency_kind: 'measured',
    })
    expect(line.latency_ms).toBeGreaterThanOrEqual(30)
    expect(calls).toHaveLength(3)
    // Whoever reads the numbers is told whose they are.
    expect(report.judge).toMatchObject({ model: MODEL })
    expect(files.get('reports/baseline_report.md')).toContain(`Judged by \`${MODEL}\``)
    expect(files.get('reports/session_report.md')).toContain(MODEL)
  })

  test('is asked for as structured output, without a temperature', async () => {
    const { url, calls } = await start(() => be.message())
    await run(url)

    expect(calls[0]).toMatchObject({
      path: '/v1/messages',
      body: {
        model: MODEL,
        max_tokens: 512,
        output_config: {
          format: { type: 'json_schema', schema: { type: 'object', additionalProperties: false } },
        },
      },
    })
    expect(calls[0]?.body).not.toHaveProperty('temperature')
  })
})

describe('keys', () => {
  test('one that is refused is never used again; the next one is', async () => {
    const keys = [canaryKey(), canaryKey()]
    const { url, calls } = await start((_index, { apiKey }) => (apiKey === keys[0] ? refused : be.message()))
    const { exitCode, report } = await run(url, { keys, cases: 6, concurrency: 1 })

    expect([exitCode, report.cases.scored]).toEqual([0, 6])
    expect(calls.filter(({ apiKey }) => apiKey === keys[0])).toHaveLength(1)
  })

  test('one that is limited rests while the next one works', async () => {
    const keys = [canaryKey(), canaryKey()]
    const { url, calls } = await start((_index, { apiKey }) => (apiKey === keys[0] ? limited : be.message()))
    const timer = createImpatientTimer()
    const { exitCode } = await run(url, { keys, cases: 4, concurrency: 1, timer })

    expect(exitCode).toBe(0)
    expect(calls.map(({ apiKey }) => keys.indexOf(apiKey))).toEqual([0, 1, 1, 1, 1])
    expect(timer.sleptMs).toBe(0)
  })

  test('when all are refused, the run ends with exit code 4 and says what to do', async () => {
    const { url, calls } = await start(() => refused)
    const { exitCode, error, log } = await run(url, {
      keys: [canaryKey(), canaryKey()],
      cases: 30,
      concurrency: 1,
    })

    expect([exitCode, error?.errorClass, calls.length]).toEqual([4, 'auth_error', 2])
    expect(log).toMatch(/AUTH_ERROR in step calls: .*quick_api_check --smoke/)
  })
})

describe('a service that is down', () => {
  test('ends the run long before every case was tried, and what was finished is kept', async () => {
    const { url, calls } = await start((index) => (index < 10 ? be.message() : down))
    const { exitCode, error, report, files } = await run(url, { cases: 200, concurrency: 1 })

    expect([exitCode, error?.errorClass]).toEqual([4, 'server_overload'])
    expect(calls.length).toBeLessThan(10 + 6 * 5)
    expect(report.cases).toMatchObject({ total: 200, scored: 10 })
    expect([...files.keys()].filter((name) => name.endsWith('journal.jsonl'))).toHaveLength(1)
  })

  test('or not there at all', async () => {
    const { url, close } = await start(() => be.message())
    await close()
    const { exitCode, error, report } = await run(url, { cases: 20, concurrency: 1 })

    expect([exitCode, error?.errorClass, report.costUsd]).toEqual([4, 'network_error', 0])
  })
})

describe('the budget', () => {
  test('stops the run before the call that might not fit, and keeps what was paid for', async () => {
    const { url, calls } = await start(() => be.message())
    const first = await run(url, { cases: 1 })
    const budgetUsd = (first.worstCase * 3) / 1e6
    const { exitCode, error, report, log } = await run(url, { cases: 60, budgetUsd })

    expect([exitCode, error?.errorClass]).toEqual([4, 'budget_exceeded'])
    expect(log).toMatch(/BUDGET_EXCEEDED in step calls: .*raise --budget/)
    expect(report.costUsd).toBeLessThanOrEqual(budgetUsd)
    // As much was done as fits: the next call at its worst would have been too much.
    expect(report.costUsd + first.worstCase / 1e6).toBeGreaterThan(budgetUsd)
    expect(report.cases.scored).toBe(calls.length - 1)
  })

  test('that is too small for a single call sends none', async () => {
    const { url, calls } = await start(() => be.message())
    const { exitCode, report } = await run(url, { budgetUsd: 0.001, cases: 5 })

    expect([exitCode, calls.length, report.costUsd]).toEqual([4, 0, 0])
  })

  test('is estimated before the first call, and what fits is said where it does not suffice', async () => {
    const { url } = await start(() => be.message())
    const plenty = await run(url, { cases: 5 })
    expect(plenty.shown).toMatch(/estimate: 5 calls, about \$0\.\d+, at most \$0\.\d+; \$1\.00 left/)
    const scarce = await run(url, { cases: 50, budgetUsd: 0.03 })
    expect(scarce.shown).toMatch(/the estimate is over the budget: about \d+ of 50 cases fit into \$0\.03/)
  })
})

describe('concurrency', () => {
  test('is what the configuration says while the service answers', async () => {
    const started = await start(() => be.late(20, be.message()))
    await run(started.url, { cases: 40, concurrency: 8 })
    expect(started.mostAtOnce).toBe(8)
  })
})
