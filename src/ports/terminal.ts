/** Standard output and standard error of the process. Implementations redact. */
export interface Terminal {
  /** Results: what a command was asked for. */
  out(text: string): void
  /** Everything else. */
  err(text: string): void
  readonly isTty: boolean
}
