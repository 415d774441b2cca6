import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createNodeGuardThreads } from '../../src/adapters/node-guard-threads.js'
import type { GuardOutcome } from '../../src/core/guard.js'
import { inertContext } from '../factories/guards.js'
import { createRepository, type Repository } from './git-repository.js'

const PROGRAM = path.resolve('dist/cli/index.js')

let repository: Repository
beforeEach(() => {
  repository = createRepository({
    '.gitignore': '.env\n.env.*\n!.env.example\nreports/\n',
    'plumbline.yml': 'bypasses: [{ guard: env, reason: it moves next week, until: 2199-01-01 }]\n',
    'src/a.js':
      "export const url = process.env.API_URL\nfetch('https://api.openai.com/v1/responses', { method: 'POST' })\n",
  })
})
afterEach(() => repository.remove())

const task = () => {
  const { config, today } = inertContext()
  const scope = { kind: 'tree', ignored: 'left_out' } as const
  return { ids: ['env', 'no-direct-http'], scope, workingDirectory: repository.directory, config, today }
}

describe('guards in a thread of their own', () => {
  it('say what they say alone', async () => {
    const judged = async (id: string): Promise<readonly GuardOutcome[]> => {
      const { stdout } = await repository.plumbline(['guard', id, '--json'])
      return JSON.parse(stdout).guards.map((outcome: GuardOutcome) => ({ ...outcome, durationMs: 0 }))
    }
    const all = await judged('all')

    for (const id of task().ids) expect(all.filter((outcome) => outcome.id === id)).toEqual(await judged(id))
    expect(all.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      expect.arrayContaining(['env warn', 'no-direct-http fail']),
    )
  })

  it('answer with what they found', async () => {
    const threads = createNodeGuardThreads({ program: PROGRAM })
    const outcomes = await threads.run(task())
    expect(outcomes.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['env', 'fail'],
      ['no-direct-http', 'fail'],
    ])
  })

  it('end alone when they run out of memory, with the remedy', async () => {
    const many = `export const a = ["${'x", "'.repeat(100_000)}"]\nimport OpenAI from "openai"\n`
    repository.write(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/b${index}.js`, many])))
    const threads = createNodeGuardThreads({ program: PROGRAM, heapMegabytes: 24 })

    await expect(threads.run(task())).rejects.toMatchObject({
      errorClass: 'toolchain',
      remedy: expect.stringContaining('max-old-space-size'),
    })
  })
})
