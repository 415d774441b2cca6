import type { Finding } from './finding.js'

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

export type GuardVerdict = 'pass' | 'fail' | 'not_applicable' | 'error'

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
  /** Such as expired or unused allows, or why the guard does not apply. One line each. */
  readonly notes: readonly string[]
  readonly scanned: { readonly files: number; readonly bytes: number; readonly commits: number }
}
