import type { Policy } from '../config/policy.js'
import type { GuardOutcome } from '../core/guard.js'
import { sayPolicy } from '../pipeline/policy-row.js'

/** A row among the guards: whose rules they judged by. What the change would set otherwise is there to be seen. */
export function policyOutcome(policy: Policy): readonly GuardOutcome[] {
  if (policy.kind === 'own') return []
  const { headline, details } = sayPolicy(policy)
  const isChanged = details.length > 0
  return [
    {
      id: 'policy',
      title: 'Policy of the base commit',
      docs: 'docs/trust.md',
      verdict: isChanged || policy.kind === 'base_has_none' ? 'warn' : 'pass',
      durationMs: 0,
      findings: [],
      suppressed: [],
      warnings: isChanged ? [headline, ...details] : policy.kind === 'base_has_none' ? [headline] : [],
      notes: isChanged || policy.kind === 'base_has_none' ? [] : [headline],
      scanned: { files: 0, bytes: 0, commits: 0 },
      failureExitCode: 1,
      error: null,
    },
  ]
}
