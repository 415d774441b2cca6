import type { Scope } from '../core/guard.js'
import type { ScanDocument } from '../core/scan-document.js'

/** `other`: what cannot be read as a file, such as a socket, or a repository inside of this one. */
export type EntryKind = 'text' | 'binary' | 'symlink' | 'submodule' | 'missing' | 'other'

/** A file that was looked at, or why it was not. In a range, once a commit that adds lines to it. */
export interface SourceEntry {
  /** From the repository's root, forward slashes. Bytes that are no UTF-8 are shown as U+FFFD. */
  readonly path: string
  /** Only `text` and `symlink` have documents; the document of a symlink is the text of its target. */
  readonly kind: EntryKind
  /** Of the file or of its added lines; null where nobody asked for it. */
  readonly bytes: number | null
  /** False for untracked files; null outside of a repository. */
  readonly tracked: boolean | null
  readonly commit: string | null
  /** For history. */
  readonly blobId: string | null
}

/**
 * Told while a scope is read, in its order: the documents of a file, then its entry. Synchronous, because all bytes
 * stand in one buffer that is used again.
 */
export interface DocumentVisitor {
  /**
   * A text file as it is (UTF-16 included), or a run of added lines. What is over 32 MiB comes in pieces that overlap,
   * from a line's start where lines are short: the same finding may show in two of them.
   */
  document(document: ScanDocument): void
  entry?(entry: SourceEntry): void
  /** Asked between the files of a tree: a promise where the visitor needs a pause, null where it can go on. */
  ready?(): Promise<void> | null
}

export interface ScanTotals {
  /** That had documents, or would have if they were not empty. */
  readonly files: number
  /** Given to the visitor, overlaps not counted. */
  readonly bytes: number
  readonly commits: number
  /** Not shown to the visitor. */
  readonly binaryFiles: number
  readonly submodules: number
  /** Left out because the cache knows them. */
  readonly knownBlobs: number
}

/** Blobs that were scanned before and held nothing. */
export interface BlobCache {
  has(blobId: string): boolean
}

export interface DocumentSource {
  /**
   * Reads all of a scope once.
   * @throws PlumblineError `toolchain` when git or a file cannot be read to the end: part of a scope is never a pass.
   */
  documents(scope: Scope, visitor: DocumentVisitor): Promise<ScanTotals>
}
