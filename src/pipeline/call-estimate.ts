import { isInvalid } from '../core/case.js'
import { formatUsd } from '../core/money.js'
import type { CachedJudge } from '../llm/cached-judge.js'
import { EstimateSum } from '../llm/estimate.js'
import type { Judge } from '../llm/judge.js'
import type { Loaded } from './state.js'
import { type PaidCalls, type StepContext, throwIfStopped } from './step.js'

export interface EstimatedCalls {
  readonly judge: Judge
  readonly cached: CachedJudge
  /** Indexes of cases that an earlier run has finished. */
  readonly finished: ReadonlySet<number>
}

/**
 * Says what the calls will cost, before the first one: at most, likely, and what fits where that is over the cap. The
 * wall does not rest on it.
 */
export async function announceCost(
  state: Loaded,
  paid: PaidCalls,
  { judge, cached, finished }: EstimatedCalls,
  context: StepContext,
): Promise<void> {
  const left = Math.max(0, paid.cap - paid.spent())
  const sum = new EstimateSum(left)
  for await (const loaded of state.dataset.cases()) {
    throwIfStopped(context.signal)
    const isCalled = state.selection === null || state.selection.has(loaded.index)
    if (!isCalled || finished.has(loaded.index) || isInvalid(loaded)) continue
    if (await cached.isKnown(loaded)) continue
    sum.add(paid.estimate(judge.requestOf(loaded)))
  }
  const usd = (micro: number) => `$${formatUsd(micro / 1e6)}`
  // More digits would look like knowledge.
  const roughly = (micro: number) => `$${formatUsd(Math.ceil(micro / 100) / 1e4)}`
  const origin = state.spending === null ? '' : ` (${state.spending.origin})`
  const cap = `${usd(left)} left of the budget of ${usd(paid.cap)}${origin}`
  context.ports.logger.info(
    `estimate: ${sum.calls} calls, about ${roughly(sum.likely)}, at most ${roughly(sum.most)}; ${cap}`,
  )
  if (sum.likely <= left) return
  context.warn({
    code: 'estimate_over_budget',
    message: `the estimate is over the budget: about ${sum.fitting} of ${sum.calls} cases fit into ${usd(left)}`,
  })
}
