/** What became of one figure between the frozen answers and the present ones, over the same cases. */
export interface RegressionMetric {
  readonly id: 'mean_score' | 'passed' | 'support' | 'align' | 'evidence'
  readonly title: string
  /** Means of graded values, or rates of yes and no. */
  readonly kind: 'mean' | 'rate'
  /** Pairs that have a value on both sides. */
  readonly n: number
  readonly frozen: number | null
  readonly current: number | null
  /** current - frozen. */
  readonly change: number | null
  /** 95%, of the change; null for fewer than two pairs. */
  readonly interval: readonly [number, number] | null
  /** One-sided: the chance of such a drop by accident. Null without pairs. */
  readonly p: number | null
  /** Adjusted by Holm over all figures of the comparison. */
  readonly holmP: number | null
  /** The drop that fails: 5% of the frozen mean, or .02 of a rate. */
  readonly limit: number | null
  /** The smallest drop that so few pairs would have shown; null from 200 pairs on, and where nothing moved. */
  readonly detectable: number | null
  readonly state: 'pass' | 'note' | 'warn' | 'fail' | 'not_applicable'
}

/** A case whose score fell or rose. */
export interface RegressionRecord {
  readonly id: string
  /** Where the present answer stands. */
  readonly path: string
  readonly line: number
  readonly question: string
  readonly frozenAnswer: string
  readonly currentAnswer: string
  readonly frozenScore: number | null
  readonly currentScore: number | null
}

/** The frozen mini-set against the present answers. */
export interface RegressionComparison {
  readonly verdict: 'PASS' | 'WARN' | 'FAIL'
  /** Most telling first; one line each, no text of the data. */
  readonly reasons: readonly string[]
  /** Cases of the frozen file. */
  readonly frozenCases: number
  /** Cases whose question and evidence are the same on both sides. */
  readonly pairs: number
  /** Frozen ids that the present data does not have. */
  readonly missing: readonly string[]
  /** Ids whose question or evidence is another, so that their answers cannot be compared. */
  readonly changed: readonly string[]
  readonly metrics: readonly RegressionMetric[]
  /** Those that changed most, worst first; at most 20. */
  readonly records: readonly RegressionRecord[]
}
