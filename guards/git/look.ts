import path from 'node:path'
import type { Finding } from '../../src/core/finding.js'
import type { ScanDocument } from '../../src/core/scan-document.js'
import type { ScanTotals } from '../../src/ports/document-source.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { ignoresEnv } from '../../src/scan/env-files.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import { findInlineAllows, type InlineAllow, isAbout } from '../../src/scan/inline-allows.js'
import { readText } from '../../src/scan/text-encoding.js'
import { customRules } from './custom-rules.js'
import { createSecretScanner, type RawSecret } from './engine.js'
import { createHygiene, HYGIENE_RULES } from './hygiene.js'
import { SECRET_RULES } from './rules/index.js'

/** A finding with what decides whether it counts. Only `finding` may leave the guard. */
export interface Found {
  readonly finding: Finding
  /** What a baseline knows it by: the secret, or the path of a hygiene finding. */
  readonly identity: string
}

export interface Look {
  readonly found: readonly Found[]
  readonly inlineAllows: readonly InlineAllow[]
  readonly totals: ScanTotals
  /** Of this guard. */
  readonly ruleIds: ReadonlySet<string>
  /** Ids in `guards.git.rules.disable` that no rule has. */
  readonly unknownRules: readonly string[]
}

const USUAL_REMEDY =
  'Revoke or rotate it at the provider first: whoever can read the repository has it. Then take it out of the file and rewrite history.'

/** Reads a scope once and looks at everything in it: for secrets, and for what should not stand in a repository. */
export async function look(context: GuardContext): Promise<Look> {
  const { scope, source, config } = context
  const { disable } = config.guards.git.rules
  const builtIn = new Set<string>([...SECRET_RULES.map(({ id }) => id), ...HYGIENE_RULES])
  const custom = await customRules(config, builtIn)
  const rules = [...SECRET_RULES, ...custom].filter(({ id }) => !disable.includes(id))
  const scanner = createSecretScanner(rules)
  const hygiene = createHygiene({
    scope,
    maxFileBytes: config.guards.git.maxFileBytes,
    envIsIgnored: await envIsIgnored(context),
    disabled: disable,
  })
  const fingerprint = createFingerprints()
  const found = new Map<string, Found>()
  const inlineAllows: InlineAllow[] = []
  // A commit that touches a line shows it again; the same secret in the same file is one finding there, and one that
  // is allowed hides none that is not.
  const byPlace = scope.kind !== 'range' && scope.kind !== 'history'
  const totals = await source.documents(scope, {
    document(given) {
      const document = inUtf8(given)
      hygiene.document(document)
      const allows = findInlineAllows(document)
      inlineAllows.push(...allows)
      for (const raw of scanner.scan(document)) {
        const ruleId = raw.rule.id
        const isAllowed = allows.some((allow) => isAbout(allow, { ...document, line: raw.line, ruleId }))
        const place = byPlace ? `${raw.line}:${raw.column}` : `${isAllowed}\0${raw.secret}`
        const key = `${ruleId}\0${document.path}\0${place}`
        if (found.has(key)) continue
        const { path, commit, authorDate } = document
        const name = fingerprint(ruleId, path)
        const finding = findingOf(raw, {
          path,
          commit,
          authorDate,
          fingerprint: name,
          origin: originOf(context),
        })
        found.set(key, { finding, identity: raw.secret })
      }
    },
    entry: (entry) => hygiene.entry(entry),
  })
  const secrets = [...found.values()]
  const ids = new Set([...builtIn, ...custom.map(({ id }) => id)])
  return {
    found: [...secrets, ...hygieneFound(hygiene.findings(), secrets)],
    inlineAllows,
    totals,
    ruleIds: ids,
    unknownRules: disable.filter((id) => !ids.has(id)),
  }
}

/** So that lines and columns are those of the characters, whoever counts them. */
function inUtf8(document: ScanDocument): ScanDocument {
  const text = readText(document.bytes)
  return text.kind === 'binary' ? document : { ...document, bytes: text.bytes }
}

function originOf({ scope }: GuardContext): Finding['origin'] {
  return scope.kind === 'staged' || scope.kind === 'range' ? 'introduced' : 'unknown'
}

type Place = Pick<Finding, 'path' | 'commit' | 'authorDate' | 'fingerprint' | 'origin'>

function findingOf(raw: RawSecret, place: Place): Finding {
  return {
    guard: 'git',
    ruleId: raw.rule.id,
    severity: raw.confidence === 'low' ? 'warning' : 'error',
    line: raw.line,
    column: raw.column,
    message: `${raw.rule.title}: ${raw.why.join(', ')}`,
    remedy: raw.rule.remedy ?? USUAL_REMEDY,
    confidence: raw.confidence,
    excerpt: raw.excerptMasked,
    ...place,
  }
}

/** A key file whose key was found by a rule needs no second finding. */
function hygieneFound(findings: readonly Finding[], secrets: readonly Found[]): readonly Found[] {
  const keyFiles = new Set(
    secrets
      .filter(({ finding }) => finding.ruleId.includes('private-key'))
      .map(({ finding }) => finding.path),
  )
  return findings
    .filter(({ ruleId, path }) => ruleId !== 'hygiene-private-key-file' || !keyFiles.has(path))
    .map((finding) => ({ finding, identity: finding.path }))
}

/** Asked of a working tree with tracked files only; a missing `.gitignore` ignores nothing. */
async function envIsIgnored({ scope, root, fileSystem }: GuardContext): Promise<boolean | null> {
  if (scope.kind !== 'tree' || (await fileSystem.stat(path.join(root, '.git'))) === undefined) return null
  const file = path.join(root, '.gitignore')
  return (await fileSystem.stat(file)) === undefined ? false : ignoresEnv(await fileSystem.readText(file))
}
