import { describe, expect, it, test } from '@jest/globals'
import { envGuard } from '../../../guards/env/guard.js'
import type { CommittedFile } from '../../../src/ports/repository.js'
import { type Checking, check, contextWith, type Files, placesOf } from './checking.js'

const READS = { 'src/a.ts': 'export const a = process.env.API_URL\n' }
const DECLARED = { ...READS, '.env.example': 'API_URL=\n' }
const GIT = { '.git/HEAD': 'ref: refs/heads/main\n' }
const WORD = ['plumbline', 'allow'].join('-')

/** Letters as chance draws them, made here so that none of it stands in this repository. */
function drawn(length: number, seed: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return letters[(state >>> 8) % letters.length]
  }).join('')
}

const rulesOf = async (files: Files, checking: Checking = {}) =>
  (await check(files, checking)).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)

describe('guard env', () => {
  it('fails on a read that nothing declares, and says where and what to do', async () => {
    const { verdict, findings } = await check({ ...READS, 'src/b.py': 'import os\nos.environ["API_URL"]\n' })

    expect(verdict).toBe('fail')
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'env-undeclared',
        severity: 'error',
        path: 'src/a.ts',
        line: 1,
        column: 30,
        message: 'API_URL is read and nothing declares it; also read at src/b.py:2',
        remedy: expect.stringContaining('`API_URL=` to .env.example'),
      }),
    ])
  })

  it('counts columns in characters', async () => {
    const { findings } = await check({ 'src/a.ts': 'const 𝒌 = "가나다"; process.env.API_URL\n' })
    expect(findings[0]).toMatchObject({ line: 1, column: 30 })
  })

  it('passes where everything is declared, and gives the coverage', async () => {
    const result = await check(DECLARED)
    expect(result).toMatchObject({ verdict: 'pass', findings: [] })
    expect(result.notes).toContain('environment coverage 100.0%: 1 of 1 variables that are read are declared')
  })

  it('never rounds an incomplete coverage up to all', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `V_${index}`)
    const { notes } = await check({
      'src/a.js': many.map((name) => `process.env.${name}`).join('\n'),
      '.env.example': many
        .slice(1)
        .map((name) => `${name}=\n`)
        .join(''),
    })
    expect(notes[0]).toContain('99.9%: 1999 of 2000')
  })

  it('only notes what tests alone read, and what GitHub keeps', async () => {
    const result = await check({
      '__tests__/a.test.ts': 'process.env.ONLY_IN_TESTS\n',
      '.github/workflows/ci.yml': `on: push\njobs: { a: { env: { A: "\${{ secrets.API_KEY }}" } } }\n`,
    })
    expect(result.verdict).toBe('pass')
    expect(placesOf(result, 'env-undeclared', 'notice')).toEqual([
      '.github/workflows/ci.yml:2:37 API_KEY',
      '__tests__/a.test.ts:1:13 ONLY_IN_TESTS',
    ])
    expect(result.notes).toContain('settings on GitHub 0.0%: 0 of 1 that workflows use are declared')
  })

  it('notes what is declared and not read', async () => {
    const result = await check({ ...READS, '.env.example': 'API_URL=\nOLD_URL=\n# OFFERED=1\n' })
    expect(result.verdict).toBe('pass')
    expect(placesOf(result, 'env-unread', 'notice')).toEqual(['.env.example:2:1 OLD_URL'])
  })

  it('says nothing of a variable whose name stands in code as a text', async () => {
    const { findings } = await check({ ...DECLARED, 'src/a.ts': "read(process.env, ['API_URL', 1])\n" })
    expect(findings).toEqual([])
  })

  it('notes reads whose names are made at run time', async () => {
    const result = await check({ ...DECLARED, 'src/b.ts': 'export const b = (n) => process.env[n.trim()]\n' })
    expect(placesOf(result, 'env-dynamic', 'notice')).toEqual(['src/b.ts:1:1 a'])
    expect(result.notes.join()).toContain('1 reads are not in these numbers')
  })

  it('leaves out what the configuration excludes, and takes what it names for declarations', async () => {
    const files = { ...READS, 'vendor/b.js': 'process.env.VENDORED\n', 'config/variables.txt': 'API_URL=\n' }
    const { findings } = await check(files, { env: { exclude: ['vendor'], declarations: ['config/*.txt'] } })
    expect(findings).toEqual([])
  })

  it('does not apply to a single text', async () => {
    const context = contextWith(
      {},
      { context: { scope: { kind: 'text', name: 'stdin', bytes: Buffer.from('x') } } },
    )
    expect(await envGuard.check(context)).toMatchObject({ verdict: 'not_applicable' })
  })

  it('tells of files that are too large to be read', async () => {
    const { notes } = await check({ 'src/a.js': `process.env.X\n${'//\n'.repeat(400_000)}` })
    expect(notes).toContain('1 files of more than 1 MiB were not read')
  })
})

