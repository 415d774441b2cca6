import { closest } from '../core/closest.js'
import { shorten } from '../core/escape.js'
import { escapePointer } from '../core/json-pointer.js'
import type { ValidationIssue } from '../core/validator.js'
import { pointerParts } from './document.js'

/** One problem in words, and which value or key of the file it is about. */
export interface SchemaMessage {
  readonly pointer: string
  readonly part: 'key' | 'value'
  readonly message: string
}

/** Longest piece of a value that is repeated in a message. */
const LONGEST_VALUE = 60
/** A place with more keys than this is not listed. */
const MOST_KEYS = 10

/** What a validator found, as messages for people: one for each mistake, none for the alternatives not meant. */
export function describeIssues(issues: readonly ValidationIssue[], root: unknown): readonly SchemaMessage[] {
  return collapse(issues, root).map((issue) => describe(issue, root))
}

/**
 * A failed `oneOf` reports every branch. Where the kind of the value tells which branch was meant, only that branch's
 * issues are kept; else only the `oneOf` itself.
 */
function collapse(issues: readonly ValidationIssue[], root: unknown): readonly ValidationIssue[] {
  const hidden = new Set<ValidationIssue>()
  for (const choice of issues) {
    if (choice.keyword !== 'oneOf') continue
    const { instancePath, schemaPath } = choice
    const branchOf = (issue: ValidationIssue): string | undefined => {
      const inside = issue.instancePath === instancePath || issue.instancePath.startsWith(`${instancePath}/`)
      if (!inside || !issue.schemaPath.startsWith(`${schemaPath}/`)) return undefined
      return issue.schemaPath.slice(schemaPath.length + 1).split('/')[0]
    }
    const value = valueAt(root, instancePath)
    const meant = branchesOf(choice).findIndex((branch) => typesOf(branch).some((type) => isA(value, type)))
    for (const issue of issues) {
      const branch = branchOf(issue)
      if (branch !== undefined && branch !== String(meant)) hidden.add(issue)
    }
    if (meant >= 0) hidden.add(choice)
  }
  return issues.filter((issue) => !hidden.has(issue))
}

function describe(issue: ValidationIssue, root: unknown): SchemaMessage {
  const { instancePath, keyword, params } = issue
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty)
    return { pointer: `${instancePath}/${escapePointer(key)}`, part: 'key', message: unknownKey(key, issue) }
  }
  const part = keyword === 'required' ? 'key' : 'value'
  const name = dotted(instancePath)
  const problem = problemOf(issue, valueAt(root, instancePath))
  return { pointer: instancePath, part, message: name === '' ? problem : `${name}: ${problem}` }
}

function unknownKey(key: string, { instancePath, parentSchema }: ValidationIssue): string {
  const known = Object.keys(member(parentSchema, 'properties') ?? {})
  const near = nearest(key, known) ?? homeOf(key, parentSchema)
  const where = instancePath === '' ? '' : ` in ${dotted(instancePath)}`
  const unknown = `unknown key ${quote(key)}${where}`
  if (near !== undefined) return `${unknown}${didYouMean(near)}`
  return known.length <= MOST_KEYS ? `${unknown}; known are ${known.join(', ')}` : unknown
}

/** The dotted name of a key that stands one level too high. */
function homeOf(key: string, schema: unknown): string | undefined {
  for (const [name, property] of Object.entries(member(schema, 'properties') ?? {})) {
    if (member(member(property, 'properties'), key) !== undefined) return `${name}.${key}`
  }
  return undefined
}

function problemOf(
  { keyword, params, schema, parentSchema, message }: ValidationIssue,
  value: unknown,
): string {
  const limit = String(params.limit)
  const found = `found ${nameOf(value)}`
  switch (keyword) {
    case 'type':
      return `expected ${alternatives(typesOf(parentSchema))}, ${found}`
    case 'oneOf':
      return `expected ${alternatives(branchesOf({ schema }).flatMap(typesOf))}, ${found}`
    case 'enum': {
      const allowed = textsOf(schema)
      return `expected one of ${allowed.join(', ')}, ${found}${didYouMean(nearest(value, allowed))}`
    }
    case 'pattern': {
      const examples = textsOf(member(parentSchema, 'examples')).map(quote).join(' or ')
      return `expected something like ${examples}, ${found}${didYouMean(withSlash(value, schema))}`
    }
    case 'required':
      return `the key "${String(params.missingProperty)}" is missing`
    case 'minimum':
      return `must be at least ${limit}, ${found}`
    case 'maximum':
      return `must be at most ${limit}, ${found}`
    case 'exclusiveMinimum':
      return `must be greater than ${limit}, ${found}`
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters, ${found}`
    case 'minItems':
      return 'must not be an empty list'
    case 'minProperties':
      return `must name at least one of ${Object.keys(member(parentSchema, 'properties') ?? {}).join(', ')}`
    default:
      return `${message ?? `violates ${keyword}`}, ${found}`
  }
}

function nearest(value: unknown, allowed: readonly string[]): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_VALUE ? closest(value, allowed) : undefined
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : `; did you mean ${quote(word)}?`
}

/** People write the name of a column where a pointer to it is needed. */
function withSlash(value: unknown, pattern: unknown): string | undefined {
  if (typeof value !== 'string' || typeof pattern !== 'string' || value.startsWith('/')) return undefined
  const candidate = `/${value.replace(/^[#$.]+/, '')}`
  const pointer = new RegExp(pattern, 'u')
  return candidate !== '/' && pointer.test('/a') && pointer.test(candidate) ? candidate : undefined
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
}

function alternatives(types: readonly string[]): string {
  const names = types
    .filter((type, index) => types.indexOf(type) === index)
    .map((type) => TYPE_NAMES[type] ?? type)
  const last = names.at(-1) ?? 'something else'
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing (null)'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? `the text ${quote(value)}` : String(value)
}

function isA(value: unknown, type: string): boolean {
  if (value === null) return type === 'null'
  if (Array.isArray(value)) return type === 'array'
  return typeof value === type || (typeof value === 'number' && type === 'integer')
}

function quote(text: string): string {
  return JSON.stringify(shorten(text, LONGEST_VALUE))
}

/** `/bypasses/0/until` as `bypasses[0].until`. */
function dotted(pointer: string): string {
  return pointerParts(pointer).reduce((name, part) => {
    if (/^\d+$/.test(part)) return `${name}[${part}]`
    return name === '' ? part : `${name}.${part}`
  }, '')
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((value, part) => member(value, part), root)
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined
}

function branchesOf({ schema }: Pick<ValidationIssue, 'schema'>): readonly unknown[] {
  return Array.isArray(schema) ? schema : []
}

function typesOf(schema: unknown): readonly string[] {
  const type = member(schema, 'type')
  return typeof type === 'string' ? [type] : textsOf(type)
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}
