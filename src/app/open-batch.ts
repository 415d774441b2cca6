import { createAnthropicBatches } from '../adapters/anthropic-batches.js'
import { createNodeTimer } from '../adapters/node-timer.js'
import { PlumblineError } from '../core/errors.js'
import { toMicroUsd, ZERO_USD } from '../core/money.js'
import { baseUrlOf, modelProxyOf } from '../llm/api-address.js'
import { RETRY_POLICY } from '../llm/backoff.js'
import { type BatchApi, createBatchApi } from '../llm/batch-api.js'
import { createBatchClient } from '../llm/batch-client.js'
import { type Batch, type BatchResult, customIdOf } from '../llm/batch-results.js'
import { worstCaseCost } from '../llm/call-cost.js'
import { payloadOf } from '../llm/judge-client.js'
import { keysOf } from '../llm/key-ring.js'
import { createPriceBook } from '../llm/price-book.js'
import { boundInputTokens } from '../llm/token-bound.js'
import { findBatchFile } from '../pipeline/batch-file.js'
import { SMOKE_BUDGET_USD } from '../pipeline/spending-limit.js'
import type { LlmTask, OpenLlm, PaidCalls } from '../pipeline/step.js'
import type { BatchSender } from '../pipeline/steps/submit-batch.js'
import type { Clock } from '../ports/clock.js'
import type { Env } from '../ports/env.js'
import type { Ports } from '../ports/index.js'
import { createRandom } from '../statistics/random.js'
import { openCache } from './open-cache.js'

/** What sends the cases of a run in batches. */
export async function openBatchSender(task: LlmTask, ports: Ports): Promise<BatchSender> {
  const { config, spending } = task
  const { name, prices: overrides } = config.model
  const prices = createPriceBook(overrides)
  const priced = prices.priceOf(name)
  const { api, close } = openBatchApi(ports)
  const cache = await openCache(task, prices.catalogue, ports)
  return {
    client: createBatchClient(new Map(), name, prices),
    cache,
    cap: toMicroUsd(spending?.usd ?? SMOKE_BUDGET_USD),
    worstCaseOf: (request) =>
      worstCaseCost(priced, boundInputTokens(payloadOf(request, name)), request.maxTokens, 'batch'),
    requestOf: (request) => ({ customId: customIdOf(request, name), payload: payloadOf(request, name) }),
    send: async (requests, signal) => (await api.create(requests, signal)).id,
    async close() {
      await cache?.close()
      await close()
    },
  }
}

/**
 * The judge of a run whose calls were made in batches. @throws PlumblineError `api_error` while they are under way
 */
export async function openBatchResults(
  task: LlmTask,
  ports: Ports,
): Promise<OpenLlm & { readonly paid: PaidCalls }> {
  const { config, request, spending } = task
  const { batch } = await findBatchFile(request.reportsDir, ports.fileSystem)
  const { name } = config.model
  if (batch.model !== name) {
    throw new PlumblineError(
      'config_invalid',
      `the batch was submitted for ${batch.model}, and the model is ${name} now`,
      {
        remedy: 'Set `model.name` back, or submit again.',
      },
    )
  }
  const prices = createPriceBook(config.model.prices)
  const { api, close } = openBatchApi(ports)
  const results = new Map<string, BatchResult>()
  try {
    for (const { id } of batch.batches) {
      const { hasEnded, done, total } = await api.retrieve(id, NEVER)
      if (!hasEnded)
        throw new PlumblineError('api_error', sayUnderWay({ id, done, total }), { remedy: LATER })
      for (const [customId, result] of await api.results(id, NEVER)) results.set(customId, result)
    }
  } finally {
    await close()
  }
  const cache = await openCache(task, prices.catalogue, ports)
  const client = createBatchClient(results, name, prices)
  return {
    client,
    // Half the price is another price: runs of both kinds have trends of their own.
    priceVersion: `${prices.version}/batch`,
    cache,
    paid: {
      cap: toMicroUsd(spending?.usd ?? SMOKE_BUDGET_USD),
      // It was paid for when it was submitted.
      estimate: () => ({ likely: ZERO_USD, most: ZERO_USD }),
      carry: () => {},
      spent: () => client.spent(),
    },
    close: async () => cache?.close(),
  }
}

/** What of the newest submission is still under way, in one line; undefined where all of it has ended. */
export async function batchUnderWay(
  reportsDir: string,
  ports: BatchPorts & Pick<Ports, 'fileSystem'>,
): Promise<string | undefined> {
  const { batch } = await findBatchFile(reportsDir, ports.fileSystem)
  const { api, close } = openBatchApi(ports)
  try {
    for (const { id } of batch.batches) {
      const state = await api.retrieve(id, NEVER)
      if (!state.hasEnded) return `${sayUnderWay(state)}. ${LATER}`
    }
    return undefined
  } finally {
    await close()
  }
}

const LATER = 'Collect later: a batch takes an hour at most as a rule, and a day at the very most.'
/** A few short calls; whoever stops the process stops them. */
const NEVER = new AbortController().signal

function sayUnderWay({ id, done, total }: Pick<Batch, 'id' | 'done' | 'total'>): string {
  return `the batch ${id} is under way: ${done} of ${total} requests are done`
}

type BatchPorts = { readonly env: Env; readonly clock: Clock }

function openBatchApi({ env, clock }: BatchPorts): { readonly api: BatchApi; close(): Promise<void> } {
  const keys = keysOf(env.get)
  if (keys.length === 0) {
    throw new PlumblineError('toolchain', 'a batch needs an API key and none is set', {
      remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS.',
    })
  }
  const transport = createAnthropicBatches({ baseUrl: baseUrlOf(env), proxyUrl: modelProxyOf(env) })
  const random = createRandom(env.randomInt(2 ** 32)).next
  const api = createBatchApi({
    transport,
    keys,
    policy: RETRY_POLICY,
    timer: createNodeTimer(),
    clock,
    random,
  })
  return { api, close: () => transport.close() }
}
