import type { ExitCode } from '../core/exit-codes.js'
import type { Toolbox } from './compose.js'

export interface Invocation {
  readonly cwd: string
  /** What the user typed to start us, for hints that can be copied. */
  readonly invokedAs: string
}

export interface GlobalOptions {
  readonly workingDirectory: string
  /** Absolute. */
  readonly reportsDir: string
  readonly json: boolean
  readonly invokedAs: string
}

/** What a command's action gets beside its own options. */
export interface CommandContext {
  readonly global: GlobalOptions
  readonly toolbox: Toolbox
}

/** Wraps an action so that its exit code reaches the caller. */
export type Act = (action: (context: CommandContext) => Promise<ExitCode>) => Promise<void>

/** The examples below a command's help. */
export function examples(invokedAs: string, lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${invokedAs} ${line}`).join('\n')}\n`
}
