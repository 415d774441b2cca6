import { PlumblineError } from '../core/errors.js'
import { addMicroUsd, lesserUsd, type MicroUsd, ZERO_USD } from '../core/money.js'
import type { LlmClient, LlmOutcome } from '../ports/llm-client.js'
import { type BatchResult, customIdOf } from './batch-results.js'
import { costOf, parseUsage, worstCaseCost } from './call-cost.js'
import { payloadOf, readReply } from './judge-client.js'
import type { PriceBook } from './price-book.js'
import { boundInputTokens } from './token-bound.js'

/** A client whose calls were made in a batch: it answers from the results, and sends nothing. */
export interface BatchClient extends LlmClient {
  /** Of all results that were asked for, at half the price. */
  spent(): MicroUsd
}

export function createBatchClient(
  results: ReadonlyMap<string, BatchResult>,
  model: string,
  prices: PriceBook,
): BatchClient {
  let spent = ZERO_USD
  // Asked twice, as for a malformed grade, it says the same once more, and was paid for once.
  const counted = new Set<string>()
  return {
    kind: 'measured',
    model,
    spent: () => spent,
    complete(request, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      const customId = customIdOf(request, model)
      const result = results.get(customId)
      if (result?.kind !== 'succeeded') return Promise.resolve(failureOf(result))
      const { message } = result
      const usage = parseUsage(message.usage)
      const priced = prices.priceOf(model)
      const worst = worstCaseCost(
        priced,
        boundInputTokens(payloadOf(request, model)),
        request.maxTokens,
        'batch',
      )
      const cost = usage === undefined ? worst : lesserUsd(costOf(priced, usage, 'batch'), worst)
      const costMicroUsd = counted.has(customId) ? ZERO_USD : cost
      counted.add(customId)
      spent = addMicroUsd(spent, costMicroUsd)
      return Promise.resolve(readReply({ body: message, usage, latencyMs: null, costMicroUsd }))
    },
  }
}

/** Nothing is charged for a request that did not succeed. Source: Anthropic, "Batch processing", results. */
function failureOf(result: Exclude<BatchResult, { kind: 'succeeded' }> | undefined): LlmOutcome {
  return { kind: 'failed', error: errorOf(result), ends: 'case', costMicroUsd: ZERO_USD }
}

function errorOf(result: Exclude<BatchResult, { kind: 'succeeded' }> | undefined): PlumblineError {
  const again = { remedy: 'Submit again: what is there already is not paid for again.' }
  switch (result?.kind) {
    case 'errored':
      return new PlumblineError(
        'api_error',
        `the API could not run this request of the batch (${result.message})`,
      )
    case 'expired':
      return new PlumblineError('network_timeout', 'the batch ended before this request was run', again)
    case 'canceled':
      return new PlumblineError('api_error', 'the batch was canceled before this request was run', again)
    case undefined:
      return new PlumblineError(
        'api_error',
        'the batch has no result for this case: it is new, or has changed',
        again,
      )
  }
}
