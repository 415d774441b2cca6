import type { Finding } from '../../src/core/finding.js'
import type { Suppression } from '../../src/core/guard.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { createAllows } from '../../src/scan/allows.js'
import { baselineFingerprint } from '../../src/scan/fingerprint.js'
import type { Baseline } from './baseline.js'
import type { Found, Look } from './look.js'

export interface Judged {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppression[]
  /** Allows that the change itself adds. */
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
}

/** Takes out what an inline comment, the configuration or the baseline allows, and notes allows that do nothing. */
export function applyAllows(look: Look, baseline: Baseline | null, context: GuardContext): Judged {
  const { config, scope, today } = context
  const allows = createAllows({
    inline: look.inlineAllows,
    configured: config.guards.git.allow,
    owns: (ruleId) => look.ruleIds.has(ruleId),
    today,
    scope,
  })
  const findings: Finding[] = []
  const suppressed: Suppression[] = []
  for (const { finding, identity } of look.found) {
    const suppression =
      allows.suppress(finding) ?? (baseline === null ? null : suppressKnown(finding, identity, baseline))
    if (suppression === null) findings.push(finding)
    else suppressed.push(suppression)
  }
  return {
    findings,
    suppressed,
    warnings: allows.warnings(),
    notes: [
      ...allows.notes(),
      ...look.unknownRules.map((id) => `guards.git.rules.disable names "${id}", and there is no such rule`),
    ],
  }
}

/** Hygiene findings have no secret; a baseline knows them by their path. */
export function baselineNameOf({ finding, identity }: Found, salt: string): string {
  return baselineFingerprint(salt, finding.ruleId, identity)
}

function suppressKnown(
  finding: Finding,
  identity: string,
  { salt, fingerprints }: Baseline,
): Suppression | null {
  if (!fingerprints.has(baselineFingerprint(salt, finding.ruleId, identity))) return null
  return { finding, by: 'baseline', reason: 'known before the baseline was written', until: null }
}
