/** A text that is meant to support an answer. */
export interface Evidence {
  readonly text: string
  readonly source: string | null
  /** Character span in the source, end exclusive. */
  readonly start: number | null
  readonly end: number | null
}

export interface CaseSource {
  readonly id: string | null
  readonly title: string | null
  readonly url: string | null
  /** SPDX expression. */
  readonly license: string | null
}

/** One question/answer case after mapping and validation. */
export interface Case {
  readonly id: string
  /** 0-based position in the dataset, over all files in order. */
  readonly index: number
  /** Relative to the working directory, forward slashes. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly question: string
  readonly answer: string
  /** Null where the data set has no evidence field; empty where this case has none. */
  readonly evidence: readonly Evidence[] | null
  readonly reference: string | null
  readonly source: CaseSource | null
  readonly topic: string | null
  readonly type: string | null
  readonly language: string | null
  readonly tags: readonly string[]
  /** Recorded by the system under test. */
  readonly latencyMs: number | null
  readonly costUsd: number | null
}

/** Optional fields of a case that a data set may or may not have. A field it does not have makes metrics "n/a". */
export type CaseField =
  | 'id'
  | 'evidence'
  | 'reference'
  | 'source'
  | 'license'
  | 'topic'
  | 'type'
  | 'language'
  | 'tags'
  | 'latency_ms'
  | 'cost_usd'

/** A record that could not be read as a case, kept as an errored case under `onInvalid: skip`. */
export interface InvalidCase {
  readonly id: string
  readonly index: number
  readonly file: string
  readonly line: number
  readonly invalid: string
}

export type LoadedCase = Case | InvalidCase

export function isInvalid(loaded: LoadedCase): loaded is InvalidCase {
  return 'invalid' in loaded
}
