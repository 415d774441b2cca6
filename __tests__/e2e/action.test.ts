import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { type Job, NODES, readZip, type StepEnd, startJob } from './run-action.js'
import { ROOT, read } from './run-bundle.js'

/** Sound records: no question twice, each answer a sentence of its evidence. */
function sound(count: number): string {
  const places = [
    'harbour',
    'orchard',
    'quarry',
    'mill',
    'bridge',
    'chapel',
    'market',
    'well',
    'forge',
    'school',
  ]
  return Array.from({ length: count }, (_, index) => {
    const town = `${'abcdefghij'[Math.floor(index / 10)]}${'ltrnmp'[index % 6]}ville`
    const place = places[index % 10]
    const fact = `The ${place} of ${town} was opened in ${1700 + index * 3}.`
    return JSON.stringify({
      id: `case-${index}`,
      question: `In which year was the ${place} of ${town} opened to visitors?`,
      answer: fact,
      evidence: `${fact} The town records have said so ever since.`,
    })
  }).join('\n')
}

const SESSION = [
  'baseline_report.jsonl',
  'baseline_report.md',
  'index.html',
  'session_report.json',
  'session_report.md',
]
const OUTPUTS: readonly string[] = Object.keys(parse(read(ROOT, 'action.yml')).outputs).sort()

let job: Job | undefined
afterEach(async () => {
  await job?.end()
  job = undefined
})

async function start(...words: Parameters<typeof startJob>): Promise<Job> {
  job = await startJob(...words)
  return job
}

/** Names and texts of an uploaded artifact. */
function contents(
  of: Job,
  kind: 'session' | 'dlq' | 'export',
  suffix = '',
): Readonly<Record<string, string>> {
  const found = of.server.artifacts.find(({ name }) => name === `plumbline-${kind}-quality-__self-2${suffix}`)
  return found === undefined ? {} : readZip(found.zip)
}

/** Everything that leaves the step in any way, but for the runner's own mask lines, which it swallows. */
function everythingThatLeft({ stdout, stderr, summary, outputs }: StepEnd, of: Job): string {
  const printed = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const uploaded = of.server.artifacts.flatMap(({ zip }) => Object.values(readZip(zip)))
  return [...printed, stderr, summary, JSON.stringify(outputs), ...uploaded].join('\n')
}

/** Commands that a runner would act on; `debug` and the mask of our own secrets aside. */
function commandsIn({ stdout, stderr }: StepEnd): readonly string[] {
  return `${stdout}\n${stderr}`
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => /^\s*::[a-z]|##\[/i.test(line) && !/^::(debug|add-mask)::/.test(line))
}

function warningsIn(step: StepEnd): readonly string[] {
  return commandsIn(step).filter((line) => line.startsWith('::warning'))
}

