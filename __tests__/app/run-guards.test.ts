import { describe, expect, it, test } from '@jest/globals'
import { exitCodeOf, runGuards } from '../../src/app/run-guards.js'
import { type ErrorClass, PlumblineError } from '../../src/core/errors.js'
import type { GuardOutcome, GuardVerdict } from '../../src/core/guard.js'
import type { Guard } from '../../src/ports/guard.js'
import type { GuardTask } from '../../src/ports/guard-threads.js'
import { findingOf, guardOf, inertContext, outcomeOf } from '../factories/guards.js'

const clock = { now: () => 0, elapsed: () => 0 }
const run = (guards: readonly Guard[]) => runGuards(guards, inertContext(), clock)
const breaking = (thrown: unknown): Guard => ({
  ...guardOf({ id: 'broken' }),
  check: () => Promise.reject(thrown),
})
const failing = (errorClass: ErrorClass) => breaking(new PlumblineError(errorClass, 'it went wrong'))

describe('running guards', () => {
  it('keeps what the others found when one of them breaks', async () => {
    const found = guardOf({ id: 'git', verdict: 'fail', findings: [findingOf()] })
    const report = await run([breaking(new TypeError('x is not a function')), found])

    expect(report.verdict).toBe('error')
    expect(report.guards.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['broken', 'error'],
      ['git', 'fail'],
    ])
    expect(report.guards[0]?.error?.message).toBe('TypeError: x is not a function')
    expect(report.guards[1]?.findings).toHaveLength(1)
  })

  it('lists guards in the order of the registry, whichever ends first', async () => {
    let release: (() => void) | undefined
    const waits: Guard = {
      ...guardOf({ id: 'slow' }),
      check: async (context) => {
        await new Promise<void>((resolve) => {
          release = resolve
        })
        return guardOf({ id: 'slow' }).check(context)
      },
    }
    const quick: Guard = {
      ...guardOf({ id: 'quick' }),
      check: (context) => {
        release?.()
        return guardOf({ id: 'quick' }).check(context)
      },
    }

    expect((await run([waits, quick])).guards.map(({ id }) => id)).toEqual(['slow', 'quick'])
  })

  it('never takes an error without an explanation for a pass', async () => {
    const report = await run([guardOf({ verdict: 'error' })])

    expect(report.guards[0]?.error).not.toBeNull()
    expect(exitCodeOf(report)).toBe(2)
  })
})

describe('guards in threads beside this one', () => {
  const guards = ['git', 'env', 'prod', 'no-direct-http'].map((id) => guardOf({ id }))
  const beside = (most: number, run: (task: GuardTask) => Promise<readonly GuardOutcome[]>) => ({
    ids: ['env', 'no-direct-http'],
    threads: { most, run },
  })
  const told =
    (tasks: GuardTask[]) =>
    async (task: GuardTask): Promise<readonly GuardOutcome[]> => {
      tasks.push(task)
      return task.ids.map((id) => outcomeOf({ id, notes: ['from a thread'] }))
    }

  it.each([
    [0, []],
    [1, [['env', 'no-direct-http']]],
    [3, [['env'], ['no-direct-http']]],
  ])('share out what can run there over %i threads, and keep the order', async (most, expected) => {
    const tasks: GuardTask[] = []
    const report = await runGuards(guards, inertContext(), clock, beside(most, told(tasks)))

    expect(tasks.map(({ ids }) => ids)).toEqual(expected)
    expect(report.guards.map(({ id }) => id)).toEqual(['git', 'env', 'prod', 'no-direct-http'])
    expect(report.guards[1]?.notes).toEqual(most === 0 ? [] : ['from a thread'])
    expect(report.guards[2]?.notes).toEqual([])
  })

  it('are errors of their own when a thread dies, and the others have spoken', async () => {
    const dying = beside(1, () => Promise.reject(new PlumblineError('toolchain', 'out of memory')))
    const report = await runGuards(guards, inertContext(), clock, dying)

    expect(report.guards.map(({ verdict }) => verdict)).toEqual(['pass', 'error', 'pass', 'error'])
    expect(exitCodeOf(report)).toBe(2)
  })

  it('have not passed when their thread does not speak of them', async () => {
    const forgetful = beside(1, async () => [outcomeOf({ id: 'env' })])
    const report = await runGuards(guards, inertContext(), clock, forgetful)

    expect(report.guards.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['git', 'pass'],
      ['env', 'pass'],
      ['prod', 'pass'],
      ['no-direct-http', 'error'],
    ])
  })

  it('stay here where a guard runs alone or a text is looked at', async () => {
    const tasks: GuardTask[] = []
    const alone = guards.filter(({ id }) => id === 'env')
    await runGuards(alone, inertContext(), clock, beside(1, told(tasks)))
    const scope = { kind: 'text', name: 'stdin', bytes: new Uint8Array() } as const
    await runGuards(guards, { ...inertContext(), scope }, clock, beside(1, told(tasks)))

    expect(tasks).toEqual([])
  })
})

describe('bypasses', () => {
  const bypassed = async (verdict: GuardVerdict, until: string) => {
    const context = inertContext()
    const bypasses = [{ guard: 'git', reason: 'the key was revoked', until }]
    const config = { ...context.config, bypasses }
    const report = await runGuards([guardOf({ id: 'git', verdict })], { ...context, config }, clock)
    return { report, code: exitCodeOf(report) }
  }

  it('open a guard that fails, for all to see', async () => {
    const { report, code } = await bypassed('fail', '2026-11-22')
    expect(report).toMatchObject({
      verdict: 'warn',
      guards: [{ warnings: ['bypassed until 2026-11-22: the key was revoked'] }],
    })
    expect(code).toBe(0)
  })

  it('are dead after their day, and say so', async () => {
    const { report, code } = await bypassed('fail', '2026-11-21')
    expect(report).toMatchObject({
      verdict: 'fail',
      guards: [{ warnings: ['bypass expired on 2026-11-21: the key was revoked'] }],
    })
    expect(code).toBe(1)
  })
})

describe('exit codes', () => {
  test.each<[GuardVerdict, number]>([
    ['pass', 0],
    ['not_applicable', 0],
    ['fail', 1],
    ['error', 2],
  ])('%s ends with %i', async (verdict, code) => {
    expect(exitCodeOf(await run([guardOf({ verdict })]))).toBe(code)
  })

  test.each<[string, readonly Guard[], number]>([
    ['an unreadable range', [failing('toolchain')], 2],
    ['a defect of a guard', [breaking(new Error('?'))], 2],
    ['a configuration that is wrong', [failing('config_invalid')], 3],
    ['a signal', [failing('interrupted')], 5],
    ['a signal beside everything else', [failing('toolchain'), failing('interrupted')], 5],
    ['findings beside a guard that cannot judge', [guardOf({ verdict: 'fail' }), failing('toolchain')], 2],
    ['findings beside a wrong configuration', [guardOf({ verdict: 'fail' }), failing('config_invalid')], 3],
    ['a wrong configuration beside a broken guard', [failing('config_invalid'), failing('toolchain')], 2],
    ['findings beside a pass', [guardOf({}), guardOf({ verdict: 'fail' })], 1],
  ])('%s', async (_what, guards, code) => {
    expect(exitCodeOf(await run(guards))).toBe(code)
  })
})
