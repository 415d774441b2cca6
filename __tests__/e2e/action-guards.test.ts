import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { type Job, readZip, type StepEnd, startJob } from './run-action.js'
import { read } from './run-bundle.js'

/** Of the documented form, joined here, so that none stands in this repository. */
const TOKEN = ['xo', 'xb', '-2718281828459', '-3141592653589', '-Qm7RtX2bKv9LpWc4ZsYh6NdJ'].join('')
const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
const DATA = Array.from({ length: 12 }, (_, index) => {
  const fact = `The ${['old', 'new', 'far', 'tall'][index % 4]} tower number ${index} has ${index + 3} bells and a clock.`
  return JSON.stringify({
    id: `t${index}`,
    question: `What has tower number ${index}?`,
    answer: fact,
    evidence: fact,
  })
}).join('\n')

let job: Job
afterEach(() => job.end())

/** A pull request over a base of sound data: these files are what it brings. */
async function propose(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  job = await startJob({
    '.gitignore': '.env\nreports/\nRUN_LOGS/\n',
    'plumbline.yml': 'data: qa.jsonl\n',
    'qa.jsonl': `${DATA}\n`,
  })
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], {
      cwd: job.workspace,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  const commit = (): string => {
    git('add', '-A')
    git('commit', '-q', '-m', 'a change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'trunk')
  const base = commit()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
    writeFileSync(path.join(job.workspace, name), text)
  }
  return eventOf(base, commit())
}

function eventOf(base: string, head: string): Readonly<Record<string, string>> {
  const file = path.join(job.workspace, '..', 'pull-request.json')
  const repository = { full_name: 'o/r', default_branch: 'trunk' }
  writeFileSync(
    file,
    JSON.stringify({ repository, pull_request: { base: { sha: base }, head: { sha: head } } }),
  )
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, GITHUB_REF: 'refs/pull/1/merge' }
}

const report = (): SessionReport => JSON.parse(read(job.workspace, 'reports', 'session_report.json'))
const rowOf = (id: string) => report().metrics.find((row) => row.id === id)
const run = (
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepEnd> => job.main({ env, inputs: { guards: 'git', ...inputs } })

describe('guards of the action', () => {
  it('pass over a clean change, with a row each and their reports in the artifact', async () => {
    const env = await propose({ 'src/a.ts': 'export {}\n' })
    const ended = await run(env)

    expect([ended.code, ended.outputs.guards, ended.outputs['exit-code']]).toEqual([0, 'pass', '0'])
    expect(rowOf('guard_git')).toMatchObject({ state: 'pass', value: 0, limit: 0 })
    const session = job.server.artifacts.find(({ name }) => name.includes('-session-'))
    expect(Object.keys(readZip(session?.zip ?? Buffer.alloc(0)))).toEqual(
      expect.arrayContaining(['guards.json', 'guards.sarif', 'session_report.json']),
    )
  })

  it('fail the step for a secret, and then nothing is called that costs money', async () => {
    const env = await propose({ 'src/call.ts': `const key = '${TOKEN}'\n` })
    const ended = await run({ ...env, ANTHROPIC_API_KEY: ['sk', 'ant', 'canary'].join('-') }, { budget: '1' })

    expect([ended.code, ended.outputs.result, ended.outputs.guards]).toEqual([1, 'FAIL', 'fail'])
    expect(report().verdict.headline).toMatch(/^FAIL: guard git: 1 finding, the first in src\/call\.ts:1/)
    expect([report().offline, report().costUsd]).toEqual([true, 0])
    expect(rowOf('judge')?.unscored).toContain('the guard git did not pass')
    expect(ended.summary + ended.stdout + ended.stderr).not.toContain(TOKEN.slice(-16))
  })

  it('that cannot judge are no pass: the step ends with 2', async () => {
    await propose({ 'src/a.ts': 'export {}\n' })
    const ended = await run(eventOf('a'.repeat(40), 'b'.repeat(40)))

    expect([ended.code, ended.outputs.result, ended.outputs.guards, ended.outputs['exit-code']]).toEqual([
      1,
      'FAIL',
      'error',
      '2',
    ])
  })

  it('are named, or none runs', async () => {
    const env = await propose({ 'src/call.ts': `const key = '${TOKEN}'\n` })
    const unknown = await run(env, { guards: 'gti' })
    expect([unknown.outputs['exit-code'], unknown.stdout]).toEqual([
      '2',
      expect.stringContaining('did you mean "git"?'),
    ])

    const none = await run(env, { guards: 'none' })
    expect([none.code, none.outputs.guards, rowOf('guard_git')]).toEqual([0, '', undefined])
  })
})