describe.each(NODES.map((node, index) => [index === 0 ? process.version : 'Node 24', node]))(
  'a run that passes (%s)',
  (_version, node) => {
    test('three artifacts of exactly the listed files, every output, and the verdict first in the summary', async () => {
      const { workspace, server, main, post } = await start({ 'data.jsonl': sound(20) })
      const ended = await main({ node, inputs: { data: 'data.jsonl', budget: '1', handoff: 'true' } })

      expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('metrics')])
      const report: SessionReport = JSON.parse(read(workspace, 'reports', 'session_report.json'))
      const log = `logs/${path.basename(report.logPath)}`
      expect(Object.keys(contents(job as Job, 'session')).sort()).toEqual(
        [...SESSION, 'handoff/INDEX.md', log].sort(),
      )
      expect(Object.keys(contents(job as Job, 'dlq'))).toEqual(['dlq/statistics.json'])
      expect(JSON.parse(contents(job as Job, 'dlq')['dlq/statistics.json'] ?? '')).toMatchObject({
        totalEntries: 0,
      })
      expect(Object.keys(contents(job as Job, 'export')).sort()).toEqual([
        'export/baseline_latest.csv',
        'export/baseline_latest.json',
      ])
      expect(server.artifacts).toHaveLength(3)
      expect(contents(job as Job, 'session')['session_report.json']).toBe(
        read(workspace, 'reports', 'session_report.json'),
      )
      expect(contents(job as Job, 'session')[log]).toContain(report.runId)

      expect(Object.keys(ended.outputs).sort()).toEqual(OUTPUTS)
      expect(ended.outputs).toEqual({
        result: report.result,
        status: 'SUCCESS',
        'exit-code': '0',
        'run-id': report.runId,
        'cases-total': '20',
        'cases-scored': '20',
        'pass-rate': String(report.passRate),
        'mean-score': String(report.meanScore),
        'cost-usd': '0',
        warnings: String(report.warnings.length),
        'dlq-count': '0',
        guards: '',
        'session-report': path.join(workspace, 'reports', 'session_report.md'),
        'baseline-report': path.join(workspace, 'reports', 'baseline_report.md'),
        'artifact-url': 'https://github.com/o/r/actions/runs/1/artifacts/1',
      })
      expect(ended.summary).toMatch(/^> \[!(TIP|WARNING)\]\n> /)
      expect(ended.summary).toContain('https://github.com/o/r/actions/runs/1/artifacts/1')
      expect(ended.summary).toContain('Judge model')
      expect(report.metrics.find(({ id }) => id === 'judge')?.unscored).toMatch(/^judge not run/)
      expect([report.mode, report.offline, report.onDefaultBranch]).toEqual(['full', true, true])
      expect(warningsIn(ended)).toEqual([])

      const after = await post({ node })
      expect([after.code, after.stdout, server.created.length]).toEqual([0, '', 3])
      // The cache client leaves an empty folder of its own, which the runner clears away.
      const left = readdirSync(path.join(workspace, '..', 'temp')).filter(
        (name) => !/^[0-9a-f-]{36}$/.test(name),
      )
      expect(left).toEqual([])
    })
  },
)

describe('runs that fail', () => {
  test('bad data: exit-code 3, the summary and the queue are there, and nothing of an earlier run', async () => {
    const { workspace, main } = await start({ 'data.jsonl': sound(12) })
    await main({ inputs: { data: 'data.jsonl', 'upload-artifacts': 'false', handoff: 'true' } })
    expect(existsSync(path.join(workspace, 'reports/export/baseline_latest.csv'))).toBe(true)
    expect(job?.server.created).toEqual([])
    writeFileSync(path.join(workspace, 'data.jsonl'), `${sound(3)}\n{"question": "x", "answer": }\n`)
    const ended = await main({ inputs: { data: 'data.jsonl', history: 'path' } })

    expect(ended.code).toBe(1)
    expect(ended.outputs).toMatchObject({
      result: 'FAIL',
      status: 'FAIL',
      'exit-code': '3',
      'pass-rate': '',
      'mean-score': '',
      'dlq-count': '1',
      'baseline-report': '',
    })
    expect(ended.summary).toMatch(/^> \[!CAUTION\]\n> .*FAIL/)
    expect(commandsIn(ended)).toEqual([
      expect.stringMatching(/^::error title=schema_invalid,file=data\.jsonl,line=4,col=\d+::/),
      expect.stringMatching(/^::error::FAIL: /),
    ])
    const run = ended.outputs['run-id']
    expect(Object.keys(contents(job as Job, 'session')).sort()).toEqual([
      'index.html',
      expect.stringMatching(/^logs\/session_.*\.log$/),
      'session_report.json',
      'session_report.md',
    ])
    expect(Object.keys(contents(job as Job, 'dlq')).sort()).toEqual(
      [
        'dlq/index.jsonl',
        `dlq/${run}/dlq_metadata.json`,
        `dlq/${run}/session_report.md`,
        'dlq/statistics.json',
      ].sort(),
    )
    expect(contents(job as Job, 'export')).toEqual({})
  })

  test.each([
    ['mode', 'ful', /^::error::input mode: expected auto, smoke, full, not "ful"; did you mean "full"\?$/],
    [
      'target',
      'bild',
      /^::error::input target: expected baseline, build, not "bild"; did you mean "build"\?$/,
    ],
    ['working-directory', 'nowhere', /^::error::input working-directory: there is no folder /],
  ])(
    'a wrong input (%s): exit-code 2 in one line, without a stack or a report',
    async (name, value, message) => {
      const entry = { name: 'build', script: 'build.sh', env_required: [], smoke_args: [], full_args: [] }
      const { workspace, main, post } = await start({
        'data.jsonl': sound(3),
        'scripts/entrypoints.jsonl': `${JSON.stringify(entry)}\n`,
      })
      const ended = await main({ inputs: { data: 'data.jsonl', [name]: value } })
      expect([ended.code, ended.outputs]).toEqual([1, { result: 'FAIL', status: 'FAIL', 'exit-code': '2' }])
      expect(commandsIn(ended)).toEqual([expect.stringMatching(message)])
      expect(ended.stderr).toBe('')
      expect(existsSync(path.join(workspace, 'reports'))).toBe(false)
      expect((await post()).stdout).toBe('')
    },
  )

  test.each([
    ['require-online without a key', { 'require-online': 'true' }, {}, /needs an API key/],
    ['require-online in a smoke run', { 'require-online': 'true', mode: 'smoke' }, {}, /needs an API key/],
  ])('%s: exit-code 2 with the remedy in terms of inputs', async (_title, inputs, env, message) => {
    const { main } = await start({ 'data.jsonl': sound(3) })
    const ended = await main({
      inputs: { data: 'data.jsonl', 'upload-artifacts': 'false', budget: '1', ...inputs },
      env,
    })
    expect([ended.code, ended.outputs['exit-code'], ended.outputs['cost-usd']]).toEqual([1, '2', '0'])
    expect(ended.summary).toMatch(message)
    expect(ended.summary).toContain('offline: true')
  })
})

