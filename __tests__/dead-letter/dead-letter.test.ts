import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { ERROR_CLASSES, UsageError } from '../../src/core/errors.js'
import type { DlqEntry } from '../../src/core/generated/dlq-entry.js'
import { createRedact } from '../../src/core/redact.js'
import { cleanUp } from '../../src/dead-letter/cleanup.js'
import { enqueue } from '../../src/dead-letter/enqueue.js'
import { listEntries } from '../../src/dead-letter/list.js'
import { computeStatistics } from '../../src/dead-letter/statistics.js'
import { toDlq } from '../../src/dead-letter/to-dlq.js'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

const NOW = Date.UTC(2026, 5, 30, 12)
const DAY_MS = 86_400_000

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

function context() {
  return {
    fileSystem: createNodeFileSystem({ redact: createRedact([]), workingDirectory: folder.path }),
    clock: { now: () => NOW, elapsed: () => 0 },
    reportsDir: folder.path,
  }
}

function entryOf(overrides: Partial<DlqEntry> = {}): DlqEntry {
  return {
    run_id: 'run_20260630_100000_12345',
    timestamp: '2026-06-30T10:00:00.000Z',
    target: 'baseline',
    mode: 'full',
    reason: ERROR_CLASSES.budget_exceeded.reason,
    exit_code: 4,
    top_fail_reasons: ['budget_exceeded'],
    budget_usd: 1.5,
    cost_usd: 1.49,
    session_id: 'session_20260630_100000_12345',
    ...overrides,
  }
}

const read = (name: string): string => readFileSync(folder.at(name), 'utf8')
const ids = async (): Promise<string[]> => (await listEntries(context())).entries.map((entry) => entry.run_id)

describe('entering a failed run', () => {
  it('keeps its folder and a line with the ten fields', async () => {
    writeFileSync(folder.at('partial.jsonl'), '{"case_id":"a"}\n')
    const entry = entryOf()
    const { directory, warnings } = await enqueue(
      entry,
      {
        files: [{ from: folder.at('partial.jsonl'), name: 'baseline_report.jsonl' }],
        sessionReport: 'RESULT: FAIL\n',
      },
      context(),
    )
    expect(warnings).toEqual([])
    expect(directory).toBe(folder.at(`dlq/${entry.run_id}`))
    expect(readdirSync(directory)).toEqual([
      'baseline_report.jsonl',
      'dlq_metadata.json',
      'session_report.md',
      'tmp',
    ])
    expect(JSON.parse(read(`dlq/${entry.run_id}/dlq_metadata.json`))).toEqual(entry)
    expect(JSON.parse(read('dlq/index.jsonl'))).toEqual(entry)
    expect(read(`dlq/${entry.run_id}/baseline_report.jsonl`)).toBe('{"case_id":"a"}\n')
    expect(readdirSync(folder.at('dlq'))).toEqual(['index.jsonl', entry.run_id])
  })

  it('counts the run even where an artifact cannot be kept, and says so', async () => {
    const { warnings } = await enqueue(
      entryOf(),
      { files: [{ from: folder.at('none.jsonl'), name: 'baseline_report.jsonl' }] },
      context(),
    )
    expect(warnings).toEqual([
      expect.stringMatching(/^baseline_report.jsonl of run_\S+ was not kept: none.jsonl: /),
    ])
    expect(await ids()).toEqual([entryOf().run_id])
  })

  it('replaces the older entry of the same run', async () => {
    await enqueue(entryOf({ exit_code: 3 }), { files: [] }, context())
    await enqueue(entryOf({ run_id: 'other' }), { files: [] }, context())
    await enqueue(entryOf({ exit_code: 5 }), { files: [] }, context())
    const { entries } = await listEntries(context())
    expect(entries.map((entry) => [entry.run_id, entry.exit_code])).toEqual([
      ['other', 4],
      [entryOf().run_id, 5],
    ])
  })

  it('loses none of many that fail at once', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `run_${index}`)
    // Each has a file system of its own, as two runs would.
    await Promise.all(names.map((name) => enqueue(entryOf({ run_id: name }), { files: [] }, context())))
    expect((await ids()).sort()).toEqual([...names].sort())
  })

  it('masks and bounds reasons without harming other entries', async () => {
    const reasons = [
      '-----BEGIN PRIVATE KEY-----',
      'key sk-ant-api03-aaaaaaaaaaaaaaaaaaaaaaaa',
      `x${'y'.repeat(9_000)}`,
    ]
    await enqueue(entryOf({ run_id: 'a', top_fail_reasons: reasons }), { files: [] }, context())
    await enqueue(entryOf({ run_id: 'b' }), { files: [] }, context())
    const { entries, warnings } = await listEntries(context())
    expect(warnings).toEqual([])
    expect(entries).toHaveLength(2)
    expect(read('dlq/index.jsonl')).not.toContain('api03-a')
    expect(entries[0]?.top_fail_reasons[2]?.length).toBeLessThan(600)
  })

  test.each([
    '..',
    '.',
    '',
    '../x',
    'a/b',
    'a\\b',
    '/etc',
    'a\nb',
    '.. ',
    'index.jsonl',
    'index.rejected.jsonl',
    'x\0',
  ])('refuses %j as the name of a folder', async (runId) => {
    await expect(enqueue(entryOf({ run_id: runId }), { files: [] }, context())).rejects.toThrow(UsageError)
    expect(existsSync(folder.at('dlq'))).toBe(false)
  })

  it('writes artifacts into the folder only, whatever their names say', async () => {
    writeFileSync(folder.at('f'), '')
    await enqueue(entryOf(), { files: [{ from: folder.at('f'), name: '../../evil' }] }, context())
    expect(existsSync(folder.at(`dlq/${entryOf().run_id}/evil`))).toBe(true)
    expect(existsSync(folder.at('evil'))).toBe(false)
  })

  it('refuses what the schema does not know', async () => {
    await expect(enqueue(entryOf({ reason: '' }), { files: [] }, context())).rejects.toThrow(/reason/)
    expect(existsSync(folder.at('dlq'))).toBe(false)
  })
})

