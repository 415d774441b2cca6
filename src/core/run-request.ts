import type { ExportFormat } from './exports.js'

export type Profile = 'dev' | 'stage' | 'prod'
export type Mode = 'smoke' | 'full'
export type FailOn = 'fail' | 'partial' | 'warn'

/** What the entries make of argv or inputs: what was asked for, before any configuration is read. */
export interface RunRequest {
  /** `baseline`, or a name of the repository's own entrypoints. */
  readonly target: string
  readonly mode: Mode
  readonly offline: boolean
  /** Why a run is offline that nobody asked to be; shown as a row of its own. */
  readonly offlineReason?: string | undefined
  /** Refuses to run without a key, where a run would otherwise go offline. */
  readonly requireOnline?: boolean | undefined
  /** How it was asked, so that messages name what the user wrote; command line flags when absent. */
  readonly givenBy?: 'flags' | 'inputs' | undefined
  /** Name of the repository's default branch, as the event of a workflow tells it. */
  readonly defaultBranch?: string | undefined
  /** Only what was asked for; the configuration fills the rest. */
  readonly budgetUsd?: number | undefined
  readonly profile?: Profile | undefined
  readonly data?: readonly string[] | undefined
  readonly config?: string | undefined
  readonly exports?: readonly ExportFormat[] | undefined
  readonly handoff: boolean
  readonly failOn?: FailOn | undefined
  /** A run whose finished cases are taken over from its journal. */
  readonly resume?: { readonly runId: string; readonly whenChanged: 'fail' | 'restart' } | undefined
  /** Calls the model in batches, in two halves: one sends all requests, the other judges by their results. */
  readonly batch?: 'submit' | 'collect' | undefined
  /** `off` asks the model for everything again; grades of earlier runs count when absent. */
  readonly cache?: 'off' | undefined
  /** Absolute. */
  readonly reportsDir: string
  /** Absolute; relative paths in flags count from here. */
  readonly workingDirectory: string
  /** How the user started us, for hints that can be copied: `./run_v3.sh` or `plumbline`. */
  readonly invokedAs: string
}
