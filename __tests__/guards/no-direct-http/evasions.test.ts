import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { EVASIONS } from './evasions.js'
import { run } from './running.js'

describe('evasions', () => {
  const rows = EVASIONS.map(({ what, ...rest }) => [what, rest] as const)
  test.each(rows)('%s', async (_what, { code, file, isCaught }) => {
    const { findings } = await run({ [file ?? 'src/a.ts']: `${code}\n` })
    expect(findings.length > 0).toBe(isCaught)
  })

  test('the page shows what this table says', () => {
    const page = readFileSync('docs/guard-no-direct-http.md', 'utf8')
    const shown = [...page.matchAll(/^\| (.+?) \| (caught|out of reach) \|$/gm)].map(([, what, how]) => [
      what,
      how,
    ])
    expect(shown).toEqual(EVASIONS.map(({ what, isCaught }) => [what, isCaught ? 'caught' : 'out of reach']))
  })
})
