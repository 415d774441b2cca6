import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { RunRequest } from '../../src/core/run-request.js'
import { archiveRun, readHistory } from '../../src/pipeline/archive.js'
import { comparabilityKey } from '../../src/pipeline/comparability.js'
import { parseRecordedRequest, recordRequest } from '../../src/pipeline/recorded-request.js'
import { rerunCommand } from '../../src/pipeline/rerun-command.js'
import { TellingRecords } from '../../src/pipeline/telling-records.js'
import { sessionReport } from '../factories/session-report.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { caseOf, observed } from '../metrics/case-of.js'

const request = (overrides: Partial<RunRequest> = {}): RunRequest => ({
  target: 'baseline',
  mode: 'full',
  offline: true,
  handoff: false,
  reportsDir: '/w/reports',
  workingDirectory: '/w',
  invokedAs: 'plumbline',
  ...overrides,
})

const lineOf = (parts: Partial<CaseLine>): CaseLine => observed(parts).line

describe('history', () => {
  test('two runs of the same second are both kept', async () => {
    const fileSystem = createMemoryFileSystem({ '/r/session_report.md': 'x' })
    const at = Date.UTC(2026, 0, 2, 3, 4, 5)
    const folders = [
      await archiveRun('/r', at, ['session_report.md'], fileSystem),
      await archiveRun('/r', at, ['session_report.md'], fileSystem),
    ]
    expect(folders).toEqual(['/r/history/20260102_030405', '/r/history/20260102_030405_2'])
    for (const folder of folders) expect(fileSystem.text(`${folder}/session_report.md`)).toBe('x')
  })

  test('what is damaged is named and left out', async () => {
    const fileSystem = createMemoryFileSystem({
      '/r/history/20260101_000000/session_report.json': JSON.stringify(
        sessionReport({ runId: 'run_20260101_000000_11111' }),
      ),
      '/r/history/20260102_000000/session_report.json': '{"schemaVersion": 1}',
      '/r/history/20260103_000000/session_report.json': 'not JSON',
      '/r/history/notes/session_report.json': '{}',
    })
    const { reports, damaged } = await readHistory('/r', fileSystem)
    expect(reports.map(({ runId }) => runId)).toEqual(['run_20260101_000000_11111'])
    expect(damaged).toEqual([
      '/r/history/20260102_000000/session_report.json',
      '/r/history/20260103_000000/session_report.json',
    ])
  })
})

describe('the comparability key', () => {
  const config = { data: ['/w/data/*.jsonl'], records: '', fields: { question: '/q' } }
  const key = (
    changes: {
      request?: Partial<RunRequest>
      config?: object
      client?: object
      promptHash?: string
      priceVersion?: string
      latencyKind?: string
      mappedFields?: readonly string[]
    } = {},
  ) =>
    comparabilityKey({
      request: request(changes.request),
      config: { ...config, ...changes.config },
      client: { kind: 'simulated', model: 'offline-mock', ...changes.client },
      promptHash: changes.promptHash ?? 'p',
      priceVersion: changes.priceVersion ?? null,
      latencyKind: changes.latencyKind ?? 'simulated',
      mappedFields: changes.mappedFields ?? ['evidence', 'id'],
    })

  test('is the same on another machine, and for fields in another order', () => {
    const elsewhere = key({
      request: { workingDirectory: '/home/me/repo', reportsDir: '/tmp/x' },
      config: { data: ['/home/me/repo/data/*.jsonl'] },
    })
    expect(elsewhere).toBe(key())
    expect(key({ mappedFields: ['id', 'evidence'] })).toBe(key())
  })

  test.each([
    ['mode', { request: { mode: 'smoke' as const } }],
    ['target', { request: { target: 'step4_2' } }],
    ['data', { config: { data: ['/w/other/*.jsonl'] } }],
    ['field map', { config: { fields: { question: '/other' } } }],
    ['scorer', { client: { kind: 'measured' } }],
    ['model', { client: { model: 'another' } }],
    ['prompt', { promptHash: 'other' }],
    ['prices', { priceVersion: '2026-11-23' }],
    ['kind of latency', { latencyKind: 'recorded' }],
    ['fields that the data has', { mappedFields: ['id'] }],
  ])('changes with the %s', (_what, changes) => {
    expect(key(changes)).not.toBe(key())
  })
})

describe('a recorded request', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({
          target: fc.string(),
          mode: fc.constantFrom('smoke' as const, 'full' as const),
          offline: fc.boolean(),
          budgetUsd: fc.option(fc.double({ min: 0.01, max: 100, noNaN: true }), { nil: undefined }),
          data: fc.option(fc.array(fc.string()), { nil: undefined }),
          config: fc.option(fc.string(), { nil: undefined }),
          handoff: fc.boolean(),
        }),
        (parts) => {
          const written = JSON.stringify(recordRequest(request(parts)))
          expect(parseRecordedRequest(written)).toEqual(expect.objectContaining(parts))
        },
      ),
    )
  })

  test.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['another mode', '{"target":"baseline","mode":"turbo"}'],
    ['data that is no list of texts', '{"target":"baseline","mode":"full","data":[1]}'],
    ['a negative budget', '{"target":"baseline","mode":"full","budgetUsd":-1}'],
    ['an unknown export', '{"target":"baseline","mode":"full","exports":["xml"]}'],
    ['a target that is no text', '{"target":{},"mode":"full"}'],
  ])('%s is not taken for one', (_name, text) => {
    expect(parseRecordedRequest(text)).toBeUndefined()
  })
})

test('the command that repeats a run can be pasted into a shell', () => {
  const command = rerunCommand(
    request({ data: ["it's here/*.jsonl", '/w/x.jsonl'], budgetUsd: 1.5, profile: 'stage' }),
  )
  expect(command).toBe(
    `plumbline baseline --full --offline --budget 1.5 --profile stage --data 'it'\\''s here/*.jsonl' --data x.jsonl`,
  )
})

describe('the records to look at first', () => {
  const keep = (...lines: readonly Partial<CaseLine>[]) => {
    const records = new TellingRecords()
    lines.forEach((parts, index) => {
      records.add(
        caseOf({ id: `c${index}`, index, question: `q${index}`, answer: `a${index}` }),
        lineOf({ case_id: `c${index}`, ...parts }),
      )
    })
    return records.list()
  }

  test('are the worst ten, worst first; sound ones are none', () => {
    const failing = Array.from({ length: 14 }, (_, index) => ({
      support: 0.55 - index / 30,
      score: 0.5,
      passed: false,
    }))
    const kept = keep(
      { support: 1, score: 1, passed: true },
      ...failing,
      { pii: ['card:proven'] },
      { license: 'denied' },
    )
    expect(kept).toHaveLength(10)
    expect(kept.slice(0, 3).map(({ caseId }) => caseId)).toEqual(['c15', 'c16', 'c14'])
    expect(kept.map(({ caseId }) => caseId)).not.toContain('c0')
  })

  test('with personal data are named, not quoted', () => {
    const [record] = keep({ pii: ['email:suspected'], support: 0.1, passed: false, score: 0.1 })
    expect(record).toMatchObject({
      question: '[withheld: personal data]',
      answer: '[withheld: personal data]',
    })
  })
})
