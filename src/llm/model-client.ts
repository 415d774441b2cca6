import { PlumblineError, toPlumblineError } from '../core/errors.js'
import { addMicroUsd, lesserUsd, type MicroUsd, ZERO_USD } from '../core/money.js'
import type { Clock } from '../ports/clock.js'
import type { FailureScope } from '../ports/llm-client.js'
import type { ModelTransport, Timer, WireOutcome } from '../ports/model-transport.js'
import type { Budget } from '../ports/spending.js'
import { delayMs, type RetryPolicy, retryAfterMs } from './backoff.js'
import { Breaker } from './breaker.js'
import { costOf, type Usage, worstCaseCost } from './call-cost.js'
import { createConcurrencyLimit } from './concurrency-limit.js'
import type { KeyRing } from './key-ring.js'
import type { PriceBook } from './price-book.js'
import type { PricedModel } from './price-table.js'
import { createRateLimits, type RateCaps } from './rate-limits.js'
import { boundInputTokens, maxTokensOf, type Payload } from './token-bound.js'
import { judgeWire, type WireFailure } from './wire-verdict.js'

export interface ModelClientOptions {
  readonly transport: ModelTransport
  readonly keys: KeyRing
  readonly budget: Budget
  readonly prices: PriceBook
  readonly policy: RetryPolicy
  readonly rates: RateCaps
  /** Calls under way at once, at most. */
  readonly concurrency: number
  readonly timer: Timer
  readonly clock: Pick<Clock, 'now'>
  /** In [0, 1), for jitter. */
  readonly random: () => number
  /** Details for the log, one line each. */
  readonly note: (message: string) => void
}

/** How a call ended, and what all of its attempts cost. */
export type CallOutcome =
  | {
      readonly kind: 'replied'
      /** The reply as the API gave it: an object of `type: "message"` with a list as its `content`. */
      readonly body: Readonly<Record<string, unknown>>
      /** Undefined where it could not be read; the call then counted at its worst case. */
      readonly usage: Usage | undefined
      readonly latencyMs: number
      readonly costMicroUsd: MicroUsd
      readonly attempts: number
    }
  | {
      readonly kind: 'failed'
      readonly error: PlumblineError
      readonly ends: FailureScope
      readonly costMicroUsd: MicroUsd
      readonly attempts: number
    }

/**
 * The only code that calls a model: every attempt is paid from the budget first, kept within the limits a minute, and
 * tried again by one policy.
 */
export interface ModelClient {
  /**
   * Sends a Messages API request until it is answered or given up.
   * @param label names the call in the log
   * @returns a failure too as an outcome, as it may have cost something; rejects only with the signal's reason
   */
  send(payload: Payload, label: string, signal: AbortSignal): Promise<CallOutcome>
}

export function createModelClient(options: ModelClientOptions): ModelClient {
  const shared: Shared = {
    ...options,
    limit: createConcurrencyLimit(options.concurrency),
    limits: createRateLimits(options.rates),
    breaker: new Breaker(),
  }
  return {
    async send(payload, label, signal) {
      const call = new Call(shared, payload, label)
      const outcome = await call.run(signal)
      if (outcome.kind === 'replied') shared.breaker.succeeded()
      else if (outcome.ends === 'case') shared.breaker.failed(outcome.error)
      if (outcome.kind === 'replied' || shared.breaker.openedBy === null) return outcome
      return { ...outcome, ends: 'run' }
    },
  }
}

interface Shared extends ModelClientOptions {
  readonly limit: ReturnType<typeof createConcurrencyLimit>
  readonly limits: ReturnType<typeof createRateLimits>
  readonly breaker: Breaker
}

type Attempt =
  | { readonly kind: 'answered'; readonly outcome: CallOutcome }
  | { readonly kind: 'failed'; readonly failure: WireFailure; readonly waitMs: number }

/** One call with all of its attempts. */
class Call {
  private readonly shared: Shared
  private readonly payload: Payload
  private readonly label: string
  private readonly startedMs: number
  private costMicroUsd = ZERO_USD
  private attempts = 0

  constructor(shared: Shared, payload: Payload, label: string) {
    this.shared = shared
    this.payload = payload
    this.label = label
    this.startedMs = shared.timer.elapsed()
  }

  async run(signal: AbortSignal): Promise<CallOutcome> {
    const { breaker, policy, timer } = this.shared
    try {
      const plan = this.plan()
      for (;;) {
        if (breaker.openedBy !== null) return this.failWith(breaker.openedBy, 'run')
        const attempt = await this.attempt(plan, signal)
        if (attempt.kind === 'answered') return attempt.outcome
        const { failure, waitMs } = attempt
        this.note(failure, waitMs)
        const isLate = timer.elapsed() + waitMs - this.startedMs >= policy.deadlineMs
        if (failure.retry === 'never' || this.attempts >= policy.mostAttempts || isLate) {
          return this.fail(failure.errorClass, `${failure.message}${this.tries()}`, failure.ends)
        }
        if (waitMs > 0) await timer.sleep(waitMs, signal)
      }
    } catch (thrown) {
      if (signal.aborted) throw signal.reason
      return this.failWith(toPlumblineError(thrown), 'run')
    }
  }

  /** @throws PlumblineError `config_invalid` for what has no price and for what has no bound */
  private plan(): Plan {
    const { model: name } = this.payload
    const model = this.shared.prices.priceOf(typeof name === 'string' ? name : '')
    const inputTokens = boundInputTokens(this.payload)
    const maxTokens = maxTokensOf(this.payload)
    return {
      model,
      inputTokens,
      maxTokens,
      worstCase: worstCaseCost(model, inputTokens, maxTokens, 'single'),
    }
  }

