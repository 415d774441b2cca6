import path from 'node:path'
import type { Finding } from '../../src/core/finding.js'
import type { GuardResult, Suppression } from '../../src/core/guard.js'
import type { Guard, RepositoryContext } from '../../src/ports/guard.js'
import { type Allows, createAllows } from '../../src/scan/allows.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import { findInlineAllows, type InlineAllow } from '../../src/scan/inline-allows.js'
import { ENV } from './about.js'
import { coverageNotes } from './coverage.js'
import { ENV_RULES, type Fault, type FaultPlace } from './fault.js'
import { faultsOf } from './faults.js'
import { lookAtHistory } from './history.js'
import { TREE, takeInventory } from './take-inventory.js'

/** Every variable that is read is declared, and nobody commits its values. */
export const envGuard: Guard<RepositoryContext> = {
  ...ENV,
  async check(context) {
    const { scope, root, fileSystem } = context
    if (scope.kind === 'file' || scope.kind === 'text') return notApplicable()
    const [{ inventory, totals }, history] = await Promise.all([
      takeInventory(context),
      lookAtHistory(context),
    ])
    const added = await allowsOfChange(context)
    const isRepository = (await fileSystem.stat(path.join(root, '.git'))) !== undefined
    const tracked = new Set(inventory.trackedValues)
    const past = history.faults.filter((fault) => !tracked.has(fault.path))
    const allows = createAllows({ ...allowsOf(context), inline: inventory.inlineAllows, scope: TREE })
    const { findings, suppressed } = settle([...faultsOf(inventory, isRepository), ...past], allows)
    const warnings = [
      ...createAllows({ ...allowsOf(context), inline: added, scope }).warnings(),
      ...history.warnings,
    ]
    return {
      id: 'env',
      verdict: verdictOf(findings, warnings),
      findings,
      suppressed,
      warnings,
      notes: [...coverageNotes(inventory), ...allows.notes()],
      scanned: { files: totals.files, bytes: totals.bytes, commits: 0 },
    }
  },
}

const OWN: ReadonlySet<string> = new Set(ENV_RULES)

function allowsOf({ config, today }: RepositoryContext) {
  return { configured: config.guards.env.allow, owns: (ruleId: string) => OWN.has(ruleId), today }
}

/** A change is judged by the tree that it makes; what it allows itself, a reviewer has to see. */
async function allowsOfChange({ scope, source }: RepositoryContext): Promise<readonly InlineAllow[]> {
  if (scope.kind !== 'range' && scope.kind !== 'staged') return []
  const added: InlineAllow[] = []
  await source.documents(scope, { document: (document) => void added.push(...findInlineAllows(document)) })
  return added
}

function verdictOf(findings: readonly Finding[], warnings: readonly string[]): GuardResult['verdict'] {
  const has = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity)
  if (has('error')) return 'fail'
  return has('warning') || warnings.length > 0 ? 'warn' : 'pass'
}

function settle(
  faults: readonly Fault[],
  allows: Allows,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppression[] } {
  const fingerprint = createFingerprints()
  const findings: Finding[] = []
  const suppressed: Suppression[] = []
  for (const fault of faults) {
    const { place, suppression } = placeOf(fault, allows)
    const finding = { ...findingOf(fault, place), fingerprint: fingerprint(fault.ruleId, place.path) }
    if (suppression === null) findings.push(finding)
    else suppressed.push({ ...suppression, finding })
  }
  return { findings, suppressed }
}

/**
 * A comment at any read of a variable is about the variable; an entry of the configuration is about its paths, so that
 * the variable counts as long as one read stands elsewhere.
 */
function placeOf(
  fault: Fault,
  allows: Allows,
): { readonly place: FaultPlace; readonly suppression: Suppression | null } {
  const judged = [fault, ...(fault.elsewhere ?? [])].map((place) => ({
    place,
    suppression: allows.suppress(findingOf(fault, place)),
  }))
  const chosen =
    judged.find(({ suppression }) => suppression?.by === 'inline') ??
    judged.find(({ suppression }) => suppression === null) ??
    judged[0]
  return chosen ?? { place: fault, suppression: null }
}

function findingOf(fault: Fault, { path: file, line, column }: FaultPlace): Finding {
  const { ruleId, severity, message, remedy, commit, authorDate } = fault
  return {
    guard: 'env',
    ruleId,
    severity,
    path: file,
    line,
    column,
    message,
    remedy,
    fingerprint: '',
    origin: 'unknown',
    confidence: 'high',
    excerpt: null,
    commit: commit ?? null,
    authorDate: authorDate ?? null,
  }
}

function notApplicable(): GuardResult {
  return {
    id: 'env',
    verdict: 'not_applicable',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: ['one text says nothing of what the others declare'],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}
