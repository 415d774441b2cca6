import type { Instance } from './instance.js'
import { type Issue, issueOf } from './issue.js'
import { HOLDS_DATA } from './references.js'

/**
 * Warns of what ajv judges otherwise than the specification, as the official test suite shows, wherever it would let
 * wrong data pass: a green verdict must not hide that. See docs/guard-schema.md for the figures.
 */
export function unsupportedIn({ value, locate }: Instance): readonly Issue[] {
  const issues: Issue[] = []
  const open: { schema: unknown; steps: readonly string[] }[] = [{ schema: value, steps: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { schema, steps } = next
    if (typeof schema !== 'object' || schema === null) continue
    const names = new Set(Object.keys(schema))
    for (const [name, child] of Object.entries(schema)) {
      const below = [...steps, name]
      const problem = problemOf(name, child, names)
      if (problem !== undefined) issues.push(issueOf(problem.ruleId, problem.message, locate(below, 'key')))
      if (!HOLDS_DATA.has(name)) open.push({ schema: child, steps: below })
    }
  }
  return issues
}

type Problem = Pick<Issue, 'ruleId' | 'message'>

function problemOf(name: string, value: unknown, names: ReadonlySet<string>): Problem | undefined {
  if (name === '__proto__') {
    // Ajv leaves the key out and would let everything pass there.
    return { ruleId: 'schema-invalid', message: 'the key "__proto__" cannot be judged' }
  }
  if (name === '$dynamicRef' && typeof value === 'string') {
    return unsupported('`$dynamicRef` is followed only where it means the same as `$ref`')
  }
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
