import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createStateFolders } from '../../src/adapters/state-folders.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import type { CacheEntries } from '../fakes/cache-service.js'
import { type Job, type StepEnd, type StepOptions, startJob } from './run-action.js'

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

/** A job of its own on a fresh runner, over the entries that others have saved. */
async function runOn(
  ref: string,
  entries: CacheEntries,
  { data = DATA, ...options }: StepOptions & { readonly data?: string } = {},
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
