import type { Config } from '../core/config.js'
import { PlumblineError } from '../core/errors.js'
import { formatUsd } from '../core/money.js'
import type { RunRequest } from '../core/run-request.js'

/** What a run that calls a model may spend, and who says so. */
export interface SpendingLimit {
  readonly usd: number
  readonly origin: string
}

/** An online smoke run that names none may spend so much. */
export const SMOKE_BUDGET_USD = 0.1
/** A full run for production has to name this much. */
const LEAST_PROD_USD = 0.1

/**
 * The cap of an online run: what was asked for, or the configuration's, or for a smoke run 0.10 USD.
 * @throws PlumblineError `toolchain` where a full run names none
 */
export function settleSpendingLimit(
  request: Pick<RunRequest, 'mode' | 'givenBy' | 'budgetUsd'>,
  config: Pick<Config, 'budgetUsd' | 'origins' | 'profile'>,
): SpendingLimit {
  const { budgetUsd, profile } = config
  const how = request.givenBy === 'inputs' ? 'the input `budget`' : '--budget USD'
  if (budgetUsd === null) {
    if (request.mode === 'smoke') return { usd: SMOKE_BUDGET_USD, origin: 'the default of smoke runs' }
    throw new PlumblineError('toolchain', 'a full online run needs a budget and none is named', {
      remedy: `Name it with ${how} or \`budgetUsd\` in the configuration, or go offline.`,
    })
  }
  if (request.mode === 'full' && profile === 'prod' && budgetUsd < LEAST_PROD_USD) {
    const least = formatUsd(LEAST_PROD_USD)
    throw new PlumblineError(
      'toolchain',
      `a full run for production needs a budget of ${least} USD or more`,
      {
        remedy: `Raise it with ${how} or \`budgetUsd\`.`,
      },
    )
  }
  return { usd: budgetUsd, origin: config.origins.budgetUsd ?? 'the configuration' }
}
