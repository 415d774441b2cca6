import type { BlobCache, DocumentVisitor, EntryKind, ScanTotals } from '../ports/document-source.js'
import { createPieces, type Pieces } from './git-pieces.js'

/** What reading one scope has in hand: one buffer, and the totals so far. */
export interface Scan {
  readonly visitor: DocumentVisitor
  readonly pieces: Pieces
  readonly blobCache: BlobCache
  readonly totals: { -readonly [name in keyof ScanTotals]: ScanTotals[name] }
}

/** Where a document comes from. */
export interface Origin {
  readonly path: string
  readonly commit: string | null
  readonly authorDate: string | null
  readonly blobId: string | null
  readonly tracked: boolean | null
}

export interface ScanOptions {
  readonly looksBinary: (head: Uint8Array) => boolean
  readonly blobCache: BlobCache
  readonly limitBytes: number
}

export function startScan(visitor: DocumentVisitor, options: ScanOptions): Scan {
  return {
    visitor,
    pieces: createPieces(options),
    blobCache: options.blobCache,
    totals: { files: 0, bytes: 0, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 },
  }
}

/** Makes what `pieces` deliver documents of that origin. */
export function deliverTo({ visitor }: Scan, { path, commit, authorDate }: Origin) {
  return (bytes: Uint8Array, firstLine: number): void =>
    visitor.document({ path, bytes, firstLine, commit, authorDate })
}

/** Counts a file and tells of it. */
export function finishEntry(scan: Scan, origin: Origin, kind: EntryKind, bytes: number | null): void {
  const { totals, visitor } = scan
  if (kind === 'text' || kind === 'symlink') {
    totals.files++
    totals.bytes += bytes ?? 0
  } else if (kind === 'binary') totals.binaryFiles++
  else if (kind === 'submodule') totals.submodules++
  const { path, commit, blobId, tracked } = origin
  visitor.entry?.({ path, kind, bytes, tracked, commit, blobId })
}

const SUBMODULE = '160000'
const SYMLINK = '120000'

export function kindOfMode(mode: string): 'text' | 'symlink' | 'submodule' {
  return mode === SUBMODULE ? 'submodule' : mode === SYMLINK ? 'symlink' : 'text'
}
