/** A precompiled ajv validator, as scripts/generate.mjs writes them. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidationIssue[] | null
}

/** The part of an ajv error that messages are made from. */
export interface ValidationIssue {
  /** JSON Pointer of the offending value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** Value of the violated keyword; only from verbose validators. */
  readonly schema?: unknown
  /** The schema that holds the violated keyword; only from verbose validators. */
  readonly parentSchema?: unknown
}
