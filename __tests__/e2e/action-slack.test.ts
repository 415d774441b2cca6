import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type SlackServer, startSlackServer, textsOf, WEBHOOK_SECRET } from '../fakes/slack-server.js'
import { type Job, readZip, type StepEnd, type StepOptions, startJob } from './run-action.js'
import { plumbline } from './run-bundle.js'

const SOUND = Array.from({ length: 12 }, (_, index) => {
  const fact = `Engine number ${index} was built in the ${['north', 'south', 'east', 'west'][index % 4]} hall with ${index + 2} wheels.`
  return JSON.stringify({
    id: `e${index}`,
    question: `Where was engine number ${index} built?`,
    answer: fact,
    evidence: fact,
  })
}).join('\n')

let job: Job
let slack: SlackServer
afterEach(async () => {
  await Promise.all([job.end(), slack.close()])
})

async function start(answers: readonly number[] = [], configuration = ''): Promise<void> {
  slack = await startSlackServer(answers)
  job = await startJob({
    'qa.jsonl': `${SOUND}\n`,
    ...(configuration === '' ? {} : { 'plumbline.yml': configuration }),
  })
}

const main = (options: StepOptions = {}): Promise<StepEnd> =>
  job.main({
    ...options,
    env: { SLACK_WEBHOOK_URL: slack.webhook, GITHUB_ACTOR: 'ada', ...options.env },
    inputs: { data: 'qa.jsonl', offline: 'true', 'upload-artifacts': 'false', ...options.inputs },
  })
const warningsOf = ({ stdout }: StepEnd): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning'))

describe('the message to Slack', () => {
  test('tells of a run that passes in two lines, and its address leaves by no way', async () => {
    await start()
    const ended = await main({ inputs: { 'upload-artifacts': 'true' } })
    expect([ended.code, slack.messages.length, warningsOf(ended)]).toEqual([0, 1, []])
    const [, text = ''] = slack.messages[0] === undefined ? [] : textsOf(slack.messages[0])
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toContain('/actions/runs/1/artifacts/1|Report>')
    const printed = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const uploaded = job.server.artifacts.flatMap(({ zip }) => Object.values(readZip(zip)))
    const left = [...printed, ended.stderr, ended.summary, JSON.stringify(ended.outputs), ...uploaded].join(
      '\n',
    )
    expect(left).not.toContain(WEBHOOK_SECRET)
  })

  test('comes from the input too, and is louder where a run fails', async () => {
    await start()
    writeFileSync(path.join(job.workspace, 'qa.jsonl'), '{"question": "x", "answer": }\n')
    const ended = await main({
      env: { SLACK_WEBHOOK_URL: undefined },
      inputs: { 'slack-webhook-url': slack.webhook },
    })
    expect([ended.code, ended.outputs['exit-code']]).toEqual([1, '3'])
    expect(slack.messages[0]?.blocks[0]).toMatchObject({ type: 'header', text: { text: '❌ FAIL: o/r' } })
  })

  test.each([
    ['429', [429], /takes no more messages/, 1],
    ['500 that lasts', [500, 500, 500], /answered 500/, 2],
    ['404', [404], /answered 404/, 1],
  ])('that is refused with %s is one warning', async (_what, answers, warning, requests) => {
    await start(answers)
    const ended = await main()
    expect([ended.code, ended.outputs.status, slack.requests()]).toEqual([0, 'SUCCESS', requests])
    expect(warningsOf(ended)).toEqual([expect.stringMatching(warning)])
    expect(warningsOf(ended).join()).not.toContain(WEBHOOK_SECRET)
  })

  test.each([
    ['a service that is not there', 'http://127.0.0.1:9/services/x', /could not be reached/],
    ['an address that is none', 'not an address', /is no URL/],
    ['plain http', 'http://slack.example.org/services/x', /no https address/],
  ])('to %s is one warning', async (_what, address, warning) => {
    await start()
    const ended = await main({ env: { SLACK_WEBHOOK_URL: address } })
    expect([ended.code, warningsOf(ended)]).toEqual([0, [expect.stringMatching(warning)]])
  })

  test.each([
    ['failure', 0],
    ['critical', 0],
    ['always', 1],
  ])('for `on: %s` of a run that passes', async (on, count) => {
    await start([], `data: qa.jsonl\nslack: { on: ${on} }\n`)
    await main()
    expect(slack.messages).toHaveLength(count)
  })

  test('of a configuration that is broken is sent all the same', async () => {
    await start([], 'slack: { on: sometimes }\n')
    const ended = await main()
    expect([ended.outputs['exit-code'], slack.messages.length]).toEqual(['3', 1])
  })

  test('of a run that was killed comes from the post step', async () => {
    await start()
    writeFileSync(path.join(job.workspace, 'qa.jsonl'), `${SOUND}\n`)
    await main({ when: { text: /toolchain/, act: (pid) => void process.kill(pid, 'SIGKILL') } })
    expect(slack.messages).toHaveLength(0)
    await job.post()
    expect(slack.messages.map((message) => textsOf(message).join())).toEqual([
      expect.stringContaining('*CANCELLED*'),
    ])
  })
})

test('`plumbline notify` tells of the last run, and of nothing where nobody asked', async () => {
  await start()
  const env = { SLACK_WEBHOOK_URL: slack.webhook }
  const ran = await plumbline(['baseline', '--offline', '--data', 'qa.jsonl'], { cwd: job.workspace, env })
  expect([ran.code, slack.messages.length]).toEqual([0, 0])
  const told = await plumbline(['notify'], { cwd: job.workspace, env })
  expect([told.code, told.stdout]).toEqual([0, expect.stringMatching(/^told Slack of run run_/)])
  expect(slack.messages).toHaveLength(1)
  const silent = await plumbline(['notify'], { cwd: job.workspace })
  expect([silent.code, silent.stderr]).toEqual([2, expect.stringContaining('SLACK_WEBHOOK_URL is not set')])
})