describe('example files', () => {
  test.each([
    ['a name alone', 'API_URL\n', 'a name without `=`'],
    ['a digit first', '1API=\n', 'begins with a digit'],
    ['words', 'the url of the api\n', 'expected `NAME=value`'],
    ['an open quote', 'API_URL="x\nB=1\n', 'the quote " of API_URL is never closed'],
    ['text behind a quote', 'API_URL="x" y\n', 'something follows'],
  ])('%s is a warning with its line', async (_what, text, why) => {
    const { verdict, findings } = await check({ '.env.example': text })
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'env-malformed',
        severity: 'warning',
        line: 1,
        message: expect.stringContaining(why),
      }),
    )
    expect(verdict).toBe('warn')
  })

  it('warns of a variable that stands twice', async () => {
    const { findings } = await check({ ...READS, '.env.example': 'API_URL=\n\nexport API_URL="x"\n' })
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'env-duplicate',
        line: 3,
        message: 'API_URL stands in line 1 already',
      }),
    ])
  })

  test.each([
    ['an issued key', 'API_KEY', ['gs', `k_${drawn(48, 3)}`].join('')],
    ['a drawn value', 'API_TOKEN', drawn(40, 5)],
    ['a password in an address', 'DATABASE_URL', `postgres://app:${drawn(18, 9)}@db.internal/app`],
    ['a private key', 'SIGNING', `"-----BEGIN ${'PRIVATE'} KEY-----\nx\n-----END ${'PRIVATE'} KEY-----"`],
  ])('%s is an error that never shows it', async (_what, name, value) => {
    const result = await check({ 'src/a.js': `process.env.${name}\n`, '.env.example': `${name}=${value}\n` })
    expect(result.findings).toEqual([
      expect.objectContaining({ ruleId: 'env-secret-in-example', severity: 'error', line: 1 }),
    ])
    expect(JSON.stringify(result)).not.toContain(value.slice(-20))
  })

  test.each([
    ['API_KEY', ''],
    ['API_KEY', 'your-api-key-here'],
    ['API_KEY', 'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
    ['API_KEY', '<paste the key>'],
    ['API_TOKEN', '00000000-0000-0000-0000-000000000000'],
    ['MODEL_KEY', 'a-model-name-of-2026-11'],
    ['DATABASE_URL', 'postgres://postgres:postgres@localhost:5432/app'],
    ['CACHE_PATH', drawn(40, 5)],
  ])('%s=%s is none', async (name, value) => {
    expect(
      await rulesOf({ 'src/a.js': `process.env.${name}\n`, '.env.example': `${name}=${value}\n` }),
    ).toEqual([])
  })
})

describe('files of values', () => {
  it('fails on a tracked one', async () => {
    const { verdict, findings } = await check({ ...DECLARED, 'web/.env.local': 'A=1\n' })
    expect(verdict).toBe('fail')
    expect(findings).toEqual([
      expect.objectContaining({ ruleId: 'env-file-tracked', path: 'web/.env.local' }),
    ])
  })

  it('leaves an untracked one alone', async () => {
    expect(await rulesOf({ ...DECLARED, '.env': 'A=1\n' }, { untracked: ['.env'] })).toEqual([])
  })

  const committed = (path: string): CommittedFile => ({
    path,
    commit: 'c'.repeat(40),
    authorDate: '2026-01-02T00:00:00Z',
  })
  const repositoryWith = (files: readonly CommittedFile[], isShallow = false): Checking => ({
    context: {
      repository: {
        head: async () => 'c'.repeat(40),
        isShallow: async () => isShallow,
        everCommitted: async () => files,
        changedFiles: async () => [],
        fileAt: async () => undefined,
      },
    },
  })

  it('fails on one that was ever committed, with the commit', async () => {
    const { verdict, findings } = await check(
      DECLARED,
      repositoryWith([committed('.env'), committed('.env.example')]),
    )
    expect(verdict).toBe('fail')
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'env-file-in-history',
        path: '.env',
        commit: 'c'.repeat(40),
        authorDate: '2026-01-02T00:00:00Z',
      }),
    ])
  })

  it('reports a file that is tracked still only once', async () => {
    expect(await rulesOf({ ...DECLARED, '.env': 'A=1\n' }, repositoryWith([committed('.env')]))).toEqual([
      'error env-file-tracked',
    ])
  })

  it('warns where the history is not there to be looked at', async () => {
    const { verdict, warnings } = await check(DECLARED, repositoryWith([], true))
    expect(verdict).toBe('warn')
    expect(warnings).toEqual([expect.stringContaining('fetch-depth: 0')])
  })

  test.each([
    ['no .gitignore', {}, ['.env']],
    ['another one', { '.gitignore': 'dist\n' }, ['.env']],
    ['its own line', { '.gitignore': '.env\n' }, []],
    ['a glob', { '.gitignore': '*.env\n.env*\n' }, []],
    ['an anchored line', { '.gitignore': '/.env\n' }, []],
    ['a line that is taken back', { '.gitignore': '.env\n!.env\n' }, ['.env']],
    ['a comment', { '.gitignore': '# .env\n' }, ['.env']],
  ])('with %s', async (_what, files, open) => {
    const { findings } = await check({ ...DECLARED, ...GIT, ...files })
    const messages = findings
      .filter(({ ruleId }) => ruleId === 'env-not-ignored')
      .map(({ message }) => message)
    expect(messages).toEqual(open.map((file) => expect.stringContaining(`keep ${file} out`)))
  })

  it('asks beside every example file, and heeds nearer .gitignore files', async () => {
    const { findings } = await check({
      ...GIT,
      'a/.env.example': '# A=\n',
      'a/.gitignore': '.env\n',
      'b/.env.example': '# B=\n',
      'c/.env.example': '# C=\n',
      '.gitignore': 'c/\n',
    })
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('keep b/.env out')])
  })

  it('asks nothing outside of a repository', async () => {
    expect(await rulesOf(DECLARED)).toEqual([])
  })
})