describe('what a runner may lack', () => {
  const quick = { inputs: { data: 'data.jsonl', mode: 'smoke', offline: 'true', history: 'path' } }

  test.each([
    ['no service', { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }],
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.org' }],
    ['a service that does not listen', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }],
  ])('%s: one warning, and the result is unchanged', async (_title, env) => {
    const { main, post } = await start({ 'data.jsonl': sound(12) })
    const ended = await main({ ...quick, env })
    expect([ended.code, ended.outputs.status, ended.outputs['artifact-url']]).toEqual([0, 'SUCCESS', ''])
    expect(warningsIn(ended)).toEqual([expect.stringMatching(/^::warning::Artifacts were not uploaded: \S/)])
    expect(ended.summary).toMatch(/^> \[!/)
    expect((await post({ env })).stdout).toBe('')
  })

  test.each([
    [403, 'resource not accessible', /Artifacts were not uploaded: .*403/],
    [409, 'an artifact with this name already exists on the workflow run', /already exists.*`instance`/],
  ])(
    'a service that answers %d: one warning, and the result is unchanged',
    async (status, message, warning) => {
      const { main, server } = await start({ 'data.jsonl': sound(12) }, { refusal: { status, message } })
      const ended = await main(quick)
      expect([ended.code, ended.outputs.status]).toEqual([0, 'SUCCESS'])
      expect(warningsIn(ended)).toEqual([expect.stringMatching(warning)])
      expect(server.created).toHaveLength(1)
    },
  )

  test('a service that fails for a moment gets every artifact all the same', async () => {
    const { main, server } = await start(
      { 'data.jsonl': sound(12) },
      { refusal: { status: 500, message: 'for a moment', times: 1 } },
    )
    const ended = await main(quick)
    expect([ended.code, warningsIn(ended), server.created.length]).toEqual([0, [], 4])
    expect(server.artifacts).toHaveLength(3)
  })

  test('no summary and no output file: a notice, never a crash', async () => {
    const { main } = await start({ 'data.jsonl': sound(12) })
    const env = { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined, GITHUB_STATE: undefined }
    const ended = await main({ inputs: { ...quick.inputs, 'upload-artifacts': 'false' }, env })
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/^::notice::No job summary: /m)
  })
})

