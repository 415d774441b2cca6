import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import validateDlqEntry from '../../src/core/generated/validate-dlq-entry.cjs'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

/** Prints what the launcher gave it; with the word `wait` it stays until it is asked to end. */
const CLI = `
const { PLUMBLINE_INVOKED_AS, NODE_OPTIONS, HTTPS_PROXY } = process.env
console.log(JSON.stringify({ words: process.argv.slice(2), title: process.title, pid: process.pid, ppid: process.ppid,
  PLUMBLINE_INVOKED_AS, NODE_OPTIONS, HTTPS_PROXY: HTTPS_PROXY ?? null }))
if (process.argv[2] === 'wait') { process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000) }
process.exitCode = Number(process.argv[3] ?? 0)
`
const TOOLS = ['bash', 'env', 'dirname', 'readlink', 'date', 'mkdir', 'mv', 'rm', 'cat', 'sed', 'grep']

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
  mkdirSync(folder.at('project/dist/cli'), { recursive: true })
  mkdirSync(folder.at('bin'))
  mkdirSync(folder.at('work'))
  copyFileSync('run_v3.sh', folder.at('project/run_v3.sh'))
  writeFileSync(folder.at('project/dist/cli/index.js'), CLI)
  writeFileSync(folder.at('project/package.json'), '{"type":"module"}')
  writeFileSync(folder.at('project/.nvmrc'), '20\n')
  for (const tool of TOOLS) {
    const found = spawnSync('bash', ['-c', `type -P ${tool}`], { encoding: 'utf8' }).stdout.trim()
    symlinkSync(found, folder.at(`bin/${tool}`))
  }
})
afterEach(() => folder.remove())

function putNode(version: string, place = 'bin/node'): void {
  mkdirSync(path.dirname(folder.at(place)), { recursive: true })
  const real = `[ "$1" = --version ] && echo ${version} && exit 0\nexec '${process.execPath}' "$@"\n`
  writeFileSync(folder.at(place), `#!/usr/bin/env bash\n${real}`)
  chmodSync(folder.at(place), 0o755)
}

/** Only the tools of TOOLS and what a test puts into `bin` can be found. */
function environment(extra: Record<string, string> = {}): Record<string, string> {
  return { PATH: folder.at('bin'), HOME: folder.at('home'), ...extra }
}

function run(words: readonly string[], options: { as?: string; env?: Record<string, string> } = {}) {
  const launcher = options.as ?? folder.at('project/run_v3.sh')
  const { status, stdout, stderr } = spawnSync(launcher, words, {
    cwd: folder.at('work'),
    env: environment(options.env),
    encoding: 'utf8',
  })
  return { status, stdout, stderr, said: stdout.startsWith('{') ? JSON.parse(stdout) : undefined }
}

const report = (reports = 'work/reports'): string =>
  readFileSync(folder.at(`${reports}/session_report.md`), 'utf8')
