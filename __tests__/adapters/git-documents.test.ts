import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRepository, readScope, type Sandbox } from './git-sandbox.js'
import { createTemporaryFolder } from './temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
let repository: Sandbox
beforeEach(() => {
  folder = createTemporaryFolder()
  repository = createRepository(folder.at('repository'))
})
afterEach(() => folder.remove())

const TREE = { kind: 'tree', ignored: 'left_out' } as const
const AWKWARD = 'odd "name"\nwith\ttabs \\ and é'

describe('the working tree', () => {
  it('is tracked and untracked files, without ignored ones', async () => {
    repository.write('.gitignore', 'ignored\nnode_modules\n')
    repository.write('a/tracked', 'one\n')
    repository.commit()
    repository.write('a/tracked', 'changed\n')
    repository.write('ignored', 'x\n')
    repository.write('new', 'two\n')
    repository.write('node_modules/m', 'm\n')
    const { entries, shown, totals } = await readScope(join(repository.directory, 'a'), TREE)
    expect(shown).toEqual(['.gitignore:1 ignored\nnode_modules', 'a/tracked:1 changed', 'new:1 two'])
    expect(totals).toMatchObject({ files: 3, bytes: 21 + 8 + 4, commits: 0 })
    expect(entries.map(({ path, tracked }) => [path, tracked])).toContainEqual(['new', false])
    const all = await readScope(repository.directory, { kind: 'tree', ignored: 'included' })
    expect(all.shown).toContain('ignored:1 x')
    expect(all.shown.join()).not.toContain('node_modules/m')
  })

  it('shows the target of a symbolic link and never what it leads to', async () => {
    writeFileSync(folder.at('outside'), 'a secret of somebody else')
    symlinkSync('../outside', join(repository.directory, 'tracked-link'))
    repository.commit()
    symlinkSync('../outside', join(repository.directory, 'new-link'))
    symlinkSync('..', join(repository.directory, 'folder-link'))
    const { shown } = await readScope(repository.directory, TREE)
    expect(shown).toEqual(['folder-link:1 ..', 'new-link:1 ../outside', 'tracked-link:1 ../outside'])
  })

  it.each([AWKWARD, ' leading and trailing ', '-dash', '*[glob]?', ':(top)x'])(
    'reads a file named %j',
    async (name) => {
      repository.write(name, 'text\n')
      expect((await readScope(repository.directory, TREE)).documents).toMatchObject([
        { path: name, text: 'text\n' },
      ])
      const commit = repository.commit()
      expect((await readScope(repository.directory, TREE)).documents).toMatchObject([
        { path: name, text: 'text\n' },
      ])
      const history = await readScope(repository.directory, { kind: 'history' })
      expect(history.documents).toMatchObject([{ path: name, text: 'text\n', commit }])
    },
  )

  it('reads a file whose name is no UTF-8, tracked, untracked and outside of a repository', async () => {
    const name = Buffer.from([0x61, 0xff, 0x62])
    writeFileSync(Buffer.concat([Buffer.from(`${repository.directory}/`), name]), 'text')
    writeFileSync(join(repository.directory, 'plain'), 'p')
    expect((await readScope(repository.directory, TREE)).shown).toEqual(['a\ufffdb:1 text', 'plain:1 p'])
    repository.commit()
    expect((await readScope(repository.directory, TREE)).shown).toEqual(['a\ufffdb:1 text', 'plain:1 p'])
    rmSync(join(repository.directory, '.git'), { recursive: true })
    expect((await readScope(repository.directory, TREE)).shown).toEqual(['a\ufffdb:1 text', 'plain:1 p'])
  })

  it('tells of submodules, repositories inside of it, deleted and binary files without reading them', async () => {
    const inner = createRepository(folder.at('inner'))
    inner.write('inner-file', 'i')
    inner.commit()
    repository.git('submodule', '--quiet', 'add', inner.directory, 'sub')
    repository.write('binary', Buffer.from([1, 0, 2]))
    repository.write('gone', 'g')
    repository.commit()
    createRepository(join(repository.directory, 'nested')).write('n', 'n')
    rmSync(join(repository.directory, 'gone'))
    const { entries, totals } = await readScope(repository.directory, TREE)
    const kinds = Object.fromEntries(entries.map(({ path, kind }) => [path, kind]))
    expect(kinds).toEqual({
      '.gitmodules': 'text',
      binary: 'binary',
      gone: 'missing',
      'nested/': 'submodule',
      sub: 'submodule',
    })
    expect(totals).toMatchObject({ files: 1, binaryFiles: 1, submodules: 2 })
  })

  it('is read in a linked worktree', async () => {
    repository.write('f', 'main\n')
    repository.commit()
    repository.git('worktree', 'add', '-q', '-b', 'side', folder.at('linked'))
    writeFileSync(folder.at('linked/g'), 'side\n')
    expect((await readScope(folder.at('linked'), TREE)).shown).toEqual(['f:1 main', 'g:1 side'])
  })

  it('is walked plainly outside of a repository, but not where a repository is damaged', async () => {
    mkdirSync(folder.at('plain/node_modules'), { recursive: true })
    writeFileSync(folder.at('plain/node_modules/m'), 'm')
    writeFileSync(folder.at('plain/f'), 'f')
    expect((await readScope(folder.at('plain'), TREE)).entries).toMatchObject([{ path: 'f', tracked: null }])
    repository.write('f', 'f')
    rmSync(join(repository.directory, '.git/HEAD'))
    await expect(readScope(repository.directory, TREE)).rejects.toMatchObject({ errorClass: 'toolchain' })
  })
})

