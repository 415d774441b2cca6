import path from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { type AnnotationSources, collectAnnotations } from '../../src/app/annotations.js'
import { workspacePath } from '../../src/app/github-site.js'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import { caseLine } from '../factories/case-line.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { PAYLOADS } from '../reporters/payloads.js'

async function collect(sources: Partial<AnnotationSources>, lines: readonly Partial<CaseLine>[] = []) {
  const fileSystem = createMemoryFileSystem()
  await fileSystem.writeAtomic(
    '/w/repo/app/reports/baseline_report.jsonl',
    lines.map((line) => `${JSON.stringify(caseLine(line))}\n`).join(''),
  )
  return collectAnnotations(
    {
      report: sessionReport(),
      details: [],
      guards: null,
      root: '/w/repo',
      workingDirectory: '/w/repo/app',
      workspace: '/w',
      reportsDir: '/w/repo/app/reports',
      ...sources,
    },
    fileSystem,
  )
}

describe('where an annotation stands', () => {
  it('is the line of the record, from the workspace', async () => {
    const found = await collect({}, [{}, { line: 7, support: 0.5 }])
    expect(found).toEqual([
      {
        level: 'warning',
        path: 'repo/app/data/qa.jsonl',
        line: 7,
        column: null,
        title: 'record a',
        message: 'support 0.50',
      },
    ])
  })

  it('is the line of what a guard found, named from the root of its repository', async () => {
    const guards = reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf({ path: 'src/a.ts' })] }))
    expect(await collect({ guards })).toMatchObject([
      { level: 'error', path: 'repo/src/a.ts', line: 12, column: 8, title: 'git: example-key' },
    ])
  })

  it('is the place of every fault that broke the run', async () => {
    const error = {
      errorClass: 'schema_invalid',
      message: '2 faults',
      remedy: 'mend them',
      step: 'load',
      at: 'data/a:b.jsonl:2:5',
    }
    const details = ['data/a:b.jsonl:2:5: expected a comma', 'data/a:b.jsonl:9: no answer', 'and 3 more']
    const places = ({ path, line, column, message }: Awaited<ReturnType<typeof collect>>[number]) => [
      path,
      line,
      column,
      message,
    ]
    expect((await collect({ report: sessionReport({ error }), details })).map(places)).toEqual([
      ['repo/app/data/a:b.jsonl', 2, 5, 'expected a comma'],
      ['repo/app/data/a:b.jsonl', 9, null, 'no answer'],
    ])
    expect((await collect({ report: sessionReport({ error }) })).map(places)).toEqual([
      ['repo/app/data/a:b.jsonl', 2, 5, '2 faults'],
    ])
  })

  it('is nowhere for files outside of the workspace, and for lines of a run before one that failed', async () => {
    expect(await collect({}, [{ file: '../../../etc/qa.jsonl', support: 0.1 }])).toEqual([])
    const error = { errorClass: 'toolchain', message: 'm', remedy: 'r', step: null, at: null }
    expect(await collect({ report: sessionReport({ error }) }, [{ support: 0.1 }])).toEqual([])
  })

  test.each([
    ['D:\\a\\r\\r', 'D:\\a\\r\\r\\sub', 'data\\qa.jsonl', 'sub/data/qa.jsonl'],
    ['D:\\a\\r\\r', 'd:\\a\\r\\r', 'data/qa.jsonl', 'data/qa.jsonl'],
    ['D:\\a\\r\\r', 'C:\\else', 'qa.jsonl', null],
    ['D:\\a\\r\\r', 'D:\\a\\r', 'qa.jsonl', null],
  ])('is written with forward slashes on Windows: %s, %s, %s', (workspace, directory, file, seen) => {
    expect(workspacePath(workspace, directory, file, path.win32)).toBe(seen)
  })
})

describe('how loud an annotation is', () => {
  it('is an error only for records that made a gate fail, and these stand first', async () => {
    const report = sessionReport({
      result: 'FAIL',
      metrics: [
        metricRow({ id: 'pii_proven', state: 'fail' }),
        metricRow({ id: 'license_denied', state: 'pass' }),
      ],
    })
    const found = await collect({ report }, [
      { case_id: 'weak', support: 0.1 },
      { case_id: 'denied', license: 'denied' },
      { case_id: 'pii', pii: ['card:proven'] },
    ])
    expect(found.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error record pii',
      'warning record weak',
      'warning record denied',
    ])
  })

  it('is no error where a bypass lets a guard pass', async () => {
    const guards = reportOf(outcomeOf({ verdict: 'warn', findings: [findingOf()] }))
    expect(await collect({ guards })).toMatchObject([{ level: 'warning' }])
  })
})

test.each(PAYLOADS)('%s is a text of one line in title, message and path', async (_name, payload) => {
  const finding = findingOf({ ruleId: payload, message: payload, remedy: payload, path: payload })
  const [found] = await collect({
    guards: reportOf(outcomeOf({ id: payload, verdict: 'fail', findings: [finding] })),
  })
  const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
  for (const text of [found?.title ?? '', found?.message ?? '']) {
    expect(text).not.toMatch(control)
    expect(text).not.toMatch(/##\[|^\s*::/)
    expect(text.length).toBeLessThanOrEqual(4096)
  }
  expect(found?.path).not.toMatch(control)
})
