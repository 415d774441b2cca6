import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { readKeyFiles } from '../../src/adapters/key-files.js'
import { formatError } from '../../src/core/errors.js'
import { createTemporaryFolder } from './temporary-folder.js'

/** Joined here, so that no file of this repository holds anything like a key. */
const KEY = ['sk', 'ant', 'api03', 'Q7w'.repeat(12)].join('-')

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

/** What the files mean, when they hold this. */
function read(files: Readonly<Record<string, string>>, environment: Record<string, string> = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(folder.at(name), text)
  return readKeyFiles(folder.path, environment)
}

describe('.env.local', () => {
  test.each([
    ['one key', `ANTHROPIC_API_KEY=${KEY}\n`, { ANTHROPIC_API_KEY: KEY }],
    ['a ring', `ANTHROPIC_API_KEYS=${KEY},${KEY}2\n`, { ANTHROPIC_API_KEYS: `${KEY},${KEY}2` }],
    [
      'quotes, comments, export, CRLF and a byte order mark',
      `\uFEFFexport ANTHROPIC_API_KEY="${KEY}" # rotated monthly\r\n# end\r\n`,
      { ANTHROPIC_API_KEY: KEY },
    ],
  ])('gives keys: %s', (_what, text, keys) => {
    expect(read({ '.env.local': text })).toMatchObject({ keys, problem: null })
  })

  it('gives nothing else: neither where calls go nor how', () => {
    const text = ['ANTHROPIC_BASE_URL', 'HTTPS_PROXY', 'NODE_OPTIONS', 'GITHUB_ACTIONS']
      .map((name) => `${name}=https://evil.example\n`)
      .join('')
    expect(read({ '.env.local': text }).keys).toEqual({})
  })

  test.each([
    ['another key', { ANTHROPIC_API_KEY: 'of-the-process' }],
    ['a ring', { ANTHROPIC_API_KEYS: 'of-the-process' }],
    ['a key that was emptied', { ANTHROPIC_API_KEY: '' }],
    ['a runner of Actions', { GITHUB_ACTIONS: 'true' }],
  ])('never comes before the process: %s', (_what, environment: Record<string, string>) => {
    expect(read({ '.env.local': `ANTHROPIC_API_KEY=${KEY}` }, environment).keys).toEqual({})
  })

  it('that cannot be read is told of', () => {
    symlinkSync('.env.local', folder.at('.env.local'))
    expect(read({}).problem).toMatchObject({ exitCode: 2, location: { path: '.env.local' } })
  })
})

describe('.env', () => {
  it('with a key is a problem that names the line, says what to do, and never shows the key', () => {
    const { problem, keys, seen } = read({ '.env': `# mine\nexport ANTHROPIC_API_KEYS='${KEY}'\n` })
    expect(keys).toEqual({})
    expect(problem?.exitCode).toBe(2)
    expect(problem === null ? '' : formatError(problem)).toMatch(
      /^\.env:2: ANTHROPIC_API_KEYS is set in \.env.*\.env\.local/,
    )
    expect(JSON.stringify(problem)).not.toContain(KEY)
    expect(seen).toContainEqual({ ANTHROPIC_API_KEYS: KEY })
  })

  it('is a problem inside Actions too', () => {
    const { problem } = read({ '.env': `ANTHROPIC_API_KEY=${KEY}` }, { GITHUB_ACTIONS: 'true' })
    expect(problem?.exitCode).toBe(2)
  })

  test.each([
    ['an empty value', 'ANTHROPIC_API_KEY=\n'],
    ['a reference', 'ANTHROPIC_API_KEY=$' + '{FROM_THE_VAULT}\n'],
    ['a comment', `# ANTHROPIC_API_KEY=${KEY}\n`],
    ['other settings', 'LOG_LEVEL=debug\n'],
  ])('is none with %s', (_what, text) => {
    expect(read({ '.env': text }).problem).toBeNull()
  })

  it('that is a folder, as environments of Python are, is none', () => {
    mkdirSync(folder.at('.env'))
    expect(read({}).problem).toBeNull()
  })
})
