import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { STEPS } from '../../src/pipeline/steps.js'
import { type GitHubServer, startGitHubServer } from '../fakes/github-server.js'
import { type SlackServer, startSlackServer, textsOf } from '../fakes/slack-server.js'
import { commitWorkspace, pullRequestEnv } from './pull-request.js'
import { type Job, readZip, startJob } from './run-action.js'
import { read } from './run-bundle.js'

const CANCEL = pathToFileURL(
  path.join(import.meta.dirname, '..', 'fixtures', 'runner', 'cancel-at-step.mjs'),
).href
const DATA = Array.from({ length: 12 }, (_, index) => {
  const fact = `Lock number ${index} of the ${['upper', 'lower', 'old', 'new'][index % 4]} canal was dug in ${1780 + index}.`
  return JSON.stringify({
    id: `l${index}`,
    question: `When was lock number ${index} dug?`,
    answer: fact,
    evidence: fact,
  })
}).join('\n')

let job: Job
let github: GitHubServer
let slack: SlackServer
afterEach(async () => {
  expect(github.violations).toEqual([])
  await Promise.all([job.end(), github.close(), slack.close()])
})

const NUMBERED = STEPS.steps.map(({ title }, index) => [index + 1, title] as const)

describe('a run that is cancelled', () => {
  test.each(NUMBERED)(
    'in step %d, %s: FAIL with 5, and the post step tells everybody once',
    async (number) => {
      ;[github, slack] = await Promise.all([startGitHubServer(), startSlackServer()])
      job = await startJob({ 'qa.jsonl': `${DATA}\n` })
      const env = pullRequestEnv(job, commitWorkspace(job), github.url)
      const main = await job.main({
        inputs: { data: 'qa.jsonl', offline: 'true', 'github-token': 'a-token-of-the-job', handoff: 'true' },
        env: {
          ...env,
          SLACK_WEBHOOK_URL: slack.webhook,
          NODE_OPTIONS: `--import=${CANCEL}`,
          CANCEL_AT_STEP: String(number),
        },
      })
      expect([main.code, main.signal]).toEqual([1, null])
      expect(main.outputs).toMatchObject({
        result: 'FAIL',
        status: 'FAIL',
        'exit-code': '5',
        'dlq-count': '1',
      })
      expect(main.summary).toMatch(/^> \[!CAUTION\]\n> \*\*FAIL:\*\* /)
      const report: SessionReport = JSON.parse(read(job.workspace, 'reports', 'session_report.json'))
      expect([report.runId, report.result, report.error?.errorClass]).toEqual([
        main.outputs['run-id'],
        'FAIL',
        'interrupted',
      ])
      expect([job.server.created, slack.messages]).toEqual([[], []])

      const post = await job.post({ env: { NODE_OPTIONS: undefined } })
      expect([post.code, post.stdout.match(/^::warning/gm)]).toEqual([0, null])
      const session = job.server.artifacts.find(({ name }) => name.includes('-session-'))
      expect(readZip(session?.zip ?? Buffer.alloc(0))['session_report.json']).toContain(report.runId)
      expect(job.server.artifacts.map(({ name }) => name.split('-')[1])).toContain('dlq')
      expect(github.comments.map(({ body }) => /\*\*CANCELLED:\*\*/.test(body))).toEqual([true])
      expect(slack.messages.map((message) => /\*CANCELLED\*/.test(textsOf(message).join()))).toEqual([true])
    },
  )
})
