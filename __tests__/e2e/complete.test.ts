import { describe, expect, test } from '@jest/globals'
import { plumbline, ROOT } from './run-bundle.js'

const complete = async (...words: string[]) =>
  (await plumbline(['complete', ...words], { cwd: ROOT })).stdout
    .split('\n')
    .map((line) => line.split('\t')[0])

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])(
    'has a script for %s that names this command',
    async (shell) => {
      expect((await complete(shell)).join('\n')).toMatch(
        /plumbline'?\b.* complete '?--|plumbline complete --/,
      )
    },
  )

  test("knows commands, the repository's own targets, options and their values", async () => {
    expect(await complete('--', 'sess')).toContain('session-report')
    expect(await complete('--', 'step')).toContain('step4_2')
    expect(await complete('--', 'baseline', '--off')).toContain('--offline')
    expect(await complete('--', 'baseline', '--profile', '')).toEqual(
      expect.arrayContaining(['dev', 'stage', 'prod']),
    )
  })

  test('refuses a shell that it does not know', async () => {
    const { code, stderr } = await plumbline(['complete', 'tcsh'], { cwd: ROOT })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/zsh, bash, fish, powershell/)])
  })
})
