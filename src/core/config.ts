import type { CaseField } from './case.js'
import type { ExportFormat } from './exports.js'
import type { FailOn, Profile } from './run-request.js'

/** Where a value came from: `default`, `plumbline.yml:3:12`, `--budget`, `input budget`. */
export type ValueOrigin = string

export type FieldName =
  | 'question'
  | 'answer'
  | Exclude<CaseField, 'latency_ms' | 'cost_usd'>
  | 'source_id'
  | 'source_title'
  | 'source_url'
  | 'meta'

/** A JSON Pointer or a Relative JSON Pointer; null switches the field off. */
export type Pointer = string | null

export interface NumberPointer {
  readonly from: string
  readonly times: number
}

/** A finding that does not count, for a reason; of one rule, below one path or glob, or both. */
export interface ConfiguredAllow {
  readonly rule: string | null
  /** Path or glob from the repository's root. */
  readonly path: string | null
  readonly reason: string
  /** ISO day, the last one; null for no end. */
  readonly until: string | null
}

/** A kind of secret that only this project knows. */
export interface CustomSecretRule {
  readonly id: string
  readonly title: string
  /** RE2 syntax. */
  readonly pattern: string
  /** Empty: the pattern is tried everywhere. */
  readonly keywords: readonly string[]
  /** Paths or globs from the repository's root; empty for all. */
  readonly paths: readonly string[]
  /** Bits a character; null for no limit. */
  readonly minEntropy: number | null
  readonly remedy: string | null
}

export interface GitGuardConfig {
  readonly allow: readonly ConfiguredAllow[]
  /** Absolute; null for the default place in the repository. */
  readonly baseline: string | null
  readonly maxFileBytes: number
  readonly rules: { readonly disable: readonly string[]; readonly custom: readonly CustomSecretRule[] }
}

export interface EnvGuardConfig {
  readonly allow: readonly ConfiguredAllow[]
  /** Paths or globs from the repository's root, here and below. */
  readonly exclude: readonly string[]
  /** Files that declare variables, besides those that are known by their names. */
  readonly declarations: readonly string[]
  readonly entryPoints: readonly string[]
}

export interface NoDirectHttpGuardConfig {
  readonly allow: readonly ConfiguredAllow[]
  readonly exclude: readonly string[]
  /** Files that may talk to a model: paths or globs from the repository's root, and why. */
  readonly clients: readonly { readonly path: string; readonly reason: string | null }[]
}

export interface SchemaGuardConfig {
  readonly allow: readonly ConfiguredAllow[]
  /** Absolute: a path or glob of data, and the schema that it has to follow. */
  readonly files: readonly { readonly data: string; readonly schema: string }[]
  readonly exclude: readonly string[]
  readonly maxErrorsPerFile: number
}

export interface RegressionGuardConfig {
  readonly allow: readonly ConfiguredAllow[]
  /** Absolute; null where no mini-set is configured. */
  readonly frozen: string | null
  /** Program and arguments that make the answers; null to compare what is there. */
  readonly command: readonly string[] | null
  readonly timeoutS: number
}

/** US dollars a million tokens. */
export interface ModelPriceOverride {
  readonly inputUsd: number
  readonly outputUsd: number
  readonly cacheWriteUsd?: number | undefined
  readonly cacheReadUsd?: number | undefined
}

export interface ModelConfig {
  readonly name: string
  readonly maxTokens: number
  /** Calls under way at once, at most. */
  readonly concurrency: number
  /** Null: only what the API tells of its limits. */
  readonly requestsPerMinute: number | null
  readonly tokensPerMinute: number | null
  /** By model name. */
  readonly prices: Readonly<Record<string, ModelPriceOverride>>
}

/** Settings of the guards, under their ids. */
export interface GuardsConfig {
  readonly git: GitGuardConfig
  readonly env: EnvGuardConfig
  readonly 'no-direct-http': NoDirectHttpGuardConfig
  readonly schema: SchemaGuardConfig
  readonly prod: { readonly allow: readonly ConfiguredAllow[] }
  readonly regression: RegressionGuardConfig
}

export interface SlackConfig {
  readonly on: 'always' | 'failure' | 'critical'
  /** Id of a user group or a user, `here` or `channel`; null for nobody. */
  readonly mention: string | null
}

/** The configuration of a run, complete: defaults, file and flags merged. All paths are absolute. */
export interface Config {
  readonly profile: Profile
  /** Absolute globs, in order. Empty when nothing names any data. */
  readonly data: readonly string[]
  readonly format: 'auto' | 'jsonl' | 'json' | 'csv'
  /** Record pattern of JSON documents; empty string for the root. */
  readonly records: string
  readonly fields: {
    /** Undefined: the column of the field's own name. */
    readonly [name in FieldName]?: Pointer
  } & {
    readonly latency_ms?: NumberPointer | null
    readonly cost_usd?: NumberPointer | null
  }
  readonly onInvalid: 'fail' | 'skip'
  readonly maxLineBytes: number
  readonly budgetUsd: number | null
  readonly model: ModelConfig
  /** Absolute paths of the judge's texts; null for the built-in ones. */
  readonly judge: { readonly system: string | null; readonly rubric: string | null }
  /** Configured limits only, by metric id; null switches a limit off. */
  readonly thresholds: Readonly<Record<string, Readonly<Partial<Record<Profile, number | null>>>>>
  readonly failOn: FailOn
  readonly calibration: { readonly enabled: boolean }
  readonly sources: readonly {
    readonly id: string
    readonly file: string | null
    readonly characters: number | null
  }[]
  readonly licenses: { readonly denied: readonly string[]; readonly restricted: readonly string[] }
  readonly pii: { readonly allowedDomains: readonly string[]; readonly phoneRegion: string | null }
  readonly exports: readonly ExportFormat[]
  readonly csvBom: boolean
  readonly guards: GuardsConfig
  readonly slack: SlackConfig
  readonly bypasses: readonly { readonly guard: string; readonly reason: string; readonly until: string }[]
  /** The file that was read, absolute; null when there is none. */
  readonly path: string | null
  /** By dotted key, such as `model.name` or `thresholds.mean_score`. */
  readonly origins: Readonly<Record<string, ValueOrigin>>
}
