import { PlumblineError } from '../core/errors.js'

/** A runner kills 2.5 s after SIGTERM; by then the process must be gone. */
const LAST_RESORT_MS = 1900

/**
 * Turns SIGINT, SIGTERM, SIGHUP and crashes outside of any await into an abort, so that a run can still write its
 * report. Whoever asks twice, or waits in vain, gets the exit at once.
 * @returns a function that stops listening.
 */
export function listenForStop(controller: AbortController): () => void {
  const stop = (reason: PlumblineError): void => {
    if (controller.signal.aborted) process.exit(reason.exitCode)
    controller.abort(reason)
    setTimeout(() => process.exit(reason.exitCode), LAST_RESORT_MS).unref()
  }
  const onSignal = (signal: NodeJS.Signals): void =>
    stop(new PlumblineError('interrupted', `stopped by ${signal}`))
  const onCrash = (cause: unknown): void =>
    stop(new PlumblineError('internal', cause instanceof Error ? cause.message : String(cause), { cause }))
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onSignal)
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)
  return () => {
    for (const signal of signals) process.off(signal, onSignal)
    process.off('uncaughtException', onCrash)
    process.off('unhandledRejection', onCrash)
  }
}
