import { afterEach, describe, expect, test } from '@jest/globals'
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from '../fakes/github-server.js'
import { commitWorkspace, pullRequestEnv } from './pull-request.js'
import { type Job, type StepEnd, startJob } from './run-action.js'

let job: Job
let github: GitHubServer
afterEach(async () => {
  expect(github.violations).toEqual([])
  await Promise.all([job.end(), github.close()])
})

/** Answers that no evidence holds: each record is a finding. */
const unsupported = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `r${index}`,
      question: `What does sign ${index} of the harbour say?`,
      answer: `Zebra ${index} quietly juggled purple lanterns beyond Kyoto.`,
      evidence: 'The pier has a bench.',
    }),
  ).join('\n')

async function run(
  records: string,
  inputs: Readonly<Record<string, string>> = {},
  options: GitHubServerOptions = {},
): Promise<StepEnd> {
  github = await startGitHubServer(options)
  job = await startJob({ 'data/qa.jsonl': `${records}\n` })
  const base = commitWorkspace(job)
  return job.main({
    env: pullRequestEnv(job, base, github.url),
    inputs: { data: 'data/qa.jsonl', offline: 'true', 'github-token': 'a-token-of-the-job', ...inputs },
  })
}

const linesOf = ({ stdout }: StepEnd, level: string): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith(`::${level} `) || line.startsWith(`::${level}::`))

describe('annotations', () => {
  test('of 5,000 findings: ten of a kind, the rest counted, all of them in a check run; every page keeps its size', async () => {
    const ended = await run(unsupported(5000), { 'check-run': 'true' })
    expect(ended.outputs['cases-total']).toBe('5000')
    const shown = [...linesOf(ended, 'error'), ...linesOf(ended, 'warning')].filter((line) =>
      line.includes('file='),
    )
    expect(shown[0]).toMatch(/^::(error|warning) title=record r0,file=data\/qa\.jsonl,line=1::/)
    for (const level of ['error', 'warning', 'notice'])
      expect(linesOf(ended, level).length).toBeLessThanOrEqual(10)
    expect(linesOf(ended, 'notice')).toEqual([
      expect.stringMatching(new RegExp(`^::notice::${5000 - shown.length} more annotations are not shown`)),
    ])
    expect(github.checkRuns.map(({ annotations }) => annotations.length)).toEqual([5000])
    expect(github.checkRuns[0]?.body).toMatchObject({ head_sha: 'c'.repeat(40), conclusion: 'failure' })
    expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024)
    expect(github.comments[0]?.body.length).toBeLessThan(65_536)
  })

  test('stand on every line of the data that cannot be read', async () => {
    const ended = await run('{"id":"a","question":"Who?","answer":"Ada.","evidence":"Ada."}\n{"id": }\n\n[]')
    expect(linesOf(ended, 'error').map((line) => /file=([^,]*),line=(\d+)/.exec(line)?.slice(1))).toEqual([
      ['data/qa.jsonl', '2'],
      ['data/qa.jsonl', '4'],
      undefined,
    ])
  })

  test('a check run that is refused, at once or half way, is one warning', async () => {
    const refuse: GitHubServerOptions['refuse'] = (operation) =>
      operation === 'checks/update' ? { status: 403, headers: { 'retry-after': '60' } } : undefined
    const ended = await run(unsupported(120), { 'check-run': 'true', comment: 'never' }, { refuse })
    expect(github.checkRuns[0]?.annotations).toHaveLength(50)
    expect(linesOf(ended, 'warning').filter((line) => !line.includes('file='))).toEqual([
      expect.stringMatching(/The check run has 50 of 120 annotations/),
    ])
  })
})
