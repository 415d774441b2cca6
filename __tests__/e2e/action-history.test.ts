import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createStateFolders } from '../../src/adapters/state-folders.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import type { CacheEntries } from '../fakes/cache-service.js'
import { type GitHubServer, type StoredArtifact, startGitHubServer } from '../fakes/github-server.js'
import { behaviours as be, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { canaryKey } from '../llm/online-run.js'
import { commitWorkspace, pullRequestEnv } from './pull-request.js'
import { type Job, readZip, type StepEnd, type StepOptions, startJob } from './run-action.js'

const DATA = Array.from({ length: 12 }, (_, index) => {
  const fact = `Bridge number ${index} of the ${['upper', 'lower', 'old', 'new'][index % 4]} river carries ${index + 4} lanes.`
  return JSON.stringify({
    id: `b${index}`,
    question: `How wide is bridge number ${index}?`,
    answer: fact,
    evidence: fact,
  })
}).join('\n')
const TRUNK = 'refs/heads/trunk'
const WORKFLOW = 'o/r/.github/workflows/quality.yml'

let job: Job
let runnerTemp = ''
beforeEach(() => {
  // One place for all runners, as hosted ones have: the service tells entries apart by it.
  runnerTemp = mkdtempSync(path.join(os.tmpdir(), 'plumbline-runner-'))
})
afterEach(async () => {
  await job.end()
  rmSync(runnerTemp, { recursive: true, force: true })
})

interface RunParts {
  readonly data?: string
  /** What else the runner says of the event. */
  readonly event?: (job: Job) => Readonly<Record<string, string>>
}

/** A job of its own on a fresh runner, over the entries that others have saved. */
async function runOn(
  ref: string,
  entries: CacheEntries,
  { data = DATA, event = () => ({}), ...options }: StepOptions & RunParts = {},
): Promise<StepEnd> {
  await job?.end()
  job = await startJob({ 'qa.jsonl': `${data}\n` }, { cache: { entries, ref, defaultRef: TRUNK } })
  return job.main({
    inputs: {
      data: 'qa.jsonl',
      offline: 'true',
      'upload-artifacts': 'false',
      comment: 'never',
      ...options.inputs,
    },
    env: {
      RUNNER_TEMP: runnerTemp,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace('refs/heads/', ''),
      GITHUB_RUN_ID: String(100 + entries.length),
      ...event(job),
      ...options.env,
    },
  })
}

const history = (): string => path.join(job.workspace, 'reports', 'history')
const archived = (): readonly string[] => readdirSync(history()).sort()
const report = (): SessionReport =>
  JSON.parse(readFileSync(path.join(job.workspace, 'reports', 'session_report.json'), 'utf8'))
const commandsOf = ({ stdout }: StepEnd, level: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith(`::${level}`))
const topic = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_TYPE: 'branch' }

describe('history across runs', () => {
  test('grows on the default branch, with the times of its files and the dead letter queue; others read it and save nothing', async () => {
    const entries: CacheEntries = []
    const broken = await runOn(TRUNK, entries, { data: '{"question": }' })
    expect([broken.outputs['exit-code'], broken.outputs['dlq-count'], entries.length]).toEqual(['3', '1', 1])
    const [first = ''] = archived()
    const writtenMs = statSync(path.join(history(), first, 'session_report.json')).mtimeMs

    const second = await runOn(TRUNK, entries)
    expect([second.code, second.outputs['dlq-count'], entries.length]).toEqual([0, '1', 2])
    expect(archived()).toEqual([first, expect.any(String)])
    const restored = statSync(path.join(history(), first, 'session_report.json')).mtimeMs
    expect(Math.floor(restored / 1000)).toBe(Math.floor(writtenMs / 1000))

    const third = await runOn('refs/heads/topic', entries, { env: topic })
    expect([third.code, archived().length, entries.length]).toEqual([0, 3, 2])
    const trend = report().trends.find(({ metricId }) => metricId === 'mean_score')
    expect(trend?.points.map(({ value }) => value !== null)).toEqual([true, true])
    for (const ended of [second, third]) expect(commandsOf(ended, 'warning')).toEqual([])
  })

  test.each([
    ['none', 0],
    ['read', 0],
    ['write-only', 1],
  ])('keeps to ACTIONS_CACHE_MODE=%s', async (mode, saved) => {
    const entries: CacheEntries = []
    const ended = await runOn(TRUNK, entries, { env: { ACTIONS_CACHE_MODE: mode } })
    expect([ended.code, entries.length, commandsOf(ended, 'warning')]).toEqual([0, saved, []])
  })

  test('without a cache service is a notice, and nobody asks for one where the workflow keeps the folder', async () => {
    const entries: CacheEntries = []
    const env = { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }
    const ended = await runOn(TRUNK, entries, { env })
    expect([ended.code, ended.outputs.status]).toEqual([0, 'SUCCESS'])
    expect(commandsOf(ended, 'notice')).toEqual([expect.stringMatching(/^::notice::History is not kept/)])

    const own = await runOn(TRUNK, entries, { inputs: { history: 'path' } })
    expect([own.code, entries.length, commandsOf(own, 'notice')]).toEqual([0, 0, []])
  })
})

