import type { ValidationIssue } from '../../src/core/validator.js'

/** A schema that values can be held against. */
export interface SchemaValidator {
  /** Fast: stops at the first mistake. */
  accepts(value: unknown): boolean
  /** Whether the schema says nothing of a list but what its items are, so that each can be judged by itself. */
  readonly isOfItems: boolean
  /** Every mistake. */
  issuesOf(value: unknown): readonly ValidationIssue[]
}
