import picomatch from 'picomatch'
import type { ConfiguredAllow } from '../../src/core/config.js'
import type { Finding } from '../../src/core/finding.js'
import type { Suppression } from '../../src/core/guard.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { baselineFingerprint } from '../../src/scan/fingerprint.js'
import type { Baseline } from './baseline.js'
import type { InlineAllow } from './inline-allows.js'
import type { Found, Look } from './look.js'

export interface Judged {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppression[]
  /** Allows that the change itself adds: they work, and reviewers see them first. */
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
}

/** Takes out what an inline comment, the configuration or the baseline allows, and notes allows that do nothing. */
export function applyAllows(look: Look, baseline: Baseline | null, context: GuardContext): Judged {
  const { config, today } = context
  const inline = indexInline(look.inlineAllows)
  const configured = config.guards.git.allow.map((allow) => compile(allow, today))
  const used = new Set<unknown>()
  const findings: Finding[] = []
  const suppressed: Suppression[] = []
  for (const { finding, identity } of look.found) {
    const comment = inline(finding)
    const entry = configured.find((candidate) => candidate.matches(finding))
    if (comment !== undefined) used.add(comment)
    if (entry !== undefined) used.add(entry)
    if (comment !== undefined) {
      suppressed.push({ finding, by: 'inline', reason: comment.reason, until: null })
    } else if (entry !== undefined && !entry.expired) {
      const { reason, until } = entry.allow
      suppressed.push({ finding, by: 'configuration', reason, until })
    } else if (baseline !== null && isKnown(finding, identity, baseline)) {
      suppressed.push({
        finding,
        by: 'baseline',
        reason: 'known before the baseline was written',
        until: null,
      })
    } else {
      findings.push(finding)
    }
  }
  const comments = look.inlineAllows.filter((allow) => !used.has(allow))
  const entries = configured.filter((entry) => !used.has(entry))
  return {
    findings,
    suppressed,
    warnings: unique(addedAllows(look.inlineAllows, context)),
    notes: unique([
      ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
      ...unusedNotes(comments, entries, context),
      ...look.unknownRules.map((id) => `guards.git.rules.disable names "${id}", and there is no such rule`),
    ]),
  }
}

/** Overlapping pieces of a large file show the same line twice. */
function unique(notes: readonly string[]): readonly string[] {
  return [...new Set(notes)]
}

interface CompiledAllow {
  readonly allow: ConfiguredAllow
  readonly expired: boolean
  matches(finding: Finding): boolean
}

function compile(allow: ConfiguredAllow, today: string): CompiledAllow {
  const { rule, path, until } = allow
  const glob = path === null ? null : picomatch(path, { dot: true })
  const folder = path === null ? '' : `${path.replace(/\/+$/, '')}/`
  return {
    allow,
    expired: until !== null && until < today,
    matches: (finding) =>
      (rule === null || rule === finding.ruleId) &&
      (glob === null || path === finding.path || finding.path.startsWith(folder) || glob(finding.path)),
  }
}

function indexInline(allows: readonly InlineAllow[]): (finding: Finding) => InlineAllow | undefined {
  const key = ({ path, ruleId, commit }: InlineAllow | Finding, line: number) =>
    `${ruleId}\0${line}\0${commit ?? ''}\0${path}`
  const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]))
  return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1))
}

/** Hygiene findings have no secret; a baseline knows them by their path. */
export function baselineNameOf({ finding, identity }: Found, salt: string): string {
  return baselineFingerprint(salt, finding.ruleId, identity)
}

function isKnown(finding: Finding, identity: string, { salt, fingerprints }: Baseline): boolean {
  return fingerprints.has(baselineFingerprint(salt, finding.ruleId, identity))
}

/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows: readonly InlineAllow[], { scope }: GuardContext): readonly string[] {
  if (scope.kind !== 'range' && scope.kind !== 'staged') return []
  return allows.map(
    ({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`,
  )
}

/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(
  comments: readonly InlineAllow[],
  entries: readonly CompiledAllow[],
  { scope }: GuardContext,
): readonly string[] {
  if (scope.kind !== 'tree') return []
  return [
    ...entries
      .filter(({ expired }) => !expired)
      .map(({ allow }) => `${describe(allow)} is not needed any more`),
    ...comments.map(
      ({ path, line, ruleId }) => `the allow of ${ruleId} in ${path}:${line} is not needed any more`,
    ),
  ]
}

function describe({ rule, path, until }: ConfiguredAllow): string {
  const what = [rule, path].filter((part) => part !== null).join(' in ')
  return `the configured allow of ${what}${until === null ? '' : ` until ${until}`}`
}
