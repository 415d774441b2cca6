import { describe, expect, it, test } from '@jest/globals'
import { gitGuard } from '../../../guards/git/guard.js'
import type { CustomSecretRule, GitGuardConfig } from '../../../src/core/config.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'
import { exampleRandom } from './scanning.js'

const VALUE = exampleRandom(5).text('a-z0-9', 24)
const TOKEN = `acme_${VALUE}`
const WORD = ['plumbline', 'allow'].join('-')

const ruleOf = (overrides: Partial<CustomSecretRule> = {}): CustomSecretRule => ({
  id: 'acme-key',
  title: 'Acme key',
  pattern: '\\bacme_[a-z0-9]{24}\\b',
  keywords: [],
  paths: [],
  minEntropy: null,
  remedy: null,
  ...overrides,
})

interface Setup {
  readonly rule?: Partial<CustomSecretRule>
  readonly git?: Partial<GitGuardConfig>
  readonly disable?: readonly string[]
}

function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  { rule, git, disable = [] }: Setup = {},
) {
  const absolute = Object.entries(files).map(([path, content]) => [`${ROOT}/${path}`, content])
  const fileSystem = createMemoryFileSystem(Object.fromEntries(absolute))
  const config = configOf({ ...git, rules: { disable, custom: [ruleOf(rule)] } })
  return gitGuard.check(contextOf(fileSystem, { config }))
}

describe('a custom rule', () => {
  it('finds its secret and hides it', async () => {
    const { verdict, findings } = await check({ 'a.ts': `\nkey = "${TOKEN}"\n` })

    expect(verdict).toBe('fail')
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'acme-key',
        line: 2,
        column: 8,
        confidence: 'medium',
        severity: 'error',
      }),
    ])
    expect(findings[0]?.message).toContain('Acme key')
    expect(findings[0]?.excerpt).toContain('****')
    expect(JSON.stringify(findings)).not.toContain(VALUE.slice(-8))
  })

  test.each([
    ['with keywords', { keywords: ['ACME_'] }],
    ['with a marked secret', { pattern: '"acme_(?P<secret>[a-z0-9]{24})"' }],
    ['with an id like those of the generic rules', { id: 'generic-acme', keywords: ['acme_'] }],
  ])('finds it %s behind characters of several bytes, in the right column', async (_, rule) => {
    const { findings } = await check({ 'a.ts': `日本 é 😀 "${TOKEN}"\n` }, { rule })
    expect(findings.map(({ column }) => column)).toEqual(['pattern' in rule ? 14 : 9])
  })

  it('matches characters of several bytes, and files that are not UTF-8', async () => {
    const rule = { pattern: '비밀=(?P<secret>[a-z0-9]+)' }
    expect((await check({ 'a.txt': `내 비밀=${VALUE}` }, { rule })).findings[0]?.column).toBe(6)
    const latin = Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(TOKEN)])
    expect((await check({ 'a.txt': latin })).findings).toHaveLength(1)
  })

  test.each([
    ['in base64', Buffer.from(`key: ${TOKEN} and more`).toString('base64')],
    ['in a string of a string', JSON.stringify(JSON.stringify({ a: `"${TOKEN}"` }))],
  ])('finds it %s', async (_, text) => {
    expect((await check({ 'a.txt': `x = "${text}"\n` })).findings).toHaveLength(1)
  })

  it('finds it once wherever a long text is cut', async () => {
    for (const at of [24_550, 24_576, 32_740, 32_768, 65_520]) {
      const { findings } = await check({ 'a.txt': `${'- '.repeat(at / 2)}${TOKEN} ${'- '.repeat(20_000)}` })
      expect(findings.map(({ column }) => column)).toEqual([at + 1])
    }
  })

  it('does not take a cut for the end of a word', async () => {
    const rule = { pattern: '\\b[a-z]{1000,}\\b' }
    expect((await check({ 'a.txt': `${'q'.repeat(70_000)}_` }, { rule })).findings).toEqual([])
  })

  it('finds each of very many', async () => {
    const random = exampleRandom(3)
    const lines = Array.from({ length: 3000 }, () => `k${random.text('a-z0-9', 9)}`)
    const { findings } = await check({ 'a.txt': lines.join('\n') }, { rule: { pattern: '^k[a-z0-9]{9}$' } })
    expect(findings.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1))
  })

  it('looks only where it is told to', async () => {
    const files = { 'deploy/a.txt': TOKEN, 'src/a.txt': TOKEN }
    const { findings } = await check(files, { rule: { paths: ['deploy/**'] } })
    expect(findings.map(({ path }) => path)).toEqual(['deploy/a.txt'])
  })

  it('asks for entropy where it is told to', async () => {
    const files = { 'a.txt': `acme_${'ab'.repeat(12)}\n${TOKEN}\n` }
    expect((await check(files)).findings).toHaveLength(2)
    expect((await check(files, { rule: { minEntropy: 3 } })).findings.map(({ line }) => line)).toEqual([2])
  })

  it('can be allowed by a comment, by the configuration, and switched off', async () => {
    const allow = [{ rule: 'acme-key', path: null, reason: 'revoked long ago', until: null }]
    const inline = await check({ 'a.txt': `${TOKEN} # ${WORD} acme-key -- revoked long ago\n` })
    const configured = await check({ 'a.txt': TOKEN }, { git: { allow } })
    const off = await check({ 'a.txt': TOKEN }, { disable: ['acme-key'] })

    expect(inline.suppressed.map(({ by }) => by)).toEqual(['inline'])
    expect(configured.suppressed.map(({ by }) => by)).toEqual(['configuration'])
    expect([inline.findings, configured.findings, off.findings, off.notes]).toEqual([[], [], [], []])
  })

  test.each(['slack-bot-token', 'hygiene-large-file'])('cannot take the id %s', async (id) => {
    await expect(check({ 'a.txt': 'x' }, { rule: { id } })).rejects.toMatchObject({
      errorClass: 'config_invalid',
      message: expect.stringContaining(`"${id}" is the id of a built-in rule`),
    })
  })

  test.each(['(a+)+$', '(a|aa)+b', '(x+x+)+y', '(\\w+\\s?)*!'])(
    'comes to an end with %s on a line of 1 MB that a backtracking engine never leaves',
    async (pattern) => {
      const text = `${(pattern.includes('x') ? 'x' : 'a').repeat(1024 * 1024)}?`
      expect((await check({ 'a.txt': text }, { rule: { pattern } })).findings).toEqual([])
    },
  )
})
