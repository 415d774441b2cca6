import type { Clock } from './clock.js'
import type { CommandRunner } from './command-runner.js'
import type { Env } from './env.js'
import type { FileSystem } from './file-system.js'
import type { Git } from './git.js'
import type { Logger } from './logger.js'

/** What every run may use. The model client is made later, from the configuration. */
export interface Ports {
  readonly fileSystem: FileSystem
  readonly clock: Clock
  readonly env: Env
  readonly logger: Logger
  readonly git: Git
  readonly commandRunner: CommandRunner
}
