import { afterEach, describe, expect, test } from '@jest/globals'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { behaviours as be, errorBody, type ModelServer, startModelServer } from '../fakes/model-server.js'
import { canaryKey } from '../llm/online-run.js'
import { type Job, readZip, type StepOptions, startJob } from './run-action.js'
import { read } from './run-bundle.js'

const records = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    id: `mill-${index}`,
    question: `Who built mill number ${index}?`,
    answer: `The keepers of ${1700 + index}.`,
    evidence: `Mill number ${index} was built by the keepers of ${1700 + index}.`,
  }),
).join('\n')

let server: ModelServer
let job: Job
const key = canaryKey()
afterEach(async () => {
  await server.close()
  await job.end()
})

async function step(behave: Parameters<typeof startModelServer>[0], inputs: StepOptions['inputs']) {
  server = await startModelServer(behave)
  job = await startJob({ 'data.jsonl': records })
  const ended = await job.main({
    inputs: { data: 'data.jsonl', ...inputs },
    env: { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url },
  })
  const report: SessionReport = JSON.parse(read(job.workspace, 'reports', 'session_report.json'))
  return { ended, report }
}

describe('the action with a key', () => {
  test.each([
    ['mode auto', {}],
    ['require-online', { 'require-online': 'true' }],
  ])('%s: every case is judged online, and the summary says by whom', async (_name, inputs) => {
    const { ended, report } = await step(() => be.message(), { budget: '0.50', ...inputs })

    expect([ended.code, ended.outputs['exit-code'], ended.outputs['cost-usd']]).toEqual([0, '0', '0.0072'])
    expect([report.offline, report.scorer, server.calls.length]).toEqual([false, 'judge', 12])
    expect(ended.summary).toContain('Judged by `claude-haiku-4-5`')
    // The runner swallows its own mask lines; nothing else that leaves the step holds the key.
    const printed = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const uploaded = job.server.artifacts.flatMap(({ zip }) => Object.values(readZip(zip)))
    const left = [...printed, ended.stderr, ended.summary, JSON.stringify(ended.outputs), ...uploaded]
    expect(left.filter((text) => text.includes(key))).toEqual([])
    // Neither the ledger nor the journal of a run is anybody's business.
    const names = job.server.artifacts.flatMap(({ zip }) => Object.keys(readZip(zip)))
    expect(names.filter((name) => /ledger|journal/.test(name))).toEqual([])
  })

  test('without a budget a full run is refused in terms of inputs', async () => {
    const { ended } = await step(() => be.message(), {})
    expect([ended.outputs['exit-code'], server.calls.length]).toEqual(['2', 0])
    expect(ended.summary).toContain('Name it with the input `budget`')
  })

  test('a budget that does not suffice fails the step with 4', async () => {
    const { ended, report } = await step(() => be.message(), { budget: '0.011' })
    expect([ended.code, ended.outputs['exit-code'], report.error?.errorClass]).toEqual([
      1,
      '4',
      'budget_exceeded',
    ])
    expect(report.costUsd).toBeLessThanOrEqual(0.011)
  })

  test('a key that is refused fails the step with 4', async () => {
    const refused = be.status(401, errorBody('authentication_error', 'invalid x-api-key'))
    const { ended, report } = await step(() => refused, { budget: '0.50' })
    expect([ended.outputs['exit-code'], report.error?.errorClass]).toEqual(['4', 'auth_error'])
  })
})
