import type { Finding, FindingSeverity } from '../../src/core/finding.js'
import type { Scope } from '../../src/core/guard.js'
import type { DocumentVisitor, SourceEntry } from '../../src/ports/document-source.js'
import { isEnvName } from '../../src/scan/env-files.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import { createConflictSearch } from './hygiene-conflicts.js'
import { isBackupName, keyFileKind } from './hygiene-names.js'

export interface HygieneOptions {
  readonly scope: Scope
  readonly maxFileBytes: number
  /** Whether the repository's `.gitignore` keeps `.env` out; null where nobody looked. */
  readonly envIsIgnored: boolean | null
  readonly disabled: readonly string[]
}

export interface Hygiene extends Required<Omit<DocumentVisitor, 'ready'>> {
  /** What was found, in reading order. */
  findings(): readonly Finding[]
}

/** Ids of the rules that look at files rather than for secrets. */
export const HYGIENE_RULES = [
  'hygiene-backup-file',
  'hygiene-env-file',
  'hygiene-env-not-ignored',
  'hygiene-conflict-marker',
  'hygiene-large-file',
  'hygiene-private-key-file',
] as const

type HygieneRule = (typeof HYGIENE_RULES)[number]

const REMEDIES: Readonly<Record<HygieneRule, string>> = {
  'hygiene-backup-file':
    'Look for secrets in it, then take it out: `git rm --cached FILE` if it is tracked, and `plumbline hygiene clean`, which moves it to .quarantine/.',
  'hygiene-env-file':
    'Rotate every value in it first, then `git rm --cached FILE`, ignore it, and rewrite history; commit a .env.example without values.',
  'hygiene-env-not-ignored': 'Add the lines `.env`, `.env.*` and `!.env.example` to .gitignore.',
  'hygiene-conflict-marker': 'Resolve the conflict, remove the markers and commit the result.',
  'hygiene-large-file':
    'Keep it in Git LFS or outside of the repository, or raise `guards.git.maxFileBytes`.',
  'hygiene-private-key-file':
    'Revoke the key first, then `git rm --cached FILE` and rewrite history; keep keys in a secret store.',
}

/** Looks at what stands in a repository that should not: by name, by size, and for conflicts and keys by content. */
export function createHygiene({ scope, maxFileBytes, envIsIgnored, disabled }: HygieneOptions): Hygiene {
  const fingerprint = createFingerprints()
  const found = new Map<string, Finding>()
  const conflicts = createConflictSearch()
  let current = ''
  let holdsKey = false

  const begin = (path: string, commit: string | null): void => {
    const key = `${commit ?? ''}\0${path}`
    if (key === current) return
    current = key
    holdsKey = false
    conflicts.reset()
  }
  const add = (ruleId: HygieneRule, entry: Place, message: string, severity: FindingSeverity = 'error') => {
    // Ranges and histories show the same file once a commit; the first one says it all.
    const key = `${ruleId}\0${entry.path}\0${entry.line ?? 0}`
    if (disabled.includes(ruleId) || found.has(key)) return
    found.set(key, {
      guard: 'git',
      ruleId,
      severity,
      path: entry.path,
      line: entry.line ?? 1,
      column: 1,
      message,
      remedy: REMEDIES[ruleId],
      fingerprint: fingerprint(ruleId, entry.path),
      origin: scope.kind === 'staged' || scope.kind === 'range' ? 'introduced' : 'unknown',
      confidence: 'high',
      excerpt: null,
      commit: entry.commit,
      authorDate: entry.authorDate ?? null,
    })
  }

  if (envIsIgnored === false) {
    const place = { path: '.gitignore', commit: null }
    add('hygiene-env-not-ignored', place, '.gitignore does not keep .env out of the repository', 'notice')
  }
  return {
    document(document) {
      const { path, commit, authorDate } = document
      begin(path, commit)
      for (const { line } of conflicts.feed(document)) {
        add('hygiene-conflict-marker', { path, line, commit, authorDate }, 'a merge conflict was left in')
      }
      const kind = keyFileKind(path)
      if (!holdsKey && kind === 'text') holdsKey = hasKeyArmour(document.bytes)
      if (!holdsKey && kind === 'bare') holdsKey = isBareKey(document.bytes)
    },
    entry(entry) {
      const { path, kind, bytes, tracked } = entry
      if (kind === 'missing' || kind === 'submodule') return
      begin(path, entry.commit)
      if (isBackupName(path)) {
        add(
          'hygiene-backup-file',
          entry,
          `a ${isCommitted(tracked, scope) ? 'committed ' : ''}backup or leftover file`,
        )
      }
      if (isEnvName(path) && kind !== 'symlink') addEnvFile(entry)
      const isFile = kind !== 'symlink' && scope.kind !== 'text'
      if (bytes !== null && bytes > maxFileBytes && isFile) {
        const sizes = `${bytes} bytes, and the limit is ${maxFileBytes}`
        add('hygiene-large-file', entry, `the file is too large for a repository: ${sizes}`)
      }
      const keys = keyFileKind(path)
      if (holdsKey && (keys === 'text' || keys === 'bare'))
        add('hygiene-private-key-file', entry, 'the file holds a private key')
      if (kind === 'binary' && keys === 'binary') {
        add('hygiene-private-key-file', entry, 'the file is a store of private keys, by its name')
      }
      current = ''
    },
    findings: () => [...found.values()],
  }

  function addEnvFile(entry: SourceEntry): void {
    if (isCommitted(entry.tracked, scope)) {
      add('hygiene-env-file', entry, 'a file of environment values is committed')
    } else if (entry.tracked === false && scope.kind === 'tree' && scope.ignored === 'left_out') {
      const message = 'a file of environment values is not ignored: the next `git add` commits it'
      add('hygiene-env-not-ignored', entry, message)
    }
  }
}

/** Outside of a repository, and for a single file, nobody knows. */
function isCommitted(tracked: boolean | null, { kind }: Scope): boolean {
  return tracked === true || kind === 'staged' || kind === 'range' || kind === 'history'
}

interface Place {
  readonly path: string
  readonly line?: number
  readonly commit: string | null
  readonly authorDate?: string | null
}

/** RFC 7468 and OpenSSH armour in all its kinds, encrypted ones too, and PuTTY's. */
function hasKeyArmour(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return KEY_ARMOURS.some((armour) => text.includes(armour))
}

/** 128 or 256 bits in hex, and nothing else. */
function isBareKey(bytes: Uint8Array): boolean {
  return bytes.length < 100 && /^(?:[0-9a-f]{32}){1,2}\s*$/i.test(Buffer.from(bytes).toString('latin1'))
}

const KEY_ARMOURS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PuTTY-User-Key-File-']
