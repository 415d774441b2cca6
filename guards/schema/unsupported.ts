import { type Dialect, LATER_KEYWORDS } from './dialects.js'
import { formatProblem } from './formats.js'
import type { Instance } from './instance.js'
import { type Issue, issueOf } from './issue.js'
import { HOLDS_DATA } from './references.js'

/** Members whose own members are names that an author chose, with a schema for each. */
const HOLDS_NAMES: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependencies', 'dependentSchemas', '$defs', 'definitions'],
])

/**
 * Warns of what ajv judges otherwise than the specification, as the official test suite shows, wherever it would let
 * wrong data pass, and of keywords that a version does not know: a green verdict must not hide that. See
 * docs/guard-schema.md for the figures.
 */
export function unsupportedIn({ value, locate }: Instance, dialect: Dialect): readonly Issue[] {
  const issues: Issue[] = []
  const later = new Set(LATER_KEYWORDS[dialect])
  const open: { schema: unknown; steps: readonly string[]; isNames: boolean }[] = []
  open.push({ schema: value, steps: [], isNames: false })
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { schema, steps, isNames } = next
    if (typeof schema !== 'object' || schema === null) continue
    const names = new Set(Object.keys(schema))
    for (const [name, child] of Object.entries(schema)) {
      const below = [...steps, name]
      const isWord = !isNames && !Array.isArray(schema)
      const problem =
        prototypeProblem(name) ??
        (isWord ? (laterProblem(name, later, dialect) ?? problemOf(name, child, names)) : undefined)
      if (problem !== undefined) issues.push(issueOf(problem.ruleId, problem.message, locate(below, 'key')))
      if (isWord && HOLDS_DATA.has(name)) continue
      open.push({ schema: child, steps: below, isNames: isWord && HOLDS_NAMES.has(name) })
    }
  }
  return issues
}

/** Ajv leaves the key out and would let everything pass there. */
function prototypeProblem(name: string): Problem | undefined {
  if (name !== '__proto__') return undefined
  return { ruleId: 'schema-invalid', message: 'the key "__proto__" cannot be judged' }
}

function laterProblem(name: string, later: ReadonlySet<string>, dialect: Dialect): Problem | undefined {
  return later.has(name) ? unsupported(`\`${name}\` means nothing in ${dialect}; it came later`) : undefined
}

type Problem = Pick<Issue, 'ruleId' | 'message'>

function problemOf(name: string, value: unknown, names: ReadonlySet<string>): Problem | undefined {
  if (name === '$dynamicRef' && typeof value === 'string') {
    return unsupported('`$dynamicRef` is followed only where it means the same as `$ref`')
  }
  if (name === '$recursiveRef') {
    return unsupported('`$recursiveRef` is followed as if every schema had a `$recursiveAnchor`')
  }
  if (name === 'format' && typeof value === 'string') return formatProblem(value)
  if (name === 'unevaluatedItems' && names.has('contains')) {
    return unsupported('`unevaluatedItems` takes all items for evaluated that stand beside `contains`')
  }
  if (name === 'unevaluatedItems' && typeof value === 'object') {
    return unsupported(
      '`unevaluatedItems` with a schema does not see what branches of `anyOf` have evaluated',
    )
  }
  const isAlone = name === 'if' && typeof value === 'object' && !names.has('then') !== !names.has('else')
  if (isAlone && (names.has('unevaluatedProperties') || names.has('unevaluatedItems'))) {
    return unsupported('`if` without both `then` and `else` is not seen by `unevaluatedProperties`')
  }
  // Ajv would answer with a promise, which is as good as true.
  return name === '$async'
    ? { ruleId: 'schema-invalid', message: '`$async` is no keyword of JSON Schema' }
    : undefined
}

function unsupported(message: string): Problem {
  return { ruleId: 'schema-unsupported', message }
}
