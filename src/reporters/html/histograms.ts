import type { CaseLine } from '../../core/generated/baseline-report.js'
import type { SessionReport } from '../../core/generated/session-report.js'
import type { Histogram } from '../../core/report-page.js'
import { formatValue } from '../format.js'

/** Counts supports, scores and latencies of every case line. Memory does not grow with the number of cases. */
export class Histograms {
  private readonly support = new Bins(SHARE_BORDERS)
  private readonly score = new Bins(SHARE_BORDERS)
  private readonly latency = new Bins(LATENCY_BORDERS)

  add({ support, score, latency_ms }: CaseLine): void {
    this.support.add(support)
    this.score.add(score)
    this.latency.add(latency_ms)
  }

  list({ latency }: Pick<SessionReport, 'latency'>): readonly Histogram[] {
    const { p50Ms, p95Ms, kind } = latency
    const quantile = (at: number | null, name: string): Histogram['lines'] =>
      at === null ? [] : [{ at, label: `${name} ${formatValue('ms', at)}` }]
    return [
      {
        id: 'support',
        title: 'Support of the answers',
        unit: 'share',
        ...this.support.all(),
        lines: [
          { at: 0.4, label: 'hardly supported below .4' },
          { at: 0.6, label: 'unsupported below .6' },
        ],
      },
      {
        id: 'score',
        title: 'Scores',
        unit: 'share',
        ...this.score.all(),
        lines: [{ at: 0.7, label: 'passed from .7 on' }],
      },
      {
        id: 'latency',
        title: `Latency${kind === null ? '' : ` (${kind})`}`,
        unit: 'ms',
        ...this.latency.used(),
        lines: [...quantile(p50Ms, 'p50'), ...quantile(p95Ms, 'p95')],
      },
    ]
  }
}

const SHARE_BORDERS = Array.from({ length: 21 }, (_, step) => step / 20)
/** Twelve bins a decade from 1 ms to about a quarter of an hour, rounded so that they read well. */
const LATENCY_BORDERS = [
  0,
  ...Array.from({ length: 73 }, (_, step) => Math.round(10 ** (step / 12) * 10) / 10),
]

class Bins {
  private readonly borders: readonly number[]
  private readonly counts: number[]
  private without = 0

  constructor(borders: readonly number[]) {
    this.borders = borders
    this.counts = Array.from({ length: borders.length - 1 }, () => 0)
  }

  add(value: number | null): void {
    if (value === null) {
      this.without++
      return
    }
    const above = this.borders.findIndex((border) => border > value)
    const bin = above === -1 ? this.counts.length - 1 : Math.max(0, above - 1)
    this.counts[bin] = (this.counts[bin] ?? 0) + 1
  }

  all(): Pick<Histogram, 'borders' | 'counts' | 'without'> {
    return { borders: this.borders, counts: this.counts, without: this.without }
  }

  /** From the first bin that counts anything to the last, with an empty one each side. */
  used(): Pick<Histogram, 'borders' | 'counts' | 'without'> {
    const first = Math.max(0, this.counts.findIndex((count) => count > 0) - 1)
    const last = Math.min(this.counts.length - 1, this.counts.findLastIndex((count) => count > 0) + 1)
    const isEmpty = this.counts.every((count) => count === 0)
    return {
      borders: isEmpty ? [] : this.borders.slice(first, last + 2),
      counts: isEmpty ? [] : this.counts.slice(first, last + 1),
      without: this.without,
    }
  }
}
