import type { FindingSeverity } from '../../src/core/finding.js'

export interface FaultPlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface Fault extends FaultPlace {
  readonly ruleId: EnvRule
  readonly severity: FindingSeverity
  readonly message: string
  readonly remedy: string
  /** Other places of the same fault: it counts where none of them is allowed. */
  readonly elsewhere?: readonly FaultPlace[]
  readonly commit?: string
  readonly authorDate?: string
}

export const ENV_RULES = [
  'env-undeclared',
  'env-unread',
  'env-dynamic',
  'env-malformed',
  'env-duplicate',
  'env-secret-in-example',
  'env-file-tracked',
  'env-file-in-history',
  'env-not-ignored',
  'env-entry-point',
] as const

type EnvRule = (typeof ENV_RULES)[number]
