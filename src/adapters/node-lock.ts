import { PlumblineError } from '../core/errors.js'
import { codeOf, messageOf } from './node-file-error.js'

/** A holder that was killed is overtaken after this long; retrying goes on a little longer. */
const STALE_MS = 4_000
const UPDATE_MS = 1_000
const RETRIES = { retries: 45, factor: 1.2, minTimeout: 10, maxTimeout: 150, randomize: true } as const

const queues = new Map<string, Promise<unknown>>()

/**
 * Runs `action` while no other process (and nobody else in this one) holds the lock `PATH.lock`.
 * @throws PlumblineError `toolchain` when the lock stays taken for about six seconds, or is lost meanwhile.
 */
export function withFileLock<T>(path: string, shownPath: string, action: () => Promise<T>): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve()
  const turn = before.then(() => lockAndRun(path, shownPath, action))
  const settled = turn.catch(() => undefined)
  queues.set(path, settled)
  void settled.then(() => {
    if (queues.get(path) === settled) queues.delete(path)
  })
  return turn
}

async function lockAndRun<T>(path: string, shownPath: string, action: () => Promise<T>): Promise<T> {
  const { default: lockfile } = await import('proper-lockfile')
  let lost: Error | undefined
  const release = await lockfile
    .lock(path, {
      realpath: false,
      stale: STALE_MS,
      update: UPDATE_MS,
      retries: RETRIES,
      // The library's default throws in a timer, which nobody could catch.
      onCompromised: (error) => {
        lost = error
      },
    })
    .catch((error: unknown) => {
      throw lockError(error, shownPath)
    })
  const result = await action().finally(() => release().catch(() => undefined))
  if (lost !== undefined) throw lockError(lost, shownPath)
  return result
}

function lockError(cause: unknown, path: string): PlumblineError {
  const taken = codeOf(cause) === 'ELOCKED'
  const message = taken ? 'another run holds its lock for too long' : `its lock failed: ${messageOf(cause)}`
  return new PlumblineError('toolchain', message, {
    location: { path },
    remedy: `Look for other runs (\`ps aux | grep run_v3\`); when there are none, remove ${path}.lock.`,
    cause,
  })
}