describe('an index with lines that are no entries', () => {
  const good = JSON.stringify(entryOf({ run_id: 'good' }))
  const last = JSON.stringify(entryOf({ run_id: 'last' }))
  const write = (...lines: readonly (string | Buffer)[]): void => {
    mkdirSync(folder.at('dlq'))
    writeFileSync(folder.at('dlq/index.jsonl'), Buffer.concat(lines.map((line) => Buffer.from(line))))
  }

  it('reads the others and warns with the place', async () => {
    write(`${good}\n{"run_id":"torn","time\n[1]\n\n{"run_id":"thin"}\n`, Buffer.from([0xff, 0x0a]), last)
    const { entries, warnings } = await listEntries(context())
    expect(entries.map((entry) => entry.run_id)).toEqual(['good', 'last'])
    expect(warnings).toEqual([
      expect.stringMatching(/index\.jsonl:2: not an entry: not JSON$/),
      expect.stringMatching(/index\.jsonl:3: not an entry: it must be object$/),
      expect.stringMatching(/index\.jsonl:5: not an entry: .*timestamp/),
      expect.stringMatching(/index\.jsonl:6: not an entry: not UTF-8$/),
    ])
  })

  it('keeps them aside when it is written next, byte for byte', async () => {
    write(`${good}\nbroken "line\n`, Buffer.from([0xfe, 0x41]))
    const { warnings } = await enqueue(entryOf({ run_id: 'new' }), { files: [] }, context())
    expect(warnings).toHaveLength(2)
    expect(await listEntries(context())).toMatchObject({
      entries: [{ run_id: 'good' }, { run_id: 'new' }],
      warnings: [],
    })
    const aside = read('dlq/index.rejected.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(aside).toEqual([
      { line: 2, reason: 'not JSON', text: 'broken "line' },
      {
        line: 3,
        reason: 'not UTF-8',
        text: expect.any(String),
        base64: Buffer.from([0xfe, 0x41]).toString('base64'),
      },
    ])
  })

  it('is an empty queue when there is no index', async () => {
    expect(await listEntries(context())).toEqual({ entries: [], warnings: [] })
  })
})

describe('statistics', () => {
  it('have the names that jq filters use', () => {
    const entries = [
      entryOf({ run_id: 'a', timestamp: '2026-06-02T00:00:00.000Z' }),
      entryOf({ run_id: 'b', reason: 'signal_interruption', exit_code: 5, target: '__proto__' }),
      entryOf({ run_id: 'c', timestamp: '2026-06-01T00:00:00.000Z', target: 'step4_2' }),
      entryOf({ run_id: 'd', reason: 'auth_error', timestamp: '2026-06-03T00:00:00.000Z' }),
    ]
    expect(JSON.stringify(computeStatistics(entries))).toBe(
      JSON.stringify({
        totalEntries: 4,
        topFailReasons: [
          { reason: 'budget_exceeded', count: 2 },
          { reason: 'auth_error', count: 1 },
          { reason: 'signal_interruption', count: 1 },
        ],
        byTarget: JSON.parse('{"__proto__":1,"baseline":2,"step4_2":1}'),
        byExitCode: { 4: 3, 5: 1 },
        oldest: '2026-06-01T00:00:00.000Z',
        newest: '2026-06-30T10:00:00.000Z',
        lastRunId: 'd',
      }),
    )
  })

  it('of an empty queue have nulls and no reasons', () => {
    expect(computeStatistics([])).toEqual({
      totalEntries: 0,
      topFailReasons: [],
      byTarget: {},
      byExitCode: {},
      oldest: null,
      newest: null,
      lastRunId: null,
    })
  })
})

