import { describe, expect, it, test } from '@jest/globals'
import { gitGuard, writeGitBaseline } from '../../../guards/git/guard.js'
import type { ConfiguredAllow, GitGuardConfig } from '../../../src/core/config.js'
import type { Scope } from '../../../src/core/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

/** A token of the documented form, made here, so that none stands in this repository. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
function tokenOf(seed: number): string {
  let state = seed * 2_654_435_761
  const tail = Array.from({ length: 24 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return alphabet[state % alphabet.length]
  })
  return ['xo', 'xb', `-2${seed}63748${seed}95`, '-4928374650182', `-${tail.join('')}`].join('')
}
const RULE = 'slack-bot-token'
const TOKEN = tokenOf(7)
const OTHER = tokenOf(8)
const WORD = ['plumbline', 'allow'].join('-')

interface Setup {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly git?: Partial<GitGuardConfig>
  readonly scope?: Scope
  readonly today?: string
}

function setUp({ files, git = {}, scope, today }: Setup) {
  const all: Setup['files'] = { '.gitignore': '.env\n', ...files }
  const absolute = Object.entries(all).map(([path, content]) => [`${ROOT}/${path}`, content])
  const fileSystem = createMemoryFileSystem(Object.fromEntries(absolute))
  return contextOf(fileSystem, {
    config: configOf(git),
    ...(scope === undefined ? {} : { scope }),
    ...(today === undefined ? {} : { today }),
  })
}

const check = (setup: Setup) => gitGuard.check(setUp(setup))
const allowOf = (overrides: Partial<ConfiguredAllow>): ConfiguredAllow => ({
  rule: RULE,
  path: null,
  reason: 'revoked long ago',
  until: null,
  ...overrides,
})

describe('guard git', () => {
  it('fails on a secret, and no field of the result holds it', async () => {
    const result = await check({ files: { 'src/a.ts': `\nconst token = "${TOKEN}"\n` } })

    expect(result.verdict).toBe('fail')
    expect(result.findings).toEqual([
      expect.objectContaining({ ruleId: RULE, path: 'src/a.ts', line: 2, column: 16, severity: 'error' }),
    ])
    expect(JSON.stringify(result)).not.toContain(TOKEN.slice(-12))
  })

  it('passes over a clean tree and says what it looked at', async () => {
    const result = await check({ files: { 'a.ts': 'export {}\n' } })
    expect(result).toMatchObject({ verdict: 'pass', findings: [], scanned: { files: 2 } })
  })

  it('reports a secret twice in a tree where it stands twice, with fingerprints of their own', async () => {
    const { findings } = await check({ files: { 'a.ts': `"${TOKEN}"\n"${TOKEN}"\n` } })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('does not fail on a notice alone', async () => {
    const context = setUp({ files: { '.gitignore': 'x\n', '.git/HEAD': 'ref' } })
    await context.fileSystem.makeDirectory(`${ROOT}/.git`)
    const result = await gitGuard.check(context)

    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['hygiene-env-not-ignored'])
    expect(result.verdict).toBe('pass')
  })
})

describe('inline allows', () => {
  const reason = '-- made up for this page'
  test.each([
    ['on the line', `"${TOKEN}" // ${WORD} ${RULE} ${reason}\n`, 1],
    ['on the line before', `# ${WORD} ${RULE} ${reason}\n"${TOKEN}"\n`, 1],
    ['in a comment of HTML', `<!-- ${WORD} ${RULE} ${reason} -->\n"${TOKEN}"\n`, 1],
    ['two lines before', `# ${WORD} ${RULE} ${reason}\n\n"${TOKEN}"\n`, 0],
    ['of another rule', `# ${WORD} npm-token ${reason}\n"${TOKEN}"\n`, 0],
    ['without a reason', `# ${WORD} ${RULE}\n"${TOKEN}"\n`, 0],
    ['with an empty reason', `# ${WORD} ${RULE} -- \n"${TOKEN}"\n`, 0],
    ['with nothing but the end of a comment', `<!-- ${WORD} ${RULE} -- -->\n"${TOKEN}"\n`, 0],
  ])('%s', async (_what, text, suppressed) => {
    const result = await check({ files: { 'a.txt': text } })

    expect(result.suppressed).toHaveLength(suppressed)
    expect(result.findings).toHaveLength(1 - suppressed)
    if (suppressed === 1)
      expect(result.suppressed[0]).toMatchObject({ by: 'inline', reason: 'made up for this page' })
  })

  it('in UTF-16 too', async () => {
    const bytes = Buffer.from(`\ufefffirst\r\n# ${WORD} ${RULE} ${reason}\r\n"${TOKEN}"\r\n`, 'utf16le')
    const result = await check({ files: { 'a.txt': bytes } })
    expect(result).toMatchObject({
      findings: [],
      suppressed: [{ by: 'inline', finding: { line: 3, column: 2 } }],
    })
  })

  it('notes one that nothing needs', async () => {
    const result = await check({ files: { 'a.txt': `# ${WORD} ${RULE} ${reason}\nclean\n` } })
    expect(result.notes).toEqual([`the allow of ${RULE} in a.txt:1 is not needed any more`])
  })

  it('that a change adds work, and a reviewer sees them first', async () => {
    const result = await check({
      files: { 'a.txt': `"${TOKEN}" # ${WORD} ${RULE} ${reason}\n` },
      scope: { kind: 'range', base: 'a', head: 'b' },
    })
    expect(result).toMatchObject({
      verdict: 'warn',
      suppressed: [{ by: 'inline' }],
      warnings: [`this change adds an allow: a.txt:1 ${RULE} -- made up for this page`],
    })
  })

  it('hides in a range no line that is not allowed itself', async () => {
    const result = await check({
      files: { 'a.txt': `"${TOKEN}" # ${WORD} ${RULE} ${reason}\n\n"${TOKEN}"\n` },
      scope: { kind: 'range', base: 'a', head: 'b' },
    })
    expect(result.findings.map(({ line }) => line)).toEqual([3])
  })
})

describe('configured allows', () => {
  const files = { 'docs/guide/a.md': `"${TOKEN}"\n` }
  test.each<[string, Partial<ConfiguredAllow>, boolean]>([
    ['a rule', {}, true],
    ['a path', { rule: null, path: 'docs/guide/a.md' }, true],
    ['a folder', { rule: null, path: 'docs/' }, true],
    ['a glob', { path: 'docs/**/*.md' }, true],
    ['another rule in the same path', { rule: 'npm-token', path: 'docs/**' }, false],
    ['a folder that begins alike', { path: 'doc' }, false],
    ['its last day', { until: '2026-11-22' }, true],
    ['the day after', { until: '2026-11-21' }, false],
  ])('%s', async (_what, overrides, allowed) => {
    const result = await check({ files, git: { allow: [allowOf(overrides)] } })

    expect(result.verdict).toBe(allowed ? 'pass' : 'fail')
    expect(result.suppressed.map(({ by, reason }) => [by, reason])).toEqual(
      allowed ? [['configuration', 'revoked long ago']] : [],
    )
  })

  it('notes expired and unused ones, and rules that do not exist', async () => {
    const result = await check({
      files: { 'a.ts': 'clean\n' },
      git: {
        allow: [allowOf({ until: '2020-01-01' }), allowOf({ rule: null, path: 'gone/**' })],
        rules: { disable: ['no-such-rule'], custom: [] },
      },
    })
    expect(result.notes).toEqual([
      `the configured allow of ${RULE} until 2020-01-01 has expired`,
      'the configured allow of gone/** is not needed any more',
      'guards.git.rules.disable names "no-such-rule", and there is no such rule',
    ])
  })

  it('does not run rules that are switched off', async () => {
    expect((await check({ files, git: { rules: { disable: [RULE], custom: [] } } })).verdict).toBe('pass')
  })
})

