import type { Config } from '../core/config.js'
import type { GuardResult, Scope } from '../core/guard.js'
import type { Clock } from './clock.js'
import type { CommandOutcome } from './command-runner.js'
import type { DocumentSource } from './document-source.js'
import type { Env } from './env.js'
import type { FileSystem } from './file-system.js'
import type { ModelCatalogue } from './model-catalogue.js'
import type { Repository } from './repository.js'

/** What a guard sees of the repository. Guards that run side by side share nothing else. */
export interface RepositoryContext {
  readonly scope: Scope
  /** Root of the repository, or the working directory where there is none; absolute. */
  readonly root: string
  /** Absolute; paths of data are shown as seen from here. */
  readonly workingDirectory: string
  readonly config: Config
  /** ISO day in UTC, on which allows expire. */
  readonly today: string
  /** Guards that ask for the same scope at the same time are served by one reading of it. */
  readonly source: DocumentSource
  readonly repository: Repository
  readonly fileSystem: FileSystem
}

/** What a guard sees that judges the run as well. */
export interface GuardContext extends RepositoryContext {
  /**
   * Where files are read that decide what counts, such as a baseline: those of the base commit where a change is judged,
   * else the working tree's.
   */
  readonly policyFiles: FileSystem
  /** For guards that judge the environment of a run; never shown. */
  readonly env: Env
  readonly clock: Clock
  readonly models: ModelCatalogue
  /** False where the run that follows is offline: then what paid calls need is not asked for. */
  readonly callsModel: boolean
  /** Whether the guard was asked for by its name, and not among all of them. */
  readonly isNamed: boolean
  /** Runs a command of the repository in an environment made from an allowlist. @throws PlumblineError where it may not run */
  readonly runCommand: RunCommand
}

/** @param cwd absolute */
export type RunCommand = (
  command: readonly string[],
  options: { readonly cwd: string; readonly timeoutMs: number },
) => Promise<CommandOutcome>

export interface Guard<Context extends RepositoryContext = GuardContext> {
  /** As commands name it. */
  readonly id: string
  readonly title: string
  /** Page that explains its findings, from the repository's root. */
  readonly docs: string
  /** Exit code of a run that fails because of this guard's findings; 1 when absent. */
  readonly failureExitCode?: 1 | 2 | 3
  /** Makes what every check needs, where there is time before anybody knows what is to be checked. */
  prepare?(): void
  /** @throws PlumblineError when it cannot judge; that is never a pass */
  check(context: Context): Promise<GuardResult>
}

/** What is said of a guard before it is loaded. */
export type About = Pick<Guard, 'id' | 'title' | 'docs' | 'failureExitCode'>
