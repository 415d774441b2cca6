import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { plumbline, workspace } from './run-bundle.js'

const RECORD = JSON.stringify({
  id: 'a',
  question: 'What is up?',
  answer: 'The sky.',
  context: 'The sky is up.',
})

let folder: ReturnType<typeof workspace>
beforeEach(() => {
  folder = workspace({ 'plumbline.yml': 'data: data/*.jsonl\n', 'data/qa.jsonl': `${RECORD}\n` })
})
afterEach(() => folder.remove())

const health = (...args: readonly string[]) =>
  plumbline(['health', '--offline', ...args], { cwd: folder.directory })
const write = (name: string, text: string) => writeFileSync(path.join(folder.directory, name), text)

describe('health', () => {
  it('says what a run needs, that there is none yet, and leaves nothing', async () => {
    const { code, stdout } = await health()

    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toBe('HEALTHY, and 1 of 7 checks want a look')
    expect(stdout).toMatch(/^ok {6}configuration +plumbline\.yml; 1 data file$/m)
    expect(stdout).toMatch(/^LOOK {4}key .*no key is set/m)
    expect(stdout).toMatch(/^ok {6}last run .*there was none yet$/m)
  })

  it('tells how the last run went, and of failed ones', async () => {
    await plumbline(['baseline', '--smoke', '--offline'], { cwd: folder.directory })
    await plumbline(['dlq', '--to-dlq', 'run_1', 'budget ran out', '4'], { cwd: folder.directory })
    const { stdout } = await health()

    expect(stdout).toMatch(/last run +(PASS|WARN|FAIL) on .*0\.00 USD paid$/m)
    expect(stdout).toMatch(
      /^LOOK {4}failed runs +1 in the dead letter queue, the newest for budget ran out$/m,
    )
    expect(stdout).toContain('plumbline dlq --reprocess')
  })

  it('is broken, with the place and the exit code, where no run could begin', async () => {
    write('plumbline.yml', 'data: data/*.jsonl\nprofil: prod\n')
    write('.env', 'ANTHROPIC_API_KEY=x\n')
    const { code, stdout } = await health()

    expect(code).toBe(2)
    expect(stdout.split('\n')[0]).toBe('BROKEN: 2 of 7 checks; no run can begin')
    expect(stdout).toMatch(/^BROKEN {2}configuration +plumbline\.yml:2: .*profil/m)
    expect(stdout).toMatch(/^BROKEN {2}key /m)
  })

  it('speaks JSON', async () => {
    const { stdout } = await health('--json')
    expect(JSON.parse(stdout).checks).toContainEqual({
      subject: 'failed runs',
      state: 'ok',
      message: 'the dead letter queue is empty',
      remedy: null,
    })
  })
})
