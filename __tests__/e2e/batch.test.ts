import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { type BatchServer, startBatchServer, succeeded } from '../fakes/batch-server.js'
import { canaryKey } from '../llm/online-run.js'
import { plumbline, read, workspace } from './run-bundle.js'

const CASES = 30
const record = (index: number, place = 'gate'): string =>
  JSON.stringify({
    id: `c-${index}`,
    question: `Where does path number ${index} lead?`,
    answer: `It leads to ${place} ${index}.`,
    evidence: `Path number ${index} leads to ${place} ${index}.`,
  })
const DATA = Array.from({ length: CASES }, (_, index) => record(index)).join('\n')
/** Of one call at the whole price: 400 tokens in and 40 out of claude-haiku-4-5. */
const WHOLE_PRICE_USD = 0.0006

let server: BatchServer
let place: ReturnType<typeof workspace>
let key: string
beforeEach(async () => {
  key = canaryKey()
  server = await startBatchServer()
  place = workspace({ 'data.jsonl': DATA })
})
afterEach(async () => {
  const files = readdirSync(place.directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place.directory, name))
    .filter((file) => statSync(file).isFile())
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(key))).toEqual([])
  await server.close()
  place.remove()
})

async function batch(half: 'submit' | 'collect', ...more: readonly string[]) {
  const args = ['baseline', '--full', '--data', 'data.jsonl', '--batch', half, ...more]
  const env = { ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: key }
  const ended = await plumbline(args, { cwd: place.directory, env })
  expect(ended.stdout + ended.stderr).not.toContain(key)
  return ended
}
const report = (): SessionReport => JSON.parse(read(place.directory, 'reports', 'session_report.json'))
const lines = (): readonly CaseLine[] =>
  read(place.directory, 'reports', 'baseline_report.jsonl')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))
const queued = (): boolean => existsSync(path.join(place.directory, 'reports', 'dlq', 'index.jsonl'))

