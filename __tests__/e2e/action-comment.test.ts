import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from '../fakes/github-server.js'
import { commitWorkspace, HEAD, pullRequestEnv } from './pull-request.js'
import { type Job, type StepEnd, type StepOptions, startJob } from './run-action.js'

const RECORDS = [
  'Ada',
  'Grace',
  'Edsger',
  'Barbara',
  'Alan',
  'Donald',
  'Leslie',
  'Frances',
  'John',
  'Tony',
  'Robin',
  'Ken',
]
const SOUND = RECORDS.map((name, index) => {
  const fact = `${name} wrote the ${index + 3} page manual of engine number ${index}.`
  return JSON.stringify({
    id: name,
    question: `Who wrote the manual of engine number ${index}?`,
    answer: fact,
    evidence: fact,
  })
}).join('\n')
const SLOW = {
  'scripts/entrypoints.jsonl': `${JSON.stringify({ name: 'slow', script: 'scripts/slow.sh', env_required: [], smoke_args: [], full_args: [] })}\n`,
  'scripts/slow.sh': 'echo began\nexec sleep 60\n',
}

let job: Job
let github: GitHubServer
let base = ''
afterEach(async () => {
  expect(github.violations).toEqual([])
  await Promise.all([job.end(), github.close()])
})

async function start(
  options: GitHubServerOptions = {},
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  github = await startGitHubServer(options)
  job = await startJob({ 'qa.jsonl': `${SOUND}\n`, ...files })
  base = commitWorkspace(job)
}

const main = (
  env: StepOptions['env'] = {},
  inputs: StepOptions['inputs'] = {},
  from?: 'mallory/r',
): Promise<StepEnd> =>
  job.main({
    env: { ...pullRequestEnv(job, base, github.url, from === undefined ? {} : { from }), ...env },
    inputs: {
      data: 'qa.jsonl',
      offline: 'true',
      'github-token': 'a-token-of-the-job',
      'upload-artifacts': 'false',
      ...inputs,
    },
  })
const warningsOf = ({ stdout }: StepEnd): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning'))

