import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { PlumblineError, toPlumblineError } from '../core/errors.js'
import type { GuardOutcome } from '../core/guard.js'
import type { GuardTask, GuardThreads } from '../ports/guard-threads.js'

export interface GuardThreadOptions {
  /** Absolute path of the command line's bundle, which knows what to do in a thread. */
  readonly program: string
  /** Of a thread's memory. */
  readonly heapMegabytes?: number
}

/** Where the bundles stand beside each other; code that runs from its source has none, and runs its guards in one thread. */
export function findThreadProgram(): string | null {
  const program = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../cli/index.js')
  return existsSync(program) ? program : null
}

export function createNodeGuardThreads(options: GuardThreadOptions): GuardThreads {
  const { program, heapMegabytes = getHeapStatistics().heap_size_limit / 2 ** 20 } = options
  return {
    most: availableParallelism() - 1,
    run: (task) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(program, {
          workerData: task,
          argv: [],
          // Without a limit of its own, a thread that runs out of memory takes the process with it.
          resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        })
        const end = (settle: () => void): void => {
          settle()
          void worker.terminate()
        }
        worker.once('message', (outcomes: readonly GuardOutcome[]) => end(() => resolve(outcomes)))
        worker.once('error', (error) => end(() => reject(failureOf(error))))
        worker.once('exit', (code) =>
          reject(
            new PlumblineError('internal', `the thread of the guards ended with ${code} and said nothing`),
          ),
        )
      }),
  }
}

/** The other end, for the program that a thread runs: does the thread's task. */
export async function answerInThread(
  answer: (task: GuardTask) => Promise<readonly GuardOutcome[]>,
): Promise<void> {
  const task: GuardTask = workerData
  parentPort?.postMessage(await answer(task))
}

function failureOf(error: Error & { readonly code?: unknown }): PlumblineError {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return toPlumblineError(error)
  return new PlumblineError('toolchain', 'the guards that look at the repository ran out of memory', {
    remedy:
      'Leave generated files out with `guards.env.exclude` and `guards.no-direct-http.exclude`, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
    cause: error,
  })
}
