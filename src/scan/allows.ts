import picomatch from 'picomatch'
import type { ConfiguredAllow } from '../core/config.js'
import type { Finding } from '../core/finding.js'
import type { Scope, Suppression } from '../core/guard.js'
import type { InlineAllow } from './inline-allows.js'

export interface AllowsOptions {
  /** As they were met while reading; those of other guards' rules may be among them. */
  readonly inline: readonly InlineAllow[]
  readonly configured: readonly ConfiguredAllow[]
  /** Whether a rule is this guard's: of other guards' comments it has nothing to say. */
  readonly owns: (ruleId: string) => boolean
  /** ISO day in UTC. */
  readonly today: string
  /** What was read for these findings. */
  readonly scope: Scope
}

/** The allows of one guard's run: comments in the text, then entries of the configuration. */
export interface Allows {
  /** Why a finding does not count; null where it does. Notes the use of whatever is about it. */
  suppress(finding: Finding): Suppression | null
  /** Comments that the change itself adds: they work, and a reviewer has to see them first. */
  warnings(): readonly string[]
  /** Entries that have expired or that nothing needed; asked for when all findings were shown. */
  notes(): readonly string[]
}

export function createAllows(options: AllowsOptions): Allows {
  const { today, scope } = options
  const inline = options.inline.filter(({ ruleId }) => options.owns(ruleId))
  const commentOf = indexInline(inline)
  const configured = options.configured.map((allow) => compile(allow, today))
  const used = new Set<unknown>()
  return {
    suppress(finding) {
      const comment = commentOf(finding)
      const entry = configured.find((candidate) => candidate.matches(finding))
      if (comment !== undefined) used.add(comment)
      if (entry !== undefined) used.add(entry)
      if (comment !== undefined) return { finding, by: 'inline', reason: comment.reason, until: null }
      if (entry === undefined || entry.expired) return null
      return { finding, by: 'configuration', reason: entry.allow.reason, until: entry.allow.until }
    },
    warnings: () => unique(addedAllows(inline, scope)),
    notes: () =>
      unique([
        ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
        ...unusedNotes(
          inline.filter((allow) => !used.has(allow)),
          configured.filter((entry) => !used.has(entry)),
          scope,
        ),
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
  const isBelow = path === null ? () => true : createPathMatch([path])
  return {
    allow,
    expired: until !== null && until < today,
    matches: (finding) => (rule === null || rule === finding.ruleId) && isBelow(finding.path),
  }
}

/**
 * Whether a path is one of these, below one of these folders, or matches one of these globs.
 * @param patterns from the repository's root, forward slashes
 */
export function createPathMatch(patterns: readonly string[]): (path: string) => boolean {
  const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/`)
  const globs = patterns.map((pattern) => picomatch(pattern, { dot: true }))
  return (path) =>
    patterns.includes(path) ||
    folders.some((folder) => path.startsWith(folder)) ||
    globs.some((matches) => matches(path))
}

function indexInline(allows: readonly InlineAllow[]): (finding: Finding) => InlineAllow | undefined {
  const key = ({ path, ruleId, commit }: InlineAllow | Finding, line: number) =>
    `${ruleId}\0${line}\0${commit ?? ''}\0${path}`
  const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]))
  return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1))
}

/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows: readonly InlineAllow[], scope: Scope): readonly string[] {
  if (scope.kind !== 'range' && scope.kind !== 'staged') return []
  return allows.map(
    ({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`,
  )
}

/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(
  comments: readonly InlineAllow[],
  entries: readonly CompiledAllow[],
  scope: Scope,
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
