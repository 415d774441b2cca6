import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { claimTemporaryPath, sweepTemporaryFiles } from '../../src/adapters/node-temporary-files.js'
import { formatError, PlumblineError } from '../../src/core/errors.js'
import { createRedact } from '../../src/core/redact.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { createTemporaryFolder } from './temporary-folder.js'

const SECRET = 'correct-horse-battery-staple'

let folder: ReturnType<typeof createTemporaryFolder>
let fileSystem: FileSystem

beforeEach(() => {
  folder = createTemporaryFolder()
  fileSystem = createNodeFileSystem({ redact: createRedact([SECRET]), workingDirectory: folder.path })
})
afterEach(() => folder.remove())

const read = (name: string): string => readFileSync(folder.at(name), 'utf8')

async function failureOf(action: Promise<unknown>): Promise<PlumblineError> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PlumblineError)) throw new Error(`expected a PlumblineError, got ${String(error)}`)
  return error
}

describe('atomic writing', () => {
  it('replaces the whole file, makes parent folders and leaves no temporary file', async () => {
    await fileSystem.writeAtomic(folder.at('a/b/report.md'), 'old')
    await fileSystem.writeAtomic(folder.at('a/b/report.md'), 'new')
    expect(read('a/b/report.md')).toBe('new')
    expect(readdirSync(folder.at('a/b'))).toEqual(['report.md'])
  })

  it('shows the old content until the commit', async () => {
    await fileSystem.writeAtomic(folder.at('r.jsonl'), 'old\n')
    const writer = await fileSystem.createAtomic(folder.at('r.jsonl'))
    await writer.write('new\n')
    expect(read('r.jsonl')).toBe('old\n')
    await writer.commit()
    await writer.abort()
    expect(read('r.jsonl')).toBe('new\n')
  })

  it('forgets everything on abort', async () => {
    const writer = await fileSystem.createAtomic(folder.at('r.jsonl'))
    await writer.write('x'.repeat(300_000))
    await writer.abort()
    expect(readdirSync(folder.path)).toEqual([])
  })

  it('keeps the order of many small writes that nobody waits for', async () => {
    const writer = await fileSystem.createAtomic(folder.at('many.txt'))
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index} é한\n`)
    await Promise.all(lines.map((line) => writer.write(line)))
    await writer.commit()
    expect(read('many.txt')).toBe(lines.join(''))
  })

  it('refuses to write after the commit', async () => {
    const writer = await fileSystem.createAtomic(folder.at('r.txt'))
    await writer.commit()
    expect((await failureOf(writer.write('late'))).location?.path).toBe('r.txt')
  })
})

describe('redaction', () => {
  it('masks secrets on every way into a file', async () => {
    await fileSystem.writeAtomic(folder.at('one'), `a ${SECRET} b`)
    const writer = await fileSystem.createAtomic(folder.at('two'))
    await writer.write(`a ${SECRET.slice(0, 9)}`)
    await writer.write(`${SECRET.slice(9)} b\n`)
    await writer.commit()
    const appended = await fileSystem.openAppend(folder.at('three'))
    await appended.append(`a ${SECRET} b\n`)
    await appended.close()
    for (const name of ['one', 'two', 'three']) expect(read(name).trim()).toBe('a **** b')
  })

  it('masks a secret that lies across two buffers', async () => {
    const writer = await fileSystem.createAtomic(folder.at('long'))
    for (let index = 0; index < 9_000; index++) await writer.write(`{"answer":"${SECRET} ${index}"}\n`)
    await writer.commit()
    expect(read('long')).not.toContain('battery')
    expect(read('long').split('\n')).toHaveLength(9_001)
  })
})

describe('appending', () => {
  it('adds to what is there, and has it on disk after sync', async () => {
    writeFileSync(folder.at('j'), 'first\n')
    const file = await fileSystem.openAppend(folder.at('j'))
    await file.append('second\n')
    await file.sync()
    expect(read('j')).toBe('first\nsecond\n')
    await file.append('third\n')
    await file.close()
    await file.close()
    expect(read('j')).toBe('first\nsecond\nthird\n')
  })
})

describe('reading', () => {
  it('keeps a byte order mark', async () => {
    writeFileSync(folder.at('bom'), '\ufeffx')
    expect(await fileSystem.readText(folder.at('bom'))).toBe('\ufeffx')
  })

  test.each([
    { name: 'in the first line', bytes: [0x61, 0xff], line: 1, column: 2, byte: '0xff' },
    {
      name: 'behind whole characters',
      bytes: [...Buffer.from('한é\n💡x'), 0xc3],
      line: 2,
      column: 3,
      byte: '0xc3',
    },
    { name: 'an overlong form', bytes: [0x0a, 0x0a, 0xc0, 0x80], line: 3, column: 1, byte: '0xc0' },
    { name: 'a surrogate', bytes: [0xed, 0xa0, 0x80, 0x0a], line: 1, column: 1, byte: '0xed' },
  ])('names the place of invalid UTF-8: $name', async ({ bytes, line, column, byte }) => {
    writeFileSync(folder.at('bad'), Buffer.from(bytes))
    const error = await failureOf(fileSystem.readText(folder.at('bad')))
    expect(error.errorClass).toBe('schema_invalid')
    expect(error.location).toEqual({ path: 'bad', line, column })
    expect(error.message).toContain(byte)
  })

  it('reads at positions, up to the end', async () => {
    writeFileSync(folder.at('f'), 'abcdef')
    const file = await fileSystem.openRandomAccess(folder.at('f'))
    expect(file.bytes).toBe(6)
    expect(Buffer.from(await file.readAt(2, 3)).toString()).toBe('cde')
    expect(Buffer.from(await file.readAt(4, 100)).toString()).toBe('ef')
    await file.close()
  })

  it('lists an absent folder as empty and stats an absent file as undefined', async () => {
    expect(await fileSystem.list(folder.at('none'))).toEqual([])
    expect(await fileSystem.stat(folder.at('none/at/all'))).toBeUndefined()
  })
})

describe('failures name the file, a class and a remedy', () => {
  const chunksOf = async (path: string): Promise<void> => {
    for await (const _chunk of fileSystem.readChunks(path));
  }
  test.each([
    ['a missing file', () => fileSystem.readText(folder.at('x')), 'schema_invalid', /^x: .*no such file/],
    ['a folder', () => fileSystem.readText(folder.at('dir')), 'schema_invalid', /^dir: .*folder, a file/],
    ['chunks of a missing file', () => chunksOf(folder.at('x')), 'schema_invalid', /^x: .*no such file/],
    ['chunks of a folder', () => chunksOf(folder.at('dir')), 'schema_invalid', /^dir: .*folder, a file/],
    ['positions', () => fileSystem.openRandomAccess(folder.at('x')), 'schema_invalid', /^x: /],
    ['a name with NUL', () => fileSystem.readText(folder.at('a\0b')), 'schema_invalid', /NUL/],
    [
      'writing over a folder',
      () => fileSystem.writeAtomic(folder.at('dir'), ''),
      'toolchain',
      /^dir: .*written/,
    ],
    ['a file on the way', () => fileSystem.writeAtomic(folder.at('file/x'), ''), 'toolchain', /^file\/x: /],
    ['copying nothing', () => fileSystem.copy(folder.at('x'), folder.at('y')), 'schema_invalid', /^x: /],
  ])('%s', async (_name, action, errorClass, line) => {
    mkdirSync(folder.at('dir'))
    writeFileSync(folder.at('file'), '')
    const error = await failureOf(action())
    expect(error.errorClass).toBe(errorClass)
    expect(formatError(error)).toMatch(line)
    expect(readdirSync(folder.path)).toEqual(['dir', 'file'])
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)('an unwritable folder', async () => {
    mkdirSync(folder.at('locked'))
    chmodSync(folder.at('locked'), 0o500)
    const error = await failureOf(fileSystem.writeAtomic(folder.at('locked/x'), ''))
    expect(formatError(error)).toMatch(/^locked\/x: cannot be written: permission denied/)
  })

  const full = existsSync('/dev/full') ? test : test.skip
  full('a full disk', async () => {
    const file = await fileSystem.openAppend('/dev/full')
    await file.append('x')
    const error = await failureOf(file.sync())
    expect(error.errorClass).toBe('toolchain')
    expect(formatError(error)).toMatch(/^\/dev\/full: cannot be written: the disk is full\. Free/)
    await failureOf(file.close())
  })
})

describe('glob', () => {
  beforeEach(() => {
    for (const name of [
      'b.jsonl',
      'a.jsonl',
      'sub/c.jsonl',
      'sub/deep/d.jsonl',
      'node_modules/m.jsonl',
      '.git/g.jsonl',
    ]) {
      mkdirSync(folder.at(`${name}/..`), { recursive: true })
      writeFileSync(folder.at(name), '')
    }
  })
  const found = async (pattern: string, directory = folder.path): Promise<readonly string[]> =>
    (await fileSystem.glob(pattern, directory)).map((path) => path.slice(folder.path.length + 1))

  test.each([
    ['*.jsonl', ['a.jsonl', 'b.jsonl']],
    ['**/*.jsonl', ['a.jsonl', 'b.jsonl', 'sub/c.jsonl', 'sub/deep/d.jsonl']],
    ['sub/*.jsonl', ['sub/c.jsonl']],
    ['{b,sub/c}.jsonl', ['b.jsonl', 'sub/c.jsonl']],
    ['s*/deep/?.jsonl', ['sub/deep/d.jsonl']],
    ['./a.jsonl', ['a.jsonl']],
    ['sub/../b.jsonl', ['b.jsonl']],
    ['none.jsonl', []],
    ['none/*.jsonl', []],
  ])('%s', async (pattern, files) => {
    expect(await found(pattern)).toEqual(files)
  })

  it('takes absolute patterns and patterns that climb', async () => {
    expect(await found(folder.at('sub/*.jsonl'))).toEqual(['sub/c.jsonl'])
    expect(await found('../*.jsonl', folder.at('sub'))).toEqual(['a.jsonl', 'b.jsonl'])
  })

  it('takes a name with special characters literally where it exists', async () => {
    writeFileSync(folder.at('set [v1] (x).jsonl'), '')
    expect(await found('set [v1] (x).jsonl')).toEqual(['set [v1] (x).jsonl'])
  })

  it('finds files in a folder whose own name looks like a pattern', async () => {
    mkdirSync(folder.at('{odd} [dir]'))
    writeFileSync(folder.at('{odd} [dir]/x.jsonl'), '')
    const directory = folder.at('{odd} [dir]')
    expect(await found(`${directory}/*.jsonl`, directory)).toEqual(['{odd} [dir]/x.jsonl'])
  })

  it('survives symbolic links that lead in circles, and follows the others', async () => {
    symlinkSync(folder.path, folder.at('sub/loop'))
    symlinkSync(folder.at('sub/deep'), folder.at('linked'))
    const files = await found('**/d.jsonl')
    expect(files).toEqual(['linked/d.jsonl', 'sub/deep/d.jsonl'])
  })
})

