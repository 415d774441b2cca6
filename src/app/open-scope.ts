import path from 'node:path'
import { createGitDocumentSource } from '../adapters/git-document-source.js'
import { findPlace } from '../adapters/git-repository.js'
import { createNodeRepository } from '../adapters/node-repository.js'
import { readStandardInput } from '../adapters/node-standard-input.js'
import { UsageError } from '../core/errors.js'
import type { DocumentSource } from '../ports/document-source.js'
import type { GuardContext } from '../ports/guard.js'
import { readText } from '../scan/text-encoding.js'
import type { CommandContext } from './command.js'
import type { GuardOptions } from './guard-options.js'
import type { ScopeRequest } from './resolve-scope.js'

/** The scope that a command line names. Where it names none, the event of a workflow decides. */
export async function scopeOf(options: GuardOptions, { global }: CommandContext): Promise<ScopeRequest> {
  const { staged, range, history, file, stdin, ignore } = options
  if (ignore === false && (staged || range !== undefined || history || file !== undefined || stdin)) {
    throw new UsageError('--no-ignore goes with the working tree only')
  }
  if (staged === true) return { kind: 'staged' }
  if (range !== undefined) return parseRange(range)
  if (history === true) return { kind: 'history' }
  if (file !== undefined) return { kind: 'file', path: path.resolve(global.workingDirectory, file) }
  if (stdin === true) return { kind: 'text', name: 'stdin', bytes: await readStandardInput() }
  return ignore === false ? { kind: 'tree', ignored: 'included' } : { kind: 'automatic' }
}

/** What a guard reads: the repository that the working directory is in, or the folder itself outside of one. */
export async function openSource(
  workingDirectory: string,
): Promise<Pick<GuardContext, 'root' | 'source' | 'repository'>> {
  const place = await findPlace(workingDirectory)
  const root = place.kind === 'outside' ? workingDirectory : place.root
  const source = openDocuments(workingDirectory)
  return { root, source, repository: createNodeRepository(workingDirectory) }
}

export function openDocuments(directory: string): DocumentSource {
  return createGitDocumentSource({
    directory,
    looksBinary: (head) => readText(head).kind === 'binary',
  })
}

function parseRange(text: string): ScopeRequest {
  const [, base, head] = /^(.*?[^.])\.\.\.?([^.].*)?$/.exec(text) ?? []
  if (base === undefined || base.startsWith('-') || head?.startsWith('-')) {
    throw new UsageError(
      `--range needs two commits with two dots between, such as origin/main..HEAD, not "${text}"`,
    )
  }
  return { kind: 'range', base, head: head ?? 'HEAD' }
}