describe('one file and given text', () => {
  it('gives a large file in overlapping pieces whose line numbers hold', async () => {
    const lines = Array.from({ length: 4_000 }, (_, index) => `line ${index + 1} ${'x'.repeat(index % 50)}\n`)
    writeFileSync(folder.at('large'), lines.join(''))
    const file = { kind: 'file', path: folder.at('large') } as const
    const { documents, totals } = await readScope(folder.path, file, { limitBytes: 16_384 })
    expect(documents.length).toBeGreaterThan(5)
    expect(totals).toMatchObject({ files: 1, bytes: lines.join('').length })
    for (const { firstLine, text } of documents) {
      const start = lines.slice(0, firstLine - 1).join('').length
      expect(lines.join('').slice(start, start + text.length)).toBe(text)
    }
    const starts = documents.map(({ firstLine }) => lines.slice(0, firstLine - 1).join('').length)
    documents.slice(1).forEach((_, index) => {
      const end = (starts[index] ?? 0) + (documents[index]?.text.length ?? 0)
      expect(end - (starts[index + 1] ?? 0)).toBeGreaterThanOrEqual(4_096)
    })
    expect(`${lines.join('').slice(0, starts.at(-1))}${documents.at(-1)?.text}`).toBe(lines.join(''))
  })

  it('gives a large file of one line without losing a byte, and nothing twice at its end', async () => {
    const text = Array.from({ length: 65_536 / 8 }, (_, index) => String(index).padStart(8, '0')).join('')
    const { documents } = await readScope(
      folder.path,
      { kind: 'text', name: 'stdin', bytes: Buffer.from(text) },
      { limitBytes: 16_384 },
    )
    let joined = ''
    for (const document of documents) {
      const overlap = joined === '' ? 0 : 4_096
      expect(joined.endsWith(document.text.slice(0, overlap))).toBe(true)
      joined += document.text.slice(overlap)
    }
    expect(joined).toBe(text)
  })

  it('names a file as a scan of its tree does, whichever folder one stands in', async () => {
    repository.write('deep/config/a.txt', 'text\n')
    const path = join(repository.directory, 'deep/config/a.txt')
    const { documents } = await readScope(join(repository.directory, 'deep'), { kind: 'file', path })
    expect(documents.map((document) => document.path)).toEqual(['deep/config/a.txt'])
  })

  it('never passes over a file that is not there', async () => {
    await expect(readScope(folder.path, { kind: 'file', path: folder.at('none') })).rejects.toMatchObject({
      errorClass: 'toolchain',
      exitCode: 2,
    })
    await expect(readScope(folder.path, { kind: 'file', path: folder.path })).rejects.toThrow('it is no file')
  })
})

describe('staged changes', () => {
  it('are the added lines of the index, before the first commit too', async () => {
    repository.write('f', 'staged\n')
    repository.git('add', 'f')
    repository.write('f', 'staged\nnot staged\n')
    expect((await readScope(repository.directory, { kind: 'staged' })).shown).toEqual(['f:1 staged'])
    repository.commit()
    repository.write('f', 'staged\nnot staged\nthree\n')
    repository.git('add', 'f')
    expect((await readScope(repository.directory, { kind: 'staged' })).documents).toMatchObject([
      { path: 'f', text: 'three\n', firstLine: 3, commit: null },
    ])
  })

  it('are those of the index that a hook is told of', async () => {
    repository.write('f', 'usual\n')
    repository.git('add', 'f')
    process.env.GIT_INDEX_FILE = join(repository.directory, '.git/partial')
    try {
      repository.write('g', 'partial\n')
      execFileSync('git', ['add', 'g'], { cwd: repository.directory, env: process.env })
      expect((await readScope(repository.directory, { kind: 'staged' })).shown).toEqual(['g:1 partial'])
    } finally {
      delete process.env.GIT_INDEX_FILE
    }
  })

  it('leave out what only moved', async () => {
    repository.write('old', 'one\ntwo\nthree\nfour\nfive\n')
    repository.commit()
    renameSync(join(repository.directory, 'old'), join(repository.directory, AWKWARD))
    repository.write(AWKWARD, 'one\ntwo\nthree\nfour\nfive\nsix\n')
    repository.git('add', '-A')
    expect((await readScope(repository.directory, { kind: 'staged' })).shown).toEqual([`${AWKWARD}:6 six`])
  })
})
