import type { ValidationIssue } from '../../src/core/validator.js'

/** A schema that values can be held against. */
export interface SchemaValidator {
  /** Fast: stops at the first mistake. */
  accepts(value: unknown): boolean
  /** Every mistake. */
  issuesOf(value: unknown): readonly ValidationIssue[]
}
