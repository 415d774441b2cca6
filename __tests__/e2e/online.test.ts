import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { behaviours as be, errorBody, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { canaryKey } from '../llm/online-run.js'
import { CLI, type Ended, plumbline, read, type SpawnOptions, workspace } from './run-bundle.js'

let server: ModelServer
let place: ReturnType<typeof workspace>
let key: string
beforeEach(() => {
  key = canaryKey()
})
afterEach(async () => {
  // Whatever a run wrote, also when it failed: the key is in none of it.
  expect(holdersOf(key)).toEqual([])
  await server.close()
  place.remove()
})

const records = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `mill-${index}`,
      question: `Who built mill number ${index}?`,
      answer: `The keepers of ${1700 + index}.`,
      evidence: `Mill number ${index} was built by the keepers of ${1700 + index}.`,
    }),
  ).join('\n')

async function start(
  behave: Parameters<typeof startModelServer>[0],
  config = 'data: qa.jsonl\n',
  cases = 12,
) {
  server = await startModelServer(behave)
  place = workspace({ 'qa.jsonl': records(cases), 'plumbline.yml': config })
}

async function run(args: readonly string[], options: Partial<SpawnOptions> = {}): Promise<Ended> {
  const env = { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url, ...options.env }
  const ended = await plumbline(args, { cwd: place.directory, ...options, env })
  expect(ended.stdout + ended.stderr).not.toContain(key)
  return ended
}

function holdersOf(secret: string): readonly string[] {
  return readdirSync(place.directory, { recursive: true })
    .map((name) => path.join(place.directory, String(name)))
    .filter((file) => statSync(file).isFile() && readFileSync(file, 'latin1').includes(secret))
}

const session = (field: string): string | undefined =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(read(place.directory, 'reports', 'session_report.md'))?.[1]
const log = (): string => {
  const folder = path.join(place.directory, 'RUN_LOGS')
  return readdirSync(folder)
    .map((name) => read(folder, name))
    .join('')
}

describe('an online smoke run', () => {
  it('calls the model for ten cases, within 0.10 USD where nobody names a budget, and says so', async () => {
    await start(() => be.message(), undefined, 30)
    const { code, stderr } = await run(['baseline', '--smoke'])

    expect([code, server.calls.length]).toEqual([0, 10])
    expect(stderr).toContain('the budget of $0.10 (the default of smoke runs)')
    expect(['OFFLINE_MODE', 'BUDGET_USD', 'COST_USD', 'MEAN_SCORE', 'ERROR_CLASS'].map(session)).toEqual([
      'false',
      '0.10',
      '0.006',
      '0.9000',
      undefined,
    ])
    expect(server.calls[0]?.apiKey).toBe(key)
  })

  it('ends with 4 for a key that is refused, with the remedy, and is in the queue', async () => {
    await start(() => be.status(401, errorBody('authentication_error', 'invalid x-api-key')))
    const { code, stderr } = await run(['baseline', '--smoke', '--budget', '0.10'])

    expect([code, session('ERROR_CLASS'), session('RESULT'), session('DLQ_COUNT')]).toEqual([
      4,
      'auth_error',
      'FAIL',
      '1',
    ])
    expect(stderr).toContain('test with `quick_api_check --smoke`')
    expect(log()).toContain('AUTH_ERROR')
  })

  it('stops at its budget, keeps what it paid for, and goes on from there with a larger one', async () => {
    await start(() => be.message())
    const stopped = await run(['baseline', '--smoke', '--budget', '0.011'])
    expect([stopped.code, session('ERROR_CLASS')]).toEqual([4, 'budget_exceeded'])
    expect(Number(session('COST_USD'))).toBeLessThanOrEqual(0.011)
    expect(log()).toContain('BUDGET_EXCEEDED')
    const first = server.calls.length
    const runId = session('RUN_ID') ?? ''

    const resumed = await run(['baseline', '--smoke', '--budget', '0.10', '--resume', runId])
    expect([resumed.code, server.calls.length, session('COST_USD')]).toEqual([0, 10, '0.006'])
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(10)
  })
})

describe('an online run that ends early', () => {
  it('is stopped by a signal in the middle of its calls, which count as paid', async () => {
    await start(() => be.hungBody())
    const { code } = await run(['baseline', '--smoke'], {
      when: { happened: () => server.calls.length >= 8, act: (pid) => process.kill(pid, 'SIGINT') },
    })

    expect([code, session('ERROR_CLASS'), session('RUN_STATE')]).toEqual([5, 'interrupted', 'FAIL'])
    // Nobody knows what became of the eight: each of them may have been charged in full.
    expect(Number(session('COST_USD'))).toBeGreaterThan(0.05)
    expect(Number(session('COST_USD'))).toBeLessThanOrEqual(0.1)
    expect(readdirSync(path.join(place.directory, 'reports', 'journal'))).toEqual([])
  })

  it('is run again from the queue, once what was wrong is mended', async () => {
    const refused = be.status(401, errorBody('authentication_error', 'invalid x-api-key'))
    let isMended = false
    await start(() => (isMended ? be.message() : refused))
    expect((await run(['baseline', '--full', '--budget', '0.50'])).code).toBe(4)
    isMended = true
    const { code, stdout } = await run(['dlq', '--reprocess'])
    expect([code, session('OFFLINE_MODE'), session('CASES_SCORED'), session('DLQ_COUNT')]).toEqual([
      0,
      'false',
      '12',
      '1',
    ])
    expect(stdout).toContain('out of the queue')
  })
})

