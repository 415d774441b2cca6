import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import validateGuards from '../../src/core/generated/validate-guards.cjs'
import { plumbline, ROOT, read, run, workspace } from './run-bundle.js'

/** Of the documented form, joined here, so that none stands in this repository. */
const TOKEN = ['xo', 'xb', '-2718281828459', '-3141592653589', '-Qm7RtX2bKv9LpWc4ZsYh6NdJ'].join('')
const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

let folder: ReturnType<typeof workspace>
beforeEach(() => {
  folder = workspace({ '.gitignore': '.env\nreports/\n', 'src/a.ts': 'export {}\n' })
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => folder.remove())

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], {
    cwd: folder.directory,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function write(name: string, text: string): void {
  const file = path.join(folder.directory, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function commit(): string {
  git('add', '-A')
  git('commit', '-q', '-m', 'a change')
  return git('rev-parse', 'HEAD')
}

const guard = (args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) =>
  plumbline(['guard', ...args], { cwd: folder.directory, ...options })
const report = () => JSON.parse(read(folder.directory, 'reports', 'guards.json'))

describe('guard git', () => {
  it('passes over a clean tree and writes reports', async () => {
    const { code, stdout } = await guard(['git'])

    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^PASS {2}git: 0 findings in 2 files/),
    ])
    expect(validateGuards(report())).toBe(true)
    expect(JSON.parse(read(folder.directory, 'reports', 'guards.sarif')).version).toBe('2.1.0')
  })

  it('fails on a secret, and prints and writes it nowhere', async () => {
    write('src/b.ts', `const key = '${TOKEN}'\n`)
    const { code, stdout, stderr } = await guard(['git'])

    expect(code).toBe(1)
    expect(stdout).toMatch(/^src\/b\.ts:1:14 {2}slack-bot-token {2}error/m)
    const everything =
      stdout + stderr + JSON.stringify(report()) + read(folder.directory, 'reports', 'guards.sarif')
    expect(everything).not.toContain(TOKEN.slice(-16))
  })

  it('looks before a commit at what is staged, and leaves no files', async () => {
    write('staged.ts', `'${TOKEN}'\n`)
    git('add', 'staged.ts')
    write('loose.ts', `'${TOKEN}'\n`)
    const { code, stdout } = await guard(['git', '--staged', '--json'])

    expect(code).toBe(1)
    const [git_] = JSON.parse(stdout).guards
    expect(git_.findings.map(({ path }: { path: string }) => path)).toEqual(['staged.ts'])
    expect(existsSync(path.join(folder.directory, 'reports'))).toBe(false)
  })

  it('finds in a range and in the history what a later commit took back', async () => {
    const base = git('rev-parse', 'HEAD')
    write('src/b.ts', `'${TOKEN}'\n`)
    const leak = commit()
    write('src/b.ts', 'export {}\n')
    commit()

    expect((await guard(['git'])).code).toBe(0)
    for (const scope of [['--range', `${base}..HEAD`], ['--history']]) {
      expect((await guard(['git', ...scope])).code).toBe(1)
      expect(report().guards[0].findings).toEqual([
        expect.objectContaining({ commit: leak, path: 'src/b.ts' }),
      ])
    }
  })

  it('reads the change of a pull request from the event', async () => {
    const base = git('rev-parse', 'HEAD')
    write('src/b.ts', `'${TOKEN}'\n`)
    const head = commit()
    write('event.json', JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }))
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path.join(folder.directory, 'event.json'),
    }

    expect((await guard(['git'], { env })).code).toBe(1)
    expect(report().guards[0].findings[0]).toMatchObject({ commit: head, origin: 'introduced' })
  })

  it('never passes where a commit is missing', async () => {
    const { code, stdout } = await guard(['all', '--range', 'gone..HEAD'])

    expect(code).toBe(2)
    expect(stdout).toMatch(/^ERROR {2}\d+ of \d+ guards: .*git/)
    // What all of them lack is said once, with its remedy.
    expect(stdout.match(/there is no commit gone in this repository/g)).toHaveLength(1)
    expect(stdout).toContain('fetch-depth: 0')
    expect(report().verdict).toBe('error')
  })

  test.each([
    [['git', '--stdin'], `${TOKEN}\n`, 1],
    [['git', '--stdin'], 'nothing here\n', 0],
    [['git', '--stdin', '--check-only'], `${TOKEN}\n`, 0],
    [['git', '--file', 'src/a.ts'], '', 0],
    [['git', '--file', 'gone.ts'], '', 2],
    [['env', '--check-only'], '', 0],
    [['nonsense'], '', 2],
    [['git', '--staged', '--history'], '', 2],
    [['git', '--range', 'HEAD'], '', 2],
    [['git', '--staged', '--no-ignore'], '', 2],
  ])('%j ends with the right code', async (args, input, code) => {
    expect((await guard(args, { input })).code).toBe(code)
  })

  it('names the guards that there are', async () => {
    expect((await guard(['no-http'])).stderr).toContain(
      'there is no guard "no-http"; there are: git, env, no-direct-http, prod, schema, regression, all',
    )
  })

  it('takes what is there as known, and nothing that comes later', async () => {
    write('src/b.ts', `'${TOKEN}'\n`)
    expect((await guard(['git', '--baseline-write'])).code).toBe(0)
    expect(read(folder.directory, '.plumbline', 'git-baseline.json')).not.toContain(TOKEN.slice(-16))
    expect((await guard(['git'])).stdout).toContain('suppressed 1 by baseline')

    write('src/c.bak', 'old')
    expect((await guard(['git'])).code).toBe(1)
  })

  it('prints SARIF alone on standard output, or writes it where it is told', async () => {
    const printed = await guard(['git', '--sarif'])
    await guard(['git', '--sarif', 'out/here.sarif'])

    expect(JSON.parse(printed.stdout).runs).toHaveLength(1)
    expect(JSON.parse(read(folder.directory, 'out', 'here.sarif')).runs).toHaveLength(1)
  })
})

