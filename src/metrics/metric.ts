import type { Case } from '../core/case.js'
import type { CaseLine } from '../core/generated/baseline-report.js'

export type Unit = 'share' | 'score' | 'usd' | 'ms' | 'bits' | 'count'
export type Direction = 'lower_is_better' | 'higher_is_better' | 'informative'

/** A number with its n, or the reason why there is none. Never NaN. */
export type MetricValue =
  | {
      readonly value: number
      /** How many cases it rests on. */
      readonly n: number
      /** For shares: the numerator, so that exact bounds can be computed. */
      readonly successes?: number
      /** 95%. */
      readonly interval?: readonly [number, number]
      readonly note?: string
    }
  | { readonly unscored: string; readonly n: 0 }

export interface MetricDefinition {
  readonly id: string
  readonly title: string
  readonly unit: Unit
  /** Range of the value. */
  readonly range: readonly [number, number]
  readonly direction: Direction
}

/** One case as the aggregators see it, in any order. `case` is null for a record that could not be read. */
export interface Observation {
  /** 0-based position in the dataset. */
  readonly index: number
  readonly case: Case | null
  readonly line: CaseLine
}

/** Counts by label. */
export interface Distribution {
  readonly id: string
  readonly title: string
  readonly counts: ReadonlyMap<string, number>
}

/** Indices of cases that repeat another one. */
export interface Repetition {
  readonly index: number
  readonly of: number
  readonly kind: 'exact' | 'near' | 'template'
}

/**
 * Sees every case once and keeps no texts. Sums are kept in integers (millionths), so that neither order nor
 * shards change a digit.
 */
export interface Aggregator<Self = unknown> {
  add(observation: Observation): void
  /** Takes over what an aggregator of the same family saw in another shard. */
  merge(other: Self): void
  /** By metric id. */
  values(): Readonly<Record<string, MetricValue>>
  distributions?(): readonly Distribution[]
  repetitions?(): readonly Repetition[]
}

/** Metrics that share one aggregator. */
export interface MetricFamily {
  readonly id: string
  readonly metrics: readonly MetricDefinition[]
  aggregate(context: MetricContext): Aggregator
}

/** What a data set has and what the configuration says about it. */
export interface MetricContext {
  /** Optional fields that the data set has. */
  readonly fields: ReadonlySet<string>
  /** Declared sources, with their length in characters and their text where known. */
  readonly sources: readonly {
    readonly id: string
    readonly characters: number | null
    readonly text: string | null
  }[]
  readonly scorer: 'judge' | 'offline'
  /** Counts by label of the run that this one is compared with, by distribution id. */
  readonly baselineDistributions?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined
}
