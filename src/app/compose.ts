import path from 'node:path'
import { createFileLogger, type FileLogger, type Verbosity } from '../adapters/file-logger.js'
import { readKeyFiles } from '../adapters/key-files.js'
import { createNodeClock } from '../adapters/node-clock.js'
import { createNodeCommandRunner } from '../adapters/node-command-runner.js'
import { createNodeEnv } from '../adapters/node-env.js'
import { createNodeFileSystem } from '../adapters/node-file-system.js'
import { createNodeGit } from '../adapters/node-git.js'
import { createNodePageTemplate } from '../adapters/node-page-template.js'
import { createNodeTerminal } from '../adapters/node-terminal.js'
import type { PlumblineError } from '../core/errors.js'
import { createRedact, type Redact } from '../core/redact.js'
import { createRunId } from '../core/run-id.js'
import type { RunIdentity } from '../pipeline/step.js'
import type { Clock } from '../ports/clock.js'
import type { Env } from '../ports/env.js'
import type { FileSystem } from '../ports/file-system.js'
import type { Ports } from '../ports/index.js'
import type { PageTemplate } from '../ports/page-template.js'
import type { Terminal } from '../ports/terminal.js'
import { secretsOf } from './secrets.js'

/** What every command may use. */
export interface Toolbox {
  readonly fileSystem: FileSystem
  readonly clock: Clock
  readonly env: Env
  readonly terminal: Terminal
  readonly redact: Redact
  readonly workingDirectory: string
  /** Why no model may be called from here; see `readKeyFiles`. */
  readonly keyProblem: PlumblineError | null
  readonly pageTemplate: PageTemplate
}

/** The only place where adapters are chosen. */
export function compose(workingDirectory: string): Toolbox {
  const { variables } = createNodeEnv()
  const files = readKeyFiles(workingDirectory, variables)
  const env = createNodeEnv({ ...variables, ...files.keys })
  const redact = createRedact([env.variables, ...files.seen].flatMap(secretsOf))
  return {
    fileSystem: createNodeFileSystem({ redact, workingDirectory }),
    clock: createNodeClock(),
    env,
    terminal: createNodeTerminal(redact),
    redact,
    workingDirectory,
    keyProblem: files.problem,
    pageTemplate: createNodePageTemplate(),
  }
}

export interface RunEquipment {
  readonly ports: Ports
  readonly run: RunIdentity
  readonly logger: FileLogger
}

/** Adds what only a run needs: its identity, its log, git and child processes. */
export function equipRun(toolbox: Toolbox, verbosity: Verbosity): RunEquipment {
  const { clock, env, fileSystem, redact, terminal, workingDirectory } = toolbox
  const startedAtMs = clock.now()
  const runId = createRunId(startedAtMs, env.randomInt(90_000))
  const logPath = path.join('RUN_LOGS', `session_${runId.slice('run_'.length)}.log`)
  const logger = createFileLogger({
    path: path.join(workingDirectory, logPath),
    stream: { write: (text) => terminal.err(text) },
    redact,
    clock,
    verbosity,
    isTty: terminal.isTty,
  })
  return {
    ports: {
      fileSystem,
      clock,
      env,
      logger,
      git: createNodeGit(),
      commandRunner: createNodeCommandRunner(),
      pageTemplate: toolbox.pageTemplate,
      redact,
    },
    run: {
      runId,
      sessionId: `session_${runId.slice('run_'.length)}`,
      startedAtMs,
      logPath: logPath.replaceAll('\\', '/'),
    },
    logger,
  }
}
