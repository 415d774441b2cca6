import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { compose, type Toolbox } from '../../src/app/compose.js'
import { runTarget } from '../../src/app/run-target.js'
import type { RunRequest } from '../../src/core/run-request.js'
import { CELLS, DOCUMENTS, FIELDS, JSON_LINES, type Malformed } from '../dataset/malformed-inputs.js'
import { line } from '../dataset/open.js'

let directory: string
let printed: string
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'plumbline-malformed-'))
  printed = ''
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function toolbox(): Toolbox {
  const write = (text: string): void => {
    printed += text
  }
  return { ...compose(directory), terminal: { out: write, err: write, isTty: false } }
}

function request(data: string, overrides: Partial<RunRequest> = {}): RunRequest {
  return {
    target: 'baseline',
    mode: 'full',
    offline: true,
    data: [data],
    handoff: false,
    reportsDir: path.join(directory, 'reports'),
    workingDirectory: directory,
    invokedAs: 'plumbline',
    ...overrides,
  }
}

const run = (data: string, overrides?: Partial<RunRequest>) =>
  runTarget(request(data, overrides), toolbox(), 'quiet')

/** The data set's own options as a user writes them. */
function configOf({ options = {} }: Malformed): string {
  const { globs: _, workingDirectory: __, ...written } = options
  return stringify({ maxLineBytes: 64 * 1024, ...written })
}

describe('a whole run over malformed data', () => {
  const rows = [...JSON_LINES, ...FIELDS, ...DOCUMENTS, ...CELLS]

  test.each(rows.map((row) => [row.name, row] as const))(
    '%s: 3, one clear line with its place, nothing lost',
    async (_name, row) => {
      const { file = 'd.jsonl', content, at } = row
      writeFileSync(path.join(directory, 'before.jsonl'), line())
      await run('before.jsonl')
      const earlier = readFileSync(path.join(directory, 'reports/baseline_report.jsonl'), 'utf8')
      writeFileSync(path.join(directory, 'plumbline.yml'), configOf(row))
      writeFileSync(path.join(directory, file), content)
      printed = ''
      const { report, exitCode } = await run(file)
      expect([exitCode, report.error?.errorClass, report.error?.at]).toEqual([3, 'schema_invalid', at])
      const [first = ''] = printed.split('\n').filter((text) => text.startsWith('error: '))
      expect(first).toContain(`SCHEMA_INVALID in step load: ${at}: `)
      expect(printed).not.toMatch(/\n\s+at [\w.<]|\u001b/)
      expect(readFileSync(path.join(directory, 'reports/baseline_report.jsonl'), 'utf8')).toBe(earlier)
      expect(existsSync(path.join(directory, 'reports/dlq', report.runId, 'session_report.md'))).toBe(true)
    },
  )

  test('what is skipped on request is counted, and every good record is judged', async () => {
    const bad = JSON_LINES.filter(
      ({ content, file, options }) =>
        file === undefined && options === undefined && typeof content === 'string',
    )
      .map(({ content }) => String(content))
      .filter((content) => !content.includes('\n') && !content.includes('\ufeff') && !content.includes('\0'))
      .slice(0, 12)
    const good = Array.from({ length: 30 }, (_, index) =>
      line({ id: `good-${index}`, question: `Question ${'abcdefghijklmnopqrstuvwxyzABCD'[index]} here?` }),
    )
    writeFileSync(path.join(directory, 'plumbline.yml'), 'onInvalid: skip\n')
    writeFileSync(path.join(directory, 'd.jsonl'), [...good, ...bad].join('\n'))
    const { report } = await run('d.jsonl')
    expect(report.error).toBeNull()
    expect(report.cases).toMatchObject({ total: 30 + bad.length, errored: bad.length })
    const lines = readFileSync(path.join(directory, 'reports/baseline_report.jsonl'), 'utf8')
      .trim()
      .split('\n')
    const ids = lines
      .map((text) => JSON.parse(text))
      .filter(({ status }) => status !== 'errored')
      .map(({ case_id }) => case_id)
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => `good-${index}`))
  })

  test.each([
    ['a missing file', 'missing.jsonl', () => {}],
    ['a folder', 'folder.jsonl', () => mkdirSync(path.join(directory, 'folder.jsonl'))],
    ['a glob without a match', 'data/*.jsonl', () => {}],
  ])('%s is named', async (_name, data, prepare) => {
    prepare()
    const { report, exitCode } = await run(data)
    expect(exitCode).toBe(3)
    expect(`${report.error?.at} ${report.error?.message}`).toContain(data)
  })

  test('an empty file is zero cases: FAIL, not an error', async () => {
    writeFileSync(path.join(directory, 'd.jsonl'), '')
    const { report, exitCode } = await run('d.jsonl')
    expect([exitCode, report.result, report.cases.total, report.error]).toEqual([1, 'FAIL', 0, null])
  })
})
