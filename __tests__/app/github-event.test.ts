import { describe, expect, test } from '@jest/globals'
import { createNodeEnv } from '../../src/adapters/node-env.js'
import { readDefaultBranch } from '../../src/app/github-event.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'

describe('the default branch, as the event tells it', () => {
  test.each([
    ['named', '{"repository":{"default_branch":"trunk"}}', 'trunk'],
    ['an event without a repository', '{"schedule":"0 0 * * *"}', undefined],
    ['empty', '{"repository":{"default_branch":""}}', undefined],
    ['of a wrong type', '{"repository":{"default_branch":7}}', undefined],
    ['a damaged event', '{"repository":', undefined],
    ['null', 'null', undefined],
  ])('%s', async (_title, text, expected) => {
    const fileSystem = createMemoryFileSystem({ '/event.json': text })
    const env = createNodeEnv({ GITHUB_EVENT_PATH: '/event.json' })
    expect(await readDefaultBranch({ env, fileSystem })).toBe(expected)
  })

  test.each([[{}], [{ GITHUB_EVENT_PATH: '' }], [{ GITHUB_EVENT_PATH: '/absent.json' }]])(
    'no event: %j',
    async (variables) => {
      const fileSystem = createMemoryFileSystem()
      expect(await readDefaultBranch({ env: createNodeEnv(variables), fileSystem })).toBeUndefined()
    },
  )
})