describe('locks', () => {
  it('let one action after the other through', async () => {
    const path = folder.at('index.jsonl')
    writeFileSync(path, '0')
    const increment = (): Promise<void> =>
      fileSystem.withLock(path, async () => {
        const value = Number(await fileSystem.readText(path))
        await fileSystem.writeAtomic(path, String(value + 1))
      })
    await Promise.all(Array.from({ length: 25 }, increment))
    expect(read('index.jsonl')).toBe('25')
    expect(readdirSync(folder.path)).toEqual(['index.jsonl'])
  })

  it('pass the error of the action on and are free afterwards', async () => {
    const path = folder.at('x')
    const failing = fileSystem.withLock(path, () => Promise.reject(new PlumblineError('internal', 'mine')))
    expect((await failureOf(failing)).message).toBe('mine')
    expect(await fileSystem.withLock(path, async () => 'free')).toBe('free')
  })

  it('overtake the lock of a process that died', async () => {
    mkdirSync(folder.at('x.lock'))
    const longAgo = new Date(1_000_000_000_000)
    utimesSync(folder.at('x.lock'), longAgo, longAgo)
    expect(await fileSystem.withLock(folder.at('x'), async () => 'mine')).toBe('mine')
  })
})

describe('the sweep of temporary files', () => {
  it('removes those of dead processes only', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const mine = claimTemporaryPath(folder.at('live.md'))
    const host = /\.([0-9a-f]{6})-/.exec(mine)?.[1] ?? ''
    mkdirSync(folder.at('export'))
    const stale = [
      `r.md.${host}-${dead}.1.tmp`,
      `export/x.csv.${host}-${dead}.2.tmp`,
      `y.${host}-${process.pid}.999.tmp`,
    ]
    const kept = [`r.md.${host}-${process.ppid}.1.tmp`, 'users-own.tmp', `r.md.000000-${dead}.1.tmp`]
    for (const name of [...stale, ...kept]) writeFileSync(folder.at(name), '')
    writeFileSync(mine, '')

    expect(await sweepTemporaryFiles(folder.path)).toBe(3)
    expect(stale.filter((name) => existsSync(folder.at(name)))).toEqual([])
    expect(kept.filter((name) => !existsSync(folder.at(name)))).toEqual([])
    expect(existsSync(mine)).toBe(true)
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(await sweepTemporaryFiles(folder.at('none'))).toBe(0)
  })
})

