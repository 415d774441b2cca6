import type { Finding } from '../../src/core/finding.js'
import type { GuardResult } from '../../src/core/guard.js'
import type { Guard, GuardContext } from '../../src/ports/guard.js'
import { createAllows } from '../../src/scan/allows.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import { PROD } from './about.js'
import { CHECKS, type Check, RULE_IDS } from './checks.js'
import { placeOf } from './place.js'

/** What production asks for: of itself only with the profile prod, otherwise when somebody names it. */
export const prodGuard: Guard = {
  ...PROD,
  async check(context) {
    const { config, isNamed } = context
    if (!isNamed && config.profile !== 'prod') return notApplicable(config.profile)
    const checks = await Promise.all(CHECKS.map((check) => check(context)))
    return judge(checks.flat(), context)
  },
}

function judge(checks: readonly Check[], context: GuardContext): GuardResult {
  const { config, scope, today } = context
  const allows = createAllows({
    inline: [],
    configured: config.guards.prod.allow,
    owns: (ruleId) => RULE_IDS.has(ruleId),
    today,
    scope,
  })
  const fingerprint = createFingerprints()
  const found = checks.flatMap((check) =>
    check.kind === 'fault' ? [findingOf(check, context, fingerprint)] : [],
  )
  const suppressions = new Map(found.map((finding) => [finding, allows.suppress(finding)]))
  const findings = found.filter((finding) => suppressions.get(finding) === null)
  const isFailed = findings.some(({ severity }) => severity === 'error')
  const isWarned = findings.some(({ severity }) => severity === 'warning')
  return {
    id: 'prod',
    verdict: isFailed ? 'fail' : isWarned ? 'warn' : 'pass',
    findings,
    suppressed: [...suppressions.values()].filter((suppression) => suppression !== null),
    warnings: [],
    notes: [
      ...checks.flatMap((check) => (check.kind === 'fine' ? [`ok: ${check.what}`] : [])),
      ...checks.flatMap((check) => (check.kind === 'skipped' ? [`not checked: ${check.what}`] : [])),
      ...allows.notes(),
    ],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}

function findingOf(
  { ruleId, what, remedy, key, severity }: Extract<Check, { kind: 'fault' }>,
  context: GuardContext,
  fingerprint: (ruleId: string, path: string) => string,
): Finding {
  const place = placeOf(key, context)
  return {
    guard: 'prod',
    ruleId,
    severity,
    ...place,
    message: what,
    remedy,
    fingerprint: fingerprint(ruleId, place.path),
    origin: 'unknown',
    confidence: 'high',
    excerpt: null,
    commit: null,
    authorDate: null,
  }
}

function notApplicable(profile: string): GuardResult {
  return {
    id: 'prod',
    verdict: 'not_applicable',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: [`the profile is ${profile}; \`guard prod\` checks by name what prod would ask for`],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}
