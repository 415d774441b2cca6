/** A file that a commit brought, whether or not a later one took it away. */
export interface CommittedFile {
  /** From the repository's root, forward slashes. */
  readonly path: string
  /** The oldest one that has it. */
  readonly commit: string
  /** ISO 8601. */
  readonly authorDate: string
}

/** Questions about a repository as a whole. Outside of one: nothing was ever committed, and nothing has changed. */
export interface Repository {
  /** Full id of HEAD; undefined before the first commit and outside of a repository. */
  head(): Promise<string | undefined>
  /** Whether a part of the history was never fetched. */
  isShallow(): Promise<boolean>
  /**
   * Files that any ref can reach and whose path matches one of these pathspecs of git, see gitglossary(7).
   * @throws PlumblineError `toolchain` when git fails, or when the clone is shallow and the history therefore not there
   */
  everCommitted(pathspecs: readonly string[]): Promise<readonly CommittedFile[]>
  /** Paths with changes that are not committed, untracked files included; sorted. */
  changedFiles(): Promise<readonly string[]>
  /**
   * Bytes of a file in a commit; undefined where the commit has no such file.
   * @param path from the repository's root, forward slashes
   */
  fileAt(commit: string, path: string): Promise<Uint8Array | undefined>
}
