export type FindingSeverity = 'error' | 'warning' | 'notice'

/** Who brought a finding or a record: this change, or somebody before it. */
export type Origin = 'introduced' | 'touched' | 'pre-existing' | 'unknown'

/** What a guard found. Redacted when it is made. */
export interface Finding {
  readonly guard: string
  readonly ruleId: string
  readonly severity: FindingSeverity
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly remedy: string
  readonly fingerprint: string
  readonly origin: Origin
}