describe('the comment of a pull request', () => {
  test('is made with the first run and edited by the next', async () => {
    await start()
    const first = await main()
    expect([first.code, warningsOf(first)]).toEqual([0, []])
    expect(github.bodies.map((body) => /\*\*(Running…|PASS:|WARN:)\*\*/.exec(body)?.[1])).toEqual([
      'Running…',
      `${first.outputs.result}:`,
    ])
    expect(github.comments[0]?.body).toContain(`https://github.com/o/r/commit/${HEAD}`)
    expect(github.comments[0]?.body).toContain('`quality / __self`')

    const second = await main({ GITHUB_RUN_ID: '2' })
    expect([second.code, github.comments.length, github.bodies.length]).toEqual([0, 1, 4])
    expect(github.comments[0]?.body).toMatch(
      /Earlier verdicts<\/summary>\n\n- \[.*\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/1\)/,
    )
    expect(github.tokens).toEqual(new Set(['token a-token-of-the-job']))
  })

  test('is found behind 250 others, over all pages, and edited in place', async () => {
    const others = Array.from({ length: 250 }, (_, index) => ({
      author: 'somebody',
      body: `comment ${index}`,
    }))
    await start({ comments: others })
    await main()
    await main({ GITHUB_RUN_ID: '2' })
    expect(github.comments).toHaveLength(251)
    expect(github.comments.at(-1)?.body).toContain('Earlier verdicts')
    expect(github.comments.slice(0, 250).map(({ body }) => body)).toEqual(others.map(({ body }) => body))
  })

  test('is not made for a fork: its token can only read, and one notice says so', async () => {
    await start()
    const ended = await main({}, {}, 'mallory/r')
    expect([ended.code, github.operations]).toEqual([0, []])
    expect(ended.stdout.match(/^::notice::No comment: /gm)).toHaveLength(1)
    expect(ended.summary).toMatch(/^> \[!/)
  })

  test.each(['push', 'workflow_dispatch', 'schedule'])('is not made for %s', async (event) => {
    await start()
    const ended = await main({ GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/trunk' })
    expect([ended.code, github.operations, ended.stdout]).toEqual([
      0,
      [],
      expect.not.stringContaining('No comment'),
    ])
  })

  test('is made only for failures where that is asked, and never where that is', async () => {
    await start()
    await main({}, { comment: 'on-failure' })
    expect(github.comments).toEqual([])
    await main({}, { comment: 'on-failure', data: 'nothing-*.jsonl' })
    expect(github.comments).toHaveLength(1)
    const before = github.operations.length
    await main({}, { comment: 'never' })
    expect(github.operations).toHaveLength(before)
  })

  test.each([
    ['403', { status: 403, message: 'Resource not accessible by integration' }, /pull-requests: write/],
    ['storms of 500', { status: 500 }, /could not be reached/],
  ])(
    'that is refused by %s is one warning; the verdict stays what it is',
    async (_what, refusal, warning) => {
      await start({ refuse: () => refusal })
      const ended = await main()
      expect([ended.code, ended.outputs.status]).toEqual([0, 'SUCCESS'])
      expect(warningsOf(ended)).toEqual([expect.stringMatching(warning)])
    },
  )

  test('tells of what could not begin', async () => {
    await start({}, { 'plumbline.yml': 'profile: dev\n' })
    const ended = await main({}, { guards: 'gti' })
    expect(ended.outputs['exit-code']).toBe('2')
    expect(github.comments[0]?.body).toMatch(/\*\*FAIL:\*\* input guards: expected/)
  })

  test.each(['SIGINT', 'SIGKILL'] as const)('says that a run was cancelled by %s', async (signal) => {
    await start({}, SLOW)
    const env = pullRequestEnv(job, base, github.url)
    const inputs = { target: 'slow', offline: 'true', 'github-token': 'a-token-of-the-job' }
    const stopped = await job.main({
      env,
      inputs,
      when: { text: /began/, act: (pid) => void process.kill(pid, signal) },
    })
    expect(stopped.code).not.toBe(0)
    const post = await job.post()
    expect([post.code, warningsOf(post)]).toEqual([0, []])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/\*\*CANCELLED:\*\*/)
  })

  test('of a fork comes from a workflow that nobody but the repository decides on', async () => {
    const head = 'mallory:topic'
    await start({
      pulls: [4, 5].map((number) => ({ number, head, headSha: number === 4 ? HEAD : 'd'.repeat(40) })),
    })
    await main({}, { comment: 'never' })
    const event = path.join(job.workspace, '..', 'workflow-run.json')
    const head_repository = { full_name: 'mallory/r', owner: { login: 'mallory' } }
    const workflow_run = {
      id: 77,
      run_attempt: 1,
      head_branch: 'topic',
      head_sha: HEAD,
      head_repository,
      conclusion: 'success',
    }
    writeFileSync(event, JSON.stringify({ workflow_run, repository: { full_name: 'o/r' } }))
    const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event }
    const ended = await main(env, { 'comment-from': 'reports/session_report.json' })
    expect([ended.code, ended.outputs['exit-code'], warningsOf(ended)]).toEqual([0, '0', []])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/^<!--.*\n<!--.*\n\nReported by the run of a fork\./)

    for (const [text, code] of [
      ['{"result":"PASS"}', '2'],
      ['', '2'],
    ] as const) {
      writeFileSync(path.join(job.workspace, 'forged.json'), text)
      expect((await main(env, { 'comment-from': 'forged.json' })).outputs['exit-code']).toBe(code)
    }
    expect((await main({}, { 'comment-from': 'reports/session_report.json' })).stdout).toMatch(
      /::error::input comment-from/,
    )
    expect(github.comments).toHaveLength(1)
  })

  test('carries no secret and no command of the data', async () => {
    const secret = `ghp_${'aB3dE5gH7j'.repeat(4)}`
    const evil = {
      id: '</details>@octocat',
      question: `Is it ${secret}?`,
      answer: '<!-- plumbline-comment:v1 --> [x](https://evil.example)',
      evidence: 'none',
    }
    await start({}, { 'qa.jsonl': `${SOUND}\n${JSON.stringify(evil)}\n` })
    await main({ ANTHROPIC_API_KEYS: 'canary-one-1234567890' })
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain('`</details>@octocat`')
    expect(body).not.toContain(secret)
    expect(body.match(/plumbline-comment:v1 key/g)).toHaveLength(1)
  })
})