describe('cleaning up', () => {
  const aged = (runId: string, days: number): DlqEntry =>
    entryOf({ run_id: runId, timestamp: new Date(NOW - days * DAY_MS).toISOString() })

  it('keeps the last days, and removes older entries with their folders', async () => {
    for (const [runId, days] of [
      ['old', 31],
      ['edge', 30],
      ['new', 1],
    ] as const) {
      await enqueue(aged(runId, days), { files: [] }, context())
    }
    expect(await cleanUp(30, context())).toEqual({
      removedEntries: 1,
      removedFolders: 1,
      keptEntries: 2,
      warnings: [],
    })
    expect(await ids()).toEqual(['edge', 'new'])
    expect(readdirSync(folder.at('dlq'))).toEqual(['edge', 'index.jsonl', 'new'])
  })

  it('removes old folders that no entry knows of, but not those of a run that is failing right now', async () => {
    for (const name of ['forgotten', 'filling']) mkdirSync(folder.at(`dlq/${name}`), { recursive: true })
    utimesSync(folder.at('dlq/forgotten'), (NOW - 40 * DAY_MS) / 1000, (NOW - 40 * DAY_MS) / 1000)
    utimesSync(folder.at('dlq/filling'), (NOW - 1000) / 1000, (NOW - 1000) / 1000)
    expect(await cleanUp(0, context())).toMatchObject({ removedEntries: 0, removedFolders: 1 })
    expect(readdirSync(folder.at('dlq'))).toEqual(['filling'])
  })

  it('never follows a run id of a tampered index out of the queue', async () => {
    mkdirSync(folder.at('precious'))
    mkdirSync(folder.at('dlq'))
    writeFileSync(folder.at('dlq/index.jsonl'), `${JSON.stringify(aged('../precious', 99))}\n`)
    expect(await cleanUp(30, context())).toMatchObject({ removedEntries: 1, removedFolders: 0 })
    expect(existsSync(folder.at('precious'))).toBe(true)
  })

  it('keeps what has no readable date, and says so', async () => {
    await enqueue(entryOf({ timestamp: 'yesterday' }), { files: [] }, context())
    const cleaned = await cleanUp(0, context())
    expect(cleaned).toMatchObject({ removedEntries: 0, keptEntries: 1 })
    expect(cleaned.warnings).toEqual([expect.stringContaining('its timestamp is no date')])
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p days', async (days) => {
    await enqueue(aged('old', 99), { files: [] }, context())
    await expect(cleanUp(days, context())).rejects.toThrow(UsageError)
    expect(await ids()).toEqual(['old'])
  })
})

describe('entering a run by hand', () => {
  const manual = {
    runId: 'test_run_123',
    reason: 'manual_test',
    exitCode: 4,
    target: 'baseline',
    mode: 'smoke',
  } as const

  it('makes the same kind of entry', async () => {
    await toDlq(manual, context())
    expect((await listEntries(context())).entries).toEqual([
      {
        run_id: 'test_run_123',
        timestamp: '2026-06-30T12:00:00.000Z',
        target: 'baseline',
        mode: 'smoke',
        reason: 'manual_test',
        exit_code: 4,
        top_fail_reasons: ['manual_test'],
        budget_usd: null,
        cost_usd: 0,
        session_id: 'manual_test_run_123',
      },
    ])
  })

  test.each([
    ['exit code 0', { exitCode: 0 }],
    ['exit code 1', { exitCode: 1 }],
    ['an exit code that is no number', { exitCode: Number.NaN }],
    ['no reason', { reason: ' ' }],
    ['no target', { target: '' }],
    ['a run id that climbs', { runId: '../x' }],
  ])('refuses %s', async (_name, overrides) => {
    await expect(toDlq({ ...manual, ...overrides }, context())).rejects.toThrow(UsageError)
    expect(existsSync(folder.at('dlq'))).toBe(false)
  })
})
