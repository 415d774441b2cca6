import type { Profile } from '../core/run-request.js'

/** What a command line says to guards, as commander hands it over. */
export interface GuardOptions {
  readonly staged?: boolean
  readonly range?: string
  readonly history?: boolean
  /** Commander's form of `--no-ignore`. */
  readonly ignore?: boolean
  readonly file?: string
  readonly stdin?: boolean
  /** True without a file: to standard output. */
  readonly sarif?: string | true
  readonly checkOnly?: boolean
  readonly baselineWrite?: boolean
  readonly writeExample?: boolean
  readonly config?: string
  readonly offline?: boolean
  readonly budget?: number
  readonly profile?: Profile
}
