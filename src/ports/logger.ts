export type StepOutcome = 'ok' | 'warning' | 'failed'

/** What a run says while it works. Implementations redact and escape. */
export interface Logger {
  /** Details for the log file only. */
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
  error(message: string): void
  stepStarted(number: number, title: string): void
  /** Progress of a long step; terminals show it, logs do not. */
  progress(done: number, total: number, note: string): void
  stepFinished(number: number, title: string, outcome: StepOutcome, note: string, durationMs: number): void
}
