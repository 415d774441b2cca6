import { closest } from '../core/closest.js'
import type { ModelCatalogue } from '../ports/model-catalogue.js'

/** Micro-dollars a million tokens are dollars a token times 10^12; prices here are whole micro-dollars a million tokens. */
export interface ModelPrice {
  readonly input: number
  readonly output: number
  readonly cacheWrite5m: number
  readonly cacheWrite1h: number
  readonly cacheRead: number
}

export interface PricedModel {
  /** The name that will always mean the same model. */
  readonly id: string
  readonly price: ModelPrice
  /** For requests whose prompt (input, cache reads and writes together) has more tokens than this: all of their tokens. */
  readonly longPrompt?: { readonly aboveTokens: number; readonly price: ModelPrice }
}

/**
 * Day on which these prices were read.
 * Sources: Anthropic, "Pricing" and "Model deprecations" (platform.claude.com/docs/en/about-claude/pricing and
 * /model-deprecations), "Models" pages of each model; the cache read price of Sonnet 5.5 is the one since 2026-10-07.
 */
export const PRICE_TABLE_VERSION = '2026-11-23'

/** What batches cost of the price, input and output alike. Source: "Batch processing" of the same page. */
export const BATCH_SHARE = 0.5

/** US dollars a million tokens; cache writes of 5 minutes cost 1.25 times the input, of an hour twice as much. */
function usd(input: number, output: number, cacheRead: number): ModelPrice {
  const micro = (dollars: number) => Math.round(dollars * 1e6)
  return {
    input: micro(input),
    output: micro(output),
    cacheWrite5m: micro(input * 1.25),
    cacheWrite1h: micro(input * 2),
    cacheRead: micro(cacheRead),
  }
}

export const PRICED_MODELS: readonly PricedModel[] = [
  { id: 'claude-fable-5-1', price: usd(10, 50, 0.25) },
  { id: 'claude-fable-5', price: usd(10, 50, 1) },
  { id: 'claude-mythos-5-1', price: usd(10, 50, 0.25) },
  { id: 'claude-mythos-5', price: usd(10, 50, 1) },
  { id: 'claude-opus-5-5', price: usd(4, 20, 0.2) },
  { id: 'claude-opus-5', price: usd(5, 25, 0.5) },
  { id: 'claude-opus-4-8', price: usd(5, 25, 0.5) },
  { id: 'claude-opus-4-7', price: usd(5, 25, 0.5) },
  { id: 'claude-opus-4-6', price: usd(5, 25, 0.5) },
  { id: 'claude-opus-4-5-20251101', price: usd(5, 25, 0.5) },
  { id: 'claude-sonnet-5-5', price: usd(2, 10, 0.1) },
  { id: 'claude-sonnet-5', price: usd(2, 10, 0.2) },
  { id: 'claude-sonnet-4-6', price: usd(3, 15, 0.3) },
  { id: 'claude-sonnet-4-5-20250929', price: usd(3, 15, 0.3) },
  {
    id: 'claude-haiku-5-5',
    price: usd(0.1, 0.5, 0.01),
    longPrompt: { aboveTokens: 100_000, price: usd(0.5, 2.5, 0.05) },
  },
  { id: 'claude-haiku-4-5-20251001', price: usd(1, 5, 0.1) },
]

/** Names that stand for the newest snapshot of a model, and so may come to mean another. */
const ALIASES: Readonly<Record<string, string>> = {
  'claude-opus-4-5': 'claude-opus-4-5-20251101',
  'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929',
  'claude-haiku-4-5': 'claude-haiku-4-5-20251001',
}

interface Retired {
  /** Names that begin so. */
  readonly prefix: string
  readonly on: string
  readonly successor: string
}

/** Days of the Claude API; cloud vendors keep some of them longer. */
const RETIRED: readonly Retired[] = [
  { prefix: 'claude-opus-4-1', on: '2026-08-05', successor: 'claude-opus-5-5' },
  { prefix: 'claude-opus-4-0', on: '2026-06-15', successor: 'claude-opus-4-8' },
  { prefix: 'claude-opus-4-2025', on: '2026-06-15', successor: 'claude-opus-4-8' },
  { prefix: 'claude-sonnet-4-0', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-sonnet-4-2025', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-3-7-sonnet', on: '2026-02-19', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-3-opus', on: '2026-01-05', successor: 'claude-opus-4-8' },
  { prefix: 'claude-3-5-sonnet', on: '2025-10-28', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-3-sonnet', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-2', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
  { prefix: 'claude-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
  { prefix: 'claude-instant-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
]

/** Undefined for a name without a price: nobody guesses one. */
export function pricedModel(name: string): PricedModel | undefined {
  const id = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name
  return PRICED_MODELS.find((model) => model.id === id)
}

export const MODEL_CATALOGUE: ModelCatalogue = {
  version: PRICE_TABLE_VERSION,
  find(name) {
    const model = pricedModel(name)
    if (model !== undefined) return { kind: 'priced', pinnedId: model.id, isPinned: model.id === name }
    const retired = RETIRED.find(({ prefix }) => name.startsWith(prefix))
    if (retired !== undefined) return { kind: 'retired', retiredOn: retired.on, successor: retired.successor }
    const known = [...PRICED_MODELS.map(({ id }) => id), ...Object.keys(ALIASES)]
    return { kind: 'unknown', near: closest(name, known) ?? null }
  },
}
