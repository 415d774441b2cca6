import type { Aggregator, Distribution, MetricFamily, MetricValue, Observation } from './metric.js'

/** Cases with personal data, counted from what the detector wrote into the case lines. */
export const piiFamily: MetricFamily = {
  id: 'pii',
  metrics: [
    {
      id: 'pii_proven',
      title: 'Cases with proven personal data or keys',
      unit: 'count',
      range: [0, Number.POSITIVE_INFINITY],
      direction: 'lower_is_better',
    },
    {
      id: 'pii_suspected',
      title: 'Cases with suspected personal data',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
  ],
  aggregate: () => new PiiAggregator(),
}

/** A case with both proven and suspected data counts in both metrics. */
class PiiAggregator implements Aggregator<PiiAggregator> {
  #checked = 0
  #proven = 0
  #suspected = 0
  readonly #kinds = new Map<string, number>()

  add({ line }: Observation): void {
    if (line.pii === null) return
    this.#checked++
    if (line.pii.some((kind) => kind.endsWith(':proven'))) this.#proven++
    if (line.pii.some((kind) => kind.endsWith(':suspected'))) this.#suspected++
    for (const kind of new Set(line.pii)) this.#count(kind, 1)
  }

  merge(other: PiiAggregator): void {
    this.#checked += other.#checked
    this.#proven += other.#proven
    this.#suspected += other.#suspected
    for (const [kind, count] of other.#kinds) this.#count(kind, count)
  }

  values(): Readonly<Record<string, MetricValue>> {
    const n = this.#checked
    if (n === 0) {
      const none: MetricValue = { unscored: 'no case was checked', n: 0 }
      return { pii_proven: none, pii_suspected: none }
    }
    return {
      pii_proven: { value: this.#proven, n, successes: this.#proven },
      pii_suspected: { value: this.#suspected / n, n, successes: this.#suspected },
    }
  }

  distributions(): readonly Distribution[] {
    return this.#kinds.size === 0 ? [] : [{ id: 'pii_kinds', title: 'Personal data', counts: this.#kinds }]
  }

  #count(kind: string, by: number): void {
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + by)
  }
}
