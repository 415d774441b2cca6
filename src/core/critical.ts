import type { ErrorClass } from './errors.js'
import type { SessionReport } from './generated/session-report.js'
import type { GuardReport } from './guard.js'

/** What somebody has to act on at once. */
export type CriticalId =
  | 'secret_found'
  | 'budget_exceeded'
  | 'regression'
  | 'api_authentication'
  | 'system_unavailable'

export interface CriticalCondition {
  readonly id: CriticalId
  readonly title: string
  /** The first thing to do. */
  readonly firstStep: string
}

const CONDITIONS: Readonly<Record<CriticalId, Omit<CriticalCondition, 'id'>>> = {
  secret_found: {
    title: 'Secret found in the code',
    firstStep:
      'Stop builds and merges, revoke and replace the key now, then run `npm run guard:git` over the history.',
  },
  budget_exceeded: {
    title: 'Budget exceeded',
    firstStep: 'Stop what still calls the model, then sum COST_USD of the last session reports.',
  },
  regression: {
    title: 'Regression confirmed',
    firstStep: 'Read regression_summary.md; freeze a new baseline only where the change is meant.',
  },
  api_authentication: {
    title: 'API authentication failed',
    firstStep: 'Try the key with `quick_api_check --smoke` and replace it where it is refused.',
  },
  system_unavailable: {
    title: 'Model API unavailable',
    firstStep: "Look at the provider's status page; run again in 5 to 10 minutes, or offline.",
  },
}

const BY_ERROR: Readonly<Partial<Record<ErrorClass, CriticalId>>> = {
  budget_exceeded: 'budget_exceeded',
  auth_error: 'api_authentication',
  server_overload: 'system_unavailable',
  network_timeout: 'system_unavailable',
  network_error: 'system_unavailable',
}

/** The critical conditions of a run, the gravest first. @param guards null where only the report is at hand */
export function criticalConditions(
  report: SessionReport,
  guards: GuardReport | null,
): readonly CriticalCondition[] {
  const found = new Set<CriticalId>()
  if (hasSecret(report, guards)) found.add('secret_found')
  if (report.budgetUsd !== null && report.costUsd > report.budgetUsd) found.add('budget_exceeded')
  if (hasFailed('regression', report, guards)) found.add('regression')
  for (const [errorClass, id] of Object.entries(BY_ERROR)) {
    if (report.error?.errorClass === errorClass) found.add(id)
  }
  return ORDER.filter((id) => found.has(id)).map((id) => ({ id, ...CONDITIONS[id] }))
}

const ORDER = [
  'secret_found',
  'budget_exceeded',
  'regression',
  'api_authentication',
  'system_unavailable',
] as const satisfies readonly CriticalId[]

/** Hygiene is no secret, but for files that are keys. A report alone does not tell them apart, so it counts. */
function hasSecret(report: SessionReport, guards: GuardReport | null): boolean {
  if (!hasFailed('git', report, guards)) return false
  const git = guards?.guards.find(({ id }) => id === 'git')
  if (git === undefined) return true
  return git.findings.some(
    ({ ruleId, severity }) =>
      severity !== 'notice' && (!ruleId.startsWith('hygiene-') || ruleId === 'hygiene-private-key-file'),
  )
}

/** A guard that could not judge has found nothing. */
function hasFailed(id: string, report: SessionReport, guards: GuardReport | null): boolean {
  const outcome = guards?.guards.find((guard) => guard.id === id)
  if (outcome !== undefined) return outcome.verdict === 'fail'
  return report.metrics.some((row) => row.id === `guard_${id}` && row.state === 'fail' && row.value !== null)
}
