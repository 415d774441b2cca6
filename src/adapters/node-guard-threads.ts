import { on } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { PlumblineError, toPlumblineError } from '../core/errors.js'
import type { GuardOutcome } from '../core/guard.js'
import type { GuardTask, GuardThread, GuardThreads } from '../ports/guard-threads.js'
import { createFeedSender, type FeedMessage, type FeedReceiver } from './document-feed.js'

export interface GuardThreadOptions {
  /** Absolute path of the command line's bundle, which knows what to do in a thread. */
  readonly program: string
  /** Of a thread's memory. */
  readonly heapMegabytes?: number
}

type ToThread = { readonly kind: 'task'; readonly task: GuardTask; readonly isFed: boolean } | FeedMessage
type FromThread =
  | { readonly kind: 'taken'; readonly bytes: number }
  | { readonly kind: 'answer'; readonly outcomes: readonly GuardOutcome[] }

/** Where the bundles stand beside each other; code that runs from its source has none, and runs its guards in one thread. */
export function findThreadProgram(): string | null {
  const program = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../cli/index.js')
  return existsSync(program) ? program : null
}

export function createNodeGuardThreads(options: GuardThreadOptions): GuardThreads {
  const { program, heapMegabytes = getHeapStatistics().heap_size_limit / 2 ** 20 } = options
  return {
    most: availableParallelism() - 1,
    start: (ids) =>
      createThread(
        ids,
        new Worker(program, {
          workerData: ids,
          argv: [],
          // Without a limit of its own, a thread that runs out of memory takes the process with it.
          resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        }),
      ),
  }
}

function createThread(ids: readonly string[], worker: Worker): GuardThread {
  const post = (message: ToThread): void => {
    const bytes = message.kind === 'documents' ? [message.bytes.buffer as ArrayBuffer] : []
    worker.postMessage(message, bytes)
  }
  const feed = createFeedSender(post)
  const answered = new Promise<readonly GuardOutcome[]>((resolve, reject) => {
    const end = (settle: () => void): void => {
      settle()
      feed.close()
      void worker.terminate()
    }
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'taken') feed.taken(message.bytes)
      else end(() => resolve(message.outcomes))
    })
    worker.once('error', (error) => end(() => reject(failureOf(error))))
    worker.once('messageerror', (error) => end(() => reject(failureOf(error))))
    worker.once('exit', (code) =>
      end(() =>
        reject(
          new PlumblineError('internal', `the thread of the guards ended with ${code} and said nothing`),
        ),
      ),
    )
  })
  // Only who gives it a task wants to know how it ends.
  answered.catch(() => undefined)
  worker.unref()
  return {
    ids,
    run(task, source) {
      worker.ref()
      post({ kind: 'task', task, isFed: source !== null })
      if (source !== null) void feed.send(source, task.scope)
      return answered
    },
    stop: () => void worker.terminate(),
  }
}

/** What a thread is to do. */
export interface ThreadTask {
  readonly task: GuardTask
  /** What the other thread reads of the scope; null where nothing comes. */
  readonly feed: FeedReceiver | null
}

/**
 * The other end, for the program that a thread runs.
 * @param prepare told which guards the task will be about, before it comes
 */
export async function answerInThread(
  prepare: (ids: readonly string[]) => Promise<(task: ThreadTask) => Promise<readonly GuardOutcome[]>>,
): Promise<void> {
  if (parentPort === null) throw new PlumblineError('internal', 'this is no thread')
  const port = parentPort
  // Keeps what comes until it is asked for.
  const messages = on(port, 'message')
  const receive = async (): Promise<ToThread> => (await messages.next()).value?.[0]
  const post = (message: FromThread): void => port.postMessage(message)
  const answer = await prepare(workerData)
  const first = await receive()
  if (first.kind !== 'task')
    throw new PlumblineError('internal', 'a thread was told of files before its task')
  const feed: FeedReceiver = {
    receive: async () => {
      const message = await receive()
      if (message.kind !== 'task') return message
      throw new PlumblineError('internal', 'a thread has one task')
    },
    taken: (bytes) => post({ kind: 'taken', bytes }),
  }
  post({
    kind: 'answer',
    outcomes: await answer({ task: first.task, feed: first.isFed ? feed : null }),
  })
}

function failureOf(error: Error & { readonly code?: unknown }): PlumblineError {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return toPlumblineError(error)
  return new PlumblineError('toolchain', 'the guards that look at the repository ran out of memory', {
    remedy:
      'Leave generated files out with `guards.env.exclude` and `guards.no-direct-http.exclude`, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
    cause: error,
  })
}
