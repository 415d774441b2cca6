import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plumbline, read, workspace } from './run-bundle.js'

const RECORDS = Array.from({ length: 12 }, (_, index) => ({
  id: `case-${index}`,
  question: `In which year was bridge number ${index} built?`,
  answer: `It was built in ${1800 + index}.`,
  evidence: `The bridge was built in ${1800 + index}, after a flood.`,
}))
const jsonl = (records: readonly object[]): string =>
  records.map((each) => `${JSON.stringify(each)}\n`).join('')

interface Facts {
  readonly report: { readonly result: string; readonly error: { readonly errorClass: string } | null }
  readonly records: { readonly rows: readonly (readonly unknown[])[]; readonly missing: string | null }
}

/** The facts of a page; a row's texts stand last in it. */
function factsOf(html: string): Facts {
  return JSON.parse(/id="facts">(.*)<\/script>/.exec(html)?.[1] ?? '')
}

describe('index.html', () => {
  const { directory, remove } = workspace({
    'data.jsonl': jsonl(RECORDS),
    'plumbline.yml': 'data: data.jsonl\n',
  })
  const page = (): string => read(directory, 'reports', 'index.html')
  const run = (...args: readonly string[]) => plumbline(args, { cwd: directory })
  afterAll(remove)
  let first = ''
  beforeAll(async () => {
    await run('baseline', '--full', '--offline', '--handoff')
    first = page()
  })

  test('holds every record with its texts, and is part of the hand-off', () => {
    const { records } = factsOf(first)
    expect(records.rows.map((row) => row.at(-1))).toHaveLength(RECORDS.length)
    expect(records.rows.map((row) => row.at(-1))).toContainEqual(
      expect.objectContaining({ answer: 'It was built in 1800.' }),
    )
    expect(read(directory, 'reports', 'handoff', 'INDEX.md')).toContain('(../index.html)')
  })

  test('comes out the same when it is rendered again from the files of the run', async () => {
    writeFileSync(path.join(directory, 'reports', 'index.html'), 'lost')
    const { code, stdout } = await run('report', 'baseline', '--render-md')
    expect([code, stdout]).toEqual([0, expect.stringContaining('index.html: rendered from run run_')])
    expect(factsOf(page()).records).toEqual(factsOf(first).records)
  })

  test('is rendered without texts where the data is no longer what the run read', async () => {
    writeFileSync(path.join(directory, 'data.jsonl'), jsonl([{ ...RECORDS[0], answer: 'Changed.' }]))
    const { stdout } = await run('report', 'baseline', '--render-md')
    expect(stdout).toContain('without texts: the data is no longer what the run read')
    expect(new Set(factsOf(page()).records.rows.map((row) => row.at(-1)))).toEqual(new Set(['left_out']))
  })

  test('a run that fails replaces the page of the run before it', async () => {
    writeFileSync(path.join(directory, 'data.jsonl'), '{"question": broken\n')
    expect((await run('baseline', '--full', '--offline')).code).toBe(3)
    const { report, records } = factsOf(page())
    expect(report).toMatchObject({ result: 'FAIL', error: { errorClass: 'schema_invalid' } })
    expect(records.rows).toEqual([])
    expect(page()).toContain('FAIL</h1>')
  })
})
