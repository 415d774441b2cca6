import { type MicroUsd, wholeMicroUsd } from '../core/money.js'
import { BATCH_SHARE, type ModelPrice, type PricedModel } from './price-table.js'

/**
 * Inference that a workspace keeps in the United States costs 1.1 times as much, whoever asks for it.
 * Source: Anthropic, "Data residency" (platform.claude.com/docs/en/manage-claude/data-residency).
 */
const GEO_SHARE = 1.1

/** How a request was sent; batches cost half. */
export type Delivery = 'single' | 'batch'

/** What a reply says that it used, in tokens. The four kinds of input exclude each other. */
export interface Usage {
  readonly input: number
  readonly cacheWrite5m: number
  readonly cacheWrite1h: number
  readonly cacheRead: number
  readonly output: number
  readonly isKeptInUs: boolean
}

/**
 * What a call can cost at most: every token of its input at the dearest price that a token of input can have (cache
 * writes, the tier of long prompts), all of the output that it may make, and the dearer place.
 * @param inputTokens upper bound
 */
export function worstCaseCost(
  model: PricedModel,
  inputTokens: number,
  maxTokens: number,
  delivery: Delivery,
): MicroUsd {
  const prices = model.longPrompt === undefined ? [model.price] : [model.price, model.longPrompt.price]
  const input = Math.max(...prices.map(dearestInput))
  const output = Math.max(...prices.map((price) => price.output))
  return total(inputTokens * input + maxTokens * output, GEO_SHARE, delivery)
}

/** What a call did cost. */
export function costOf(model: PricedModel, usage: Usage, delivery: Delivery): MicroUsd {
  const prompt = usage.input + usage.cacheWrite5m + usage.cacheWrite1h + usage.cacheRead
  const { longPrompt } = model
  const price = longPrompt !== undefined && prompt > longPrompt.aboveTokens ? longPrompt.price : model.price
  const sum =
    usage.input * price.input +
    usage.cacheWrite5m * price.cacheWrite5m +
    usage.cacheWrite1h * price.cacheWrite1h +
    usage.cacheRead * price.cacheRead +
    usage.output * price.output
  return total(sum, usage.isKeptInUs ? GEO_SHARE : 1, delivery)
}

/**
 * The usage of a Messages API reply.
 * @returns undefined where it is not there, no count, or of a kind that has no price here (web searches, the fast
 *   mode): then the call counts at its worst case.
 */
export function parseUsage(usage: unknown): Usage | undefined {
  if (typeof usage !== 'object' || usage === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(usage))
  if (fields.get('speed') === 'fast' || usesServerTools(fields.get('server_tool_use'))) return undefined
  const input = count(fields.get('input_tokens'))
  const output = count(fields.get('output_tokens'))
  const written = countOrNone(fields.get('cache_creation_input_tokens'))
  const cacheRead = countOrNone(fields.get('cache_read_input_tokens'))
  if (input === undefined || output === undefined || written === undefined || cacheRead === undefined) {
    return undefined
  }
  const cacheWrite5m = Math.min(written, fiveMinutesOf(fields.get('cache_creation')))
  return {
    input,
    output,
    cacheRead,
    cacheWrite5m,
    // What the breakdown leaves open is of the dearer kind.
    cacheWrite1h: written - cacheWrite5m,
    isKeptInUs: fields.get('inference_geo') === 'us',
  }
}

/** Rounded up to whole micro-dollars; prices are micro-dollars a million tokens. */
function total(tokensTimesPrice: number, share: number, delivery: Delivery): MicroUsd {
  return wholeMicroUsd(Math.ceil((tokensTimesPrice * share * (delivery === 'batch' ? BATCH_SHARE : 1)) / 1e6))
}

function dearestInput({ input, cacheWrite5m, cacheWrite1h, cacheRead }: ModelPrice): number {
  return Math.max(input, cacheWrite5m, cacheWrite1h, cacheRead)
}

function usesServerTools(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((requests) => requests !== 0 && requests !== null)
}

function fiveMinutesOf(breakdown: unknown): number {
  if (typeof breakdown !== 'object' || breakdown === null) return 0
  return 'ephemeral_5m_input_tokens' in breakdown ? (count(breakdown.ephemeral_5m_input_tokens) ?? 0) : 0
}

function countOrNone(value: unknown): number | undefined {
  return value === undefined || value === null ? 0 : count(value)
}

/** No reply holds more than this; a number beyond it is no count of tokens. */
const MOST_TOKENS = 1e9

function count(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_TOKENS)
    return undefined
  return value
}
