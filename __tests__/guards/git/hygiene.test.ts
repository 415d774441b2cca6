import { describe, expect, it, test } from '@jest/globals'
import { createHygiene, type HygieneOptions } from '../../../guards/git/hygiene.js'
import { createConflictSearch } from '../../../guards/git/hygiene-conflicts.js'
import { isBackupName } from '../../../guards/git/hygiene-names.js'
import type { SourceEntry } from '../../../src/ports/document-source.js'
import { ignoresEnv, isEnvName } from '../../../src/scan/env-files.js'

const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const documentOf = (path: string, text: string, firstLine = 1, commit: string | null = null) => ({
  path,
  bytes: bytesOf(text),
  firstLine,
  commit,
  authorDate: null,
})

describe('names', () => {
  test.each([
    'a.bak',
    'deep/in/a.py.orig',
    'x.rej',
    'notes.txt~',
    '.app.ts.swp',
    '.app.ts.swo',
    '#draft#',
    '.#lock',
    '.DS_Store',
    'img/Thumbs.db',
    'a.sql.bak2',
    'config.BACKUP',
  ])('%s is a leftover', (path) => expect(isBackupName(path)).toBe(true))

  test.each([
    'backup.ts',
    'a.bakery',
    'orig',
    '.bak',
    '~',
    'a~b',
    'swp',
    'bak/a.ts',
    'thumbs.ts',
    '#1-plan.md',
  ])('%s is none', (path) => expect(isBackupName(path)).toBe(false))

  test.each([
    ['.env', true],
    ['app/.env.local', true],
    ['.env.production', true],
    ['.ENV', true],
    ['.env.example', false],
    ['.env.local.example', false],
    ['.env.sample', false],
    ['.env.template', false],
    ['.env.d.ts', false],
    ['.environment', false],
    ['my.env', false],
  ])('%s holds values: %s', (path, expected) => expect(isEnvName(path)).toBe(expected))

  test.each([
    ['.env\n', true],
    ['node_modules/\n/.env  \r\n', true],
    ['.env*\n!.env.example\n', true],
    ['**/.env', true],
    ['*.env', true],
    ['.en[v]', true],
    ['.env.*', false],
    ['#.env', false],
    ['app/.env', false],
    ['.env\n!.env', false],
    ['[', false],
    ['', false],
  ])('.gitignore %j keeps .env out: %s', (text, expected) => expect(ignoresEnv(text)).toBe(expected))
})

const OURS = '<'.repeat(7)
const MIDDLE = '='.repeat(7)
const THEIRS = '>'.repeat(7)

describe('conflict markers', () => {
  const linesOf = (text: string) =>
    createConflictSearch()
      .feed(documentOf('a.ts', text))
      .map(({ line }) => line)

  test.each([
    ['all three in order', `a\n${OURS} HEAD\nx\n${MIDDLE}\ny\n${THEIRS} branch\n`, [2]],
    ['line ends of Windows', `${OURS} HEAD\r\nx\r\n${MIDDLE}\r\ny\r\n${THEIRS} b\r\n`, [1]],
    ['two conflicts', `${OURS} a\n${MIDDLE}\n${THEIRS} b\n\n${OURS} a\n${MIDDLE}\n${THEIRS} b`, [1, 5]],
    ['an underlined heading', `Title\n${MIDDLE}\ntext\n`, []],
    ['the wrong order', `${THEIRS} b\n${MIDDLE}\n${OURS} a\n`, []],
    ['no end', `${OURS} a\n${MIDDLE}\n`, []],
    ['indented, as in a manual', `    ${OURS} a\n    ${MIDDLE}\n    ${THEIRS} b\n`, []],
    ['longer rules', `${OURS}<<< a\n${MIDDLE}===\n${THEIRS}>>> b\n`, []],
    ['an underline that is too long between', `${OURS} a\n${MIDDLE}=\n${THEIRS} b\n`, []],
  ])('%s', (_what, text, lines) => expect(linesOf(text)).toEqual(lines))

  it('finds one whose markers come in different pieces of a file', () => {
    const search = createConflictSearch()
    const pieces = [`${OURS} a\n`, `x\n${MIDDLE}\n`, `y\n${THEIRS} b\n`]
    const found = pieces.flatMap((text, index) => search.feed(documentOf('a.ts', text, index * 10 + 5)))

    expect(found).toEqual([{ line: 5 }])
  })
})

