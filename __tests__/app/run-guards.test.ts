import { describe, expect, it, test } from '@jest/globals'
import { exitCodeOf, runGuards, startThreads } from '../../src/app/run-guards.js'
import { type ErrorClass, PlumblineError } from '../../src/core/errors.js'
import type { GuardVerdict, Scope } from '../../src/core/guard.js'
import type { DocumentSource } from '../../src/ports/document-source.js'
import type { Guard } from '../../src/ports/guard.js'
import type { GuardThread, GuardThreads } from '../../src/ports/guard-threads.js'
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
  const tree: Scope = { kind: 'tree', ignored: 'left_out' }
  type Run = GuardThread['run']
  const threadOf = (ids: readonly string[], run: Run): GuardThread => ({ ids, run, stop: () => undefined })
  const telling =
    (...ids: readonly string[]): Run =>
    async () =>
      ids.map((id) => outcomeOf({ id, notes: ['from a thread'] }))
  const besides = (...threads: readonly GuardThread[]) =>
    runGuards(guards, { ...inertContext(), scope: tree }, clock, threads)

  it('stand in their place among the others', async () => {
    const report = await besides(
      threadOf(['no-direct-http'], telling('no-direct-http')),
      threadOf(['env'], telling('env')),
    )

    expect(report.guards.map(({ id, notes }) => [id, ...notes])).toEqual([
      ['git'],
      ['env', 'from a thread'],
      ['prod'],
      ['no-direct-http', 'from a thread'],
    ])
  })

  it('are told what the others read, in the same reading', async () => {
    const readings: Scope[] = []
    const document = { path: 'a.txt', bytes: Buffer.from('a'), firstLine: 1, commit: null, authorDate: null }
    const source: DocumentSource = {
      async documents(scope, visitor) {
        readings.push(scope)
        visitor.document(document)
        return { files: 1, bytes: 1, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
      },
    }
    const paths: string[] = []
    const reading = (id: string): Guard => ({
      ...guardOf({ id }),
      check: async (context) => {
        await context.source.documents(tree, { document: ({ path }) => void paths.push(`${id} ${path}`) })
        return guardOf({ id }).check(context)
      },
    })
    const thread = threadOf(['env'], async (task, handed) => {
      await handed?.documents(task.scope, { document: ({ path }) => void paths.push(`thread ${path}`) })
      return [outcomeOf({ id: 'env' })]
    })
    await runGuards(
      [reading('git'), guardOf({ id: 'env' })],
      { ...inertContext(), scope: tree, source },
      clock,
      [thread],
    )

    expect(paths.sort()).toEqual(['git a.txt', 'thread a.txt'])
    expect(readings).toEqual([tree])
  })

  it('read a change by themselves, since each asks for something else of it', async () => {
    const handed: unknown[] = []
    const scope = { kind: 'range', base: 'a', head: 'b' } as const
    const thread = threadOf(['env'], async (_, source) => {
      handed.push(source)
      return [outcomeOf({ id: 'env' })]
    })
    await runGuards(guards, { ...inertContext(), scope }, clock, [thread])

    expect(handed).toEqual([null])
  })

  it('are errors of their own when a thread dies, and the others have spoken', async () => {
    const report = await besides(
      threadOf(['env', 'no-direct-http'], () =>
        Promise.reject(new PlumblineError('toolchain', 'out of memory')),
      ),
    )

    expect(report.guards.map(({ verdict }) => verdict)).toEqual(['pass', 'error', 'pass', 'error'])
    expect(exitCodeOf(report)).toBe(2)
  })

  it('keep nobody waiting when their thread cannot even begin', async () => {
    const source: DocumentSource = {
      documents: async () => ({
        files: 0,
        bytes: 0,
        commits: 0,
        binaryFiles: 0,
        submodules: 0,
        knownBlobs: 0,
      }),
    }
    const reading: Guard = {
      ...guardOf({ id: 'git' }),
      check: async (context) => {
        await context.source.documents(tree, { document: () => undefined })
        return guardOf({ id: 'git' }).check(context)
      },
    }
    const thread = threadOf(['env'], () => {
      throw new TypeError('it cannot be sent')
    })
    const report = await runGuards(
      [reading, guardOf({ id: 'env' })],
      { ...inertContext(), scope: tree, source },
      clock,
      [thread],
    )

    expect(report.guards.map(({ verdict }) => verdict)).toEqual(['pass', 'error'])
  })

  it('have not passed when their thread does not speak of them', async () => {
    const report = await besides(threadOf(['env', 'no-direct-http'], telling('env')))

    expect(report.guards.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['git', 'pass'],
      ['env', 'pass'],
      ['prod', 'pass'],
      ['no-direct-http', 'error'],
    ])
  })
})

describe('starting threads', () => {
  const started = (guards: readonly string[], most: number): readonly (readonly string[])[] => {
    const threads: GuardThreads = {
      most,
      start: (ids) => ({ ids, run: async () => [], stop: () => undefined }),
    }
    const known = guards.map((id) => guardOf({ id }))
    return startThreads(known, ['no-direct-http', 'env'], threads).map(({ ids }) => ids)
  }

  it.each([
    [0, []],
    [1, [['no-direct-http', 'env']]],
    [3, [['no-direct-http'], ['env']]],
  ])('shares out what can run in threads over %i of them', (most, expected) => {
    expect(started(['git', 'env', 'prod', 'no-direct-http'], most)).toEqual(expected)
  })

  it('leaves alone what would leave this thread without work, and what nobody asked for', () => {
    expect(started(['env'], 3)).toEqual([])
    expect(started(['env', 'no-direct-http'], 3)).toEqual([])
    expect(started(['git', 'prod'], 3)).toEqual([])
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