  private async attempt(plan: Plan, signal: AbortSignal): Promise<Attempt> {
    const place = await this.shared.limit.enter(signal)
    let ended: 'answered' | 'too_much' | 'failed' = 'failed'
    try {
      await this.waitForRates(plan, signal)
      const apiKey = await this.chooseKey(signal)
      const attempt = await this.sendOnce(plan, apiKey, signal)
      if (attempt.kind === 'answered') ended = 'answered'
      else if (attempt.failure.isTooMuch) ended = 'too_much'
      return attempt
    } finally {
      place.leave(ended)
    }
  }

  private async sendOnce(plan: Plan, apiKey: string, signal: AbortSignal): Promise<Attempt> {
    const { budget, transport, policy, timer } = this.shared
    const reservation = await budget.reserve(plan.worstCase, signal)
    const leftMs = policy.deadlineMs - (timer.elapsed() - this.startedMs)
    const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, leftMs))
    let spent = plan.worstCase
    this.attempts++
    try {
      const wire = await transport.send({ payload: this.payload, apiKey, timeoutMs }, signal)
      const verdict = judgeWire(wire)
      this.learnLimits(wire)
      if (verdict.kind === 'failed') {
        if (!verdict.mayHaveRun) spent = ZERO_USD
        this.costMicroUsd = addMicroUsd(this.costMicroUsd, spent)
        return { kind: 'failed', failure: verdict, waitMs: this.learnFrom(wire, verdict, apiKey) }
      }
      const cost = verdict.usage === undefined ? plan.worstCase : costOf(plan.model, verdict.usage, 'single')
      spent = lesserUsd(cost, plan.worstCase)
      this.costMicroUsd = addMicroUsd(this.costMicroUsd, spent)
      return {
        kind: 'answered',
        outcome: cost > plan.worstCase ? this.beyondBound() : this.replied(verdict, wire),
      }
    } finally {
      // Also when the signal aborted or something threw: what nobody knows the fate of is paid in full.
      reservation.settle(spent)
    }
  }

  private replied(
    { body, usage }: { body: Payload; usage: Usage | undefined },
    wire: WireOutcome,
  ): CallOutcome {
    const { costMicroUsd, attempts } = this
    return { kind: 'replied', body, usage, latencyMs: Math.round(wire.latencyMs), costMicroUsd, attempts }
  }

  /** The wall rests on the bound: when it does not hold, nothing more is sent. */
  private beyondBound(): CallOutcome {
    const message =
      'the API says that a call cost more than it can have cost by the prices that are known here'
    const remedy = 'Check the price of the model under `model.prices`, and the bill; nothing more was sent.'
    return this.failWith(new PlumblineError('budget_exceeded', message, { remedy }), 'run')
  }

  /** @returns how long to wait before the next attempt */
  private learnFrom(wire: WireOutcome, failure: WireFailure, apiKey: string): number {
    const { policy, keys, timer, clock, random } = this.shared
    if (failure.retry === 'other_key') {
      keys.refuse(apiKey)
      return 0
    }
    const asked = wire.kind === 'replied' ? retryAfterMs(wire.headers, clock.now()) : null
    const waitMs = delayMs(policy, this.attempts, asked, random)
    if (failure.errorClass !== 'rate_limit') return waitMs
    keys.coolDown(apiKey, timer.elapsed() + waitMs)
    // With another key there is nothing to wait for; with one alone choosing it waits.
    return keys.size > 1 ? 0 : waitMs
  }

  private learnLimits(wire: WireOutcome): void {
    if (wire.kind !== 'replied') return
    this.shared.limits.learn(wire.headers, this.shared.timer.elapsed(), this.shared.clock.now())
  }

  private async waitForRates({ inputTokens, maxTokens }: Plan, signal: AbortSignal): Promise<void> {
    const { limits, timer } = this.shared
    // Expected rather than possible sizes: this keeps within a rate, the budget keeps within the money.
    const size = {
      inputTokens: Math.ceil(inputTokens / BYTES_PER_TOKEN),
      outputTokens: Math.ceil(maxTokens / 2),
    }
    for (;;) {
      const waitMs = limits.take(size, timer.elapsed())
      if (waitMs === 0) return
      await timer.sleep(waitMs, signal)
    }
  }

  /** @throws PlumblineError `auth_error` when no key is left */
  private async chooseKey(signal: AbortSignal): Promise<string> {
    const { keys, timer } = this.shared
    for (;;) {
      const choice = keys.choose(timer.elapsed())
      if (choice.kind === 'key') return choice.apiKey
      if (choice.kind === 'none') throw new PlumblineError('auth_error', 'the API refused the key (401)')
      await timer.sleep(choice.durationMs, signal)
    }
  }

  private fail(
    errorClass: WireFailure['errorClass'],
    message: string,
    ends: FailureScope,
  ): Extract<CallOutcome, { kind: 'failed' }> {
    return this.failWith(new PlumblineError(errorClass, message), ends)
  }

  private failWith(error: PlumblineError, ends: FailureScope): Extract<CallOutcome, { kind: 'failed' }> {
    return { kind: 'failed', error, ends, costMicroUsd: this.costMicroUsd, attempts: this.attempts }
  }

  private tries(): string {
    return this.attempts === 1 ? '' : `, after ${this.attempts} attempts`
  }

  private note({ errorClass, message }: WireFailure, waitMs: number): void {
    const upper = errorClass.toUpperCase()
    this.shared.note(
      `call ${this.label}, attempt ${this.attempts}: ${upper} ${message}; waits ${Math.round(waitMs)} ms at most`,
    )
  }
}

/** Of text in most languages; only for rates. */
const BYTES_PER_TOKEN = 4

interface Plan {
  readonly model: PricedModel
  readonly inputTokens: number
  readonly maxTokens: number
  readonly worstCase: MicroUsd
}
