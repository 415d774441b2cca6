import { clopperPearson } from '../statistics/binomial.js'
import { meanIntervalFrom } from '../statistics/moments.js'
import type { MetricValue } from './metric.js'

/** A share of cases: a numerator and a denominator, with its exact 95% interval. */
export class ShareTally {
  #successes = 0
  #n = 0

  add(outcome: 'success' | 'failure'): void {
    this.#n += 1
    if (outcome === 'success') this.#successes += 1
  }

  merge(other: ShareTally): void {
    this.#successes += other.#successes
    this.#n += other.#n
  }

  /** @param reason why there is no value where nothing was counted. */
  value(reason: string, note?: string): MetricValue {
    if (this.#n === 0) return unscored(reason)
    const share = this.#successes / this.#n
    return {
      value: share,
      n: this.#n,
      successes: this.#successes,
      interval: clopperPearson(this.#successes, this.#n, 0.95),
      ...(note === undefined ? {} : { note }),
    }
  }
}

/** A mean of values 0..1, from sums in millionths: neither order nor shards change a digit. */
export class MeanTally {
  #sum = 0
  /** Squares of millionths outgrow a double's integers. */
  #squares = 0n
  #n = 0

  add(value: number): void {
    const millionths = Math.round(value * MILLION)
    this.#n += 1
    this.#sum += millionths
    this.#squares += BigInt(millionths) * BigInt(millionths)
  }

  merge(other: MeanTally): void {
    this.#n += other.#n
    this.#sum += other.#sum
    this.#squares += other.#squares
  }

  get n(): number {
    return this.#n
  }

  /** With Student's 95% interval, cut to 0..1; a single value has none. */
  value(reason: string, note?: string): MetricValue {
    const n = this.#n
    if (n === 0) return unscored(reason)
    const mean = this.#sum / n / MILLION
    const spread = Number(BigInt(n) * this.#squares - BigInt(this.#sum) * BigInt(this.#sum))
    const standardDeviation = n < 2 ? 0 : Math.sqrt(spread / n / (n - 1)) / MILLION
    const interval = meanIntervalFrom({ n, mean, standardDeviation }, 0.95)
    return {
      value: mean,
      n,
      ...(interval === null ? {} : { interval: [Math.max(0, interval[0]), Math.min(1, interval[1])] }),
      ...(note === undefined ? {} : { note }),
    }
  }
}

export function unscored(reason: string): MetricValue {
  return { unscored: reason, n: 0 }
}

const MILLION = 1e6