describe('hygiene', () => {
  it('moves untracked backup files away and brings them back', async () => {
    write('kept.orig', 'tracked')
    commit()
    write('src/a.ts.bak', 'old')
    write('ignored/.env.bak', 'old')
    const hygiene = (...words: readonly string[]) =>
      plumbline(['hygiene', ...words], { cwd: folder.directory })
    const cleaned = await hygiene('clean')

    expect([cleaned.code, cleaned.stdout]).toEqual([
      0,
      expect.stringContaining('left kept.orig: it is tracked'),
    ])
    expect(existsSync(path.join(folder.directory, 'src/a.ts.bak'))).toBe(false)
    expect(existsSync(path.join(folder.directory, 'kept.orig'))).toBe(true)
    expect(git('status', '--porcelain')).toBe('')

    expect((await hygiene('restore')).code).toBe(0)
    expect(readFileSync(path.join(folder.directory, 'src/a.ts.bak'), 'utf8')).toBe('old')
    expect((await hygiene('restore')).code).toBe(0)
  })
})

describe('this repository', () => {
  it('is clean', async () => {
    const scratch = path.join(folder.directory, 'reports')
    const { code, stdout } = await plumbline(['guards', '--reports', scratch], { cwd: ROOT })

    expect([code, stdout.split('\n').slice(0, 12)]).toEqual([0, expect.anything()])
  })

  it('has a hook whose command exists', async () => {
    const hooks = read(ROOT, '.pre-commit-hooks.yaml')
    const entry = /entry: plumbline (.*)/.exec(hooks)?.[1]?.split(' ') ?? []
    const { code } = await run(process.execPath, [path.join(ROOT, 'dist/cli/index.js'), ...entry], {
      cwd: folder.directory,
    })
    expect(code).toBe(0)
  })
})
