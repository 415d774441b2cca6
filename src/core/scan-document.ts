/** A piece of text to scan: a file, a blob of history, or the added lines of a patch. */
export interface ScanDocument {
  /** From the repository's root, forward slashes. */
  readonly path: string
  /** Valid only until the next document is asked for: readers reuse their buffer. */
  readonly bytes: Uint8Array
  /** Line of the first byte, 1-based; for pieces of a file. */
  readonly firstLine: number
  /** For history and ranges. */
  readonly commit: string | null
  /** ISO 8601. */
  readonly authorDate: string | null
}
