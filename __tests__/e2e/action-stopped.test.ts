import { afterEach, describe, expect, test } from '@jest/globals'
import type { DlqEntry } from '../../src/core/generated/dlq-entry.js'
import { type Job, readZip, type StepEnd, startJob } from './run-action.js'
import { read } from './run-bundle.js'

/** A target that would run for a minute. */
const SLOW = {
  'scripts/entrypoints.jsonl': `${JSON.stringify({
    name: 'slow',
    script: 'scripts/slow.sh',
    env_required: [],
    smoke_args: [],
    full_args: [],
  })}\n`,
  'scripts/slow.sh': 'echo "::set-output name=result::PASS"\necho began\nexec sleep 60\n',
}

let job: Job | undefined
afterEach(async () => {
  await job?.end()
  job = undefined
})

async function stoppedBy(signal: NodeJS.Signals): Promise<{ job: Job; main: StepEnd }> {
  job = await startJob(SLOW)
  const main = await job.main({
    inputs: { target: 'slow', offline: 'true', instance: '3' },
    when: {
      text: /began/,
      act: (pid) => {
        process.kill(pid, signal)
      },
    },
  })
  return { job, main }
}

function uploaded({ server }: Job, kind: string): readonly string[] {
  const name = `plumbline-${kind}-quality-__self-2-3`
  return server.artifacts.filter((one) => one.name === name).flatMap(({ zip }) => Object.keys(readZip(zip)))
}

describe('a step that is stopped', () => {
  test('cancelled: ends within 2 s with exit-code 5, and the post step uploads what exists, once', async () => {
    const { job, main } = await stoppedBy('SIGINT')
    // Its own way out: 1.9 s after the signal the last resort would have ended it with code 5 and without a summary.
    expect([main.code, main.signal]).toEqual([1, null])
    expect(main.stdout + main.stderr).not.toMatch(/^\s*::set-output/m)
    expect(main.outputs).toMatchObject({
      result: 'FAIL',
      status: 'FAIL',
      'exit-code': '5',
      'artifact-url': '',
    })
    expect(main.summary).toMatch(/^> \[!CAUTION\]\n> /)
    expect(job.server.created).toEqual([])
    const [entry]: DlqEntry[] = [JSON.parse(read(job.workspace, 'reports/dlq/index.jsonl'))]
    expect(entry).toMatchObject({
      exit_code: 5,
      reason: 'signal_interruption',
      run_id: main.outputs['run-id'],
    })

    const post = await job.post()
    expect(post.code).toBe(0)
    expect(post.stdout).toContain(`::notice::Run ${main.outputs['run-id']} did not end by itself`)
    expect(uploaded(job, 'session')).toEqual(
      expect.arrayContaining(['session_report.md', 'session_report.json']),
    )
    expect(uploaded(job, 'dlq')).toEqual(
      expect.arrayContaining(['dlq/index.jsonl', `dlq/${main.outputs['run-id']}/dlq_metadata.json`]),
    )
    expect(job.server.artifacts).toHaveLength(2)
  })

  test('killed: outputs say FAIL and 5 although nothing could be said any more, and the log is saved', async () => {
    const { job, main } = await stoppedBy('SIGKILL')
    expect(main.signal).toBe('SIGKILL')
    expect(main.outputs).toEqual({
      result: 'FAIL',
      status: 'FAIL',
      'exit-code': '5',
      'run-id': expect.stringMatching(/^run_\d{8}_\d{6}_\d+$/),
    })
    expect((await job.post()).code).toBe(0)
    expect(uploaded(job, 'session')).toEqual([expect.stringMatching(/^logs\/session_.*\.log$/)])
    expect(uploaded(job, 'dlq')).toEqual(['dlq/statistics.json'])
  })

  test('cancelled while it uploads: the post step goes on under a name of its own', async () => {
    let cancel: (() => void) | undefined
    job = await startJob(
      {
        'data.jsonl': `${JSON.stringify({ id: 'a', question: 'Who?', answer: 'Ada.', evidence: 'Ada.' })}\n`,
      },
      {
        onCreate: async (name) => {
          if (!name.startsWith('plumbline-dlq') || cancel === undefined) return
          cancel()
          cancel = undefined
          await new Promise(() => {})
        },
      },
    )
    const inputs = { data: 'data.jsonl', offline: 'true' }
    const when = {
      text: /./,
      act: (pid: number) => {
        cancel = () => process.kill(pid, 'SIGINT')
      },
    }
    const main = await job.main({ inputs, when })
    expect(main.outputs['artifact-url']).toMatch(/artifacts\/1$/)
    expect(main.stdout).toMatch(
      /^::warning::Only session of the artifacts were uploaded: stopped by SIGINT\./m,
    )
    expect(main.summary).toMatch(/^> \[!/)
    await job.post()
    expect(job.server.artifacts.map(({ name }) => name)).toEqual([
      'plumbline-session-quality-__self-2',
      'plumbline-dlq-quality-__self-2-post',
      'plumbline-export-quality-__self-2',
    ])
  })

  test('a second use in the same job, and a second job of a matrix, get names of their own', async () => {
    job = await startJob({ 'data.jsonl': '' })
    const names = [
      { inputs: { data: 'data.jsonl', offline: 'true' }, env: { GITHUB_ACTION: '__self' } },
      { inputs: { data: 'data.jsonl', offline: 'true' }, env: { GITHUB_ACTION: '__self_2' } },
      {
        inputs: { data: 'data.jsonl', offline: 'true', instance: 'ko / prod' },
        env: { GITHUB_ACTION: '__self' },
      },
    ]
    for (const options of names) expect((await job.main(options)).stdout).not.toMatch(/^::warning/m)
    expect(new Set(job.server.artifacts.map(({ name }) => name)).size).toBe(job.server.artifacts.length)
    expect(job.server.artifacts.filter(({ name }) => name.startsWith('plumbline-session'))).toHaveLength(3)
  })
})
