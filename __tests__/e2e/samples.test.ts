import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { plumbline, ROOT, read, workspace } from './run-bundle.js'

const readme = read(ROOT, 'examples/qa-faulty/README.md')

/** Rows of the Markdown tables with this number of columns, without header and rule. */
function tableRows(columns: number): readonly (readonly string[])[] {
  return readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(
      (cells) =>
        cells.length === columns && !cells.every((cell) => /^-+$/.test(cell)) && cells.at(-1) !== 'must be',
    )
}

function meets(actual: unknown, rule: string): boolean {
  const [operator, ...rest] = rule.split(' ')
  const expected = rest.join(' ')
  switch (operator) {
    case '=':
      return String(actual) === expected
    case '<':
      return typeof actual === 'number' && actual < Number(expected)
    case '<=':
      return typeof actual === 'number' && actual <= Number(expected)
    case 'contains':
      return Array.isArray(actual) && actual.includes(expected)
    default:
      throw new Error(`unknown rule ${rule}`)
  }
}

describe('the faulty sample data', () => {
  const { directory, remove } = workspace()
  const lines = new Map<string, CaseLine>()
  let report: SessionReport

  beforeAll(async () => {
    const args = [
      'baseline',
      '--full',
      '--offline',
      '--config',
      'examples/qa-faulty/plumbline.yml',
      '--reports',
      directory,
    ]
    const ended = await plumbline(args, { cwd: ROOT })
    expect(ended.code).toBe(1)
    for (const text of read(directory, 'baseline_report.jsonl').trim().split('\n')) {
      const line: CaseLine = JSON.parse(text)
      lines.set(line.case_id, line)
    }
    report = JSON.parse(read(directory, 'session_report.json'))
  })
  afterAll(remove)

  test.each(
    tableRows(4).map(([id, fault, field, rule]) => [id ?? '', fault ?? '', field ?? '', rule ?? ''] as const),
  )('%s (%s): %s must be %s', (id, _fault, field, rule) => {
    const line = lines.get(id)
    expect(line).toBeDefined()
    const actual = Object.entries(line ?? {}).find(([name]) => name === field)?.[1]
    expect([actual, meets(actual, rule)]).toEqual([actual, true])
  })

  test.each(tableRows(3).map(([metric, field, rule]) => [metric ?? '', field ?? '', rule ?? ''] as const))(
    'as a whole, %s: %s must be %s',
    (metric, field, rule) => {
      const row =
        metric === 'result' ? { result: report.result } : report.metrics.find(({ id }) => id === metric)
      const actual = Object.entries(row ?? {}).find(([name]) => name === field)?.[1]
      expect([actual, meets(actual, rule)]).toEqual([actual, true])
    },
  )

  test('nothing is held against the sound records among them', () => {
    const blamed = [...lines.values()].filter(
      (line) =>
        line.case_id.startsWith('ok-') &&
        (line.duplicate_of !== null ||
          line.license !== 'ok' ||
          (line.pii ?? []).length > 0 ||
          line.passed === false),
    )
    expect(blamed.map((line) => line.case_id)).toEqual([])
  })

  test('no personal data of the records stands in any report', () => {
    const data = read(ROOT, 'examples/qa-faulty/faulty.jsonl')
    const emails = data.match(/[\w.]+@[\w.]+\.\w+/g) ?? []
    const numbers = data.match(/\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b/g) ?? []
    expect(emails.length + numbers.length).toBeGreaterThan(1)
    const written = read(directory, 'baseline_report.jsonl') + read(directory, 'baseline_report.md')
    for (const personal of [...emails, ...numbers]) expect(written).not.toContain(personal)
  })
})

describe('the sound sample data', () => {
  // As data of production, samples are warned of: that is all.
  test.each([
    ['dev', 'PASS', []],
    ['stage', 'PASS', []],
    ['prod', 'WARN', ['guard_prod']],
  ])('passes with profile %s, and nothing is held against any record', async (profile, result, warned) => {
    const { directory, remove } = workspace()
    try {
      const args = ['baseline', '--full', '--offline', '--profile', profile, '--reports', directory, '--json']
      const ended = await plumbline(args, { cwd: ROOT })
      const report: SessionReport = JSON.parse(ended.stdout)
      expect([ended.code, report.result, report.cases.passed]).toEqual([0, result, report.cases.total])
      expect(report.cases.total).toBeGreaterThanOrEqual(60)
      const breached = report.metrics.filter((row) => row.state === 'warn' || row.state === 'fail')
      expect(breached.map(({ id }) => id)).toEqual(warned)
      expect(report.records).toEqual([])
    } finally {
      remove()
    }
  })

  test('two runs give the same files but for ids, times and durations', async () => {
    const [first, second] = [workspace(), workspace()]
    try {
      for (const { directory } of [first, second]) {
        await plumbline(['baseline', '--full', '--offline', '--export', '--reports', directory], {
          cwd: ROOT,
        })
      }
      const comparable = (directory: string, name: string): string =>
        read(directory, name).replace(/(?:run|session)_\d{8}_\d{6}_\d{5}/g, 'ID')
      for (const name of [
        'baseline_report.jsonl',
        'export/baseline_latest.csv',
        'export/baseline_latest.json',
      ]) {
        expect(comparable(first.directory, name)).toBe(comparable(second.directory, name))
      }
      const facts = (directory: string) => {
        const { steps, durationMs, timestamp, ...rest } = JSON.parse(
          comparable(directory, 'session_report.json'),
        )
        return [
          rest,
          steps.map((step: { id: string; state: string; note: string }) => [step.id, step.state, step.note]),
        ]
      }
      expect(facts(first.directory)).toEqual(facts(second.directory))
    } finally {
      first.remove()
      second.remove()
    }
  })
})

test('examples are named by path from the working directory', async () => {
  const { directory, remove } = workspace()
  try {
    await plumbline(['baseline', '--smoke', '--offline', '--reports', directory], { cwd: ROOT })
    const files = new Set(
      read(directory, 'baseline_report.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    )
    for (const file of files) expect(path.posix.dirname(String(file))).toBe('examples/qa')
  } finally {
    remove()
  }
})
