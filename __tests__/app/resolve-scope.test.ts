import { cpSync, rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createNodeEnv } from '../../src/adapters/node-env.js'
import { createNodeGitHistory } from '../../src/adapters/node-git-history.js'
import { type ResolvedScope, resolveScope, type ScopeRequest } from '../../src/app/resolve-scope.js'
import { createRepository, readScope, type Sandbox, useRepository } from '../adapters/git-sandbox.js'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'

const ZERO = '0'.repeat(40)
const NOWHERE = '1'.repeat(40)
const AUTOMATIC = { kind: 'automatic' } as const

let folder: ReturnType<typeof createTemporaryFolder>
let origin: Sandbox
/** The commit that a change starts from, the tip of main, and the tip of a branch of 3 commits and a merge. */
let fork: string
let main: string
let head: string

let template: ReturnType<typeof createTemporaryFolder>
beforeAll(() => {
  template = createTemporaryFolder()
  origin = createRepository(template.at('origin'))
  origin.write('f', 'first\n')
  origin.commit()
  for (let i = 0; i < 3; i++) origin.commit(`old ${i}`)
  fork = origin.commit('fork')
  origin.git('checkout', '-q', '-b', 'change')
  origin.write('change-1', 'c1\n')
  origin.commit()
  origin.write('change-2', 'c2\n')
  origin.commit()
  origin.git('checkout', '-q', 'main')
  origin.write('on-main', 'm\n')
  main = origin.commit()
  origin.git('checkout', '-q', 'change')
  origin.git('merge', '-q', '-m', 'merge', 'main')
  origin.write('change-3', 'c3\n')
  head = origin.commit()
  origin.git('checkout', '-q', 'main')
  main = origin.commit('main goes on')
})
afterAll(() => template.remove())

beforeEach(() => {
  folder = createTemporaryFolder()
  cpSync(template.at('origin'), folder.at('origin'), { recursive: true })
  origin = useRepository(folder.at('origin'))
})
afterEach(() => folder.remove())

const settle = (directory: string, request: ScopeRequest, event?: [name: string, payload: unknown]) =>
  resolveScope(request, {
    history: createNodeGitHistory(directory),
    env: createNodeEnv(
      event === undefined ? {} : { GITHUB_EVENT_NAME: event[0], GITHUB_EVENT_PATH: '/event.json' },
    ),
    fileSystem: createMemoryFileSystem({
      '/event.json': typeof event?.[1] === 'string' ? event[1] : JSON.stringify(event?.[1] ?? {}),
    }),
  })

/** As actions/checkout makes one: one branch, one commit, head detached. */
function clone(...options: string[]): string {
  origin.git('clone', '-q', ...options, `file://${origin.directory}`, folder.at('clone'))
  useRepository(folder.at('clone')).git('checkout', '-q', '--detach')
  return folder.at('clone')
}

async function lines(directory: string, { scope }: ResolvedScope): Promise<readonly string[]> {
  return (await readScope(directory, scope)).shown
}

const pullRequest = (base = main, tip = head): [string, unknown] => [
  'pull_request',
  { pull_request: { base: { sha: base }, head: { sha: tip } } },
]
const push = (before: string, after: string, ref = 'refs/heads/change'): [string, unknown] => [
  'push',
  { before, after, ref, repository: { default_branch: 'main' } },
]
const CHANGE = ['change-1:1 c1', 'change-2:1 c2', 'change-3:1 c3']