describe('history in artifacts', () => {
  let github: GitHubServer
  const stored: StoredArtifact[] = []
  afterEach(async () => {
    expect(github.violations).toEqual([])
    await github.close()
  })
  const inputs = { history: 'artifact', 'github-token': 'a-token-of-the-job' }
  const env = (): Readonly<Record<string, string>> => ({ GITHUB_API_URL: github.url })
  /** The state that the last job has uploaded becomes an artifact of a run on this branch. */
  const store = (branch: string, repositoryId: number): void => {
    const found = job.server.artifacts.find(({ name }) => name.startsWith('plumbline-state-'))
    if (found !== undefined) stored.push({ ...found, branch, repositoryId })
  }

  test('comes from the newest run on the default branch of this repository, times and all; forks and topics save none that counts', async () => {
    github = await startGitHubServer({ artifacts: stored })
    await runOn(TRUNK, [], { inputs, env: env() })
    const [first = ''] = archived()
    const writtenMs = statSync(path.join(history(), first, 'session_report.json')).mtimeMs
    store('trunk', 1)
    expect(
      stored.map(({ zip }) => Object.keys(readZip(zip)).filter((name) => /cache|journal/.test(name))),
    ).toEqual([[]])
    // Newer ones that anybody may have made.
    store('trunk', 2)
    store('topic', 1)
    const last = stored.length
    for (const index of [last - 1, last - 2])
      Object.assign(stored[index] ?? {}, { zip: Buffer.from('no zip') })

    const second = await runOn(TRUNK, [], { inputs, env: env() })
    expect([second.code, commandsOf(second, 'warning'), archived()]).toEqual([
      0,
      [],
      [first, expect.any(String)],
    ])
    const restored = statSync(path.join(history(), first, 'session_report.json')).mtimeMs
    expect(Math.floor(restored / 1000)).toBe(Math.floor(writtenMs / 1000))

    const third = await runOn('refs/heads/topic', [], { inputs, env: { ...topic, ...env() } })
    expect([third.code, archived().length]).toEqual([0, 2])
    expect(job.server.artifacts).toEqual([])
  })

  test('that may not be read is one notice', async () => {
    github = await startGitHubServer({ refuse: () => ({ status: 403, message: 'Resource not accessible' }) })
    const ended = await runOn(TRUNK, [], { inputs, env: env() })
    expect([ended.code, commandsOf(ended, 'notice')]).toEqual([
      0,
      [expect.stringMatching(/could not be fetched: 403 Resource not accessible/)],
    ])
  })
})

describe('known grades', () => {
  let model: ModelServer
  afterEach(() => model.close())
  const key = canaryKey()

  /** A run that is judged online, as a push or for pull request 3. */
  async function judged(kind: 'push' | 'pull', entries: CacheEntries, inputs: StepOptions['inputs'] = {}) {
    rmSync(path.join(runnerTemp, 'plumbline'), { recursive: true, force: true })
    const before = model.calls.length
    const ended = await runOn(kind === 'push' ? TRUNK : 'refs/pull/3/merge', entries, {
      inputs: { offline: 'false', budget: '1', ...inputs },
      env: {
        ANTHROPIC_API_KEY: key,
        ANTHROPIC_BASE_URL: model.url,
        GITHUB_WORKFLOW_REF: `${WORKFLOW}@refs/heads/trunk`,
      },
      event: (own) =>
        kind === 'push' ? {} : pullRequestEnv(own, commitWorkspace(own), 'http://127.0.0.1:9'),
    })
    expect([ended.code, ended.outputs['cases-scored']]).toEqual([0, '12'])
    return model.calls.length - before
  }

  test('of the default branch are known in pull requests; a pull request keeps its own only where it is asked to', async () => {
    model = await startModelServer(() => be.message())
    const entries: CacheEntries = []
    expect([await judged('push', entries), entries.length]).toEqual([12, 1])
    expect([await judged('pull', entries), entries.length]).toEqual([0, 1])

    entries.length = 0
    expect([await judged('pull', entries), entries.length]).toEqual([12, 0])
    const own = { 'pull-request-cache': 'true' }
    expect([await judged('pull', entries, own), entries.length]).toEqual([12, 1])
    expect(entries[0]?.key).toMatch(/^plumbline-grades-v1-.*-pull-3-/)
    expect(await judged('pull', entries, own)).toBe(0)
    expect(await judged('push', entries)).toBe(12)
  })
})

test('links and what is already there are no state of earlier runs', async () => {
  job = await startJob({
    'state/history/20260101_000000/session_report.json': 'of the cache',
    'state/dlq/run_1/tmp/part': 'raw',
    'state/dlq/run_1/dlq_metadata.json': '{}',
    'state/other/x': 'x',
    'reports/history/20260101_000000/session_report.json': 'own',
  })
  const [from, to] = [path.join(job.workspace, 'state'), path.join(job.workspace, 'reports')]
  symlinkSync('/etc/passwd', path.join(from, 'dlq', 'run_1', 'link'))
  symlinkSync('/etc', path.join(from, 'history', '20260102_000000'))
  await createStateFolders().copy(from, to, [
    { name: 'history', newest: 60, without: [] },
    { name: 'dlq', newest: null, without: ['tmp'] },
    { name: 'journal', newest: null, without: [] },
  ])
  expect(readdirSync(to, { recursive: true }).map(String).sort()).toEqual([
    'dlq',
    'dlq/run_1',
    'dlq/run_1/dlq_metadata.json',
    'history',
    'history/20260101_000000',
    'history/20260101_000000/session_report.json',
  ])
  expect(readFileSync(path.join(to, 'history', '20260101_000000', 'session_report.json'), 'utf8')).toBe('own')
})