describe('what an online run asks for', () => {
  it('is a budget, where it is a full one', async () => {
    await start(() => be.message())
    const { code, stderr } = await run(['baseline', '--full'])
    expect([code, server.calls.length, session('ERROR_CLASS')]).toEqual([2, 0, 'toolchain'])
    expect(stderr).toContain('a full online run needs a budget')
  })

  it('is a model that is there: a retired one is named with its day and successor', async () => {
    await start(() => be.message(), 'data: qa.jsonl\nmodel: { name: claude-3-5-sonnet-latest }\n')
    const { code, stderr } = await run(['baseline', '--smoke'])
    expect([code, server.calls.length]).toEqual([3, 0])
    expect(stderr).toMatch(/claude-3-5-sonnet-latest was retired on 2025-10-28.*claude-sonnet-4-6/s)
  })

  it('is a price: an unknown model is refused, and called at the price that is set for it', async () => {
    await start(() => be.message(), 'data: qa.jsonl\nmodel: { name: house-model }\n')
    const refused = await run(['baseline', '--smoke'])
    expect([refused.code, server.calls.length]).toEqual([3, 0])
    expect(refused.stderr).toContain('no price is known for the model house-model')
    const priced = workspace({
      'qa.jsonl': records(12),
      'plumbline.yml':
        'data: qa.jsonl\nmodel: { name: house-model, prices: { house-model: { inputUsd: 2, outputUsd: 10 } } }\n',
    })
    const { code } = await run(['baseline', '--smoke'], { cwd: priced.directory })
    expect(read(priced.directory, 'reports', 'session_report.md')).toMatch(/^COST_USD: 0\.012$/m)
    priced.remove()
    expect(code).toBe(0)
  })

  it('is a way on which nobody listens', async () => {
    await start(() => be.message())
    const { code, stderr } = await run(['baseline', '--smoke'], {
      env: { ANTHROPIC_BASE_URL: 'http://models.example.org' },
    })
    expect([code, stderr.includes('ANTHROPIC_BASE_URL is no https address')]).toEqual([2, true])
  })
})

describe('the judge', () => {
  it('reads files of one’s own, and other texts are other numbers', async () => {
    await start(() => be.message(), 'data: qa.jsonl\njudge: { rubric: rubric.txt }\n')
    const missing = await run(['baseline', '--smoke'])
    expect([missing.code, missing.stderr.includes('rubric.txt')]).toEqual([3, true])

    const keys: string[] = []
    for (const rubric of ['Be strict.', 'Be kind.']) {
      const own = workspace({
        'qa.jsonl': records(12),
        'plumbline.yml': 'data: qa.jsonl\njudge: { rubric: rubric.txt }\n',
        'rubric.txt': rubric,
      })
      const { code } = await run(['baseline', '--smoke'], { cwd: own.directory })
      expect(code).toBe(0)
      expect(JSON.stringify(server.calls.at(-1)?.body)).toContain(rubric)
      keys.push(
        /^COMPARABILITY_KEY: (.*)$/m.exec(read(own.directory, 'reports', 'session_report.md'))?.[1] ?? '',
      )
      own.remove()
    }
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a target of the repository that calls the model', () => {
  const target = {
    name: 'grade',
    script: 'grade.mjs',
    env_required: ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL'],
    smoke_args: [],
    full_args: [],
  }
  const script = `
import { spawnSync } from 'node:child_process'
const run = spawnSync(process.execPath, [${JSON.stringify(CLI)}, 'baseline', '--full', '--budget', '1', '--reports', 'inner'], { stdio: 'inherit' })
process.exit(run.status ?? 5)
`

  async function startTarget(cases: number): Promise<void> {
    server = await startModelServer(() => be.message())
    place = workspace({
      'qa.jsonl': records(cases),
      'plumbline.yml': 'data: qa.jsonl\n',
      'grade.mjs': script,
      'scripts/entrypoints.jsonl': `${JSON.stringify(target)}\n`,
    })
  }

  it('spends from the same budget, and what it spent is in the report', async () => {
    await startTarget(12)
    const { code } = await run(['grade', '--full', '--budget', '0.50'])
    expect([code, server.calls.length]).toEqual([0, 12])
    expect([session('COST_USD'), session('BUDGET_USD')]).toEqual(['0.0072', '0.50'])
  })

  it('is stopped by it, whatever budget it names itself', async () => {
    await startTarget(40)
    const { code } = await run(['grade', '--full', '--budget', '0.02'])
    expect([code, session('ERROR_CLASS')]).toEqual([4, 'network_error'])
    expect(Number(session('COST_USD'))).toBeLessThanOrEqual(0.02)
    expect(Number(session('COST_USD'))).toBeGreaterThan(0.006)
    expect(read(place.directory, 'inner', 'session_report.md')).toMatch(/^ERROR_CLASS: budget_exceeded$/m)
  })

  it('needs a budget for a full run', async () => {
    await startTarget(1)
    const { code, stderr } = await run(['grade', '--full'])
    expect([code, stderr.includes('needs a budget'), server.calls.length]).toEqual([2, true, 0])
  })
})
