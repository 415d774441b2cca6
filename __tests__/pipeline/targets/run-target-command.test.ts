import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createNodeClock } from '../../../src/adapters/node-clock.js'
import { createNodeCommandRunner } from '../../../src/adapters/node-command-runner.js'
import { createNodeEnv } from '../../../src/adapters/node-env.js'
import { createNodeFileSystem } from '../../../src/adapters/node-file-system.js'
import { createNodeGit } from '../../../src/adapters/node-git.js'
import { PlumblineError } from '../../../src/core/errors.js'
import type { Entrypoint } from '../../../src/core/generated/entrypoint.js'
import { loadEntrypoints, runTargetCommand } from '../../../src/pipeline/targets/run-target-command.js'
import type { Logger } from '../../../src/ports/logger.js'
import { createTemporaryFolder } from '../../adapters/temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
let said: string[]
beforeEach(() => {
  folder = createTemporaryFolder()
  said = []
})
afterEach(() => folder.remove())

const fileSystemOf = () => createNodeFileSystem({ redact: (text) => text, workingDirectory: folder.path })

function loggerOf(): Logger {
  const keep = (message: string): void => {
    said.push(message)
  }
  const silent = (): void => {}
  return {
    debug: keep,
    info: keep,
    warning: (message) => keep(`warning: ${message}`),
    error: keep,
    stepStarted: silent,
    progress: silent,
    stepFinished: silent,
  }
}

function entrypointOf(overrides: Partial<Entrypoint> = {}): Entrypoint {
  return { name: 'probe', script: 'probe.mjs', env_required: [], smoke_args: [], full_args: [], ...overrides }
}

interface RunOptions {
  readonly entrypoint?: Partial<Entrypoint>
  readonly variables?: Record<string, string>
  readonly mode?: 'smoke' | 'full'
  readonly signal?: AbortSignal
}

function run(code: string, options: RunOptions = {}) {
  const entrypoint = entrypointOf(options.entrypoint)
  if (code !== '') writeFileSync(folder.at(entrypoint.script), code)
  const ports = {
    fileSystem: fileSystemOf(),
    clock: createNodeClock(),
    env: createNodeEnv({ PATH: process.env.PATH, ...options.variables }),
    logger: loggerOf(),
    git: createNodeGit(),
    commandRunner: createNodeCommandRunner(),
    pageTemplate: { read: () => Promise.reject(new Error('no page was expected')) },
    redact: (text: string) => text,
  }
  const request = {
    mode: options.mode ?? 'smoke',
    offline: true,
    reportsDir: folder.at('reports'),
    workingDirectory: folder.path,
    runId: 'run_1',
    environment: {},
  } as const
  return runTargetCommand(entrypoint, request, ports, options.signal ?? new AbortController().signal)
}

async function failureOf(action: Promise<unknown>): Promise<PlumblineError> {
  const thrown = await action.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(thrown instanceof PlumblineError)) throw new Error(`expected a PlumblineError, got ${String(thrown)}`)
  return thrown
}

/** Code of a target that reports `result`, text or value, and ends with `exitCode`. */
const reporting = (result: unknown, exitCode = 0): string => `
import { writeFileSync } from 'node:fs'
const text = ${JSON.stringify(typeof result === 'string' ? result : JSON.stringify(result))}
writeFileSync(process.env.PLUMBLINE_TARGET_RESULT, text)
process.exitCode = ${exitCode}`