const facts = (reports?: string): Map<string, string> =>
  new Map(
    [...report(reports).matchAll(/^([A-Z0-9_]+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  )

describe('with a Node that is new enough', () => {
  beforeEach(() => putNode('v20.19.0'))

  it('passes the words on as they are, and the exit code back', () => {
    const { status, said } = run(['baseline', '3', '--data', 'a b*.jsonl', '', '"quoted"'])
    expect(status).toBe(3)
    expect(said.words).toEqual(['baseline', '3', '--data', 'a b*.jsonl', '', '"quoted"'])
  })

  it('says how it was started, prefers IPv4 and goes without proxies', () => {
    const { said } = run([], { env: { NODE_OPTIONS: '--no-warnings', HTTPS_PROXY: 'http://proxy.invalid' } })
    expect(said).toMatchObject({
      PLUMBLINE_INVOKED_AS: folder.at('project/run_v3.sh'),
      NODE_OPTIONS: '--no-warnings --dns-result-order=ipv4first',
      HTTPS_PROXY: null,
    })
  })

  it('leaves an order of addresses that the user chose', () => {
    const { said } = run([], { env: { NODE_OPTIONS: '--dns-result-order=verbatim' } })
    expect(said.NODE_OPTIONS).toBe('--dns-result-order=verbatim')
  })

  it('finds its bundle through symbolic links', () => {
    symlinkSync('project/run_v3.sh', folder.at('one'))
    mkdirSync(folder.at('links'))
    symlinkSync('../one', folder.at('links/two'))
    expect(run(['x'], { as: folder.at('links/two') }).said.words).toEqual(['x'])
  })

  it('says what to do when the bundle is missing', () => {
    copyFileSync(folder.at('project/run_v3.sh'), folder.at('work/run_v3.sh'))
    const { status, stderr } = run(['baseline', '--smoke'], { as: folder.at('work/run_v3.sh') })
    expect(status).toBe(2)
    expect(stderr).toMatch(/error: \S+dist\/cli\/index\.js is missing; restore it/)
    expect(facts().get('ERROR_CLASS')).toBe('toolchain')
  })
})

describe('looking for Node', () => {
  test.each([
    ['v20.19.0', 0],
    ['v24.1.0', 0],
    ['v100.0.0', 0],
    ['v20.18.9', 2],
    ['v18.20.4', 2],
    ['nonsense', 2],
    ['', 2],
  ])('%s ends with %i', (version, status) => {
    putNode(version)
    expect(run(['baseline']).status).toBe(status)
  })

  it('asks nvm for the version of .nvmrc when the one in PATH is too old', () => {
    putNode('v18.0.0')
    putNode('v20.20.2', 'nvm/versions/20/node')
    writeFileSync(
      folder.at('nvm/nvm.sh'),
      `nvm() { [ "$1" = which ] && echo "${folder.at('nvm/versions')}/$2/node"; }\n`,
    )
    const { status, said } = run(['x'], { env: { NVM_DIR: folder.at('nvm') } })
    expect([status, said?.words]).toEqual([0, ['x']])
  })

  it('finds nvm in the home folder too', () => {
    putNode('v20.20.2', 'home/.nvm/versions/20/node')
    writeFileSync(
      folder.at('home/.nvm/nvm.sh'),
      `nvm() { echo "${folder.at('home/.nvm/versions')}/$2/node"; }\n`,
    )
    expect(run(['x']).status).toBe(0)
  })

  it('gives up when nvm has none', () => {
    mkdirSync(folder.at('nvm'))
    writeFileSync(
      folder.at('nvm/nvm.sh'),
      `nvm() { echo 'N/A: version is not yet installed' >&2; return 3; }\n`,
    )
    expect(run(['baseline'], { env: { NVM_DIR: folder.at('nvm') } }).status).toBe(2)
  })
})

describe('without Node', () => {
  it('says one clear line and leaves the Summary Block of a failed run', () => {
    const { status, stdout, stderr } = run([
      'baseline',
      '--full',
      '--budget',
      '5.00',
      '--profile',
      'prod',
      '--offline',
    ])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^\S+run_v3\.sh: error: Node 20\.19 or newer is needed.*\n$/)
    expect(Object.fromEntries(facts())).toMatchObject({
      RUN_ID: expect.stringMatching(/^run_\d{8}_\d{6}_\d{5}$/),
      TARGET: 'baseline',
      PROFILE: 'prod',
      MODE: 'full',
      DRY_RUN: 'false',
      OFFLINE_MODE: 'true',
      BUDGET_USD: '5.00',
      CASES_TOTAL: '0',
      STATUS: 'FAIL',
      RESULT: 'FAIL',
      RUN_STATE: 'FAIL',
      ERROR_CLASS: 'toolchain',
      DLQ_COUNT: '1',
    })
    expect(readdirSync(folder.at('work/reports')).sort()).toEqual(['dlq', 'session_report.md'])
  })

  it('enters the run in the dead letter queue, as its schema has it', () => {
    run(['baseline', '--full', '--budget', '5.00'])
    const runId = facts().get('RUN_ID') ?? ''
    const entry: unknown = JSON.parse(readFileSync(folder.at('work/reports/dlq/index.jsonl'), 'utf8'))
    expect(validateDlqEntry(entry)).toBe(true)
    expect(entry).toMatchObject({ run_id: runId, exit_code: 2, budget_usd: 5, mode: 'full' })
    expect(readdirSync(folder.at(`work/reports/dlq/${runId}`)).sort()).toEqual([
      'dlq_metadata.json',
      'session_report.md',
      'tmp',
    ])
  })

  it('tells what the dead letter queue holds', () => {
    mkdirSync(folder.at('work/reports/dlq'), { recursive: true })
    writeFileSync(
      folder.at('work/reports/dlq/index.jsonl'),
      '{"run_id":"run_a","x":1}\n{"run_id":"run_b","x":1}\n',
    )
    run(['step4_2', '--smoke'])
    expect([facts().get('DLQ_COUNT'), facts().get('LAST_DLQ_RUN_ID')]).toEqual(['3', facts().get('RUN_ID')])
  })

  it('leaves no facts of an earlier run beside the report', () => {
    mkdirSync(folder.at('work/reports'))
    writeFileSync(folder.at('work/reports/session_report.json'), '{"result":"PASS"}')
    run(['baseline'])
    expect(existsSync(folder.at('work/reports/session_report.json'))).toBe(false)
  })

  test.each([
    [['baseline', '--reports', 'out/r'], 'work/out/r'],
    [['baseline', '--reports=out'], 'work/out'],
    [['-C', 'sub', 'baseline'], 'work/sub/reports'],
    [['baseline', '-C', 'sub', '--reports', 'r'], 'work/sub/r'],
  ])('honours %j', (words, reports) => {
    expect(run(words).status).toBe(2)
    expect(facts(reports).get('TARGET')).toBe('baseline')
  })

  test.each([
    [['--help']],
    [['--version']],
    [['dlq', '--stats']],
    [['session-report']],
    [['baseline', '--help']],
    [['$(touch pwned)`x`', '--smoke']],
    [[]],
  ])('leaves the last report alone for %j', (words) => {
    expect(run(words).status).toBe(2)
    expect(readdirSync(folder.at('work'))).toEqual([])
  })

  it('still ends with 2 where no report can be written', () => {
    writeFileSync(folder.at('work/reports'), 'a file in the way')
    const { status, stderr } = run(['baseline'])
    expect(status).toBe(2)
    expect(stderr).toContain('no session report could be written to ./reports')
  })
})

describe('under its process title', () => {
  beforeEach(() => putNode('v20.20.2'))
  const has = (tool: string): boolean => spawnSync('bash', ['-c', `type -P ${tool}`]).status === 0
  const withTools = has('killall') && has('ps') ? test : test.skip

  // Signal 0 reaches nobody: it only proves whom `killall run_v3.sh` would have met.
  withTools(
    'the real killall and ps find the run, and a signal ends it through its own handler',
    async () => {
      const child = spawn(folder.at('project/run_v3.sh'), ['wait'], {
        cwd: folder.at('work'),
        env: environment(),
      })
      try {
        const { pid, title } = JSON.parse(await firstLine(child))
        expect([pid, title]).toEqual([child.pid, 'run_v3.sh'])
        const met = spawnSync('killall', ['-v', '-s', '0', 'run_v3.sh'], { encoding: 'utf8' })
        expect(met.stdout + met.stderr).toContain(`(${pid})`)
        const shown = spawnSync('ps', ['aux'], { encoding: 'utf8' }).stdout.split('\n')
        expect(shown.find((line) => line.split(/\s+/)[1] === String(pid))).toContain('run_v3')
      } finally {
        child.kill('SIGTERM')
      }
      expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(5)
    },
  )
})

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      const end = text.indexOf('\n')
      if (end !== -1) resolve(text.slice(0, end))
    })
  })
}
