import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { behaviours, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { plumbline, read, workspace } from './run-bundle.js'

/** Joined here, so that no file of this repository holds anything like a key. */
const KEY = ['sk', 'ant', 'api03', 'Canary7'.repeat(8)].join('-')
const CASES = 5_000

const record = (index: number, edited: string): string =>
  JSON.stringify({
    id: `c-${index}`,
    question: `Where does path number ${index} lead?`,
    answer: `It leads to gate ${index}${edited}.`,
    evidence: `Path number ${index} leads to gate ${index}${edited}.`,
  })
const records = (edited: ReadonlySet<number>): string =>
  Array.from({ length: CASES }, (_, index) => record(index, edited.has(index) ? ' of the park' : '')).join(
    '\n',
  )

describe('replies that were paid for once', () => {
  let server: ModelServer
  const made = workspace({ 'data.jsonl': records(new Set()) })
  afterAll(async () => {
    await server.close()
    made.remove()
  })

  const run = async (...more: readonly string[]) => {
    const before = server.calls.length
    const args = ['baseline', '--full', '--data', 'data.jsonl', '--budget', '50', ...more]
    const ended = await plumbline(args, {
      cwd: made.directory,
      env: { ANTHROPIC_BASE_URL: server.url, ANTHROPIC_API_KEY: KEY },
    })
    const report: SessionReport = JSON.parse(read(made.directory, 'reports', 'session_report.json'))
    const lines = read(made.directory, 'reports', 'baseline_report.jsonl')
      .trim()
      .split('\n')
      .map((text): CaseLine => JSON.parse(text))
    return { ...ended, report, lines, calls: server.calls.length - before }
  }
  let first: Awaited<ReturnType<typeof run>>
  beforeAll(async () => {
    server = await startModelServer(() => behaviours.message())
    first = await run()
  })
  beforeEach(() => writeFileSync(path.join(made.directory, 'data.jsonl'), records(new Set())))

  test('are not there in the first run: every case is asked', () => {
    expect([first.calls, first.report.spending.cacheMisses]).toEqual([CASES, CASES])
    expect(first.report.costUsd).toBeGreaterThan(0)
  })

  test('a change of 12 of 5,000 cases pays for 12', async () => {
    const edited = new Set(Array.from({ length: 12 }, (_, index) => index * 401))
    writeFileSync(path.join(made.directory, 'data.jsonl'), records(edited))
    const { calls, report, lines, stderr } = await run()
    const perCase = first.report.costUsd / CASES
    expect([calls, report.spending.cacheHits, report.spending.cacheMisses]).toEqual([12, CASES - 12, 12])
    expect(report.costUsd).toBeCloseTo(12 * perCase, 9)
    expect(report.spending.savedUsd).toBeCloseTo((CASES - 12) * perCase, 9)
    expect(stderr).toMatch(/estimate: 12 calls/)
    expect(stderr).toMatch(/4988 of 5000 grades known, .* saved/)
    const known = lines.filter(({ notes }) => notes.some((note) => /earlier run/.test(note)))
    expect(known).toHaveLength(CASES - 12)
    for (const { latency_ms, latency_kind, cost_usd, score } of known.slice(0, 50))
      expect([latency_ms, latency_kind, cost_usd, score]).toEqual([
        null,
        null,
        perCase,
        first.lines[0]?.score,
      ])
    const cost = report.metrics.find(({ id }) => id === 'cost_per_item')
    expect(cost?.value).toBeCloseTo(perCase, 9)
  })

  test('are asked for again with --no-cache', async () => {
    writeFileSync(
      path.join(made.directory, 'data.jsonl'),
      records(new Set()).split('\n').slice(0, 40).join('\n'),
    )
    expect((await run()).calls).toBe(0)
    const fresh = await run('--no-cache')
    expect([fresh.calls, fresh.report.spending]).toMatchObject([40, { cacheHits: 0, cacheMisses: 0 }])
  })

  test('are a miss where their file is damaged', async () => {
    writeFileSync(path.join(made.directory, 'data.jsonl'), record(7, ''))
    const cache = path.join(made.directory, 'reports', 'cache')
    for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), 'x')
    expect((await run()).calls).toBe(1)
    expect((await run()).calls).toBe(0)
  })

  test('hold no key, and neither does anything else that a run leaves', () => {
    const files = readdirSync(made.directory, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(made.directory, name))
      .filter((file) => existsSync(file) && /\.(json|jsonl|md|log|txt)$/.test(file))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('Canary7'))).toEqual([])
    expect(first.stdout + first.stderr).not.toContain('Canary7')
  })
})
