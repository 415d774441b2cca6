/** The repository that a run belongs to; everything is undefined outside of one. */
export interface Git {
  headCommit(directory: string): Promise<string | undefined>
  currentBranch(directory: string): Promise<string | undefined>
}
