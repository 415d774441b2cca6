import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createGitDocumentSource } from '../../src/adapters/git-document-source.js'
import { readText } from '../../src/scan/text-encoding.js'
import { createRepository, readScope, type Sandbox, useRepository } from './git-sandbox.js'
import { createTemporaryFolder } from './temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
let repository: Sandbox
let first: string
beforeEach(() => {
  folder = createTemporaryFolder()
  repository = createRepository(folder.at('repository'))
  repository.write('f', 'one\ntwo\nthree\n')
  first = repository.commit()
})
afterEach(() => folder.remove())

const range = (base: string, head = 'HEAD') => ({ kind: 'range', base, head }) as const
const HISTORY = { kind: 'history' } as const

describe('a range of commits', () => {
  it('shows what each commit adds, with its date, even what a later one takes away', async () => {
    repository.write('f', 'one\nsecret\ntwo\nthree\n')
    const second = repository.commit()
    repository.write('f', 'one\ntwo\nthree\nfour\n')
    repository.git('add', '-A')
    repository.git('commit', '-q', '-m', 'third', '--date', '2020-02-03T04:05:06+07:00')
    const { documents, totals } = await readScope(repository.directory, range(first))
    expect(documents).toMatchObject([
      { path: 'f', text: 'secret\n', firstLine: 2, commit: second },
      { path: 'f', text: 'four\n', firstLine: 4, authorDate: '2020-02-03T04:05:06+07:00' },
    ])
    expect(totals).toEqual({ files: 2, bytes: 12, commits: 2, binaryFiles: 0, submodules: 0, knownBlobs: 0 })
  })

  it('shows what a merge adds itself, also where attributes call it binary, and not what it brings in', async () => {
    repository.write('.gitattributes', '* -diff\n')
    const base = repository.commit()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('f', 'one\ntwo\nthree\nside\n')
    const side = repository.commit()
    repository.git('checkout', '-q', 'main')
    repository.write('f', 'main\none\ntwo\nthree\n')
    repository.commit()
    repository.git('merge', '-q', '--no-commit', 'side')
    repository.write('f', 'main\none\nevil\ntwo\nthree\nside\n')
    repository.write('added by the merge', 'new\n')
    const merge = repository.commit('merge')
    const whole = await readScope(repository.directory, range(base))
    expect(whole.shown).toEqual(['added by the merge:1 new', 'f:1 main', 'f:3 evil', 'f:4 side'])
    expect(whole.documents.filter(({ commit }) => commit === merge).map(({ text }) => text)).toEqual([
      'new\n',
      'evil\n',
    ])
    expect((await readScope(repository.directory, range(side))).shown).not.toContain('f:4 side')
  })

  it('sees the added lines of renamed, quoted and binary files, and of files that look like a patch', async () => {
    const name = 'b/ "x"\n\té'
    repository.write('moved', `${'same\n'.repeat(20)}`)
    repository.write('data', Buffer.from([0, 1, 2, 10]))
    const base = repository.commit()
    repository.git('mv', 'moved', 'there')
    repository.write('there', `${'same\n'.repeat(20)}tail without line end`)
    repository.write(name, '+++ b/forged\n@@ -0,0 +1,9 @@\ndiff --git a/x b/x\n')
    repository.write('data', Buffer.from([0, 1, 2, 10, 0, 7, 10]))
    repository.write('empty', '')
    repository.commit()
    repository.write('f', 'one\n-- not removed\nthree\n')
    repository.commit()
    repository.write('f', 'one\nthree\n')
    repository.commit()
    const { shown, totals } = await readScope(repository.directory, range(base))
    expect(shown).toEqual([
      `${name}:1 +++ b/forged\n@@ -0,0 +1,9 @@\ndiff --git a/x b/x`,
      'f:2 -- not removed',
      'there:21 tail without line end',
    ])
    expect(totals).toMatchObject({ files: 3, binaryFiles: 1, commits: 3 })
  })

  it('goes to the root commit, and over more commits than one page shows', async () => {
    repository.git('checkout', '-q', '--orphan', 'other')
    repository.write('g', 'root\n')
    repository.commit()
    for (let i = 0; i < 40; i++) {
      repository.write('g', `root\n${i}\n`)
      repository.commit()
    }
    const { documents, totals } = await readScope(repository.directory, range('main'))
    expect(totals.commits).toBe(41)
    expect(documents.filter(({ text }) => /^\d+\n$/.test(text))).toHaveLength(40)
    expect(documents[0]).toMatchObject({ path: 'f', firstLine: 1 })
  })

  it('streams an added file of any size', async () => {
    repository.write('large', 'a line of text\n'.repeat(20_000))
    repository.commit()
    const { documents, totals } = await readScope(repository.directory, range(first), { limitBytes: 32_768 })
    expect(totals).toMatchObject({ files: 1, bytes: 15 * 20_000 })
    expect(documents.at(-1)?.text.endsWith('a line of text\n')).toBe(true)
    expect(documents.every(({ text }) => text.startsWith('a line'))).toBe(true)
  })

  it('shows added lines of UTF-16 files as text, a new file as well as a changed line', async () => {
    const encode = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    repository.write('wide', encode('alpha\nbeta\n'))
    repository.commit()
    repository.write('wide', encode('alpha\ngamma delta\nbeta\n'))
    repository.commit()
    const source = createGitDocumentSource({
      directory: repository.directory,
      looksBinary: (head) => readText(head).kind === 'binary',
    })
    const texts: string[] = []
    await source.documents(range(first), {
      document({ bytes, firstLine }) {
        const text = readText(bytes)
        texts.push(
          `${firstLine} ${text.kind === 'text' ? Buffer.from(text.bytes).toString('utf8').trim() : ''}`,
        )
      },
    })
    expect(texts).toEqual(['1 alpha\nbeta', '2 gamma delta'])
  })

  it('is empty from a commit to itself', async () => {
    expect((await readScope(repository.directory, range('HEAD', 'HEAD'))).totals).toMatchObject({
      files: 0,
      commits: 0,
    })
  })

  it('obeys no setting of the repository that changes patches or runs programs', async () => {
    const trap = folder.at('trap')
    writeFileSync(trap, `#!/bin/sh\ntouch "${folder.at('sprung')}"\ncat "$1"\n`)
    chmodSync(trap, 0o755)
    for (const [key, value] of [
      ['diff.external', trap],
      ['diff.trap.command', trap],
      ['diff.trap.textconv', trap],
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['diff.noprefix', 'true'],
      ['diff.context', '5'],
      ['diff.interHunkContext', '9'],
      ['color.ui', 'always'],
      ['log.showRoot', 'false'],
    ] as const) {
      repository.git('config', key, value)
    }
    repository.write('.git/info/attributes', '* diff=trap\n')
    writeFileSync(join(repository.directory, 'f'), 'one\nadded\ntwo\nthree\nlast\n')
    expect((await readScope(repository.directory, { kind: 'tree', ignored: 'left_out' })).totals.files).toBe(
      1,
    )
    repository.git('-c', 'core.fsmonitor=false', 'commit', '-qam', 'second')
    rmSync(folder.at('sprung'), { force: true })
    expect((await readScope(repository.directory, range(first))).shown).toEqual(['f:2 added', 'f:5 last'])
    expect((await readScope(repository.directory, HISTORY)).totals.files).toBe(2)
    expect(readdirSync(folder.path)).not.toContain('sprung')
  })
})