describe('folders', () => {
  it('are claimed by one only', async () => {
    const claims = await Promise.all(
      Array.from({ length: 5 }, () => fileSystem.claimDirectory(folder.at('history/20260101_000000'))),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('move and copy make parents; copies keep their bytes', async () => {
    writeFileSync(folder.at('a'), Buffer.from([0, 255, 10]))
    await fileSystem.copy(folder.at('a'), folder.at('p/q/b'))
    await fileSystem.move(folder.at('p/q/b'), folder.at('r/s/c'))
    expect([...readFileSync(folder.at('r/s/c'))]).toEqual([0, 255, 10])
    expect(existsSync(folder.at('p/q/b'))).toBe(false)
    await fileSystem.remove(folder.at('r'))
    await fileSystem.remove(folder.at('r'))
    expect(existsSync(folder.at('r'))).toBe(false)
  })
})

it('masks a private key that is cut off without taking the rest of the file with it', async () => {
  const lines = [
    { text: `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA` },
    { text: 'kept' },
    { text: `-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----` },
  ].map((line) => `${JSON.stringify(line)}\n`)
  await fileSystem.writeAtomic(folder.at('k.jsonl'), lines.join(''))
  const texts = read('k.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  expect(texts).toEqual(['-----PRIVATE KEY ****-----', 'kept', '-----PRIVATE KEY ****-----'])
})