describe('entry points', () => {
  const entry = (files: Files, ...entryPoints: string[]) =>
    check(files, { env: { entryPoints } }).then((result) => placesOf(result, 'env-entry-point', 'warning'))

  test.each([
    ['loads it', { 'src/main.ts': "import 'dotenv/config'\n" }],
    ['lets Node load it', { 'src/main.ts': 'process.loadEnvFile()\n' }],
    [
      'imports what loads it',
      {
        'src/main.ts': "import './deep.js'\n",
        'src/deep.ts': "import './env'\n",
        'src/env.ts': "import 'dotenv/config'\n",
      },
    ],
    [
      'is started with it',
      {
        'src/main.ts': 'start()\n',
        'package.json': '{"scripts":{"start":\n"node --env-file=.env src/main.ts"}}\n',
      },
    ],
  ])('one that %s is fine', async (_what, files: Files) => {
    expect(await entry(files, 'src/main.ts')).toEqual([])
  })

  test.each([
    ['never does', { 'src/main.ts': 'start()\n' }],
    ['only says so', { 'src/main.ts': "// import 'dotenv/config'\nstart()\n" }],
    ['is not there', {}],
  ])('one that %s is a warning', async (_what, files: Files) => {
    expect(await entry(files, 'src/main.ts')).toHaveLength(1)
  })

  it('follows imports of Python and sourced files of shells', async () => {
    const files = {
      'app/main.py': 'from app.settings import settings\n',
      'app/settings.py': 'from dotenv import load_dotenv\nload_dotenv()\n',
      'run.sh': '. ./lib.sh\n',
      'lib.sh': 'set -a\n. ./.env\n',
    }
    expect(await entry(files, 'app/main.py', 'run.sh')).toEqual([])
  })
})

describe('allows', () => {
  it('takes a comment at any read of a variable for the variable', async () => {
    const files = {
      'src/a.ts': 'process.env.X_URL\n',
      'src/b.ts': `// ${WORD} env-undeclared -- set by the host\nprocess.env.X_URL\n`,
    }
    const { verdict, suppressed } = await check(files)
    expect(verdict).toBe('pass')
    expect(suppressed).toEqual([
      expect.objectContaining({
        by: 'inline',
        reason: 'set by the host',
        finding: expect.objectContaining({ path: 'src/b.ts' }),
      }),
    ])
  })

  it('takes no comment without a reason', async () => {
    expect((await check({ 'src/a.ts': `process.env.X_URL // ${WORD} env-undeclared\n` })).verdict).toBe(
      'fail',
    )
  })

  it('lets a path be allowed only for the reads below it', async () => {
    const allow = [{ rule: 'env-undeclared', path: 'scripts', reason: 'only for us', until: '2027-01-01' }]
    const inScripts = { 'scripts/a.ts': 'process.env.X_URL\n' }
    expect((await check(inScripts, { env: { allow } })).verdict).toBe('pass')
    const { verdict, findings } = await check(
      { ...inScripts, 'src/b.ts': 'process.env.X_URL\n' },
      { env: { allow } },
    )
    expect(verdict).toBe('fail')
    expect(findings[0]?.path).toBe('src/b.ts')
  })

  it('lets no allow live beyond its day', async () => {
    const allow = [{ rule: null, path: 'src', reason: 'for now', until: '2026-01-01' }]
    const { verdict, notes } = await check(READS, { env: { allow } })
    expect(verdict).toBe('fail')
    expect(notes.join()).toContain('has expired')
  })

  it('shows allows that the change itself adds', async () => {
    const files = { 'src/a.ts': `process.env.X_URL // ${WORD} env-undeclared -- set by the host\n` }
    const { verdict, warnings } = await check(files, { context: { scope: { kind: 'staged' } } })
    expect(verdict).toBe('warn')
    expect(warnings).toEqual([expect.stringContaining('this change adds an allow: src/a.ts:1')])
  })

  it('keeps fingerprints when lines move', async () => {
    const [before, after] = await Promise.all([
      check(READS),
      check({ 'src/a.ts': `\n\n${READS['src/a.ts']}` }),
    ])
    expect(after.findings[0]?.fingerprint).toBe(before.findings[0]?.fingerprint)
    expect(after.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })
})
