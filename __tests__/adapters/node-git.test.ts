import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createNodeGit } from '../../src/adapters/node-git.js'
import { createTemporaryFolder } from './temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder.path,
    encoding: 'utf8',
  }).trim()

it('knows commit and branch of a repository', async () => {
  git('init', '-q', '-b', 'work/one')
  writeFileSync(folder.at('f'), '')
  git('add', 'f')
  git('commit', '-qm', 'first')
  expect(await createNodeGit().headCommit(folder.path)).toBe(git('rev-parse', 'HEAD'))
  expect(await createNodeGit().currentBranch(folder.path)).toBe('work/one')
})

it('has a branch but no commit before the first one, and a commit but no branch on a detached head', async () => {
  git('init', '-q', '-b', 'main')
  expect(await createNodeGit().headCommit(folder.path)).toBeUndefined()
  expect(await createNodeGit().currentBranch(folder.path)).toBe('main')
  git('commit', '-q', '--allow-empty', '-m', 'first')
  git('checkout', '-q', '--detach')
  expect(await createNodeGit().currentBranch(folder.path)).toBeUndefined()
  expect(await createNodeGit().headCommit(folder.path)).toMatch(/^[0-9a-f]{40}$/)
})

it('knows nothing outside of a repository or in a folder that is not there', async () => {
  expect(await createNodeGit().headCommit(folder.path)).toBeUndefined()
  expect(await createNodeGit().currentBranch(folder.at('none'))).toBeUndefined()
})