test('an error that nobody foresaw: exit-code 5, one error line, and the stack for those who mend it', async () => {
  const { main } = await start({ 'data.jsonl': sound(3) })
  const ended = await main({
    inputs: { data: 'data.jsonl' },
    env: { GITHUB_STATE: '/nowhere/\n::notice::x' },
  })
  expect([ended.code, ended.outputs['exit-code']]).toEqual([1, '5'])
  expect(commandsIn(ended)).toEqual([expect.stringMatching(/^::error::.*\/nowhere/)])
  expect(ended.stderr).toMatch(/\n +at /)
})

describe('trust', () => {
  test('secrets of the environment and of the data leave by no way', async () => {
    const secrets = {
      ANTHROPIC_API_KEYS: 'canary-one-1234567890,canary-two-1234567890',
      SIGNING_KEY: 'canary-line-one\ncanary-line-two',
    }
    const inData = [`sk-${'ant-api03-'}${'Zq9'.repeat(12)}`, `ghp_${'aB3dE5gH7j'.repeat(4)}`]
    const record = {
      id: 'canary-one-1234567890',
      question: `Which key is ${inData[0]}?`,
      answer: `It is canary-two-1234567890, not ${inData[1]}.`,
      evidence: 'canary-line-one',
    }
    const { workspace, main } = await start({ 'data.jsonl': `${sound(12)}\n${JSON.stringify(record)}\n` })
    const ended = await main({
      inputs: { data: 'data.jsonl', offline: 'true', handoff: 'true' },
      env: { ...secrets, GITHUB_REF: 'refs/heads/topic', GITHUB_REF_NAME: 'topic' },
    })
    expect(ended.outputs['cases-total']).toBe('13')
    expect(contents(job as Job, 'session')['baseline_report.jsonl']).toContain('****')
    expect(JSON.parse(read(workspace, 'reports/session_report.json')).onDefaultBranch).toBe(false)
    const left = everythingThatLeft(ended, job as Job)
    for (const canary of ['canary-one', 'canary-two', 'canary-line', ...inData])
      expect(left).not.toContain(canary)
  })

  test('text of the data cannot speak to the runner', async () => {
    const evil = [
      '\n::error::owned',
      '\r::set-output name=result::PASS',
      '\u2028##[error]owned',
      ' ::add-mask::the',
    ]
    const records = evil.map((text, index) =>
      JSON.stringify({
        id: `${text} ${index}`,
        question: `${text} ${index}?`,
        answer: text,
        evidence: 'none',
        license: text,
      }),
    )
    const file = 'a ::error::b ##[group]c.jsonl'
    const { main } = await start({ [`::warning::d/${file}`]: `${sound(3)}\n${records.join('\n')}\n` })
    const ended = await main({ inputs: { data: `::warning::d/${file}`, offline: 'true' } })
    expect(ended.outputs['cases-total']).toBe('7')
    for (const line of commandsIn(ended)) {
      expect(line).toMatch(
        /^::error::(FAIL|PARTIAL): |^::(error|warning) title=record [^,:]*,file=%3A%3Awarning%3A%3Ad\/[^,:]*,line=\d::|^::notice::/,
      )
    }
    expect(ended.outputs.result).not.toBe('PASS')

    mkdirSync(path.join((job as Job).workspace, 'bad'))
    writeFileSync(
      path.join((job as Job).workspace, 'bad', file),
      '{"id": "\\n::error::owned", }\n::error::owned\n',
    )
    const failed = await main({
      inputs: { data: `bad/${file}`, offline: 'true', 'upload-artifacts': 'false', history: 'path' },
    })
    expect(failed.outputs['exit-code']).toBe('3')
    expect(commandsIn(failed).at(-1)).toMatch(/^::error::FAIL: [^\n]*$/)
    for (const line of commandsIn(failed).slice(0, -1)) {
      expect(line).toMatch(
        /^::error title=schema_invalid,file=bad\/a %3A%3Aerror%3A%3Ab [^,:]*,line=\d,col=\d+::/,
      )
    }
  })
})
