import type { Config } from '../core/config.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { GuardReport } from '../core/guard.js'
import type { MicroUsd } from '../core/money.js'
import type { RunRequest } from '../core/run-request.js'
import type { CallEstimate } from '../llm/estimate.js'
import type { ResponseCache } from '../llm/response-cache.js'
import type { Ports } from '../ports/index.js'
import type { LlmClient, LlmRequest } from '../ports/llm-client.js'
import type { PolicyBase } from '../ports/policy-base.js'
import type { SpendingLimit } from './spending-limit.js'

/** Who this run is. */
export interface RunIdentity {
  readonly runId: string
  readonly sessionId: string
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number
  /** Relative to the working directory. */
  readonly logPath: string
}

export interface Warning {
  readonly code: string
  readonly message: string
}

export type StepRecord = SessionReport['steps'][number]

/** Which model client a run gets, decided before any data is read. */
export interface LlmChoice {
  readonly kind: LlmClient['kind']
  /** Why it is not what was asked for. */
  readonly warning: Warning | null
  open(task: LlmTask): Promise<OpenLlm>
  /** In micro-dollars, by what was opened so far; 0 offline. Calls under way count at their worst case. */
  spent(): number
}

export interface LlmTask {
  readonly config: Config
  /** Null where nothing is paid. */
  readonly spending: SpendingLimit | null
  readonly request: RunRequest
  readonly runId: string
}

export interface OpenLlm {
  readonly client: LlmClient
  /** Null offline. */
  readonly paid: PaidCalls | null
  /** Goes into the comparability key. */
  readonly priceVersion: string | null
  /** Null where nobody looks for grades of earlier runs. */
  readonly cache: ResponseCache | null
  close(): Promise<void>
}

/** What is known of money where calls are paid. */
export interface PaidCalls {
  readonly cap: MicroUsd
  /** @throws PlumblineError `config_invalid` for what has no price or no bound */
  estimate(request: LlmRequest): CallEstimate
  /** Counts what the run that is resumed had spent. */
  carry(spent: MicroUsd): void
  spent(): MicroUsd
}

/** What a step may use beside its state. */
export interface StepContext {
  readonly request: RunRequest
  readonly run: RunIdentity
  readonly ports: Ports
  readonly signal: AbortSignal
  /** @throws PlumblineError `toolchain` when a model is asked for that cannot be had. */
  readonly chooseLlm: () => LlmChoice
  /** Looks for what stands between us and the model. @throws PlumblineError where calls cannot work */
  readonly checkNetwork: () => Promise<Warning | null>
  /** What guards said before this run; null where none ran. */
  readonly guards: GuardReport | null
  /** Whose rules hold where a change is judged. @throws PlumblineError `toolchain` when they cannot be read. */
  readonly findPolicyBase: () => Promise<PolicyBase | null>
  readonly warn: (warning: Warning) => void
  readonly warnings: () => readonly Warning[]
  /** All nine, with what is known of them now. */
  readonly steps: () => readonly StepRecord[]
}

/** One of the nine steps: takes what the steps before it found out and adds its own. */
export interface Step<In, Out extends In> {
  readonly id: string
  readonly title: string
  /** The note is what the step's line says. */
  run(state: In, context: StepContext): Promise<StepResult<Out>>
}

export interface StepResult<Out> {
  readonly state: Out
  readonly note: string
}

/** Throws the reason of an aborted run; loops call it once a record. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason
}
