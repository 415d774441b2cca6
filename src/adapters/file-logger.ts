import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import type { Redact } from '../core/redact.js'
import type { Clock } from '../ports/clock.js'
import type { Logger, StepOutcome } from '../ports/logger.js'
import { messageOf } from './node-file-error.js'

/** `quiet` shows warnings and errors, `normal` also steps and information, `verbose` everything. */
export type Verbosity = 'quiet' | 'normal' | 'verbose'

/** Where lines for people go, such as standard error. */
export interface TerminalStream {
  write(text: string): unknown
  readonly columns?: number | undefined
}

export interface FileLoggerOptions {
  /** Absolute path of the log; its folder is made. Undefined: no log is kept. */
  readonly path: string | undefined
  readonly stream: TerminalStream
  readonly redact: Redact
  readonly clock: Clock
  readonly verbosity: Verbosity
  readonly isTty: boolean
}

export interface FileLogger extends Logger {
  close(): void
}

type Level = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR'

const SHOWN: Readonly<Record<Verbosity, readonly Level[]>> = {
  quiet: ['WARNING', 'ERROR'],
  normal: ['INFO', 'WARNING', 'ERROR'],
  verbose: ['DEBUG', 'INFO', 'WARNING', 'ERROR'],
}
const STEP_LEVEL: Readonly<Record<StepOutcome, Level>> = { ok: 'INFO', warning: 'WARNING', failed: 'ERROR' }
const REDRAW_MS = 100
const ERASE_LINE = '\r\u001b[2K'

/**
 * Says what a run does: lines for people on a terminal, and a log file with a time and a level on each line, written
 * at once so that a crash loses none. Everything is redacted and escaped. Control characters go to terminals only.
 */
export function createFileLogger(options: FileLoggerOptions): FileLogger {
  const { redact, clock, verbosity, isTty } = options
  const terminal = createTerminal(options.stream, isTty)
  const log = createLog(options.path, (message) => terminal.line(`warning: ${message}`))
  let drawnAt = Number.NEGATIVE_INFINITY

  const say = (level: Level, message: string): void => {
    const safe = redact(message)
      .split(/\r?\n/)
      .map((line) => escapeTerminal(line))
    const stamp = new Date(clock.now()).toISOString()
    log.append(safe.map((line) => `${stamp} ${level} ${line}\n`).join(''))
    if (!SHOWN[verbosity].includes(level)) return
    const label = level === 'WARNING' ? 'warning: ' : level === 'ERROR' ? 'error: ' : ''
    for (const [index, line] of safe.entries()) terminal.line(index === 0 ? `${label}${line}` : `  ${line}`)
  }
  const draw = (text: string): void => {
    if (isTty && verbosity !== 'quiet') terminal.status(escapeTerminal(redact(text)))
  }

  return {
    debug: (message) => say('DEBUG', message),
    info: (message) => say('INFO', message),
    warning: (message) => say('WARNING', message),
    error: (message) => say('ERROR', message),

    stepStarted(number, title) {
      log.append(
        `${new Date(clock.now()).toISOString()} DEBUG step ${number} ${safeLine(title, redact)} started\n`,
      )
      draw(`${String(number).padStart(2)} ${title}`)
    },

    progress(done, total, note) {
      const now = clock.elapsed()
      if (now - drawnAt < REDRAW_MS) return
      drawnAt = now
      draw(`   ${total > 0 ? `${done}/${total}` : done} ${note}`)
    },

    stepFinished(number, title, outcome, note, durationMs) {
      const level = STEP_LEVEL[outcome]
      const [safeTitle, safeNote] = [safeLine(title, redact), safeLine(note, redact)]
      const ms = formatMs(durationMs)
      const stamp = new Date(clock.now()).toISOString()
      log.append(`${stamp} ${level} step ${number} ${safeTitle} ${outcome} ${safeNote} (${ms})\n`)
      if (!SHOWN[verbosity].includes(level)) return
      const head = `${String(number).padStart(2)} ${safeTitle.padEnd(24)} ${outcome.padEnd(7)} `
      terminal.line(`${head}${safeNote.padEnd(44)} ${ms.padStart(9)}`)
    },

    close: () => log.close(),
  }
}

function safeLine(text: string, redact: Redact): string {
  return escapeTerminal(redact(text))
}

function formatMs(durationMs: number): string {
  return durationMs < 10_000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`
}

function createTerminal(
  stream: TerminalStream,
  isTty: boolean,
): { line(text: string): void; status(text: string): void } {
  let statusShown = false
  return {
    line(text) {
      stream.write(`${statusShown ? ERASE_LINE : ''}${defuseWorkflowCommand(text)}\n`)
      statusShown = false
    },
    status(text) {
      if (!isTty) return
      stream.write(`${ERASE_LINE}${shorten(text, Math.max(20, (stream.columns ?? 80) - 1))}`)
      statusShown = true
    },
  }
}

/** A log that cannot be written is said once and then done without: it must not stop the run that it tells of. */
function createLog(
  path: string | undefined,
  onFailure: (message: string) => void,
): { append(text: string): void; close(): void } {
  let file: number | undefined
  let given = path
  const attempt = (action: (path: string) => void): void => {
    if (given === undefined) return
    try {
      action(given)
    } catch (error) {
      given = undefined
      onFailure(`no log is kept: ${escapeTerminal(messageOf(error))}`)
    }
  }
  return {
    append: (text) =>
      attempt((target) => {
        if (file === undefined) {
          mkdirSync(dirname(target), { recursive: true })
          file = openSync(target, 'a')
        }
        writeSync(file, text)
      }),
    close: () =>
      attempt(() => {
        if (file !== undefined) closeSync(file)
        file = undefined
      }),
  }
}
