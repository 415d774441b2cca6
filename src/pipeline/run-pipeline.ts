import { formatError, type PlumblineError, toPlumblineError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { recordFailure } from './failure.js'
import type { StepRunner, StepSequence } from './sequence.js'
import type { PartialState } from './state.js'
import type { Step, StepContext, StepRecord, Warning } from './step.js'

export interface RunOutcome {
  readonly report: SessionReport
  readonly exitCode: ExitCode
  /** Known failures only; shown once at the end. */
  readonly error: PlumblineError | null
}

export interface Pipeline<State> {
  readonly sequence: StepSequence<State>
  /** After the last step: what must be brought up to date, and history. */
  finish(state: State, context: StepContext): Promise<SessionReport>
}

/** How long a stopped step may take to end by itself, so that what it had finished is flushed. */
const GRACE_MS = 500

/**
 * Runs the steps in order. Owns timing, step lines and what a failure means: a mandatory step's failure ends the run
 * with a partial report and an entry in the dead letter queue, a hook's failure is a warning.
 */
export async function runPipeline<State extends PartialState>(
  { sequence, finish }: Pipeline<State>,
  base: Omit<StepContext, 'warn' | 'warnings' | 'steps'>,
): Promise<RunOutcome> {
  const diary = new RunDiary(sequence.steps, base)
  const context: StepContext = {
    ...base,
    warn: (warning) => diary.warn(warning),
    warnings: () => diary.warnings,
    steps: () => diary.records,
  }
  try {
    const report = await settle(
      sequence.run(diary.runner(context)).then((state) => {
        // A hook that was under way ends by itself; what was stopped meanwhile is stopped all the same.
        base.signal.throwIfAborted()
        return finish(state, context)
      }),
      base.signal,
    )
    return { report, exitCode: report.exitCode, error: null }
  } catch (thrown) {
    const error = toPlumblineError(thrown)
    logFailure(error, diary, context)
    const report = await recordFailure(error, diary.current, diary.state, context)
    return { report, exitCode: report.exitCode, error }
  }
}

/** The work, or the reason of an abort when the work does not end by itself soon after. */
async function settle<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      setTimeout(() => reject(signal.reason), GRACE_MS).unref()
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([work, stopped])
}

/** Steps, warnings and the last good state, as the run goes. */
class RunDiary {
  readonly warnings: Warning[] = []
  readonly records: StepRecord[]
  state: PartialState = {}
  /** The step that is running, or that failed. */
  current: string | null = null
  private readonly base: Pick<StepContext, 'ports' | 'signal'>
  private position = 0

  constructor(
    steps: readonly { readonly id: string; readonly title: string }[],
    base: Pick<StepContext, 'ports' | 'signal'>,
  ) {
    this.base = base
    this.records = steps.map(({ id, title }) => ({ id, title, state: 'not_run', durationMs: null, note: '' }))
  }

  warn(warning: Warning): void {
    this.warnings.push(warning)
    this.base.ports.logger.warning(warning.message)
  }

  runner(context: StepContext): StepRunner {
    return {
      mandatory: async (step, state) => {
        const next = await this.attempt(step, state, context, 'failed')
        this.state = { ...this.state, ...next }
        return next
      },
      hook: async (step, state) => {
        try {
          const next = await this.attempt(step, state, context, 'warning')
          this.state = { ...this.state, ...next }
          return next
        } catch (thrown) {
          if (context.signal.aborted) throw thrown
          const error = toPlumblineError(thrown)
          this.current = null
          this.warn({ code: `${step.id}_failed`, message: `${step.title}: ${formatError(error)}` })
          return state
        }
      },
    }
  }

  private async attempt<In, Out extends In>(
    step: Step<In, Out>,
    state: In,
    context: StepContext,
    onFailure: 'failed' | 'warning',
  ): Promise<Out> {
    const { logger, clock } = this.base.ports
    const number = this.position + 1
    const warnedBefore = this.warnings.length
    const startedAt = clock.elapsed()
    const close = (outcome: 'ok' | 'warning' | 'failed', note: string): void => {
      const durationMs = Math.max(0, Math.round(clock.elapsed() - startedAt))
      this.records[this.position] = { id: step.id, title: step.title, state: outcome, durationMs, note }
      this.position = number
      logger.stepFinished(number, step.title, outcome, note, durationMs)
    }
    this.current = step.id
    logger.stepStarted(number, step.title)
    try {
      if (this.base.signal.aborted) throw this.base.signal.reason
      const { state: next, note } = await step.run(state, context)
      this.current = null
      close(this.warnings.length > warnedBefore ? 'warning' : 'ok', note)
      return next
    } catch (thrown) {
      close(onFailure, escapeTerminal(toPlumblineError(thrown).message))
      throw thrown
    }
  }
}

/** Step, file and line, and the class in upper case, so that `grep BUDGET_EXCEEDED RUN_LOGS` finds it. */
function logFailure(error: PlumblineError, diary: RunDiary, context: StepContext): void {
  const { logger } = context.ports
  const step = diary.current ?? 'finish'
  logger.error(`${error.errorClass.toUpperCase()} in step ${step}: ${formatError(error)}`)
  // A single detail is the message itself.
  if (error.details.length > 1) for (const detail of error.details) logger.error(`  ${detail}`)
  const origin = error.cause instanceof Error ? error.cause : error
  const stack = origin.stack ?? ''
  if (error.errorClass === 'internal') logger.error(stack)
  else logger.debug(stack)
}
