import type { Started } from './state.js'
import type { Step } from './step.js'

/** Runs single steps; owns timing, logging and what a failure means. */
export interface StepRunner {
  mandatory<In, Out extends In>(step: Step<In, Out>, state: In): Promise<Out>
  /** A failure leaves the state as it was. */
  hook<State>(step: Step<State, State>, state: State): Promise<State>
}

export interface StepInfo {
  readonly id: string
  readonly title: string
}

/** Steps in a fixed order. The compiler holds each one's input against what the steps before it leave. */
export interface StepSequence<State> {
  readonly steps: readonly StepInfo[]
  next<Out extends State>(step: Step<State, Out>): StepSequence<Out>
  hook(step: Step<State, State>): StepSequence<State>
  run(runner: StepRunner): Promise<State>
}

export function startWith<Out extends Started>(step: Step<Started, Out>): StepSequence<Out> {
  return extend([step], (runner) => runner.mandatory(step, {}))
}

function extend<State>(
  steps: readonly StepInfo[],
  run: (runner: StepRunner) => Promise<State>,
): StepSequence<State> {
  return {
    steps,
    run,
    next: (step) => extend([...steps, step], async (runner) => runner.mandatory(step, await run(runner))),
    hook: (step) => extend([...steps, step], async (runner) => runner.hook(step, await run(runner))),
  }
}
