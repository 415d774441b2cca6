import { createHash } from 'node:crypto'
import { closest } from '../core/closest.js'
import type { ModelPriceOverride } from '../core/config.js'
import { PlumblineError } from '../core/errors.js'
import { toMicroUsd } from '../core/money.js'
import type { ModelCatalogue, ModelEntry } from '../ports/model-catalogue.js'
import { MODEL_CATALOGUE, PRICE_TABLE_VERSION, type PricedModel, pricedModel } from './price-table.js'

/** The prices that hold for a run: the table's, and those that the configuration sets. */
export interface PriceBook {
  readonly catalogue: ModelCatalogue
  /** Day of the table; with a hash of the prices that were set, so that runs at other prices are not compared. */
  readonly version: string
  /** @throws PlumblineError `config_invalid` for a name without a price, and for a retired model. */
  priceOf(model: string): PricedModel
}

export function createPriceBook(overrides: Readonly<Record<string, ModelPriceOverride>>): PriceBook {
  const own = new Map(Object.entries(overrides).map(([name, price]) => [name, pricedAs(name, price)]))
  const find = (name: string): ModelEntry =>
    own.has(name) ? { kind: 'priced', pinnedId: name, isPinned: true } : findWithNear(name, [...own.keys()])
  const version = own.size === 0 ? PRICE_TABLE_VERSION : `${PRICE_TABLE_VERSION}+${hashOf(overrides)}`
  return {
    version,
    catalogue: { version, find },
    priceOf(name) {
      const priced = own.get(name) ?? pricedModel(name)
      if (priced !== undefined) return priced
      throw refusal(name, find(name))
    },
  }
}

/** What is not said of a price costs as much as the dearest thing that it could be. */
function pricedAs(id: string, price: ModelPriceOverride): PricedModel {
  const { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd } = price
  return {
    id,
    price: {
      input: toMicroUsd(inputUsd),
      output: toMicroUsd(outputUsd),
      cacheWrite5m: toMicroUsd(cacheWriteUsd ?? inputUsd * 2),
      cacheWrite1h: toMicroUsd(cacheWriteUsd ?? inputUsd * 2),
      cacheRead: toMicroUsd(cacheReadUsd ?? inputUsd),
    },
  }
}

function findWithNear(name: string, own: readonly string[]): ModelEntry {
  const entry = MODEL_CATALOGUE.find(name)
  if (entry.kind !== 'unknown') return entry
  return { kind: 'unknown', near: closest(name, own) ?? entry.near }
}

function refusal(name: string, entry: ModelEntry): PlumblineError {
  if (entry.kind === 'retired') {
    return new PlumblineError('config_invalid', `the model ${name} was retired on ${entry.retiredOn}`, {
      remedy: `Set \`model.name\` to its successor ${entry.successor}.`,
    })
  }
  const near = entry.kind === 'unknown' && entry.near !== null ? `; did you mean ${entry.near}?` : ''
  return new PlumblineError('config_invalid', `no price is known for the model ${name}${near}`, {
    remedy: 'Set `model.name` to a model with a price, or its price under `model.prices`.',
  })
}

function hashOf(overrides: Readonly<Record<string, ModelPriceOverride>>): string {
  const sorted = Object.entries(overrides)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd }]) => [
      name,
      inputUsd,
      outputUsd,
      cacheWriteUsd,
      cacheReadUsd,
    ])
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8)
}
