import type { ErrorClass } from './errors.js'
import type { Finding } from './finding.js'
import type { RegressionComparison } from './regression.js'

/** What is looked at. */
export type Scope =
  | { readonly kind: 'tree'; readonly ignored: 'left_out' | 'included' }
  | { readonly kind: 'staged' }
  /** Every commit that is reachable from head and not from base. */
  | { readonly kind: 'range'; readonly base: string; readonly head: string }
  | { readonly kind: 'history' }
  /** Absolute. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly name: string; readonly bytes: Uint8Array }

/** `warn`: nothing fails, and a reviewer has to see something before merging. */
export type GuardVerdict = 'pass' | 'warn' | 'fail' | 'not_applicable' | 'error'

/** A finding that does not count, and why. */
export interface Suppression {
  readonly finding: Finding
  readonly by: 'inline' | 'configuration' | 'baseline'
  readonly reason: string
  /** ISO day; null for no end. */
  readonly until: string | null
}

/** What a guard says. It never prints, exits, or knows of CI. */
export interface GuardResult {
  readonly id: string
  readonly verdict: GuardVerdict
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppression[]
  /** What a reviewer has to see first though it fails nothing, such as allows that the change itself adds. One line each. */
  readonly warnings: readonly string[]
  /** Such as expired or unused allows, or why the guard does not apply. One line each. */
  readonly notes: readonly string[]
  readonly scanned: { readonly files: number; readonly bytes: number; readonly commits: number }
  /** What has a report of its own. */
  readonly details?: GuardDetails
}

export type GuardDetails = { readonly kind: 'regression'; readonly comparison: RegressionComparison }

/** Why a guard could not judge. */
export interface GuardError {
  readonly errorClass: ErrorClass
  readonly message: string
  readonly remedy: string
}

/** What one guard said in a run, or why it could not. */
export interface GuardOutcome extends GuardResult {
  readonly title: string
  /** Page that explains its findings, from the repository's root. */
  readonly docs: string
  readonly durationMs: number
  /** How a process ends because of this guard's findings. */
  readonly failureExitCode: 1 | 2 | 3
  /** Only with the verdict `error`. */
  readonly error: GuardError | null
}

/** What all guards of a run said, in the order of the registry. */
export interface GuardReport {
  /** The worst of them: error, fail, warn, pass, not_applicable. */
  readonly verdict: GuardVerdict
  readonly guards: readonly GuardOutcome[]
  /** Of all of them, which ran side by side. */
  readonly durationMs: number
}
