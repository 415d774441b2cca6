import path from 'node:path'
import { PlumblineError } from '../../core/errors.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import type { RunRequest } from '../../core/run-request.js'
import type { Ports } from '../../ports/index.js'
import { judgeTarget, type TargetOutcome, timeoutSecondsOf } from './judge-target.js'
import { buildTargetEnvironment } from './target-environment.js'

export { loadEntrypoints } from './entrypoints.js'
export type { TargetOutcome } from './judge-target.js'

export type TargetRequest = Pick<RunRequest, 'mode' | 'offline' | 'reportsDir' | 'workingDirectory'> & {
  readonly runId: string
  /** What the run adds to the target's environment. */
  readonly environment: Readonly<Record<string, string>>
}

/** Output beyond this is counted, not kept: a script in a loop must not fill the disk with its log. */
const MOST_LINES = 20_000

const INTERPRETERS: Readonly<Record<string, string>> = { '.sh': 'bash', '.py': 'python3' }

/**
 * Runs a target of the repository's own as a child process with an environment made from an allowlist.
 * @throws PlumblineError when it must not or cannot be started, and the signal's reason when the run was stopped.
 */
export async function runTargetCommand(
  entrypoint: Entrypoint,
  request: TargetRequest,
  ports: Ports,
  signal: AbortSignal,
): Promise<TargetOutcome> {
  const { fileSystem, clock, env, logger, commandRunner } = ports
  const resultPath = path.join(request.reportsDir, `.target_result_${request.runId}.json`)
  const environment = buildTargetEnvironment(entrypoint, env, {
    PLUMBLINE_RUN_ID: request.runId,
    PLUMBLINE_MODE: request.mode,
    PLUMBLINE_OFFLINE: String(request.offline),
    PLUMBLINE_REPORTS_DIR: request.reportsDir,
    PLUMBLINE_TARGET_RESULT: resultPath,
    ...request.environment,
  })
  const command = await commandOf(entrypoint, request, ports)
  await fileSystem.makeDirectory(request.reportsDir)
  const startedMs = clock.elapsed()
  let lines = 0
  try {
    const ended = await commandRunner.run(
      {
        ...command,
        cwd: request.workingDirectory,
        env: environment,
        timeoutMs: timeoutSecondsOf(entrypoint) * 1_000,
        onLine: (_stream, line) => {
          if (++lines <= MOST_LINES) logger.info(`${entrypoint.name}: ${line}`)
        },
      },
      signal,
    )
    if (lines > MOST_LINES)
      logger.warning(`${lines - MOST_LINES} more lines of ${entrypoint.name} were not kept`)
    if (signal.aborted) throw signal.reason
    const judged = await judgeTarget(entrypoint, ended, resultPath, ports)
    return { ...judged, durationMs: Math.round(clock.elapsed() - startedMs) }
  } finally {
    await fileSystem.remove(resultPath)
  }
}

async function commandOf(
  entrypoint: Entrypoint,
  { mode, workingDirectory }: TargetRequest,
  { fileSystem, env }: Ports,
): Promise<{ readonly file: string; readonly args: readonly string[] }> {
  const script = path.resolve(workingDirectory, entrypoint.script)
  const inside = path.relative(workingDirectory, script)
  if (inside === '' || inside.split(path.sep)[0] === '..' || path.isAbsolute(inside)) {
    throw new PlumblineError(
      'config_invalid',
      `the script of "${entrypoint.name}" lies outside of the repository`,
      {
        location: { path: entrypoint.script },
        remedy: 'Name a script inside of the repository.',
      },
    )
  }
  if ((await fileSystem.stat(script))?.kind !== 'file') {
    throw new PlumblineError('toolchain', `the script of "${entrypoint.name}" is not there`, {
      location: { path: entrypoint.script },
      remedy: 'Check its path in the entrypoints, which counts from the working directory.',
    })
  }
  const args = mode === 'smoke' ? entrypoint.smoke_args : entrypoint.full_args
  const extension = path.extname(script)
  const interpreter = /^\.[cm]?js$/.test(extension) ? env.nodePath : INTERPRETERS[extension]
  return interpreter === undefined ? { file: script, args } : { file: interpreter, args: [script, ...args] }
}