describe('a change, from the event of a workflow', () => {
  it.each([
    ['a full clone', []],
    ['a clone of one branch', ['--single-branch', '--branch', 'main']],
    ['a shallow clone of one commit', ['--depth', '1', '--branch', 'main']],
    ['a shallow clone of the change', ['--depth', '1', '--branch', 'change']],
    ['a shallow clone of all branches', ['--depth', '2', '--no-single-branch']],
  ])('is every commit of a pull request and no other, in %s', async (_, options) => {
    const directory = clone(...options)
    const resolved = await settle(directory, AUTOMATIC, pullRequest())
    expect(resolved).toEqual({ scope: { kind: 'range', base: main, head }, notes: [] })
    expect(await lines(directory, resolved)).toEqual(CHANGE)
    expect((await readScope(directory, resolved.scope)).totals.commits).toBe(4)
  })

  it('is fetched over as many commits as there are', async () => {
    origin.git('checkout', '-q', 'change')
    let tip = head
    for (let i = 0; i < 160; i++) tip = origin.git('commit-tree', 'HEAD^{tree}', '-p', tip, '-m', `${i}`)
    origin.git('reset', '-q', '--hard', tip)
    const directory = clone('--depth', '1', '--branch', 'main')
    const resolved = await settle(directory, AUTOMATIC, pullRequest(main, tip))
    expect((await readScope(directory, resolved.scope)).totals.commits).toBe(164)
  })

  it('is what a push brought, what a merge queue holds, or what a new branch has', async () => {
    const directory = clone('--depth', '1', '--branch', 'change')
    const pushed = await settle(directory, AUTOMATIC, push(fork, head))
    expect(await lines(directory, pushed)).toEqual([...CHANGE, 'on-main:1 m'])
    const queued = { merge_group: { base_sha: main, head_sha: head } }
    expect(await lines(directory, await settle(directory, AUTOMATIC, ['merge_group', queued]))).toEqual(
      CHANGE,
    )
    const made = await settle(directory, AUTOMATIC, push(ZERO, head))
    expect(await lines(directory, made)).toEqual(CHANGE)
    expect(made.notes).toEqual(['the push made this ref: compared with the branch main'])
  })

  it('is the whole history when the default branch is pushed for the first time', async () => {
    const directory = clone('--depth', '1', '--no-single-branch')
    const resolved = await settle(directory, AUTOMATIC, push(ZERO, main, 'refs/heads/main'))
    expect(resolved.scope).toEqual({ kind: 'history' })
    expect(await lines(directory, resolved)).toEqual([...CHANGE, 'f:1 first', 'on-main:1 m'])
  })

  it('is compared with the default branch after a forced push whose old commit is gone', async () => {
    const directory = clone('--depth', '1', '--branch', 'change')
    const resolved = await settle(directory, AUTOMATIC, push(NOWHERE, head))
    expect(await lines(directory, resolved)).toEqual(CHANGE)
    expect(resolved.notes[0]).toContain('is gone')
    await expect(settle(directory, AUTOMATIC, push(NOWHERE, main, 'refs/heads/main'))).rejects.toMatchObject({
      errorClass: 'toolchain',
      remedy: expect.stringContaining('fetch-depth: 0'),
    })
  })

  it('is nothing, and says so, when a branch was deleted or base and head are one', async () => {
    const directory = clone()
    const deleted = await settle(directory, AUTOMATIC, push(head, ZERO))
    expect(deleted).toMatchObject({ scope: { kind: 'range' }, notes: [expect.stringContaining('deleted')] })
    const same = await settle(directory, AUTOMATIC, push(main, main))
    expect(same.notes).toEqual([expect.stringContaining('has no commits')])
    expect((await readScope(directory, same.scope)).totals).toMatchObject({ commits: 0, files: 0 })
  })

  it.each(['schedule', 'workflow_dispatch', 'release', ''])(
    'is the working tree for the event %j',
    async (name) => {
      const tree = { scope: { kind: 'tree', ignored: 'left_out' }, notes: [] }
      expect(await settle(origin.directory, AUTOMATIC, [name, {}])).toEqual(tree)
    },
  )

  it.each([
    ['pull_request', '{"pull_request":'],
    ['pull_request_target', { pull_request: { base: { sha: '' }, head: { sha: '--all' } } }],
    ['push', {}],
    ['merge_group', null],
  ])('never falls back to something else: a damaged %s event fails', async (name, payload) => {
    await expect(settle(origin.directory, AUTOMATIC, [name, payload])).rejects.toMatchObject({
      errorClass: 'toolchain',
      exitCode: 2,
    })
  })
})

describe('a scope that was asked for', () => {
  it('takes names of commits, and says when there are none between them', async () => {
    const asked = (base: string, to: string) =>
      settle(origin.directory, { kind: 'range', base, head: to }, pullRequest())
    expect((await asked('change~1', 'change')).scope).toMatchObject({ head })
    expect((await asked('HEAD', 'HEAD')).notes).toHaveLength(1)
    expect((await asked('change', 'change~1')).notes).toHaveLength(1)
    await expect(asked('nowhere', 'HEAD')).rejects.toThrow('there is no commit nowhere')
    await expect(asked('HEAD', '--all')).rejects.toMatchObject({ errorClass: 'toolchain' })
  })

  it('fetches the whole history of a shallow clone', async () => {
    const directory = clone('--depth', '1', '--no-single-branch')
    const resolved = await settle(directory, { kind: 'history' })
    expect((await readScope(directory, resolved.scope)).totals.commits).toBe(11)
  })

  it.each<[string, ScopeRequest, [string, unknown] | undefined]>([
    ['history', { kind: 'history' }, undefined],
    ['a range', { kind: 'range', base: 'HEAD', head: NOWHERE }, undefined],
    [
      'a pull request',
      AUTOMATIC,
      ['pull_request', { pull_request: { base: { sha: NOWHERE }, head: { sha: NOWHERE } } }],
    ],
  ])('fails for %s with the remedy when the remote cannot be reached', async (_, request, event) => {
    const directory = clone('--depth', '1')
    rmSync(origin.directory, { recursive: true })
    await expect(settle(directory, request, event)).rejects.toMatchObject({
      errorClass: 'toolchain',
      message: expect.stringMatching(/cannot be fetched \(git fetch: fatal/),
      remedy: expect.stringContaining('fetch-depth: 0'),
    })
  })

  it('is left as it is when no commits are needed', async () => {
    const file = { kind: 'file', path: '/f' } as const
    expect(await settle(folder.path, file, pullRequest())).toEqual({ scope: file, notes: [] })
  })
})
