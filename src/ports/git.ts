/** The repository that a run belongs to; everything is undefined outside of one. */
export interface Git {
  headCommit(directory: string): Promise<string | undefined>
  currentBranch(directory: string): Promise<string | undefined>
}

/** Which commits a repository has, and getting those that it has not. Of one repository; ids are full. */
export interface GitHistory {
  /** Undefined when the repository has no such commit. */
  findCommit(revision: string): Promise<string | undefined>
  isShallow(): Promise<boolean>
  /** True when no commit is missing between either of them and where they part. */
  isWhole(base: string, head: string): Promise<boolean>
  /** Commits that are reachable from head and not from base. */
  countCommits(base: string, head: string): Promise<number>
  /** Gets commits by id from the remote `origin`, in a shallow clone with some of their ancestors. */
  fetchCommits(ids: readonly string[]): Promise<void>
  /** Gets so many more ancestors of these commits. */
  deepen(ids: readonly string[], commits: number): Promise<void>
  /** Gets all ancestors of all that is there. */
  unshallow(): Promise<void>
  /** Gets a branch and returns its commit. */
  fetchBranch(name: string): Promise<string>
}
