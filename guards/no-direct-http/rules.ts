/** What this guard finds. */
export const RULES = {
  'llm-direct-call': { severity: 'error', confidence: 'high' },
  'llm-sdk-import': { severity: 'error', confidence: 'high' },
  'llm-sdk-dependency': { severity: 'error', confidence: 'high' },
  'llm-base-url': { severity: 'error', confidence: 'high' },
  'llm-url': { severity: 'warning', confidence: 'medium' },
} as const

export type RuleId = keyof typeof RULES

/** Something that goes round the client, at its place. */
export interface Hit {
  readonly rule: RuleId
  readonly provider: string
  /** The address as it was worked out; not yet redacted. Null where a library is named. */
  readonly url: string | null
  /** What does it: a function, a command, a package, the name of a setting. */
  readonly subject: string
  readonly at: number
}
