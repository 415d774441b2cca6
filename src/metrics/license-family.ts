import type {
  Aggregator,
  Distribution,
  MetricContext,
  MetricFamily,
  MetricValue,
  Observation,
} from './metric.js'

/** Licence trouble by case, counted from the status that `createLicenseChecker` wrote into the case lines. */
export const licenseFamily: MetricFamily = {
  id: 'license',
  metrics: [
    {
      id: 'license_denied',
      title: 'Cases under a denied licence',
      unit: 'count',
      range: [0, Number.POSITIVE_INFINITY],
      direction: 'lower_is_better',
    },
    {
      id: 'license_unknown',
      title: 'Licence missing or unknown',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
    {
      id: 'license_verbatim',
      title: 'Long verbatim copies from restricted sources',
      unit: 'count',
      range: [0, Number.POSITIVE_INFINITY],
      direction: 'lower_is_better',
    },
  ],
  aggregate: (context) => new LicenseAggregator(context),
}

class LicenseAggregator implements Aggregator<LicenseAggregator> {
  readonly #fields: ReadonlySet<string>
  readonly #counts = new Map<string, number>()

  constructor({ fields }: MetricContext) {
    this.#fields = fields
  }

  add({ line }: Observation): void {
    if (line.license !== null) this.#count(line.license, 1)
  }

  merge(other: LicenseAggregator): void {
    for (const [status, count] of other.#counts) this.#count(status, count)
  }

  values(): Readonly<Record<string, MetricValue>> {
    const of = (status: string) => this.#counts.get(status) ?? 0
    const n = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    if (!this.#fields.has('license') || n === 0) {
      const unscored = this.#fields.has('license') ? 'no case was checked' : 'no licence field'
      const none: MetricValue = { unscored, n: 0 }
      return { license_denied: none, license_unknown: none, license_verbatim: none }
    }
    const unknown = of('missing') + of('unknown')
    return {
      license_denied: { value: of('denied'), n, successes: of('denied') },
      license_unknown: { value: unknown / n, n, successes: unknown },
      license_verbatim: this.#fields.has('evidence')
        ? { value: of('restricted_copy'), n, successes: of('restricted_copy') }
        : { unscored: 'no evidence field', n: 0 },
    }
  }

  distributions(): readonly Distribution[] {
    return this.#counts.size === 0 ? [] : [{ id: 'licenses', title: 'Licences', counts: this.#counts }]
  }

  #count(status: string, by: number): void {
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + by)
  }
}
