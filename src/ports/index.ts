import type { Redact } from '../core/redact.js'
import type { Clock } from './clock.js'
import type { CommandRunner } from './command-runner.js'
import type { Env } from './env.js'
import type { FileSystem } from './file-system.js'
import type { Git } from './git.js'
import type { Logger } from './logger.js'
import type { PageTemplate } from './page-template.js'

/** What every run may use. The model client is made later, from the configuration. */
export interface Ports {
  readonly fileSystem: FileSystem
  readonly clock: Clock
  readonly env: Env
  readonly logger: Logger
  readonly git: Git
  readonly commandRunner: CommandRunner
  readonly pageTemplate: PageTemplate
  /** For texts that change on their way to a file, so that the file system would no longer know a secret in them. */
  readonly redact: Redact
}
