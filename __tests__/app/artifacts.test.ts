import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { createNodeEnv } from '../../src/adapters/node-env.js'
import { artifactName, isOfRun, planArtifacts } from '../../src/app/artifacts.js'

const RUNNER = { GITHUB_JOB: 'quality', GITHUB_ACTION: '__self', GITHUB_RUN_ATTEMPT: '2' }

function nameOf(instance: string | undefined, env: Readonly<Record<string, string>> = RUNNER): string {
  return artifactName('session', createNodeEnv(env), instance)
}

describe('names of artifacts', () => {
  it('carries job, step, attempt and instance', () => {
    expect(nameOf('3')).toBe('plumbline-session-quality-__self-2-3')
    expect(nameOf(undefined)).toBe('plumbline-session-quality-__self-2')
    expect(nameOf(undefined, {})).toBe('plumbline-session')
  })

  test.each([
    ['a/b', 'a:b'],
    ['node 20', 'node-20'],
    ['linux / en', 'linux - en'],
    [`${'x'.repeat(300)}1`, `${'x'.repeat(300)}2`],
  ])('keeps %j and %j apart, although the service takes neither as it is', (one, other) => {
    expect(nameOf(one)).not.toBe(nameOf(other))
  })

  it('holds nothing that the service refuses, whatever the matrix says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (instance) => {
        expect(nameOf(instance)).toMatch(/^[A-Za-z0-9._-]{1,120}$/)
      }),
    )
  })
})

describe('what goes into artifacts', () => {
  const plans = planArtifacts({
    reportsDir: '/w/reports',
    workingDirectory: '/w',
    runId: 'run_1',
    startedAtMs: 0,
    withGuards: false,
    logPath: 'RUN_LOGS/session_1.log',
  })

  it('is a literal list, with the log of this run', () => {
    expect(Object.fromEntries(plans.map(({ kind, files }) => [kind, files.map(({ name }) => name)]))).toEqual(
      {
        session: [
          'session_report.md',
          'session_report.json',
          'baseline_report.md',
          'baseline_report.jsonl',
          'index.html',
          'handoff/INDEX.md',
          'logs/session_1.log',
        ],
        dlq: [
          'dlq/index.jsonl',
          'dlq/run_1/dlq_metadata.json',
          'dlq/run_1/session_report.md',
          'dlq/run_1/baseline_report.jsonl',
        ],
        export: [
          'export/baseline_latest.csv',
          'export/baseline_latest.json',
          'export/junit.xml',
          'export/badge.json',
        ],
      },
    )
  })

  it('never names temporary files, journals or caches', () => {
    for (const { from } of plans.flatMap(({ files }) => files)) expect(from).not.toMatch(/tmp|journal|cache/)
  })

  test.each([
    ['written during the run', 1_001, true],
    ['written within a tick of its start', 990, true],
    ['left by an earlier run', 400, false],
  ])('%s', (_title, modifiedMs, expected) => {
    expect(isOfRun(modifiedMs, 1_000)).toBe(expected)
  })
})
