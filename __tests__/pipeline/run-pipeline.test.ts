import { describe, expect, test } from '@jest/globals'
import { PlumblineError } from '../../src/core/errors.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { runPipeline } from '../../src/pipeline/run-pipeline.js'
import { startWith } from '../../src/pipeline/sequence.js'
import type { PartialState } from '../../src/pipeline/state.js'
import type { Step, StepContext } from '../../src/pipeline/step.js'
import type { Logger } from '../../src/ports/logger.js'
import { sessionReport } from '../factories/session-report.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { bareTemplate } from '../fakes/page-template.js'

type Told = PartialState & { readonly report: SessionReport }
const RUN_ID = 'run_20260102_030405_12345'

function world(signal: AbortSignal = new AbortController().signal) {
  const fileSystem = createMemoryFileSystem()
  const logged: string[] = []
  const say = (message: string): void => {
    logged.push(message)
  }
  const logger: Logger = {
    debug: say,
    info: say,
    warning: say,
    error: say,
    stepStarted: () => {},
    progress: () => {},
    stepFinished: (number, title, outcome) => say(`${number} ${title} ${outcome}`),
  }
  let elapsed = 0
  const base: Omit<StepContext, 'warn' | 'warnings' | 'steps'> = {
    request: {
      target: 'baseline',
      mode: 'full',
      offline: true,
      handoff: false,
      reportsDir: '/w/reports',
      workingDirectory: '/w',
      invokedAs: 'plumbline',
    },
    run: {
      runId: RUN_ID,
      sessionId: 'session_1',
      startedAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
      logPath: 'RUN_LOGS/x.log',
    },
    ports: {
      fileSystem,
      logger,
      clock: { now: () => Date.UTC(2026, 0, 2, 3, 4, 6), elapsed: () => elapsed++ },
      env: {
        get: () => undefined,
        variables: {},
        nodeVersion: '24.0.0',
        nodePath: '/node',
        platform: 'linux',
        pid: 1,
        randomInt: () => 0,
      },
      git: {
        headCommit: async () => undefined,
        currentBranch: async () => undefined,
      } as StepContext['ports']['git'],
      commandRunner: { run: async () => ({ kind: 'exited', code: 0 }) },
      pageTemplate: bareTemplate,
      redact: (text) => text,
    },
    signal,
    chooseLlm: () => {
      throw new Error('no step of these tests asks for a model')
    },
    checkNetwork: async () => null,
    guards: null,
    findPolicyBase: async () => null,
  }
  return { base, fileSystem, logged }
}

const start: Step<PartialState, Told> = {
  id: 'start',
  title: 'start',
  run: async () => ({ state: { report: sessionReport({ runId: RUN_ID }) }, note: '' }),
}
const step = (id: string, run: Step<Told, Told>['run']): Step<Told, Told> => ({ id, title: id, run })
const finish = async (state: Told, context: StepContext): Promise<SessionReport> => ({
  ...state.report,
  warnings: [...context.warnings()],
  steps: [...context.steps()],
})

describe('a pipeline', () => {
  test('runs its steps in order, each with what the one before it left', async () => {
    const { base, logged } = world()
    const seen: string[] = []
    const sequence = startWith(start)
      .next(
        step('second', async (state) => ({
          state: { ...state, report: { ...state.report, target: 'seen' } },
          note: '',
        })),
      )
      .next(
        step('third', async (state) => {
          seen.push(state.report.target)
          return { state, note: '' }
        }),
      )
    const { report, error } = await runPipeline({ sequence, finish }, base)
    expect([seen, error, report.steps.map(({ id, state }) => `${id} ${state}`)]).toEqual([
      ['seen'],
      null,
      ['start ok', 'second ok', 'third ok'],
    ])
    expect(logged).toContain('3 third ok')
  })

  test('a hook that fails is a warning, and the steps after it run', async () => {
    const { base } = world()
    const sequence = startWith(start)
      .hook(
        step('export', async () => {
          throw new PlumblineError('toolchain', 'the folder is a file')
        }),
      )
      .hook(step('handoff', async (state) => ({ state, note: 'written' })))
    const { report, exitCode, error } = await runPipeline({ sequence, finish }, base)
    expect([error, exitCode]).toEqual([null, report.exitCode])
    expect(report.warnings).toEqual([
      { code: 'export_failed', message: expect.stringContaining('the folder is a file') },
    ])
    expect(report.steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'start ok',
      'export warning',
      'handoff ok',
    ])
  })

  test('a mandatory step that fails ends the run with a report, an entry and the steps that were not run', async () => {
    const { base, fileSystem, logged } = world()
    const sequence = startWith(start)
      .next(
        step('middle', async () => {
          throw new PlumblineError('budget_exceeded', 'spent it all', {
            location: { path: 'qa.jsonl', line: 7, column: 2 },
          })
        }),
      )
      .next(
        step('never', async () => {
          throw new Error('must not run')
        }),
      )
    const { report, exitCode } = await runPipeline({ sequence, finish }, base)
    expect(exitCode).toBe(4)
    expect(report).toMatchObject({
      result: 'FAIL',
      runState: 'FAIL',
      dlq: { count: 1, lastRunId: RUN_ID },
      error: { step: 'middle', at: 'qa.jsonl:7:2' },
    })
    expect(report.steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'start ok',
      'middle failed',
      'never not_run',
    ])
    expect(logged.join('\n')).toContain('BUDGET_EXCEEDED in step middle: qa.jsonl:7:2: spent it all')
    expect(JSON.parse(fileSystem.text('/w/reports/dlq/index.jsonl') ?? '')).toMatchObject({
      run_id: RUN_ID,
      reason: 'budget_exceeded',
      exit_code: 4,
    })
    expect(fileSystem.text('/w/reports/session_report.md')).toContain('ERROR_CLASS: budget_exceeded')
    expect(fileSystem.text(`/w/reports/dlq/${RUN_ID}/session_report.md`)).toContain('DLQ_COUNT: 1')
  })

  test('what nobody foresaw is an internal error with its stack in the log', async () => {
    const { base, logged } = world()
    const sequence = startWith(start).next(
      step('middle', async () => {
        throw new TypeError('boom')
      }),
    )
    const { exitCode, report } = await runPipeline({ sequence, finish }, base)
    expect([exitCode, report.error?.errorClass]).toEqual([5, 'internal'])
    expect(
      logged.some((line) => line.startsWith('TypeError: boom') && line.includes('run-pipeline.test')),
    ).toBe(true)
  })

  test('a step that hangs is left behind when the run is stopped', async () => {
    const controller = new AbortController()
    const { base } = world(controller.signal)
    const sequence = startWith(start).next(
      step('hanging', () => {
        controller.abort(new PlumblineError('interrupted', 'stopped by SIGTERM'))
        return new Promise(() => {})
      }),
    )
    const { exitCode, report } = await runPipeline({ sequence, finish }, base)
    expect([exitCode, report.error?.errorClass, report.error?.step]).toEqual([5, 'interrupted', 'hanging'])
  })

  test('a failure that cannot be recorded is still the failure that is reported', async () => {
    const { base, fileSystem, logged } = world()
    fileSystem.files.set('/w/reports', new Uint8Array())
    const sequence = startWith(start).next(
      step('middle', async () => {
        throw new PlumblineError('auth_error', 'refused')
      }),
    )
    const { exitCode, report } = await runPipeline({ sequence, finish }, base)
    expect([exitCode, report.error?.errorClass]).toEqual([4, 'auth_error'])
    expect(logged.join('\n')).toContain('could not be recorded')
  })
})
