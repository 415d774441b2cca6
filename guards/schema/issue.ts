import type { FindingSeverity } from '../../src/core/finding.js'
import type { Place } from './instance.js'

/** What is wrong with a file, before it is a finding. */
export interface Issue extends Place {
  readonly ruleId: SchemaRule
  readonly severity: FindingSeverity
  readonly message: string
  readonly remedy: string
}

export const SCHEMA_RULES = [
  'schema-violation',
  'schema-syntax',
  'schema-repeated-key',
  'schema-invalid',
  'schema-remote-ref',
  'schema-missing',
  'schema-unsupported',
  'schema-unknown-format',
] as const

export type SchemaRule = (typeof SCHEMA_RULES)[number]

const REMEDIES: Readonly<Record<SchemaRule, string>> = {
  'schema-violation': 'Mend the value, or the schema if the value is right.',
  'schema-syntax': 'Mend the file, so that it can be read.',
  'schema-repeated-key': 'Keep one of them: readers take the last one, and say nothing of the others.',
  'schema-invalid': 'Mend the schema first; nothing can be checked with it.',
  'schema-remote-ref':
    'Put the schema into the repository and name its path in `$ref`: a check must not depend on the network.',
  'schema-missing': 'Mend the path.',
  'schema-unsupported': 'Say it in another way, so that the check means what the specification says.',
  'schema-unknown-format': 'Say it with `pattern` as well, if it is to be checked.',
}

const SEVERITIES: Readonly<Partial<Record<SchemaRule, FindingSeverity>>> = {
  'schema-unsupported': 'warning',
  'schema-unknown-format': 'notice',
}

export function issueOf(
  ruleId: SchemaRule,
  message: string,
  { line, column }: Place,
  remedy = REMEDIES[ruleId],
): Issue {
  return { ruleId, severity: SEVERITIES[ruleId] ?? 'error', message, remedy, line, column }
}
