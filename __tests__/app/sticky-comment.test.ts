import { afterEach, describe, expect, it, test } from '@jest/globals'
import { createGitHub } from '../../src/adapters/github-rest.js'
import { type CommentEntry, createStickyComment } from '../../src/app/sticky-comment.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { createRedact } from '../../src/core/redact.js'
import { hiddenLines, readPastVerdicts } from '../../src/reporters/comment-marker.js'
import { sessionReport } from '../factories/session-report.js'
import { type GitHubServer, startGitHubServer } from '../fakes/github-server.js'

const SECRET = 'canary-0123456789'
const redact = createRedact([SECRET])
const KEY = '0123456789abcdef'
const BOT = 'github-actions[bot]'
const OTHERS = Array.from({ length: 250 }, (_, index) => ({ author: 'somebody', body: `comment ${index}` }))

let server: GitHubServer
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

interface Said {
  readonly warnings: string[]
  readonly notices: string[]
}

function open(run: number, signal = new AbortController().signal) {
  const said: Said = { warnings: [], notices: [] }
  const github = createGitHub({ token: 'a-token', owner: 'o', repo: 'r', apiUrl: server.url, signal, redact })
  const sticky = createStickyComment(
    github,
    { pullRequest: 3, marker: { key: KEY, run, attempt: 1 }, signal, redact },
    {
      notice: (message) => said.notices.push(message),
      warning: (message) => said.warnings.push(message),
    },
  )
  return { sticky, said }
}

const page: CommentEntry['page'] = {
  title: 'quality',
  runUrl: (run) => `https://github.com/o/r/actions/runs/${run}`,
}
const running: CommentEntry = { state: { kind: 'running' }, page, placing: 'create' }
const verdict = (report: SessionReport, placing: CommentEntry['placing'] = 'create'): CommentEntry => ({
  state: { kind: 'verdict', report },
  page,
  placing,
})
const failed = (headline: string): SessionReport =>
  sessionReport({ result: 'FAIL', exitCode: 1, verdict: { result: 'FAIL', headline } })

describe('the comment of a pull request', () => {
  it('says that a run goes on, then the verdict, in one comment', async () => {
    server = await startGitHubServer()
    const { sticky, said } = open(7)
    await sticky.put(running)
    await sticky.put(verdict(sessionReport()))
    expect(server.comments).toHaveLength(1)
    expect(server.bodies).toEqual([
      expect.stringMatching(/^<!-- .*\n<!-- .*\n\n> \[!NOTE\]\n> \*\*Running…\*\*/),
      expect.stringMatching(/^<!-- .*\n<!-- .*\n\n> \[!TIP\]\n> \*\*PASS:\*\* /),
    ])
    expect([...server.tokens]).toEqual(['token a-token'])
    expect(said).toEqual({ warnings: [], notices: [] })
  })

  it('is found behind 250 others, and edited in place', async () => {
    const own = { author: BOT, body: hiddenLines({ key: KEY, run: 5, attempt: 1 }, []).join('\n') }
    server = await startGitHubServer({ comments: [...OTHERS, own] })
    await open(7).sticky.put(verdict(sessionReport()))
    expect([
      server.comments.length,
      server.operations.filter((one) => one === 'issues/list-comments').length,
    ]).toEqual([251, 3])
    expect(server.comments.at(-1)?.body).toContain('**PASS:**')
  })

  test.each([
    ['another use of the action', BOT, 'fedcba9876543210'],
    ['somebody who has written our marker', 'mallory', KEY],
  ])('leaves that of %s alone', async (_who, author, key) => {
    const body = hiddenLines({ key, run: 5, attempt: 1 }, []).join('\n')
    server = await startGitHubServer({ comments: [{ author, body }] })
    await open(7).sticky.put(verdict(sessionReport()))
    expect(server.comments.map((comment) => comment.body === body)).toEqual([true, false])
  })

  it('belongs to whoever the token belongs to', async () => {
    const body = hiddenLines({ key: KEY, run: 5, attempt: 1 }, []).join('\n')
    server = await startGitHubServer({
      viewer: 'quality-app[bot]',
      comments: [{ author: 'quality-app[bot]', body }],
    })
    await open(7).sticky.put(verdict(sessionReport()))
    expect(server.comments).toHaveLength(1)
  })

  it('folds the last five verdicts, newest first, and forgets older ones', async () => {
    server = await startGitHubServer()
    for (let run = 1; run <= 8; run++) {
      const { sticky } = open(run)
      await sticky.put(running)
      await sticky.put(verdict(failed(`reason ${'abcdefgh'[run - 1]}`)))
    }
    const body = server.comments[0]?.body ?? ''
    const past = body.slice(body.indexOf('Earlier verdicts'))
    expect([...past.matchAll(/reason ([a-h])/g)].map(([, letter]) => letter)).toEqual([
      'g',
      'f',
      'e',
      'd',
      'c',
    ])
    expect(past).toContain('](https://github.com/o/r/actions/runs/7)')
    expect(body.indexOf('reason h')).toBeLessThan(body.indexOf('Earlier verdicts'))
  })

  it('holds no secret, not even where it is encoded', async () => {
    server = await startGitHubServer()
    await open(7).sticky.put(verdict(failed(`the key ${SECRET} is in it`)))
    const body = server.comments[0]?.body ?? ''
    expect(body).not.toContain(SECRET)
    expect(readPastVerdicts(body)[0]?.headline).toBe('the key **** is in it')
  })

  it('keeps what a newer run has said', async () => {
    const body = hiddenLines({ key: KEY, run: 9, attempt: 1 }, []).join('\n')
    server = await startGitHubServer({ comments: [{ author: BOT, body }] })
    const { sticky, said } = open(7)
    await sticky.put(verdict(sessionReport()))
    expect(server.comments[0]?.body).toBe(body)
    expect(said.notices).toEqual([expect.stringContaining('newer run')])
  })

  it('that is only for failures appears with the first one and then tells of every run', async () => {
    server = await startGitHubServer()
    await open(1).sticky.put(verdict(sessionReport(), 'update'))
    expect(server.comments).toEqual([])
    await open(2).sticky.put(verdict(failed('bad'), 'create'))
    await open(3).sticky.put(verdict(sessionReport(), 'update'))
    expect(server.comments.map(({ body }) => /\*\*PASS:\*\*/.test(body))).toEqual([true])
  })

  it('is written anew where somebody has deleted it meanwhile', async () => {
    server = await startGitHubServer({
      refuse: (operation, count) =>
        operation === 'issues/get-comment' && count === 0 ? { status: 404 } : undefined,
    })
    const { sticky, said } = open(7)
    await sticky.put(running)
    await sticky.put(verdict(sessionReport()))
    expect([server.bodies.length, said.warnings]).toEqual([2, []])
  })
})

