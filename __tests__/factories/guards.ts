import { EMPTY_DOCUMENT } from '../../src/config/document.js'
import { mergeConfig } from '../../src/config/merge.js'
import type { Config, GitGuardConfig } from '../../src/core/config.js'
import type { Finding } from '../../src/core/finding.js'
import type { GuardOutcome, GuardReport, GuardResult, Scope } from '../../src/core/guard.js'
import type { DocumentSource, SourceEntry } from '../../src/ports/document-source.js'
import type { Guard, GuardContext } from '../../src/ports/guard.js'
import type { Repository } from '../../src/ports/repository.js'
import { readText } from '../../src/scan/text-encoding.js'
import { requestOf } from '../config/run-request.js'
import { envOf } from '../fakes/env.js'
import { createMemoryFileSystem, type MemoryFileSystem } from '../fakes/memory-file-system.js'

export const ROOT = '/base/repo'

export function findingOf(overrides: Partial<Finding> = {}): Finding {
  return {
    guard: 'git',
    ruleId: 'example-key',
    severity: 'error',
    path: 'src/app.ts',
    line: 12,
    column: 8,
    message: 'Example key: the form of one',
    remedy: 'Rotate it first.',
    fingerprint: '0123456789abcdef0123456789abcdef',
    origin: 'unknown',
    confidence: 'high',
    excerpt: 'const key = "ex-****"',
    commit: null,
    authorDate: null,
    ...overrides,
  }
}

export function resultOf(overrides: Partial<GuardResult> = {}): GuardResult {
  return {
    id: 'git',
    verdict: 'pass',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: [],
    scanned: { files: 3, bytes: 2048, commits: 0 },
    ...overrides,
  }
}

export function guardOf(overrides: Partial<GuardResult>): Guard {
  const result = resultOf(overrides)
  return { id: result.id, title: 'A guard', docs: 'docs/guard-git.md', check: async () => result }
}

export function outcomeOf(overrides: Partial<GuardOutcome> = {}): GuardOutcome {
  return {
    ...resultOf(),
    title: 'Secrets and git hygiene',
    docs: 'docs/guard-git.md',
    durationMs: 4,
    failureExitCode: 1,
    error: null,
    ...overrides,
  }
}

export function reportOf(...outcomes: readonly GuardOutcome[]): GuardReport {
  const verdict = outcomes.some((outcome) => outcome.verdict === 'fail') ? 'fail' : 'pass'
  return { verdict, guards: outcomes, durationMs: 5 }
}

export function configOf(git: Partial<GitGuardConfig> = {}): Config {
  const config = mergeConfig(requestOf(), { path: null, shownPath: '', values: {}, document: EMPTY_DOCUMENT })
  return { ...config, guards: { ...config.guards, git: { ...config.guards.git, ...git } } }
}

/** A context for guards that look at nothing. */
export function inertContext(): GuardContext {
  return contextOf(createMemoryFileSystem())
}

/** Reads the disk in memory as the real source reads a working tree. */
export function sourceOf(fileSystem: MemoryFileSystem, untracked: readonly string[] = []): DocumentSource {
  return {
    async documents(_scope, visitor) {
      let bytes = 0
      let count = 0
      for (const [absolute, content] of [...fileSystem.files].sort()) {
        const path = absolute.slice(ROOT.length + 1)
        if (path.startsWith('.git/') || path.startsWith('.quarantine/')) continue
        const isBinary = readText(content).kind === 'binary'
        const entry: SourceEntry = {
          path,
          kind: isBinary ? 'binary' : 'text',
          bytes: content.length,
          tracked: !untracked.includes(path),
          commit: null,
          blobId: null,
        }
        if (!isBinary && content.length > 0) {
          visitor.document({ path, bytes: content, firstLine: 1, commit: null, authorDate: null })
        }
        visitor.entry?.(entry)
        bytes += content.length
        count++
      }
      return { files: count, bytes, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
    },
  }
}

/** Nothing was ever committed, and nothing has changed. */
const NO_REPOSITORY: Repository = {
  head: async () => undefined,
  isShallow: async () => false,
  everCommitted: async () => [],
  changedFiles: async () => [],
  fileAt: async () => undefined,
}

export function contextOf(
  fileSystem: MemoryFileSystem,
  overrides: Partial<GuardContext> & { readonly scope?: Scope; readonly untracked?: readonly string[] } = {},
): GuardContext {
  const { untracked, ...rest } = overrides
  return {
    scope: { kind: 'tree', ignored: 'left_out' },
    root: ROOT,
    workingDirectory: ROOT,
    config: configOf(),
    today: '2026-11-22',
    source: sourceOf(fileSystem, untracked),
    fileSystem,
    policyFiles: fileSystem,
    repository: NO_REPOSITORY,
    env: envOf(),
    clock: { now: () => Date.UTC(2026, 10, 22), elapsed: () => 0 },
    models: { version: '2026-11-22', find: () => ({ kind: 'unknown', near: null }) },
    callsModel: true,
    isNamed: true,
    runCommand: () => Promise.reject(new Error('no command was expected')),
    ...rest,
  }
}