describe('how a target ended', () => {
  test.each([
    [0, 'PASS', 0, null, { total: 1, scored: 1, errored: 0, passed: 1 }],
    [1, 'FAIL', 1, null, { total: 1, scored: 1, errored: 0, passed: 0 }],
    [2, 'FAIL', 2, 'toolchain', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [3, 'FAIL', 3, 'schema_invalid', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [4, 'FAIL', 4, 'network_error', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [5, 'FAIL', 5, 'internal', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [42, 'FAIL', 5, 'internal', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [126, 'FAIL', 2, 'toolchain', { total: 1, scored: 0, errored: 1, passed: 0 }],
    [127, 'FAIL', 2, 'toolchain', { total: 1, scored: 0, errored: 1, passed: 0 }],
  ] as const)('exit code %i is %s with %i', async (code, result, exitCode, errorClass, cases) => {
    const outcome = await run(`process.exitCode = ${code}`)
    expect(outcome).toMatchObject({ result, exitCode, cases, costUsd: 0 })
    expect(outcome.error?.errorClass ?? null).toBe(errorClass)
  })

  it('a signal is a crash', async () => {
    const outcome = await run(`process.kill(process.pid, 'SIGKILL')`)
    expect(outcome).toMatchObject({ exitCode: 5, error: { errorClass: 'internal' } })
    expect(outcome.reason).toContain('SIGKILL')
  })

  it('its time limit ends it, with 4 and the limit named', async () => {
    const outcome = await run('setInterval(() => {}, 1000)', { entrypoint: { timeout_s: 1 } })
    expect(outcome).toMatchObject({ exitCode: 4, error: { errorClass: 'network_timeout' } })
    expect(outcome.reason).toContain('time limit of 1 s')
  })

  it('a script that cannot be executed is a matter of the toolchain', async () => {
    const outcome = await run('#!/bin/sh\n', { entrypoint: { script: 'probe' } })
    expect(outcome).toMatchObject({ exitCode: 2, error: { errorClass: 'toolchain' } })
  })

  it('stopping the run stops the target, and leaves nothing behind', async () => {
    const controller = new AbortController()
    const code = `${reporting({ casesTotal: 1 })}\nsetInterval(() => {}, 1000); console.log('up')`
    const reason = new PlumblineError('interrupted', 'stopped by SIGTERM')
    said.push = (message: string) => {
      controller.abort(reason)
      return message.length
    }
    expect(await failureOf(run(code, { signal: controller.signal }))).toBe(reason)
    expect(readdirSync(folder.at('reports'))).toEqual([])
  })
})

describe('what a target says of itself', () => {
  test.each([
    [{ casesTotal: 10 }, 0, 'PASS', 0, { total: 10, scored: 10, errored: 0, passed: 10 }],
    [{ casesTotal: 10, casesPassed: 7 }, 1, 'FAIL', 1, { total: 10, scored: 10, errored: 0, passed: 7 }],
    [{ casesTotal: 0 }, 0, 'FAIL', 1, { total: 0, scored: 0, errored: 0, passed: 0 }],
    [{ casesTotal: 100, casesErrored: 5 }, 0, 'PASS', 0, { total: 100, scored: 95, errored: 5, passed: 95 }],
    [
      { casesTotal: 100, casesErrored: 6 },
      0,
      'PARTIAL',
      1,
      { total: 100, scored: 94, errored: 6, passed: 94 },
    ],
    [
      { casesTotal: 100, casesErrored: 51 },
      0,
      'FAIL',
      1,
      { total: 100, scored: 49, errored: 51, passed: 49 },
    ],
    [{ casesTotal: 4, casesPassed: 1 }, 4, 'FAIL', 4, { total: 4, scored: 1, errored: 3, passed: 1 }],
  ] as const)('%j and exit code %i is %s', async (result, code, verdict, exitCode, cases) => {
    expect(await run(reporting(result, code))).toMatchObject({ result: verdict, exitCode, cases })
    expect(readdirSync(folder.at('reports'))).toEqual([])
  })

  it('its cost and the class of its failure are taken over', async () => {
    const outcome = await run(reporting({ casesTotal: 3, costUsd: 0.25, errorClass: 'budget_exceeded' }, 4))
    expect(outcome).toMatchObject({ exitCode: 4, costUsd: 0.25, error: { errorClass: 'budget_exceeded' } })
  })

  it('a class that contradicts its exit code is not', async () => {
    const outcome = await run(reporting({ casesTotal: 3, errorClass: 'budget_exceeded' }, 2))
    expect(outcome).toMatchObject({ exitCode: 2, error: { errorClass: 'toolchain' } })
  })

  test.each([
    ['{"casesTotal":'],
    ['[]'],
    ['null'],
    ['{}'],
    ['{"casesTotal":-1}'],
    ['{"casesTotal":"10"}'],
    ['{"casesTotal":1.5}'],
    ['{"casesTotal":1,"casesPassed":1,"casesErrored":1}'],
    ['{"casesTotal":1,"costUsd":-1}'],
    ['{"casesTotal":1,"errorClass":"constructor"}'],
    [`{"casesTotal":1,"x":"${'y'.repeat(70_000)}"}`],
  ])('%.40s is not believed: no green verdict', async (text) => {
    expect(await run(reporting(text))).toMatchObject({
      result: 'FAIL',
      exitCode: 3,
      error: { errorClass: 'schema_invalid' },
    })
    expect(await run(reporting(text, 4))).toMatchObject({ result: 'FAIL', exitCode: 4 })
    expect(said).toContainEqual(expect.stringMatching(/^warning: .*cannot be believed/))
  })
})

describe('what a target may see', () => {
  const PRINT_ENV = 'console.log(JSON.stringify(process.env))'
  const seen = (): Record<string, string> => JSON.parse((said[0] ?? '').replace(/^probe: /, ''))

  it('is an allowlist, what its entry declares, and what we tell it', async () => {
    const variables = {
      HOME: '/home/x',
      LC_ALL: 'C',
      NODE_OPTIONS: '--max-old-space-size=100',
      MY_KEY: 'k',
      OTHER_KEY: 'o',
      ANTHROPIC_API_KEY: 'a',
      GITHUB_TOKEN: 't',
      GITHUB_ENV: 'e',
      ACTIONS_RUNTIME_TOKEN: 'r',
      INPUT_KEY: 'i',
    }
    await run(PRINT_ENV, { variables, entrypoint: { env_required: ['MY_KEY'] } })
    expect(seen()).toEqual({
      PATH: process.env.PATH,
      HOME: '/home/x',
      LC_ALL: 'C',
      MY_KEY: 'k',
      NODE_OPTIONS: '--dns-result-order=ipv4first',
      PLUMBLINE_RUN_ID: 'run_1',
      PLUMBLINE_MODE: 'smoke',
      PLUMBLINE_OFFLINE: 'true',
      PLUMBLINE_REPORTS_DIR: folder.at('reports'),
      PLUMBLINE_TARGET_RESULT: folder.at('reports/.target_result_run_1.json'),
    })
  })

  test.each(['MY_KEY', 'EMPTY'])('%s must be set when it is declared', async (name) => {
    const action = run(PRINT_ENV, { variables: { EMPTY: '' }, entrypoint: { env_required: [name] } })
    const error = await failureOf(action)
    expect([error.errorClass, error.message]).toEqual(['toolchain', expect.stringContaining(name)])
    expect(said).toEqual([])
  })

  test.each([
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
  ])('%s cannot even be asked for', async (name) => {
    const error = await failureOf(
      run(PRINT_ENV, { variables: { [name]: 'x' }, entrypoint: { env_required: [name] } }),
    )
    expect(error.errorClass).toBe('config_invalid')
    expect(said).toEqual([])
  })

  test.each(['pull_request_target', 'workflow_run'])('nothing at all under %s', async (event) => {
    const error = await failureOf(run(PRINT_ENV, { variables: { GITHUB_EVENT_NAME: event } }))
    expect([error.errorClass, error.exitCode, error.message]).toEqual([
      'toolchain',
      2,
      expect.stringContaining(event),
    ])
    expect(said).toEqual([])
  })
})

describe('what is run', () => {
  test.each([
    ['smoke', ['--few']],
    ['full', ['--all', 'a b', '$HOME']],
  ] as const)('%s takes its own arguments, without a shell', async (mode, words) => {
    const entrypoint = { smoke_args: ['--few'], full_args: ['--all', 'a b', '$HOME'] }
    await run('console.log(JSON.stringify(process.argv.slice(2)), process.cwd())', { mode, entrypoint })
    expect(said).toEqual([`probe: ${JSON.stringify(words)} ${folder.path}`])
  })

  it('scripts for bash, and anything that is executable', async () => {
    await run('test -n "$BASH_VERSION" && echo bash yes', { entrypoint: { script: 'a.sh' } })
    writeFileSync(folder.at('b'), '#!/bin/sh\necho executed >&2\n')
    chmodSync(folder.at('b'), 0o755)
    await run('', { entrypoint: { script: './b' } })
    expect(said).toEqual(['probe: bash yes', 'probe: executed'])
  })

  test.each([
    ['../outside.mjs', 'config_invalid'],
    ['/bin/true', 'config_invalid'],
    ['.', 'config_invalid'],
    ['none.mjs', 'toolchain'],
    ['dir', 'toolchain'],
  ])('not %s', async (script, errorClass) => {
    mkdirSync(folder.at('dir'))
    expect((await failureOf(run('', { entrypoint: { script } }))).errorClass).toBe(errorClass)
  })
})

describe('the list of targets', () => {
  const load = (...lines: string[]) => {
    writeFileSync(folder.at('entrypoints.jsonl'), lines.join('\n'))
    return loadEntrypoints(fileSystemOf(), folder.at('entrypoints.jsonl'), 'entrypoints.jsonl')
  }
  const line = (overrides: Partial<Record<keyof Entrypoint, unknown>> = {}): string =>
    JSON.stringify({ ...entrypointOf(), ...overrides })

  it('is read in order, blank lines aside', async () => {
    const loaded = await load(`\ufeff${line()}\r`, '', line({ name: 'b', timeout_s: 5 }), '')
    expect(loaded.map(({ name }) => name)).toEqual(['probe', 'b'])
  })

  it('is empty where there is none', async () => {
    expect(await loadEntrypoints(fileSystemOf(), folder.at('none.jsonl'))).toEqual([])
  })

  test.each([
    ['{"name":', /not JSON/],
    [line({ name: 'a b' }), /\/name/],
    [line({ env_required: 'KEY' }), /\/env_required/],
    [line({ script: undefined }), /script/],
    ['{"typo":1}', /"typo"/],
    [line({ name: 'baseline' }), /"baseline" is a name of Plumbline's own/],
    [line({ name: '__validate_prod_guard' }), /./],
    [line({ name: 'dlq' }), /name of Plumbline's own/],
    [line({ name: 'good' }), /taken by an earlier line/],
  ])('names the line of %s', async (bad, message) => {
    const error = await failureOf(load(line({ name: 'good' }), bad, line({ name: 'baseline' })))
    expect(error.errorClass).toBe('config_invalid')
    expect(error.location).toEqual({ path: 'entrypoints.jsonl', line: 2 })
    expect(error.message).toMatch(message)
    expect(error.details).toEqual([expect.stringMatching(/^entrypoints.jsonl:3: /)])
  })

  it('that cannot be read is a fault of the configuration', async () => {
    mkdirSync(folder.at('dir'))
    expect((await failureOf(loadEntrypoints(fileSystemOf(), folder.at('dir')))).errorClass).toBe(
      'config_invalid',
    )
  })
})

describe('the targets of this repository', () => {
  it('step4_2 counts the sample data with nothing installed', async () => {
    const entrypoints = await loadEntrypoints(fileSystemOf(), `${process.cwd()}/scripts/entrypoints.jsonl`)
    expect(entrypoints.map(({ name }) => name)).toEqual(['build', 'step4_2'])
    mkdirSync(folder.at('scripts/targets'), { recursive: true })
    for (const name of ['step4_2.mjs', 'report-cases.mjs']) {
      writeFileSync(folder.at(`scripts/targets/${name}`), readFileSync(`scripts/targets/${name}`))
    }
    mkdirSync(folder.at('examples/qa'), { recursive: true })
    const records = ['en', 'ko', 'en'].map((language) =>
      JSON.stringify({ question: 'q', answer: 'a', language, topic: 't' }),
    )
    writeFileSync(folder.at('examples/qa/x.jsonl'), records.join('\n'))
    const step = entrypoints.find(({ name }) => name === 'step4_2')
    expect(await run('', { entrypoint: { ...step }, mode: 'full' })).toMatchObject({
      result: 'PASS',
      cases: { total: 3, scored: 3, errored: 0, passed: 3 },
    })
    expect(JSON.parse(readFileSync(folder.at('reports/step4_2_profile.json'), 'utf8'))).toEqual({
      records: 3,
      languages: { en: { records: 2, topics: { t: 2 } }, ko: { records: 1, topics: { t: 1 } } },
    })
    writeFileSync(folder.at('examples/qa/y.jsonl'), '{"question":"q"}\n')
    expect(await run('', { entrypoint: { ...step }, mode: 'full' })).toMatchObject({ exitCode: 3 })
    expect(said).toContainEqual(expect.stringContaining('examples/qa/y.jsonl:1: no answer'))
  })
})