describe('the baseline', () => {
  const randomInt = (below: number) => 200 % below
  const file = `${ROOT}/.plumbline/git-baseline.json`

  it('makes what is known count no more, also where it moves, and nothing else', async () => {
    const context = setUp({ files: { 'a.ts': `"${TOKEN}"\n`, 'b.bak': 'x' } })
    expect(await writeGitBaseline(context, randomInt)).toEqual({ file, known: 2 })
    const { fileSystem } = context
    await fileSystem.move(`${ROOT}/a.ts`, `${ROOT}/c.ts`)
    await fileSystem.writeAtomic(`${ROOT}/new.ts`, `\n"${OTHER}"\n`)
    const result = await gitGuard.check(context)

    expect(result.findings.map(({ path }) => path)).toEqual(['new.ts'])
    expect(result.suppressed.map(({ by }) => by)).toEqual(['baseline', 'baseline'])
  })

  it('holds no secret, and fingerprints that another salt changes', async () => {
    const textOf = async (salt: number) => {
      const context = setUp({ files: { 'a.ts': `"${TOKEN}"\n` } })
      await writeGitBaseline(context, () => salt)
      return context.fileSystem.readText(file)
    }
    const [one, two] = [await textOf(1), await textOf(2)]

    expect(one).not.toContain(TOKEN.slice(-12))
    expect(JSON.parse(one).fingerprints).not.toEqual(JSON.parse(two).fingerprints)
  })

  it('keeps its salt when it is written again, and forgets what is gone', async () => {
    const context = setUp({ files: { 'a.ts': `"${TOKEN}"\n`, 'b.ts': `"${OTHER}"\n` } })
    await writeGitBaseline(context, randomInt)
    const before = JSON.parse(await context.fileSystem.readText(file))
    await context.fileSystem.remove(`${ROOT}/b.ts`)
    await writeGitBaseline(context, () => 1)
    const after = JSON.parse(await context.fileSystem.readText(file))

    expect(after.salt).toBe(before.salt)
    expect(after.fingerprints).toHaveLength(1)
    expect(before.fingerprints).toContain(after.fingerprints[0])
  })

  test.each([
    ['is no JSON', '{'],
    ['is another file', '{"version":1,"salt":"short","fingerprints":[]}'],
  ])('that %s is never a pass', async (_what, text) => {
    const context = setUp({ files: { '.plumbline/git-baseline.json': text } })
    await expect(gitGuard.check(context)).rejects.toMatchObject({ errorClass: 'config_invalid' })
  })

  it('that is configured and missing is never a pass', async () => {
    await expect(check({ files: {}, git: { baseline: `${ROOT}/gone.json` } })).rejects.toMatchObject({
      errorClass: 'config_invalid',
    })
  })
})
