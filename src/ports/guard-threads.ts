import type { Config } from '../core/config.js'
import type { GuardOutcome, Scope } from '../core/guard.js'
import type { DocumentSource } from './document-source.js'

/** What a thread needs to know. */
export interface GuardTask {
  readonly scope: Scope
  /** Of the repository; absolute. */
  readonly root: string
  /** Absolute. */
  readonly workingDirectory: string
  readonly config: Config
  /** ISO day in UTC. */
  readonly today: string
}

/** A thread that waits for its task; until then it loads what its guards need, and keeps no process alive. */
export interface GuardThread {
  /** Of its guards. */
  readonly ids: readonly string[]
  /**
   * Runs its guards.
   * @param source what this thread reads of the task's scope is handed on, so that it is read once; null where the
   * other thread is to read by itself
   * @throws PlumblineError when the thread ends without an answer
   */
  run(task: GuardTask, source: DocumentSource | null): Promise<readonly GuardOutcome[]>
  /** Ends it, whatever it does. */
  stop(): void
}

/** Runs guards beside this thread: on another core, and with a memory of their own to run out of. */
export interface GuardThreads {
  /** Threads that may run at once besides this one; 0 where there is nothing to gain. */
  readonly most: number
  start(ids: readonly string[]): GuardThread
}
