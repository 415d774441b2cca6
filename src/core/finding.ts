export type FindingSeverity = 'error' | 'warning' | 'notice'

/** Who brought a finding or a record: this change, or somebody before it. */
export type Origin = 'introduced' | 'touched' | 'pre-existing' | 'unknown'

/** How sure a guard is, and why in `message`. */
export type Confidence = 'high' | 'medium' | 'low'

/** What a guard found. Redacted when it is made: no field ever holds a secret. */
export interface Finding {
  readonly guard: string
  readonly ruleId: string
  readonly severity: FindingSeverity
  /** From the repository's root, forward slashes. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in characters. */
  readonly column: number
  readonly message: string
  readonly remedy: string
  /** Hash of rule, path and ordinal: the same for the same finding, and nothing can be guessed from it. */
  readonly fingerprint: string
  readonly origin: Origin
  readonly confidence: Confidence
  /** The line with everything secret masked; null where there is no line to show. */
  readonly excerpt: string | null
  /** For findings in history. */
  readonly commit: string | null
  /** ISO 8601; for findings in history. */
  readonly authorDate: string | null
}
