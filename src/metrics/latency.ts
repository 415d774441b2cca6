import { quantileSorted } from '../statistics/quantile.js'
import type { Aggregator, MetricFamily, MetricValue, Observation } from './metric.js'
import { unscored } from './tally.js'

/** How long an answer takes. */
export const latencyFamily: MetricFamily = {
  id: 'latency',
  metrics: [
    {
      id: 'latency_p50_ms',
      title: 'Latency, median',
      unit: 'ms',
      range: [0, Number.MAX_VALUE],
      direction: 'lower_is_better',
    },
    {
      id: 'latency_p95_ms',
      title: 'Latency, 95th percentile',
      unit: 'ms',
      range: [0, Number.MAX_VALUE],
      direction: 'lower_is_better',
    },
  ],
  aggregate: () => new LatencyAggregator(),
}

/** Keeps 8 bytes a case: an exact quantile that any split of the cases leaves alone needs them all. */
class LatencyAggregator implements Aggregator<LatencyAggregator> {
  readonly #byKind = new Map<string, number[]>()

  add({ line }: Observation): void {
    if (line.status !== 'scored' || line.latency_ms === null || line.latency_kind === null) return
    this.#of(line.latency_kind).push(line.latency_ms)
  }

  merge(other: LatencyAggregator): void {
    for (const [kind, latencies] of other.#byKind) {
      const own = this.#of(kind)
      for (const latency of latencies) own.push(latency)
    }
  }

  values(): Readonly<Record<string, MetricValue>> {
    const [first, ...others] = [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1))
    if (first === undefined) return both(unscored('no scored case has a latency'))
    if (others.length > 0) {
      const kinds = [first, ...others].map(([kind, { length }]) => `${length} ${kind}`).join(', ')
      return both(unscored(`latencies of different kinds are not mixed (${kinds})`))
    }
    const [kind, latencies] = first
    const ascending = Float64Array.from(latencies).sort()
    const at = (share: number): MetricValue => ({
      value: quantileSorted(ascending, share),
      n: ascending.length,
      note: kind,
    })
    return { latency_p50_ms: at(0.5), latency_p95_ms: at(0.95) }
  }

  #of(kind: string): number[] {
    const known = this.#byKind.get(kind)
    if (known !== undefined) return known
    const created: number[] = []
    this.#byKind.set(kind, created)
    return created
  }
}

function both(value: MetricValue): Readonly<Record<string, MetricValue>> {
  return { latency_p50_ms: value, latency_p95_ms: value }
}
