import type { ExitCode } from './exit-codes.js'

/** The one table of error classes: exit code, reason in the dead letter queue, and what to do. */
export const ERROR_CLASSES = {
  auth_error: {
    exitCode: 4,
    reason: 'auth_error',
    remedy:
      'Check that ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS is set (`ls -la .env .env.local`) and valid, then test with `quick_api_check --smoke`.',
  },
  rate_limit: {
    exitCode: 4,
    reason: 'rate_limit',
    remedy:
      'Wait 60 seconds, look for concurrent runs (`ps aux | grep run_v3`), retry with --smoke or a smaller --budget first.',
  },
  server_overload: {
    exitCode: 4,
    reason: 'server_overload',
    remedy: 'Retry in 5 to 10 minutes, or use --offline; see https://status.anthropic.com.',
  },
  api_error: {
    exitCode: 4,
    reason: 'api_error',
    remedy:
      'The API refuses the request as it stands: check what the message names, such as model and account.',
  },
  network_timeout: {
    exitCode: 4,
    reason: 'network_timeout',
    remedy: 'Check the network and reports/net_diag_last.md, or use --offline.',
  },
  network_error: {
    exitCode: 4,
    reason: 'network_error',
    remedy: 'Check DNS, proxy and firewall in reports/net_diag_last.md, or use --offline.',
  },
  budget_exceeded: {
    exitCode: 4,
    reason: 'budget_exceeded',
    remedy:
      'Check `__validate_prod_guard --check-only`, then raise --budget (prod needs 0.10 or more) or run fewer cases; `--resume RUN_ID` goes on from what was finished.',
  },
  schema_invalid: {
    exitCode: 3,
    reason: 'schema_validation_failed',
    remedy: 'Mend the named lines, or set `onInvalid: skip` to count them as errored cases.',
  },
  config_invalid: {
    exitCode: 3,
    reason: 'schema_validation_failed',
    remedy: 'Mend the configuration; `config --explain` shows every value with its origin.',
  },
  toolchain: {
    exitCode: 2,
    reason: 'toolchain_verification_failed',
    remedy: 'Provide what the message names, then run again.',
  },
  interrupted: {
    exitCode: 5,
    reason: 'signal_interruption',
    remedy: 'Start the run again; nothing that was finished is lost.',
  },
  internal: {
    exitCode: 5,
    reason: 'unexpected_termination',
    remedy: 'This is a defect in Plumbline: please report it with the log.',
  },
} as const satisfies Readonly<Record<string, { exitCode: ExitCode; reason: string; remedy: string }>>

export type ErrorClass = keyof typeof ERROR_CLASSES

/** Where something was found. `path` is relative to the working directory; line and column are 1-based. */
export interface SourceLocation {
  readonly path: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

export interface PlumblineErrorOptions {
  readonly location?: SourceLocation | undefined
  readonly remedy?: string | undefined
  readonly cause?: unknown
  /** Further one-line findings of the same kind, already formatted. */
  readonly details?: readonly string[] | undefined
}

/** An error that we know: it prints as one clear line, never as a stack. */
export class PlumblineError extends Error {
  override readonly name = 'PlumblineError'
  readonly errorClass: ErrorClass
  readonly location: SourceLocation | undefined
  readonly remedy: string
  readonly details: readonly string[]

  constructor(errorClass: ErrorClass, message: string, options: PlumblineErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.errorClass = errorClass
    this.location = options.location
    this.remedy = options.remedy ?? ERROR_CLASSES[errorClass].remedy
    this.details = options.details ?? []
  }

  get exitCode(): ExitCode {
    return ERROR_CLASSES[this.errorClass].exitCode
  }
}

/** A wrong command line: exit 2 and no report. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `path:line:column`, as far as it is known. */
export function formatLocation({ path, line, column }: SourceLocation): string {
  return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}

/** Turns anything that was thrown into a known error; unknown ones become `internal` with their cause. */
export function toPlumblineError(thrown: unknown): PlumblineError {
  if (thrown instanceof PlumblineError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new PlumblineError('internal', message || 'unknown error', { cause: thrown })
}

/** One line: where, what, and how to mend it. */
export function formatError(error: PlumblineError): string {
  const where = error.location === undefined ? '' : `${formatLocation(error.location)}: `
  return `${where}${error.message}. ${error.remedy}`.replace(/([.?!])\. /, '$1 ').replace(/\s*\n\s*/g, ' ')
}
