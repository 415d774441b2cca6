import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { plumbline, read, workspace } from './run-bundle.js'

let folder: ReturnType<typeof workspace>
beforeEach(() => {
  folder = workspace()
})
afterEach(() => folder.remove())

const write = (name: string, text: string) => {
  const target = path.join(folder.directory, name)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}
const init = (...words: string[]) => plumbline(['init', ...words], { cwd: folder.directory })
const RECORD = {
  query: 'Where does the ferry land?',
  response: 'At the old pier.',
  context: 'The ferry lands at the old pier.',
}

describe('init', () => {
  it('writes a configuration that runs', async () => {
    write('package.json', '{"name":"x"}')
    write('data/qa/a.jsonl', `${JSON.stringify(RECORD)}\n`)
    write('data/qa/b.jsonl', `${JSON.stringify({ ...RECORD, query: 'Who rows?' })}\n`)
    const { code, stdout } = await init('--action', 'my-org/plumbline@v1')

    expect(code).toBe(0)
    expect(stdout).toContain('question = query')
    expect(read(folder.directory, 'plumbline.yml')).toContain('data: "data/qa/*.jsonl"')
    expect(read(folder.directory, '.github/workflows/plumbline.yml')).toContain('uses: my-org/plumbline@v1')
    const run = await plumbline(['baseline', '--full', '--offline'], { cwd: folder.directory })
    expect(run.stderr).toContain('2 of 2 cases scored')
  })

  it('finds the records of a document, and names with odd characters', async () => {
    write('x.json', JSON.stringify({ version: 1, 'rows/all': [{ ...RECORD, id: 'a~1' }] }))
    expect((await init('--data', 'x.json')).code).toBe(0)
    const run = await plumbline(['baseline', '--full', '--offline'], { cwd: folder.directory })
    expect(run.stderr).toContain('1 of 1 case scored')
  })

  it('overwrites nothing', async () => {
    write('plumbline.toml', 'profile = "dev"\n')
    const { code, stderr } = await init()
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: plumbline\.toml is here already/)])
  })

  it('says what it looked into when nothing serves', async () => {
    write('data/people.csv', 'name,age\nA,1\n')
    const { code, stderr } = await init()
    expect(code).toBe(3)
    expect(stderr).toMatch(/found no file of questions and answers/)
    expect(stderr).toMatch(/data\/people\.csv: no column looks like question or answer/)
  })
})
