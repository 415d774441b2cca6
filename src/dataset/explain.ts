import type { ValidationIssue } from '../core/validator.js'
import { describeValue } from '../scan/json-words.js'
import type { FieldRule, RuleName } from './fields.js'
import { absoluteSteps, resolvePointer } from './pointer.js'
import type { Position, SourceRecord } from './source-record.js'

export interface Problem {
  readonly at: Position
  /** What was found and what was expected. */
  readonly message: string
}

const SPANS = 'text or {text, source, start, end}'
const EXPECTED: Readonly<Partial<Record<string, string>>> = {
  id: 'a text of 1 to 512 characters or a whole number up to 2^53',
  question: 'text that is not blank',
  evidence: `text, a list of texts, or a list of {text, source, start, end}`,
  source: 'text or an object {id, title, url, license}',
  tags: 'a list of texts',
  latency_ms: 'a number of at least 0',
  cost_usd: 'a number of at least 0',
  meta: 'an object',
  start: 'a whole number of at least 0',
  end: 'a whole number of at least 0',
}
/** Says what the schema of a case found amiss in a record, one problem a field, with the place in the file. */
export function explainIssues(
  issues: readonly ValidationIssue[],
  record: SourceRecord,
  rules: readonly FieldRule[],
): readonly Problem[] {
  const deepest = new Map<string, readonly string[]>()
  for (const issue of issues) {
    const steps = stepsOf(issue)
    const field = steps[0] === 'source' ? steps.slice(0, 2).join('/') : (steps[0] ?? '')
    // Of the branches of a choice, the one that went deepest says what is wrong.
    if ((deepest.get(field)?.length ?? 0) < steps.length) deepest.set(field, steps)
  }
  return [...deepest.values()].map((steps) => explainField(steps, record, rules))
}

function stepsOf({ instancePath, keyword, params }: ValidationIssue): readonly string[] {
  const steps = instancePath.split('/').slice(1)
  const missing = keyword === 'required' ? params.missingProperty : undefined
  return typeof missing === 'string' ? [...steps, missing] : steps
}

function explainField(steps: readonly string[], record: SourceRecord, rules: readonly FieldRule[]): Problem {
  const { rule, inner } = ruleFor(steps, record, rules)
  const name = steps[0] === 'source' && rule?.name !== 'source' ? rule?.name : steps[0]
  const label = name ?? 'record'
  const expected = expectedOf(steps)
  if (rule === undefined) return { at: record.at, message: `${label}: found nothing, expected ${expected}` }
  const value = descend(resolvePointer(rule.pointer, record), inner)
  const place = [rule.pointer.text === `/${rule.name}` ? '' : rule.pointer.text, ...inner].join('/')
  const where = place === '' ? label : `${label} (${place})`
  return {
    at: positionOf(rule, inner, record),
    message: `${where}: found ${describeValue(value)}, expected ${expected}${remedyFor(label, value, rule)}`,
  }
}

/** The rule that a member of the mapped record came from, and the steps below its value. */
function ruleFor(
  steps: readonly string[],
  record: SourceRecord,
  rules: readonly FieldRule[],
): { readonly rule: FieldRule | undefined; readonly inner: readonly string[] } {
  const [field = '', ...inner] = steps
  const named = (name: string) => rules.find((rule) => rule.name === name)
  const [member] = inner
  if (field !== 'source' || member === undefined) return { rule: named(field), inner }
  const part: RuleName | string = member === 'license' ? 'license' : `source_${member}`
  const rule = named(part)
  if (rule !== undefined && resolvePointer(rule.pointer, record) != null)
    return { rule, inner: inner.slice(1) }
  return { rule: named('source'), inner }
}

function expectedOf(steps: readonly string[]): string {
  const [field = ''] = steps
  if (field === 'evidence' && steps.length === 2) return SPANS
  if (steps.length === 1 || field === 'evidence') return EXPECTED[steps.at(-1) ?? ''] ?? 'text'
  return 'text'
}

function remedyFor(label: string, value: unknown, { pointer, name }: FieldRule): string {
  if (name === 'evidence' || name === 'tags' || name === 'meta' || name === 'source') return ''
  if (Array.isArray(value) && value.length > 0) {
    return `; map one element, such as \`fields.${label}: ${pointer.text}/0\``
  }
  const isText = name !== 'latency_ms' && name !== 'cost_usd' && name !== 'id'
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  return isText && isScalar ? `; map a column of texts with \`fields.${label}\`` : ''
}

export function positionOf(rule: FieldRule, inner: readonly string[], record: SourceRecord): Position {
  const steps = absoluteSteps(rule.pointer, record)
  if (steps === undefined || resolvePointer({ ...rule.pointer, steps: [] }, record) === undefined)
    return record.at
  return record.locate([...steps, ...inner])
}

function descend(value: unknown, steps: readonly string[]): unknown {
  let current = value
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = Reflect.get(current, step)
  }
  return current
}
