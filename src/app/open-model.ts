import { createAnthropicTransport } from '../adapters/anthropic-transport.js'
import { openNodeLedger } from '../adapters/node-ledger.js'
import { createNodeTimer } from '../adapters/node-timer.js'
import type { Config } from '../core/config.js'
import { PlumblineError } from '../core/errors.js'
import type { MicroUsd } from '../core/money.js'
import { baseUrlOf, modelProxyOf } from '../llm/api-address.js'
import { RETRY_POLICY } from '../llm/backoff.js'
import { createBudget } from '../llm/budget.js'
import { createKeyRing, keysOf } from '../llm/key-ring.js'
import { LEDGER_VARIABLE } from '../llm/ledger-state.js'
import { createModelClient, type ModelClient } from '../llm/model-client.js'
import { nestBudget } from '../llm/nested-budget.js'
import { createPriceBook, type PriceBook } from '../llm/price-book.js'
import type { Clock } from '../ports/clock.js'
import type { Env } from '../ports/env.js'
import type { Budget, Ledger } from '../ports/spending.js'
import { createRandom } from '../statistics/random.js'

export interface ModelOptions {
  readonly model: Config['model']
  readonly cap: MicroUsd
  /** Where it is written down what is spent, besides the ledger of whoever started us. */
  readonly openLedger: () => Ledger
  /** Details for the log. */
  readonly note: (message: string) => void
}

export interface OpenModel {
  readonly client: ModelClient
  readonly budget: Budget
  readonly prices: PriceBook
  /** Ends connections and closes the ledger; what was spent can still be asked. */
  close(): Promise<void>
}

/**
 * The one way to the model of this process: keys, base URL and proxy from its environment, prices and limits from the
 * configuration.
 * @throws PlumblineError `toolchain` for a missing key, one that cannot be one, and for a base URL that would send it in
 *   the clear
 */
export function openModel(
  options: ModelOptions,
  ports: { readonly env: Env; readonly clock: Clock },
): OpenModel {
  const { env, clock } = ports
  const { model, cap, note } = options
  const keys = keysOf(env.get)
  if (keys.length === 0) {
    throw new PlumblineError('toolchain', 'an online call needs an API key and none is set', {
      remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS.',
    })
  }
  const prices = createPriceBook(model.prices)
  // Before anything is opened: a name without a price is refused, not guessed.
  prices.priceOf(model.name)
  const timer = createNodeTimer()
  const owner = `${env.pid}-${env.randomInt(2 ** 32).toString(16)}`
  const ledger = options.openLedger()
  const own = createBudget({ ledger, cap, owner, timer })
  const outerPath = env.get(LEDGER_VARIABLE)
  const outerLedger = outerPath === undefined ? null : openNodeLedger(outerPath, outerPath)
  const budget =
    outerLedger === null
      ? own
      : nestBudget(createBudget({ ledger: outerLedger, cap: null, owner, timer }), own)
  const transport = createAnthropicTransport({
    baseUrl: baseUrlOf(env),
    proxyUrl: modelProxyOf(env),
    // A connection is free again only a turn of the event loop after its reply; nobody waits for that where there is a
    // second one.
    connections: model.concurrency * 2,
  })
  const client = createModelClient({
    transport,
    keys: createKeyRing(keys),
    budget,
    prices,
    policy: RETRY_POLICY,
    rates: model,
    concurrency: model.concurrency,
    timer,
    clock,
    random: createRandom(env.randomInt(2 ** 32)).next,
    note,
  })
  return {
    client,
    budget,
    prices,
    async close() {
      await transport.close()
      ledger.close()
      outerLedger?.close()
    },
  }
}