describe('the whole history', () => {
  it('shows each blob once, with the oldest commit and its path, from all refs', async () => {
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('only on a branch', 'b\n')
    const side = repository.commit()
    repository.git('checkout', '-q', 'main')
    repository.write('copy', 'one\ntwo\nthree\n')
    repository.write('removed', 'r\n')
    const second = repository.commit()
    repository.git('rm', '-q', 'removed')
    repository.commit()
    repository.git('tag', '-a', '-m', 't', 'blob-tag', execBlob('tagged\n'))
    const { documents, totals } = await readScope(repository.directory, HISTORY)
    expect(documents.map(({ path, text, commit }) => [path, text, commit]).sort()).toEqual(
      [
        ['f', 'one\ntwo\nthree\n', first],
        ['only on a branch', 'b\n', side],
        ['refs/tags/blob-tag', 'tagged\n', null],
        ['removed', 'r\n', second],
      ].sort(),
    )
    expect(totals).toMatchObject({ files: 4, commits: 4 })
  })

  function execBlob(text: string): string {
    writeFileSync(folder.at('blob'), text)
    return repository.git('hash-object', '-w', folder.at('blob'))
  }

  it('shows what merges add, is read in a bare repository, and skips blobs that the cache knows', async () => {
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('s', 's\n')
    repository.commit()
    repository.git('checkout', '-q', 'main')
    repository.write('m', 'm\n')
    repository.commit()
    repository.git('merge', '-q', '--no-commit', 'side')
    repository.write('evil', 'e\n')
    repository.commit()
    repository.git('clone', '-q', '--bare', repository.directory, folder.at('bare'))
    const known = repository.git('rev-parse', 'HEAD:m')
    const blobCache = { has: (id: string) => id === known }
    const { shown, totals } = await readScope(folder.at('bare'), HISTORY, { blobCache })
    expect(shown).toEqual(['evil:1 e', 'f:1 one\ntwo\nthree', 's:1 s'])
    expect(totals.knownBlobs).toBe(1)
  })

  it('passes many blobs and large ones through, every byte', async () => {
    const large = '0123456789abcde\n'.repeat(20_000)
    const texts = [...Array.from({ length: 5_000 }, (_, index) => `blob ${index}\n`), large]
    const files = texts.map((text, index) => `M 644 inline n${index}\ndata ${text.length}\n${text}\n`)
    const commit = 'commit refs/heads/many\ncommitter T <t@example.org> 0 +0000\ndata 1\nm\n'
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: repository.directory,
      input: commit + files.join(''),
    })
    const { documents, totals } = await readScope(repository.directory, HISTORY)
    expect(totals.files).toBe(5_002)
    expect(new Set(documents.map(({ text }) => text)).size).toBe(5_002)
    expect(documents.find(({ path }) => path === 'n5000')?.text).toBe(large)
  })

  it('is nothing before the first commit', async () => {
    expect((await readScope(createRepository(folder.at('empty')).directory, HISTORY)).totals.files).toBe(0)
  })
})

