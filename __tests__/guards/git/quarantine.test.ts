import { describe, expect, it, test } from '@jest/globals'
import { type QuarantineRequest, quarantine } from '../../../guards/git/hygiene-quarantine.js'
import { restore } from '../../../guards/git/hygiene-restore.js'
import { ROOT, sourceOf } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

const NOW = Date.UTC(2026, 10, 22, 20, 30, 0)
const FOLDER = `${ROOT}/.quarantine/20261122_203000`

function repository(untracked: readonly string[] = ['a.bak', 'src/b.ts~']) {
  const fileSystem = createMemoryFileSystem({
    [`${ROOT}/a.bak`]: 'old a',
    [`${ROOT}/src/b.ts~`]: 'old b',
    [`${ROOT}/src/b.ts`]: 'b',
    [`${ROOT}/kept.orig`]: 'tracked',
    [`${ROOT}/node_modules/x/y.orig`]: 'a package',
  })
  const source = sourceOf(fileSystem, [...untracked, 'node_modules/x/y.orig'])
  const clean = (overrides: Partial<QuarantineRequest> = {}) =>
    quarantine({ root: ROOT, tracked: 'left', act: 'move', nowMs: NOW, ...overrides }, source, fileSystem)
  return { fileSystem, clean }
}

describe('hygiene clean', () => {
  it('moves untracked backup files, and no others, with a manifest', async () => {
    const { fileSystem, clean } = repository()
    const outcome = await clean()

    expect(outcome).toEqual({
      folder: '.quarantine/20261122_203000',
      moved: ['a.bak', 'src/b.ts~'],
      trackedLeft: ['kept.orig'],
      failed: [],
    })
    expect(fileSystem.text(`${FOLDER}/files/src/b.ts~`)).toBe('old b')
    expect(fileSystem.text(`${ROOT}/a.bak`)).toBeUndefined()
    expect(fileSystem.text(`${ROOT}/src/b.ts`)).toBe('b')
    expect(fileSystem.text(`${ROOT}/kept.orig`)).toBe('tracked')
    expect(fileSystem.text(`${ROOT}/node_modules/x/y.orig`)).toBe('a package')
    expect(fileSystem.text(`${ROOT}/.quarantine/.gitignore`)).toBe('*\n')
    expect(JSON.parse(fileSystem.text(`${FOLDER}/manifest.json`) ?? '')).toMatchObject({
      time: '20261122_203000',
      files: [
        {
          path: 'a.bak',
          bytes: 5,
          // printf 'old a' | sha256sum
          sha256: 'eda24220aaabb967c3198b14fad462ab6215f7fac85ae789a90a07e1ad77ec3f',
        },
        { path: 'src/b.ts~', bytes: 5 },
      ],
    })
  })

  it('moves tracked ones when it is asked to', async () => {
    expect((await repository().clean({ tracked: 'included' })).moved).toContain('kept.orig')
  })

  it('touches nothing in a dry run', async () => {
    const { fileSystem, clean } = repository()
    const before = [...fileSystem.files.keys()]
    const { moved, folder } = await clean({ act: 'plan' })

    expect({ moved, folder }).toEqual({ moved: ['a.bak', 'src/b.ts~'], folder: null })
    expect([...fileSystem.files.keys()]).toEqual(before)
  })

  it('takes a folder of its own when the second has one already', async () => {
    const { fileSystem, clean } = repository()
    await clean()
    fileSystem.files.set(`${ROOT}/a.bak`, Buffer.from('new a'))

    expect((await clean({ tracked: 'included' })).folder).toBe('.quarantine/20261122_203000_2')
    expect(fileSystem.text(`${FOLDER}/files/a.bak`)).toBe('old a')
  })
})

describe('hygiene restore', () => {
  it('brings everything back as it was', async () => {
    const { fileSystem, clean } = repository()
    await clean()
    const outcome = await restore({ root: ROOT, act: 'move' }, fileSystem)

    expect(outcome).toMatchObject({ restored: ['a.bak', 'src/b.ts~'], left: [] })
    expect(fileSystem.text(`${ROOT}/a.bak`)).toBe('old a')
    expect(fileSystem.text(`${ROOT}/src/b.ts~`)).toBe('old b')
  })

  it('never overwrites what stands there now', async () => {
    const { fileSystem, clean } = repository()
    await clean()
    fileSystem.files.set(`${ROOT}/a.bak`, Buffer.from('new a'))
    const outcome = await restore({ root: ROOT, act: 'move' }, fileSystem)

    expect(outcome.restored).toEqual(['src/b.ts~'])
    expect(outcome.left).toEqual([{ path: 'a.bak', reason: 'there is a file in its place' }])
    expect(fileSystem.text(`${ROOT}/a.bak`)).toBe('new a')
    expect(fileSystem.text(`${FOLDER}/files/a.bak`)).toBe('old a')
  })

  it('takes the latest quarantine unless one is named', async () => {
    const { fileSystem, clean } = repository()
    await clean()
    await clean({ nowMs: NOW + 1000, tracked: 'included' })

    expect((await restore({ root: ROOT, act: 'plan' }, fileSystem)).restored).toEqual(['kept.orig'])
    const first = await restore({ root: ROOT, act: 'plan', time: '20261122_203000' }, fileSystem)
    expect(first.restored).toEqual(['a.bak', 'src/b.ts~'])
  })

  test.each([
    ['an unknown time', '20200101_000000', null],
    ['a path instead of a time', '../..', null],
    ['a damaged manifest', '20261122_203000', '{'],
    [
      'a manifest that leads out of the repository',
      '20261122_203000',
      JSON.stringify({ version: 1, time: 'x', files: [{ path: '../outside' }] }),
    ],
  ])('refuses %s', async (_what, time, manifest) => {
    const { fileSystem, clean } = repository()
    await clean()
    if (manifest !== null) fileSystem.files.set(`${FOLDER}/manifest.json`, Buffer.from(manifest))

    await expect(restore({ root: ROOT, act: 'move', time }, fileSystem)).rejects.toMatchObject({
      errorClass: 'toolchain',
    })
  })
})