describe('a run in batches', () => {
  it('is submitted by one command and judged by another, at half the price, joined by case', async () => {
    server.resultOf = ({ params }) => {
      const number = Number(/number (\d+)/.exec(params.messages[0]?.content ?? '')?.[1])
      const grade = { score: 0.7 + number / 100, supported: true, unsupported_claims: [], reason: 'backed' }
      return succeeded({ content: [{ type: 'text', text: JSON.stringify(grade) }] })
    }
    const submitted = await batch('submit', '--budget', '1')
    expect([submitted.code, submitted.stdout]).toEqual([0, expect.stringMatching(/submitted as msgbatch_1/)])
    expect(server.batches.map(({ requests }) => requests.length)).toEqual([CASES])
    expect(existsSync(path.join(place.directory, 'reports', 'session_report.md'))).toBe(false)

    server.ended = true
    const collected = await batch('collect')
    expect([collected.code, report().cases.scored, report().result]).toEqual([0, CASES, 'PASS'])
    expect(report().costUsd).toBeCloseTo((CASES * WHOLE_PRICE_USD) / 2, 9)
    expect(report().budgetUsd).toBe(1)
    expect(lines().map(({ case_id, score }) => [case_id, score])).toEqual(
      Array.from({ length: CASES }, (_, index) => [`c-${index}`, 0.7 + index / 100]),
    )
    expect(lines().every(({ latency_ms }) => latency_ms === null)).toBe(true)
    expect(server.seen).not.toContain('POST /v1/messages')
  })

  it('that is under way is no failure: 4, and neither report nor entry in the queue', async () => {
    await batch('submit', '--budget', '1')
    const { code, stderr } = await batch('collect')
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(/msgbatch_1 is under way: 0 of 30 .*Collect later/),
    ])
    expect([existsSync(path.join(place.directory, 'reports', 'session_report.md')), queued()]).toEqual([
      false,
      false,
    ])
  })

  it('counts what expired, failed, was canceled or left out as errored, and is not green by it', async () => {
    server.resultOf = (_request, index) => {
      const others = [
        { type: 'expired' },
        { type: 'canceled' },
        {
          type: 'errored',
          error: { type: 'error', error: { type: 'invalid_request_error', message: 'too long' } },
        },
        undefined,
        { type: 'unheard_of' },
      ]
      return index < others.length ? others[index] : succeeded()
    }
    await batch('submit', '--budget', '1')
    server.ended = true
    const { code } = await batch('collect')
    expect([code, report().result, report().cases]).toMatchObject([1, 'PARTIAL', { scored: 25, errored: 5 }])
    expect(report().costUsd).toBeCloseTo((25 * WHOLE_PRICE_USD) / 2, 9)
    const errors = lines().filter(({ status }) => status === 'errored')
    expect(errors.map(({ error_class, notes }) => `${error_class}: ${notes.join()}`)).toEqual([
      expect.stringMatching(/^network_timeout: the batch ended before/),
      expect.stringMatching(/^api_error: the batch was canceled/),
      expect.stringMatching(/^api_error: .*invalid_request_error: too long/),
      expect.stringMatching(/^api_error: the batch has no result/),
      expect.stringMatching(/^api_error: the batch has no result/),
    ])
    server.resultOf = () => succeeded()
    await batch('submit', '--budget', '1')
    expect(server.batches[1]?.requests).toHaveLength(5)
    await batch('collect')
    expect([report().result, report().cases.scored, report().spending.cacheHits]).toEqual(['PASS', CASES, 25])
  })

  it('takes no result for a case that has changed since', async () => {
    await batch('submit', '--budget', '1')
    server.ended = true
    writeFileSync(
      path.join(place.directory, 'data.jsonl'),
      [record(0, 'harbour'), ...DATA.split('\n').slice(1)].join('\n'),
    )
    await batch('collect')
    expect([report().cases.errored, lines()[0]?.status]).toEqual([1, 'errored'])
    expect(lines()[0]?.notes.join()).toMatch(/new, or has changed/)
  })

  it('asks a malformed grade of a batch no second time, and pays for it once', async () => {
    server.resultOf = (_request, index) =>
      succeeded(index === 0 ? { content: [{ type: 'text', text: 'Looks good to me.' }] } : {})
    await batch('submit', '--budget', '1')
    server.ended = true
    await batch('collect')
    expect(lines()[0]).toMatchObject({
      status: 'errored',
      error_class: 'schema_invalid',
      cost_usd: WHOLE_PRICE_USD / 2,
    })
    expect(report().costUsd).toBeCloseTo((CASES * WHOLE_PRICE_USD) / 2, 9)
  })

  it('that could cost more than the budget is not sent at all', async () => {
    const { code, stderr } = await batch('submit', '--budget', '0.05')
    expect([code, server.batches, report().error?.errorClass]).toEqual([4, [], 'budget_exceeded'])
    expect(stderr).toMatch(
      /may cost \$0\.\d+, and the budget is \$0\.05: \d+ of 30 cases fit; nothing was sent/,
    )
  })

  it('is sent once more where the API has surely not taken it, and never where it may have', async () => {
    let refusals = 0
    const overloaded = {
      status: 529,
      body: { type: 'error', error: { type: 'overloaded_error', message: 'busy' } },
    }
    server.refuse = () => (refusals++ === 0 ? overloaded : undefined)
    expect((await batch('submit', '--budget', '1')).code).toBe(0)
    server.refuse = () => 'reset'
    const before = server.seen.length
    const doubtful = await batch('submit', '--budget', '1', '--no-cache')
    expect([doubtful.code, server.seen.length - before]).toEqual([4, 1])
    expect(doubtful.stderr).toMatch(/may have come about[\s\S]*console of the API/)
  })

  it('needs a submission, and a key', async () => {
    expect(await batch('collect')).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/no batch to collect/),
    })
    const env = { ANTHROPIC_BASE_URL: server.url }
    const args = ['baseline', '--full', '--data', 'data.jsonl', '--batch', 'submit', '--budget', '1']
    expect((await plumbline(args, { cwd: place.directory, env })).code).toBe(2)
    const offline = await plumbline([...args, '--offline'], { cwd: place.directory, env })
    expect([offline.code, server.seen]).toEqual([2, []])
  })
})