describe('a git that cannot tell the whole', () => {
  const toolchain = (remedy: RegExp) => ({ errorClass: 'toolchain', remedy: expect.stringMatching(remedy) })

  it.each([
    [
      'an unknown base',
      () => readScope(repository.directory, range('0123456789012345678901234567890123456789')),
    ],
    ['a base that looks like an option', () => readScope(repository.directory, range('--all'))],
    [
      'a shallow clone, for a range',
      () => {
        repository.commit()
        repository.git('clone', '-q', '--depth', '1', `file://${repository.directory}`, folder.at('shallow'))
        const clone = useRepository(folder.at('shallow'))
        clone.git('checkout', '-q', '--orphan', 'unrelated')
        const other = clone.commit()
        return readScope(clone.directory, range(other, 'main'))
      },
    ],
    [
      'a shallow clone, for history',
      () => {
        repository.commit()
        repository.git('clone', '-q', '--depth', '1', `file://${repository.directory}`, folder.at('shallow'))
        return readScope(folder.at('shallow'), HISTORY)
      },
    ],
    [
      'a missing blob',
      () => {
        const blob = repository.git('rev-parse', 'HEAD:f')
        rmSync(join(repository.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)))
        return readScope(repository.directory, HISTORY)
      },
    ],
    [
      'a HEAD that leads nowhere',
      () => {
        repository.write('.git/HEAD', `${'1'.repeat(40)}\n`)
        return readScope(repository.directory, HISTORY)
      },
    ],
  ])('fails on %s and says fetch-depth: 0', async (_, read) => {
    await expect(read()).rejects.toMatchObject(toolchain(/fetch-depth: 0/))
  })

  it('fails on a partial clone and on folders without what the scope needs', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git(
      'clone',
      '-q',
      '--filter=blob:none',
      '--bare',
      `file://${repository.directory}`,
      folder.at('partial'),
    )
    await expect(readScope(folder.at('partial'), HISTORY)).rejects.toMatchObject(toolchain(/filter/))
    await expect(readScope(folder.at('partial'), { kind: 'staged' })).rejects.toThrow('bare repository')
    mkdirSync(folder.at('plain'))
    await expect(readScope(folder.at('plain'), HISTORY)).rejects.toThrow('not in a git repository')
    await expect(readScope(folder.at('plain'), { kind: 'staged' })).rejects.toMatchObject({ exitCode: 2 })
  })

  it('fails when git is killed, when it is not there, and when it complains in spite of a clean exit', async () => {
    const bin = folder.at('bin')
    mkdirSync(bin)
    const real = process.env.PATH ?? ''
    const pretend = (script: string): void => {
      const lines = [
        '#!/bin/sh',
        `case "$*" in *cat-file*) ${script};; esac`,
        `PATH='${real}'`,
        'exec git "$@"',
        '',
      ]
      writeFileSync(join(bin, 'git'), lines.join('\n'))
      chmodSync(join(bin, 'git'), 0o755)
      process.env.PATH = `${bin}:${real}`
    }
    try {
      pretend('kill -9 $$')
      await expect(readScope(repository.directory, HISTORY)).rejects.toThrow('killed by SIGKILL')
      pretend('echo fatal: half of it >&2; exit 0')
      await expect(readScope(repository.directory, HISTORY)).rejects.toThrow('fatal: half of it')
      pretend('exit 0')
      await expect(readScope(repository.directory, HISTORY)).rejects.toMatchObject({
        errorClass: 'toolchain',
      })
      pretend('echo "fatal: detected dubious ownership in repository" >&2; exit 128')
      await expect(readScope(repository.directory, HISTORY)).rejects.toMatchObject(
        toolchain(/safe\.directory/),
      )
      process.env.PATH = folder.at('none')
      await expect(readScope(repository.directory, HISTORY)).rejects.toMatchObject(toolchain(/Install git/))
    } finally {
      process.env.PATH = real
    }
  })
})
