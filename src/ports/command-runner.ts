export interface CommandRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly onLine: (stream: 'stdout' | 'stderr', line: string) => void
}

export type CommandOutcome =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'not_started'; readonly reason: string }

/** Runs a child process in a group of its own; aborting passes the signal on and waits for the end. */
export interface CommandRunner {
  run(request: CommandRequest, signal: AbortSignal): Promise<CommandOutcome>
}
