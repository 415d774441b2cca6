import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createNodeGuardThreads } from '../../src/adapters/node-guard-threads.js'
import { PlumblineError } from '../../src/core/errors.js'
import type { GuardOutcome } from '../../src/core/guard.js'
import type { DocumentSource } from '../../src/ports/document-source.js'
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

const IDS = ['env', 'no-direct-http']
const task = () => {
  const { config, today } = inertContext()
  const scope = { kind: 'tree', ignored: 'left_out' } as const
  return { scope, root: repository.directory, workingDirectory: repository.directory, config, today }
}
const verdicts = (outcomes: readonly GuardOutcome[]) => outcomes.map(({ id, verdict }) => `${id} ${verdict}`)

describe('guards in a thread of their own', () => {
  it('say what they say alone', async () => {
    const judged = async (id: string): Promise<readonly GuardOutcome[]> => {
      const { stdout } = await repository.plumbline(['guard', id, '--json'])
      return JSON.parse(stdout).guards.map((outcome: GuardOutcome) => ({ ...outcome, durationMs: 0 }))
    }
    const all = await judged('all')

    for (const id of IDS) expect(all.filter((outcome) => outcome.id === id)).toEqual(await judged(id))
    expect(verdicts(all)).toEqual(expect.arrayContaining(['env warn', 'no-direct-http fail']))
  })

  it('read by themselves where nobody reads for them', async () => {
    const outcomes = await createNodeGuardThreads({ program: PROGRAM }).start(IDS).run(task(), null)

    expect(verdicts(outcomes).sort()).toEqual(['env fail', 'no-direct-http fail'])
  })

  it('judge what they are told, and nothing else', async () => {
    const text = Buffer.from('export const url = process.env.OTHER_URL\n')
    const source: DocumentSource = {
      async documents(_, visitor) {
        visitor.document({ path: 'b.js', bytes: text, firstLine: 1, commit: null, authorDate: null })
        visitor.entry?.({
          path: 'b.js',
          kind: 'text',
          bytes: text.length,
          tracked: true,
          commit: null,
          blobId: null,
        })
        return {
          files: 1,
          bytes: text.length,
          commits: 0,
          binaryFiles: 0,
          submodules: 0,
          knownBlobs: 0,
        }
      },
    }
    const outcomes = await createNodeGuardThreads({ program: PROGRAM }).start(IDS).run(task(), source)

    expect(verdicts(outcomes).sort()).toEqual(['env fail', 'no-direct-http pass'])
    expect(
      outcomes.find(({ id }) => id === 'env')?.findings.map(({ path, line }) => `${path}:${line}`),
    ).toContain('b.js:1')
  })

  it('cannot judge what the other thread could not read', async () => {
    const failing: DocumentSource = {
      documents: () =>
        Promise.reject(new PlumblineError('toolchain', 'a.js cannot be read', { remedy: 'Mend it.' })),
    }
    const outcomes = await createNodeGuardThreads({ program: PROGRAM }).start(IDS).run(task(), failing)

    expect(verdicts(outcomes).sort()).toEqual(['env error', 'no-direct-http error'])
    expect(outcomes[0]?.error).toMatchObject({
      errorClass: 'toolchain',
      message: 'a.js cannot be read',
      remedy: 'Mend it.',
    })
  })

  it('end alone when they run out of memory, with the remedy', async () => {
    const many = `export const a = ["${'x", "'.repeat(100_000)}"]\nimport OpenAI from "openai"\n`
    repository.write(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/b${index}.js`, many])))
    const threads = createNodeGuardThreads({ program: PROGRAM, heapMegabytes: 24 })

    await expect(threads.start(IDS).run(task(), null)).rejects.toMatchObject({
      errorClass: 'toolchain',
      remedy: expect.stringContaining('max-old-space-size'),
    })
  })
})