describe('what GitHub refuses', () => {
  test.each([
    [403, {}, /may not write there.*pull-requests: write/],
    [404, {}, /cannot be seen/],
    [422, {}, /does not take it/],
    [429, { 'retry-after': '60' }, /rate limit/],
    [403, { 'retry-after': '60' }, /rate limit/],
  ])('a %d %j is one warning', async (status, headers, warning) => {
    server = await startGitHubServer({
      refuse: (operation) => (operation === 'issues/create-comment' ? { status, headers } : undefined),
    })
    const { sticky, said } = open(7)
    await sticky.put(running)
    await sticky.put(verdict(sessionReport()))
    expect(said.warnings).toEqual([expect.stringMatching(warning)])
    expect(server.comments).toEqual([])
  })

  it('a storm of 500 that ends is waited out', async () => {
    server = await startGitHubServer({
      refuse: (operation, count) =>
        operation === 'issues/list-comments' && count < 2 ? { status: 502 } : undefined,
    })
    const { sticky, said } = open(7)
    await sticky.put(verdict(sessionReport()))
    expect([server.comments.length, said.warnings]).toEqual([1, []])
  })

  it('a storm that does not end is one warning', async () => {
    server = await startGitHubServer({ refuse: () => ({ status: 500 }) })
    const { sticky, said } = open(7)
    await sticky.put(running)
    await sticky.put(verdict(sessionReport()))
    expect(said.warnings).toEqual([expect.stringMatching(/could not be reached/)])
  })

  it('a short limit is waited for', async () => {
    server = await startGitHubServer({
      refuse: (operation, count) =>
        operation === 'issues/list-comments' && count === 0
          ? {
              status: 403,
              headers: { 'retry-after': '0' },
              message: 'You have exceeded a secondary rate limit',
            }
          : undefined,
    })
    const { sticky, said } = open(7)
    await sticky.put(verdict(sessionReport()))
    expect([server.comments.length, said.warnings]).toEqual([1, []])
  })

  it('a comment that was made before its answer was lost is not made twice', async () => {
    server = await startGitHubServer({
      refuse: (operation, count) =>
        operation === 'issues/create-comment' && count === 0 ? { status: 504, afterAll: true } : undefined,
    })
    const { sticky, said } = open(7)
    await sticky.put(verdict(sessionReport()))
    expect([server.comments.length, said.warnings]).toEqual([1, []])
  })

  it('nobody is told of a wait that was broken off', async () => {
    server = await startGitHubServer({ refuse: () => ({ status: 500 }) })
    const stop = new AbortController()
    const { sticky, said } = open(7, stop.signal)
    stop.abort()
    await sticky.put(verdict(sessionReport()))
    expect([said.warnings, server.operations]).toEqual([[], []])
  })
})