describe('files', () => {
  const entryOf = (path: string, overrides: Partial<SourceEntry> = {}): SourceEntry => ({
    path,
    kind: 'text',
    bytes: 10,
    tracked: true,
    commit: null,
    blobId: null,
    ...overrides,
  })
  const hygieneOf = (overrides: Partial<HygieneOptions> = {}) =>
    createHygiene({
      scope: { kind: 'tree', ignored: 'left_out' },
      maxFileBytes: 1000,
      envIsIgnored: true,
      disabled: [],
      ...overrides,
    })
  const rulesOf = (entry: SourceEntry, text = 'fine\n', overrides: Partial<HygieneOptions> = {}) => {
    const hygiene = hygieneOf(overrides)
    if (entry.kind === 'text') hygiene.document(documentOf(entry.path, text))
    hygiene.entry(entry)
    return hygiene.findings().map(({ ruleId }) => ruleId)
  }
  const armour = ['-----BEGIN ', 'PRIVATE', ' KEY-----\nAAAA\n'].join('')

  test.each<[string, SourceEntry, string, readonly string[]]>([
    ['a plain file', entryOf('a.ts'), 'fine', []],
    ['a backup', entryOf('a.bak'), 'fine', ['hygiene-backup-file']],
    ['a binary leftover', entryOf('.DS_Store', { kind: 'binary' }), '', ['hygiene-backup-file']],
    ['committed values', entryOf('.env'), 'A=1', ['hygiene-env-file']],
    ['values that nothing ignores', entryOf('.env', { tracked: false }), 'A=1', ['hygiene-env-not-ignored']],
    ['values outside of any repository', entryOf('.env', { tracked: null }), 'A=1', []],
    ['an example of values', entryOf('.env.example'), 'A=', []],
    ['a file over the limit', entryOf('a.bin', { kind: 'binary', bytes: 1001 }), '', ['hygiene-large-file']],
    ['a file at the limit', entryOf('a.bin', { kind: 'binary', bytes: 1000 }), '', []],
    ['a key by name and content', entryOf('id_rsa'), armour, ['hygiene-private-key-file']],
    ['a key by name only', entryOf('server.pem'), 'a certificate', []],
    ['a key by content only', entryOf('notes.md'), armour, []],
    ['a key store', entryOf('a.p12', { kind: 'binary' }), '', ['hygiene-private-key-file']],
    [
      'a bare key by name and content',
      entryOf('config/master.key'),
      `${'0a1b2c3d'.repeat(4)}\n`,
      ['hygiene-private-key-file'],
    ],
    ['a bare key by name only', entryOf('config/master.key'), 'see the vault\n', []],
    ['a deleted file', entryOf('a.bak', { kind: 'missing' }), '', []],
  ])('%s', (_what, entry, text, rules) => expect(rulesOf(entry, text)).toEqual(rules))

  it('does not call ignored values unignored when ignored files are read too', () => {
    const scope = { kind: 'tree', ignored: 'included' } as const
    expect(rulesOf(entryOf('.env', { tracked: false }), 'A=1', { scope })).toEqual([])
  })

  it('notices a .gitignore without .env, which alone fails nothing', () => {
    const [finding] = hygieneOf({ envIsIgnored: false }).findings()
    expect(finding).toMatchObject({ path: '.gitignore', severity: 'notice' })
  })

  it('calls values committed that a change would commit', () => {
    const overrides = { scope: { kind: 'staged' } } as const
    expect(rulesOf(entryOf('.env', { tracked: null }), 'A=1', overrides)).toEqual(['hygiene-env-file'])
  })

  it('does not call standard input too large for a repository', () => {
    const scope = { kind: 'text', name: 'stdin', bytes: Buffer.from('x') } as const
    expect(rulesOf(entryOf('stdin', { bytes: 2_000 }), 'x', { scope })).toEqual([])
  })

  it('leaves out rules that are switched off', () => {
    expect(rulesOf(entryOf('a.bak'), 'x', { disabled: ['hygiene-backup-file'] })).toEqual([])
  })

  it('shows a file once, however many commits of a range add to it', () => {
    const hygiene = hygieneOf({ scope: { kind: 'range', base: 'a', head: 'b' } })
    for (const commit of ['1', '2']) hygiene.entry(entryOf('a.bak', { commit }))

    expect(hygiene.findings()).toEqual([expect.objectContaining({ commit: '1', origin: 'introduced' })])
  })

  it('does not join the markers of two files to one conflict', () => {
    const hygiene = hygieneOf()
    hygiene.document(documentOf('a.ts', `${OURS} a\n`))
    hygiene.entry(entryOf('a.ts'))
    hygiene.document(documentOf('b.ts', `${MIDDLE}\n${THEIRS} b\n`))
    hygiene.entry(entryOf('b.ts'))

    expect(hygiene.findings()).toEqual([])
  })
})
