import type { MicroUsd } from '../core/money.js'
import { costOf, worstCaseCost } from './call-cost.js'
import type { PriceBook } from './price-book.js'
import { boundInputTokens, maxTokensOf, type Payload } from './token-bound.js'

/** What a call will cost, before it is sent. */
export interface CallEstimate {
  /** From what texts and grades usually take; never what the wall is built on. */
  readonly likely: MicroUsd
  readonly most: MicroUsd
}

/** UTF-8 bytes a token takes: about 4 in English, about 2.5 in Korean. */
const USUAL_BYTES_PER_TOKEN = 3
/** A grade with its reason. */
const USUAL_OUTPUT_TOKENS = 160

/** @throws PlumblineError `config_invalid` for what has no price or no bound */
export function estimateCall(payload: Payload, prices: PriceBook): CallEstimate {
  const model = prices.priceOf(typeof payload.model === 'string' ? payload.model : '')
  const bound = boundInputTokens(payload)
  const maxTokens = maxTokensOf(payload)
  const usage = {
    input: Math.ceil(bound / USUAL_BYTES_PER_TOKEN),
    cacheWrite5m: 0,
    cacheWrite1h: 0,
    cacheRead: 0,
    output: Math.min(maxTokens, USUAL_OUTPUT_TOKENS),
    isKeptInUs: false,
  }
  return { likely: costOf(model, usage, 'single'), most: worstCaseCost(model, bound, maxTokens, 'single') }
}

/** Calls that are to be made, one after the other. */
export class EstimateSum {
  calls = 0
  likely = 0
  most = 0
  /** Calls that likely fit into the cap, in order. */
  fitting = 0
  private readonly left: number

  /** @param left of the cap, in micro-dollars */
  constructor(left: number) {
    this.left = left
  }

  add({ likely, most }: CallEstimate): void {
    this.calls++
    this.likely += likely
    this.most += most
    if (this.likely <= this.left) this.fitting++
  }
}
