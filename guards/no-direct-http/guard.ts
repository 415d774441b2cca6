import type { Finding } from '../../src/core/finding.js'
import type { GuardResult, Suppression } from '../../src/core/guard.js'
import type { Guard, RepositoryContext } from '../../src/ports/guard.js'
import { type Allows, createAllows } from '../../src/scan/allows.js'
import { NO_DIRECT_HTTP } from './about.js'
import { createPrefilter } from './keywords.js'
import { type Look, look } from './look.js'
import { RULES } from './rules.js'

/** Calls of models that go round the one client which keeps budget, retries and keys. */
export const noDirectHttpGuard: Guard<RepositoryContext> = {
  ...NO_DIRECT_HTTP,
  prepare: () => void createPrefilter(),
  async check(context) {
    if (context.scope.kind === 'history') return notApplicable()
    const seen = await look(context)
    return resultOf(seen, context)
  },
}

function resultOf(seen: Look, context: RepositoryContext): GuardResult {
  const allows = allowsOf(seen, context)
  const findings: Finding[] = []
  const suppressed: Suppression[] = []
  for (const finding of seen.findings) {
    const suppression = allows.suppress(finding)
    if (suppression === null) findings.push(finding)
    else suppressed.push(suppression)
  }
  const warnings = addedAllows(seen, context)
  const { files, bytes, commits } = seen.totals
  return {
    id: 'no-direct-http',
    verdict: findings.length > 0 ? 'fail' : warnings.length > 0 ? 'warn' : 'pass',
    findings,
    suppressed,
    warnings,
    notes: [...notesOf(seen, context), ...(seen.added === null ? allows.notes() : [])],
    scanned: { files, bytes, commits },
  }
}

function allowsOf({ inlineAllows }: Look, { config, today, scope }: RepositoryContext): Allows {
  const isWhole = scope.kind === 'tree'
  return createAllows({
    inline: inlineAllows,
    configured: config.guards['no-direct-http'].allow,
    owns: (ruleId) => ruleId in RULES,
    today,
    // Of a change the files are read whole, so that an allow in them need not be new.
    scope: isWhole ? scope : { kind: 'text', name: '', bytes: new Uint8Array(0) },
  })
}

/** Comments that the change itself adds. */
function addedAllows(
  { inlineAllows, added }: Look,
  { today, scope, config }: RepositoryContext,
): readonly string[] {
  if (added === null) return []
  const inline = inlineAllows.filter(({ path, reason, ruleId }) =>
    [...(added.get(path) ?? [])].some((line) => line.includes(ruleId) && line.includes(reason)),
  )
  const { allow } = config.guards['no-direct-http']
  return createAllows({
    inline,
    configured: allow,
    owns: (ruleId) => ruleId in RULES,
    today,
    scope,
  }).warnings()
}

/** What a reader must know before taking silence for cleanliness. */
function notesOf(
  { diagnostics, neededDependencies, olderFindings, clients, lexedFiles }: Look,
  { config }: RepositoryContext,
): readonly string[] {
  const configured = config.guards['no-direct-http'].clients
  const reasons = configured.flatMap(({ path, reason }) =>
    reason === null ? [] : [`allowed to call models: ${path} (${reason})`],
  )
  return [
    ...reasons,
    `${lexedFiles} files name a provider of models and were read closely`,
    ...(clients.length > 0
      ? []
      : [
          `no allowed client is there: ${configured.map(({ path }) => path).join(', ') || 'none is configured'}`,
        ]),
    ...(diagnostics === 0
      ? []
      : [`${diagnostics} looks whether a provider is reachable are no calls of models`]),
    ...(neededDependencies === 0
      ? []
      : [`${neededDependencies} dependencies are what allowed clients are made with`]),
    ...(olderFindings <= 0
      ? []
      : [`${olderFindings} findings stand in the changed files on lines that the change leaves alone`]),
  ]
}

function notApplicable(): GuardResult {
  return {
    id: 'no-direct-http',
    verdict: 'not_applicable',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: ['code that is gone calls nobody: the guard looks at the working tree or at a change'],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}
