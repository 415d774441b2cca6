/** Why GitHub did not do what was asked. */
export type RefusalReason =
  /** 401, 403: the token may not. */
  | 'forbidden'
  /** 404, 410: not there, or not to be seen with this token. */
  | 'not_found'
  /** 422: the request itself is wrong. */
  | 'invalid'
  /** 429, or 403 with a limit's headers. */
  | 'rate_limited'
  /** 5xx, no connection, no answer in time. What was asked may have been done all the same. */
  | 'unavailable'

export type GitHubAnswer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly message: string }

export interface IssueComment {
  readonly id: number
  /** Markdown, as it is stored. */
  readonly body: string
  /** Login, such as `github-actions[bot]`; null for accounts that are gone. */
  readonly author: string | null
}

export interface PullRequestHead {
  readonly number: number
  readonly headSha: string
}

/** Format: GitHub REST, "Check runs", `output.annotations`. */
export interface CheckAnnotation {
  /** From the repository's root, forward slashes. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckRun {
  readonly name: string
  readonly headSha: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown; at most 65,535 characters. */
  readonly summary: string
  /** At most 50 a request. */
  readonly annotations: readonly CheckAnnotation[]
}

/** An artifact of some run of the repository. Format: GitHub REST, "List artifacts for a repository". */
export interface RunArtifact {
  readonly id: number
  /** Id of the workflow's run that made it. */
  readonly runId: number
  /** Branch that the run was for; of another repository where that of a fork was proposed. */
  readonly branch: string
  readonly isOfFork: boolean
}

/** One repository on GitHub. Nothing here throws for what GitHub answers; a caller decides what a refusal means. */
export interface GitHub {
  /** Login of whoever the token belongs to. */
  viewer(): Promise<GitHubAnswer<string>>
  /** The first comment that matches, over all pages; undefined where none does. */
  findComment(
    issue: number,
    matches: (comment: IssueComment) => boolean,
  ): Promise<GitHubAnswer<IssueComment | undefined>>
  comment(id: number): Promise<GitHubAnswer<IssueComment>>
  createComment(issue: number, body: string): Promise<GitHubAnswer<IssueComment>>
  updateComment(id: number, body: string): Promise<GitHubAnswer<IssueComment>>
  /** Artifacts of this name that have not expired, of all runs; at most the last hundred. */
  artifactsNamed(name: string): Promise<GitHubAnswer<readonly RunArtifact[]>>
  /** Open pull requests from a branch, `owner:branch`. */
  openPullRequests(head: string): Promise<GitHubAnswer<readonly PullRequestHead[]>>
  createCheckRun(check: CheckRun): Promise<GitHubAnswer<number>>
  /** Adds annotations to those that the check run has. */
  addAnnotations(id: number, check: CheckRun): Promise<GitHubAnswer<number>>
}
