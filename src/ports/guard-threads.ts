import type { Config } from '../core/config.js'
import type { GuardOutcome, Scope } from '../core/guard.js'

/** What a thread needs to know; it opens the repository by itself. */
export interface GuardTask {
  readonly ids: readonly string[]
  readonly scope: Scope
  /** Absolute. */
  readonly workingDirectory: string
  readonly config: Config
  /** ISO day in UTC. */
  readonly today: string
}

/** Runs guards beside this thread: on another core, and with a memory of their own to run out of. */
export interface GuardThreads {
  /** Threads that may run at once besides this one; 0 where there is nothing to gain. */
  readonly most: number
  /** @throws PlumblineError when the thread ends without an answer */
  run(task: GuardTask): Promise<readonly GuardOutcome[]>
}
