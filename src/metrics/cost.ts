import type { Aggregator, MetricFamily, MetricValue, Observation } from './metric.js'
import { unscored } from './tally.js'

/** What one case costs. */
export const costFamily: MetricFamily = {
  id: 'cost',
  metrics: [
    {
      id: 'cost_per_item',
      title: 'Cost of a case',
      unit: 'usd',
      range: [0, Number.MAX_VALUE],
      direction: 'lower_is_better',
    },
  ],
  aggregate: ({ scorer }) => new CostAggregator(scorer === 'judge' ? 'measured' : 'simulated'),
}

type CostKind = 'recorded' | 'measured' | 'simulated'

interface Sum {
  /** Integer billionths of a dollar: recorded costs may be finer than a millionth. */
  nanoUsd: number
  n: number
}

class CostAggregator implements Aggregator<CostAggregator> {
  readonly #byKind = new Map<CostKind, Sum>()
  /** Of our own calls; recorded costs come with the case. */
  readonly #ownKind: CostKind

  constructor(ownKind: CostKind) {
    this.#ownKind = ownKind
  }

  /** Cases that failed count as well where they cost something. */
  add({ case: observed, line }: Observation): void {
    if (line.cost_usd === null) return
    const isRecorded = observed !== null && observed.costUsd !== null
    const kind = isRecorded ? 'recorded' : this.#ownKind
    this.#take(kind, { nanoUsd: Math.round(line.cost_usd * 1e9), n: 1 })
  }

  merge(other: CostAggregator): void {
    for (const [kind, sum] of other.#byKind) this.#take(kind, sum)
  }

  values(): Readonly<Record<string, MetricValue>> {
    return { cost_per_item: this.#value() }
  }

  #take(kind: CostKind, added: Sum): void {
    const sum = this.#byKind.get(kind) ?? { nanoUsd: 0, n: 0 }
    this.#byKind.set(kind, { nanoUsd: sum.nanoUsd + added.nanoUsd, n: sum.n + added.n })
  }

  #value(): MetricValue {
    const [first, ...others] = [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1))
    if (first === undefined) return unscored('no case has a cost')
    if (others.length > 0) {
      const kinds = [first, ...others].map(([kind, { n }]) => `${n} ${kind}`).join(', ')
      return unscored(`costs of different kinds are not mixed (${kinds})`)
    }
    const [kind, { nanoUsd, n }] = first
    return { value: nanoUsd / n / 1e9, n, note: kind }
  }
}
