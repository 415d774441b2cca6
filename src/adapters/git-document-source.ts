import path from 'node:path'
import { PlumblineError } from '../core/errors.js'
import type { Scope } from '../core/guard.js'
import { showPath } from '../core/show-path.js'
import type { BlobCache, DocumentSource } from '../ports/document-source.js'
import { scanRange, scanStaged } from './git-changes.js'
import { scanHistory } from './git-history.js'
import { findPlace, requireRepository } from './git-repository.js'
import { deliverTo, finishEntry, type Scan, type ScanOptions, startScan } from './git-scan.js'
import { scanFile, scanFolder, scanWorkTree } from './git-tree.js'

export interface DocumentSourceOptions {
  /** Absolute; any folder of the repository. The whole repository is read, whichever folder it is. */
  readonly directory: string
  /** Judges the first bytes, 8 KiB at most, of each document. */
  readonly looksBinary: (head: Uint8Array) => boolean
  /** For history; nothing is known without it. */
  readonly blobCache?: BlobCache
  /** Up to this size a document comes whole; for tests. */
  readonly limitBytes?: number
}

const WHOLE_BYTES = 32 << 20

/** Reads what a guard scans: from the disk, and from git where a repository has it. */
export function createGitDocumentSource(options: DocumentSourceOptions): DocumentSource {
  const scanOptions: ScanOptions = {
    looksBinary: options.looksBinary,
    blobCache: options.blobCache ?? { has: () => false },
    limitBytes: options.limitBytes ?? WHOLE_BYTES,
  }
  return {
    async documents(scope, visitor) {
      const scan = startScan(visitor, scanOptions)
      await scanScope(options.directory, scope, scan)
      return { ...scan.totals }
    },
  }
}

async function scanScope(directory: string, scope: Scope, scan: Scan): Promise<void> {
  switch (scope.kind) {
    case 'tree': {
      const place = await findPlace(directory)
      if (place.kind === 'outside') return scanFolder(directory, scan)
      return scanWorkTree(requireFiles(place), scope.ignored, scan)
    }
    case 'staged':
      return scanStaged(requireFiles(await requireRepository(directory)), scan)
    case 'range':
      return scanRange((await requireRepository(directory)).root, scope.base, scope.head, scan)
    case 'history':
      return scanHistory((await requireRepository(directory)).root, scan)
    case 'file':
      return scanFile(scope.path, await nameInTree(scope.path, directory), scan)
    case 'text':
      return scanText(scope.name, scope.bytes, scan)
  }
}

/** As a scan of the tree names the file, so that allows and rules of paths mean the same; outside of it as people see it. */
async function nameInTree(file: string, directory: string): Promise<string> {
  const place = await findPlace(directory)
  const name = place.kind === 'work_tree' ? showPath(file, place.root) : file
  return path.isAbsolute(name) ? showPath(file, directory) : name
}

function requireFiles(place: { readonly kind: 'work_tree' | 'bare'; readonly root: string }): string {
  if (place.kind === 'work_tree') return place.root
  throw new PlumblineError('toolchain', 'this is a bare repository, which has no files and no index', {
    location: { path: place.root },
    remedy: 'Scan its commits instead: `--range BASE..HEAD` or `--history`.',
  })
}

function scanText(path: string, bytes: Uint8Array, scan: Scan): void {
  const origin = { path, commit: null, authorDate: null, blobId: null, tracked: null }
  scan.pieces.begin(1, deliverTo(scan, origin))
  scan.pieces.write(bytes)
  const end = scan.pieces.end()
  finishEntry(scan, origin, end.binary ? 'binary' : 'text', end.bytes)
}
