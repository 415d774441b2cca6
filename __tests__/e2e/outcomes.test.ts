import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { DlqEntry } from '../../src/core/generated/dlq-entry.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { plumbline, read, workspace } from './run-bundle.js'

const GOOD = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const place = [
      'harbour',
      'orchard',
      'quarry',
      'mill',
      'bridge',
      'chapel',
      'market',
      'well',
      'forge',
      'school',
    ][index % 10]
    const year = 1800 + index * 7
    return JSON.stringify({
      id: `case-${index}`,
      question: `In which year was the ${place} number ${['one', 'two', 'three', 'four', 'five', 'six'][index % 6]} of ${'abcdefghij'[Math.floor(index / 10)]}ville opened to visitors?`,
      answer: `The ${place} was opened in ${year}.`,
      evidence: `The town records say that the ${place} was opened in ${year}. It has been visited ever since by people of the town.`,
    })
  }).join('\n')

describe('states and exit codes', () => {
  let made: ReturnType<typeof workspace> | undefined
  afterEach(() => {
    made?.remove()
    made = undefined
  })
  const start = (files: Readonly<Record<string, string>>) => {
    made = workspace(files)
    const { directory } = made
    return {
      directory,
      baseline: (...args: string[]) => plumbline(['baseline', '--offline', ...args], { cwd: directory }),
      report: (): SessionReport => JSON.parse(read(directory, 'reports', 'session_report.json')),
      dlq: (): DlqEntry[] =>
        existsSync(path.join(directory, 'reports/dlq/index.jsonl'))
          ? read(directory, 'reports/dlq/index.jsonl')
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line))
          : [],
    }
  }

  test('gates passed: 0, SUCCESS, nothing in the queue, every file there', async () => {
    const { directory, baseline, report, dlq } = start({ 'data.jsonl': GOOD(12) })
    const ended = await baseline('--full', '--data', 'data.jsonl', '--export', '--handoff')
    expect(ended.code).toBe(0)
    expect(report()).toMatchObject({
      status: 'SUCCESS',
      runState: 'SUCCESS',
      exitCode: 0,
      cases: { total: 12, errored: 0 },
    })
    expect(dlq()).toEqual([])
    const files = readdirSync(path.join(directory, 'reports'), { recursive: true }).map(String)
    for (const name of [
      'session_report.md',
      'baseline_report.md',
      'baseline_report.jsonl',
      'index.html',
      'export/baseline_latest.csv',
      'handoff/INDEX.md',
    ]) {
      expect(files).toContain(name)
    }
    expect(files.filter((name) => name.endsWith('.tmp') || name.startsWith('journal/'))).toEqual([])
  })

  test('zero cases: 1, FAIL, no entry in the queue', async () => {
    const { baseline, report, dlq } = start({ 'data.jsonl': '\n' })
    const ended = await baseline('--smoke', '--data', 'data.jsonl')
    expect([
      ended.code,
      report().result,
      report().status,
      report().runState,
      report().cases.total,
      dlq(),
    ]).toEqual([1, 'FAIL', 'FAIL', 'SUCCESS', 0, []])
  })

  test('a P0 breach: 1 and the metric with its limit in the first line', async () => {
    const lines = GOOD(60).split('\n')
    const { baseline, report } = start({
      'data.jsonl': [...lines, ...lines.slice(0, 20).map((line) => line.replace('case-', 'again-'))].join(
        '\n',
      ),
    })
    const ended = await baseline('--full', '--data', 'data.jsonl')
    expect(ended.code).toBe(1)
    expect(report()).toMatchObject({ result: 'FAIL', status: 'FAIL', runState: 'SUCCESS' })
    expect(report().verdict.headline).toMatch(/duplic/i)
  })

  test('unscored cases: over 5% PARTIAL, over 50% FAIL, and they stay in the denominator', async () => {
    const good = GOOD(30).split('\n')
    const partial = start({
      'data.jsonl': [...good, '{"id": 1', '{"id": 2', '{"id": 3'].join('\n'),
      'plumbline.yml': 'onInvalid: skip\ndata: data.jsonl\n',
    })
    expect((await partial.baseline('--full')).code).toBe(1)
    expect(partial.report()).toMatchObject({
      result: 'PARTIAL',
      status: 'FAIL',
      runState: 'SUCCESS',
      cases: { total: 33, scored: 30, errored: 3 },
    })
    expect((await partial.baseline('--full', '--fail-on', 'fail')).code).toBe(0)
    made?.remove()
    const failing = start({
      'data.jsonl': [...good.slice(0, 3), ...Array.from({ length: 9 }, () => '{"id":')].join('\n'),
      'plumbline.yml': 'onInvalid: skip\ndata: data.jsonl\n',
    })
    expect((await failing.baseline('--full')).code).toBe(1)
    expect(failing.report()).toMatchObject({ result: 'FAIL', cases: { total: 12, scored: 3, errored: 9 } })
  })

  test.each([
    ['--nonsense'],
    ['--budget', 'much'],
    ['--budget', '-1'],
    ['--profile', 'production'],
    ['--smoke', '--full'],
    ['--export', 'xml'],
  ])('a wrong command line (%s %s): 2, one line, no report', async (...words) => {
    const { directory, baseline } = start({ 'data.jsonl': GOOD(3) })
    const ended = await baseline('--data', 'data.jsonl', ...words.filter((word) => word !== undefined))
    expect(ended.code).toBe(2)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(path.join(directory, 'reports'))).toBe(false)
  })

  test('an unknown target names the nearest one', async () => {
    const { directory } = start({})
    const ended = await plumbline(['basline', '--smoke'], { cwd: directory })
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('did you mean "baseline"?')])
  })

  test('a full online run without a key: 2 and an entry', async () => {
    const { directory, report, dlq } = start({ 'data.jsonl': GOOD(3) })
    const ended = await plumbline(['baseline', '--full', '--budget', '1', '--data', 'data.jsonl'], {
      cwd: directory,
    })
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/API key/)
    expect(report()).toMatchObject({
      result: 'FAIL',
      status: 'FAIL',
      runState: 'FAIL',
      error: { errorClass: 'toolchain', step: 'toolchain' },
    })
    expect(dlq()).toMatchObject([
      {
        exit_code: 2,
        reason: 'toolchain_verification_failed',
        mode: 'full',
        target: 'baseline',
        budget_usd: 1,
        cost_usd: 0,
      },
    ])
  })

  test('a reports folder that cannot be written: 2 and a clear line', async () => {
    const { baseline } = start({ 'data.jsonl': GOOD(3), reports: 'a file is in the way' })
    const ended = await baseline('--full', '--data', 'data.jsonl')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/reports/)
    expect(ended.stderr).not.toMatch(/\n\s+at /)
  })

  test('bad data: 3, an entry, and the earlier report stays', async () => {
    const { directory, baseline, report, dlq } = start({ 'data.jsonl': GOOD(12) })
    await baseline('--full', '--data', 'data.jsonl')
    const before = read(directory, 'reports/baseline_report.jsonl')
    writeFileSync(path.join(directory, 'data.jsonl'), `${GOOD(12)}\n{"question": "x", "answer": }\n`)
    const ended = await baseline('--full', '--data', 'data.jsonl')
    expect(ended.code).toBe(3)
    expect(ended.stderr).toMatch(/data\.jsonl:13:\d+: /)
    expect(report()).toMatchObject({
      result: 'FAIL',
      runState: 'FAIL',
      error: {
        errorClass: 'schema_invalid',
        step: 'load',
        at: expect.stringMatching(/^data\.jsonl:13:\d+$/),
      },
    })
    const [entry] = dlq()
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      [
        'budget_usd',
        'cost_usd',
        'exit_code',
        'mode',
        'reason',
        'run_id',
        'session_id',
        'target',
        'timestamp',
        'top_fail_reasons',
      ].sort(),
    )
    expect(entry).toMatchObject({ reason: 'schema_validation_failed', exit_code: 3 })
    expect(read(directory, 'reports/baseline_report.jsonl')).toBe(before)
    const folder = path.join(directory, 'reports/dlq', entry?.run_id ?? '')
    expect(readdirSync(folder).sort()).toEqual([
      'dlq_metadata.json',
      'request.json',
      'session_report.md',
      'tmp',
    ])
    expect(read(folder, 'session_report.md')).toMatch(/^DLQ_COUNT: 1$/m)
  })

  test('no data named at all: 3 with the remedy', async () => {
    const { baseline } = start({})
    const ended = await baseline('--smoke')
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('--data')])
  })

  test('a limit that no metric has: 3 with the nearest name', async () => {
    const { baseline } = start({
      'data.jsonl': GOOD(3),
      'plumbline.yml': 'data: data.jsonl\nthresholds: { mean_scor: 0.5 }\n',
    })
    const ended = await baseline('--smoke')
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('mean_score')])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in the middle: 5, an entry with what was finished, nothing torn',
    async (signal) => {
      const { directory, report, dlq } = start({ 'data.jsonl': GOOD(60) })
      const big = Array.from({ length: 400 }, (_, round) =>
        GOOD(60).replaceAll('"case-', `"r${round}-`),
      ).join('\n')
      writeFileSync(path.join(directory, 'data.jsonl'), big)
      const ended = await plumbline(['baseline', '--full', '--offline', '--data', 'data.jsonl'], {
        cwd: directory,
        when: {
          happened: (output) => / 2 load .*ok/.test(output),
          act: (pid) => process.kill(pid, signal),
        },
      })
      expect(ended.code).toBe(5)
      expect(report()).toMatchObject({
        runState: 'FAIL',
        error: { errorClass: 'interrupted' },
        cases: { total: 24_000 },
      })
      expect(dlq()).toMatchObject([{ reason: 'signal_interruption', exit_code: 5 }])
      const files = readdirSync(path.join(directory, 'reports'), { recursive: true }).map(String)
      expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([])
      const partial = read(directory, 'reports/dlq', dlq()[0]?.run_id ?? '', 'baseline_report.jsonl')
      for (const line of partial.split('\n').filter((text) => text !== '')) JSON.parse(line)
    },
  )

  test('what is unreadable is named, not swallowed', async () => {
    const { directory, baseline } = start({ 'data.jsonl': GOOD(3) })
    mkdirSync(path.join(directory, 'folder.jsonl'))
    expect((await baseline('--smoke', '--data', 'folder.jsonl')).stderr).toMatch(/folder\.jsonl/)
    if (process.getuid?.() === 0) return
    chmodSync(path.join(directory, 'data.jsonl'), 0)
    expect((await baseline('--smoke', '--data', 'data.jsonl')).code).toBe(3)
  })
})
