import type { ChildProcess } from 'node:child_process'
import type { CommandOutcome, CommandRequest, CommandRunner } from '../ports/command-runner.js'
import { createLineSplitter } from './line-splitter.js'
import { messageOf } from './node-file-error.js'

const KILL_AFTER_TIMEOUT_MS = 2_000
const KILL_AFTER_ABORT_MS = 1_000
/** How long output may still come after the child has ended; a grandchild may hold the pipe for ever. */
const DRAIN_MS = 300

/** Runs children without a shell, each leading a group of its own, so that a signal reaches grandchildren too. */
export function createNodeCommandRunner(): CommandRunner {
  return {
    async run(request, signal) {
      if (signal.aborted) return { kind: 'signalled', signal: 'SIGTERM' }
      const { spawn } = await import('node:child_process')
      try {
        const child = spawn(request.file, [...request.args], {
          cwd: request.cwd,
          env: { ...request.env },
          detached: process.platform !== 'win32',
          shell: false,
          stdio: ['ignore', 'pipe', 'pipe'],
          windowsHide: true,
        })
        return await supervise(child, request, signal)
      } catch (error) {
        // Arguments that no process can be given, such as NUL bytes, throw instead of emitting an error.
        return { kind: 'not_started', reason: messageOf(error) }
      }
    },
  }
}

function supervise(
  child: ChildProcess,
  request: CommandRequest,
  signal: AbortSignal,
): Promise<CommandOutcome> {
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: number, action: () => void): void => {
    timers.add(setTimeout(action, ms))
  }
  const stop = (killAfterMs: number): void => {
    killGroup(child, 'SIGTERM')
    after(killAfterMs, () => killGroup(child, 'SIGKILL'))
  }
  let timedOut = false
  const onAbort = (): void => stop(KILL_AFTER_ABORT_MS)
  const onParentExit = (): void => killGroup(child, 'SIGKILL')

  const finishOutput = forwardLines(child, request)
  signal.addEventListener('abort', onAbort, { once: true })
  process.once('exit', onParentExit)
  after(request.timeoutMs, () => {
    timedOut = true
    stop(KILL_AFTER_TIMEOUT_MS)
  })

  return new Promise<CommandOutcome>((resolve) => {
    const settle = (outcome: CommandOutcome): void => {
      finishOutput()
      resolve(outcome)
    }
    child.once('error', (error) => {
      if (child.pid === undefined) settle({ kind: 'not_started', reason: error.message })
    })
    let ended: CommandOutcome | undefined
    child.once('exit', (code, by) => {
      ended = timedOut
        ? { kind: 'timed_out' }
        : code === null
          ? { kind: 'signalled', signal: by ?? 'unknown' }
          : { kind: 'exited', code }
      const outcome = ended
      after(DRAIN_MS, () => {
        // The pipe is still open: something that the child started lives on. It ends with its parent.
        killGroup(child, 'SIGKILL')
        settle(outcome)
      })
    })
    child.once('close', () => {
      if (ended !== undefined) settle(ended)
    })
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    process.removeListener('exit', onParentExit)
  })
}

/** Returns what ends the output: the last unfinished lines are passed on, and the pipes are let go. */
function forwardLines(child: ChildProcess, request: CommandRequest): () => void {
  const streams = (['stdout', 'stderr'] as const).map((name) => {
    const splitter = createLineSplitter((line) => request.onLine(name, line))
    const stream = child[name]
    stream?.on('data', (bytes: Buffer) => splitter.write(bytes))
    stream?.on('error', () => undefined)
    return { splitter, stream }
  })
  return () => {
    for (const { splitter, stream } of streams) {
      stream?.removeAllListeners('data')
      stream?.destroy()
      splitter.end()
    }
  }
}

function killGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
