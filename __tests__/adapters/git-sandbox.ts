import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createGitDocumentSource } from '../../src/adapters/git-document-source.js'
import type { Scope } from '../../src/core/guard.js'
import type { BlobCache, ScanTotals, SourceEntry } from '../../src/ports/document-source.js'

const IDENTITY = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always']
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

/** A real repository in `directory`, which exists. */
export interface Sandbox {
  readonly directory: string
  git(...args: string[]): string
  write(name: string, content: string | Uint8Array): void
  /** Stages everything and commits it; returns the id. */
  commit(message?: string): string
}

export function useRepository(directory: string): Sandbox {
  const git = (...args: string[]): string =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: directory,
      env: ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .toString('utf8')
      .trim()
  return {
    directory,
    git,
    write(name, content) {
      mkdirSync(dirname(join(directory, name)), { recursive: true })
      writeFileSync(join(directory, name), content)
    },
    commit(message = 'a change') {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

export function createRepository(directory: string): Sandbox {
  mkdirSync(directory, { recursive: true })
  const sandbox = useRepository(directory)
  sandbox.git('init', '-q', '-b', 'main')
  return sandbox
}

interface SeenDocument {
  readonly path: string
  readonly text: string
  readonly firstLine: number
  readonly commit: string | null
  readonly authorDate: string | null
}

export interface Reading {
  readonly documents: readonly SeenDocument[]
  readonly entries: readonly SourceEntry[]
  readonly totals: ScanTotals
  /** `path:line text` of every document, sorted. */
  readonly shown: readonly string[]
}

export async function readScope(
  directory: string,
  scope: Scope,
  options: { readonly limitBytes?: number; readonly blobCache?: BlobCache } = {},
): Promise<Reading> {
  const documents: SeenDocument[] = []
  const entries: SourceEntry[] = []
  const source = createGitDocumentSource({ directory, looksBinary: (head) => head.includes(0), ...options })
  const totals = await source.documents(scope, {
    document: ({ bytes, ...rest }) => documents.push({ ...rest, text: Buffer.from(bytes).toString('utf8') }),
    entry: (entry) => entries.push(entry),
  })
  const shown = documents.map(({ path, firstLine, text }) => `${path}:${firstLine} ${text.trimEnd()}`).sort()
  return { documents, entries, totals, shown }
}
