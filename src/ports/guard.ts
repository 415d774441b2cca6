import type { Config } from '../core/config.js'
import type { GuardResult, Scope } from '../core/guard.js'
import type { DocumentSource } from './document-source.js'
import type { FileSystem } from './file-system.js'

/** What a guard gets to see. Guards that run side by side share nothing else. */
export interface GuardContext {
  readonly scope: Scope
  /** Root of the repository, or the working directory where there is none; absolute. */
  readonly root: string
  readonly config: Config
  /** ISO day in UTC, on which allows expire. */
  readonly today: string
  readonly source: DocumentSource
  readonly fileSystem: FileSystem
}

export interface Guard {
  /** As commands name it. */
  readonly id: string
  readonly title: string
  /** Page that explains its findings, from the repository's root. */
  readonly docs: string
  /** @throws PlumblineError when it cannot judge; that is never a pass */
  check(context: GuardContext): Promise<GuardResult>
}
