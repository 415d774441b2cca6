import { ERROR_CLASSES, type ErrorClass, PlumblineError } from '../../core/errors.js'
import type { ExitCode } from '../../core/exit-codes.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import type { CommandOutcome } from '../../ports/command-runner.js'
import type { Ports } from '../../ports/index.js'
import { readTargetResult, type TargetResult } from './target-result.js'

/** How a target ended, in the terms of any other run. */
export interface TargetOutcome {
  /** PARTIAL: it ended well, but more than 5% of its cases could not be judged. */
  readonly result: 'PASS' | 'PARTIAL' | 'FAIL'
  readonly exitCode: ExitCode
  /** Null for the codes 0 and 1: a gate that failed is no error. */
  readonly error: PlumblineError | null
  readonly cases: TargetCases
  /** As the target says; 0 when it says nothing. */
  readonly costUsd: number
  readonly durationMs: number
  /** One sentence: what was decided, and from what. */
  readonly reason: string
}

export interface TargetCases {
  readonly total: number
  readonly scored: number
  readonly errored: number
  readonly passed: number
}

type Judged = Omit<TargetOutcome, 'durationMs'>

const DEFAULT_TIMEOUT_S = 1_800
const PARTIAL_SHARE = 0.05
const FAIL_SHARE = 0.5
const CLASS_OF_CODE = { 2: 'toolchain', 3: 'schema_invalid', 4: 'network_error' } as const

/** Decides from how the child ended and from what it said of itself; the worse of the two counts. */
export async function judgeTarget(
  entrypoint: Entrypoint,
  ended: CommandOutcome,
  resultPath: string,
  { fileSystem, logger }: Ports,
): Promise<Judged> {
  const code = ended.kind === 'exited' ? ended.code : undefined
  let result: TargetResult | undefined
  try {
    result = await readTargetResult(fileSystem, resultPath)
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    if (code === 0) return failed(error, undefined)
    // The target failed by itself already; its own failure is the news.
    logger.warning(error.message)
  }
  if (code === 0 || code === 1) return judgeCases(entrypoint, code, result)
  return failed(describeFailure(entrypoint, ended, result), result)
}

/** Time limit of a target. */
export function timeoutSecondsOf(entrypoint: Entrypoint): number {
  return entrypoint.timeout_s ?? DEFAULT_TIMEOUT_S
}

/** A target that says nothing of cases is one case: its exit code. Errored cases stay in the denominator. */
function judgeCases({ name }: Entrypoint, code: 0 | 1, result: TargetResult | undefined): Judged {
  const cases = casesOf(result ?? { casesTotal: 1 }, code)
  const share = cases.total === 0 ? 1 : cases.errored / cases.total
  const passedAll = share <= PARTIAL_SHARE
  const verdict = share > FAIL_SHARE || code === 1 ? 'FAIL' : passedAll ? 'PASS' : 'PARTIAL'
  return {
    result: verdict,
    exitCode: verdict === 'PASS' ? 0 : 1,
    error: null,
    cases,
    costUsd: result?.costUsd ?? 0,
    reason: `${name} ${explain(code, cases, result)}`,
  }
}

function casesOf({ casesTotal, casesPassed, casesErrored }: TargetResult, code: 0 | 1): TargetCases {
  const errored = casesErrored ?? 0
  const passed = casesPassed ?? (code === 0 ? casesTotal - errored : 0)
  return { total: casesTotal, scored: casesTotal - errored, errored, passed }
}

function explain(
  code: 0 | 1,
  { total, passed, errored }: TargetCases,
  result: TargetResult | undefined,
): string {
  const untold = 'it reported no cases, so its exit code is the one case'
  const said = result === undefined ? untold : `${passed} of ${total} cases passed`
  if (code === 1) return `ended with 1: its gate failed; ${said}`
  if (total === 0) return 'ended with 0 but reported zero cases: nothing was checked'
  return errored === 0 ? `ended with 0; ${said}` : `ended with 0; ${said}, ${errored} could not be judged`
}

function failed(error: PlumblineError, result: TargetResult | undefined): Judged {
  const total = result?.casesTotal ?? 1
  const passed = result?.casesPassed ?? 0
  const errored = result?.casesErrored ?? total - passed
  return {
    result: 'FAIL',
    exitCode: error.exitCode,
    error,
    cases: { total, scored: total - errored, errored, passed },
    costUsd: result?.costUsd ?? 0,
    reason: error.message,
  }
}

function describeFailure(
  entrypoint: Entrypoint,
  ended: CommandOutcome,
  result: TargetResult | undefined,
): PlumblineError {
  const { name, script } = entrypoint
  const fail = (errorClass: ErrorClass, what: string, remedy = 'The log has its output.'): PlumblineError =>
    new PlumblineError(errorClass, `the target "${name}" ${what}`, { location: { path: script }, remedy })
  switch (ended.kind) {
    case 'not_started':
      return fail('toolchain', `could not be started: ${ended.reason}`, 'Check its interpreter and its mode.')
    case 'timed_out': {
      const what = `was stopped at its time limit of ${timeoutSecondsOf(entrypoint)} s`
      return fail('network_timeout', what, 'The log has its output; raise timeout_s if it needs longer.')
    }
    case 'signalled':
      return fail('internal', `was ended by ${ended.signal}`)
    case 'exited':
      return ended.code === 126 || ended.code === 127
        ? fail('toolchain', `could not start a command (exit code ${ended.code})`)
        : fail(classOf(ended.code, result?.errorClass), `ended with exit code ${ended.code}`)
  }
}

/** The class that the target named, unless it belongs to another code than the one it ended with. */
function classOf(code: number, named: ErrorClass | undefined): ErrorClass {
  if (named !== undefined && ERROR_CLASSES[named].exitCode === code) return named
  return code === 2 || code === 3 || code === 4 ? CLASS_OF_CODE[code] : 'internal'
}
