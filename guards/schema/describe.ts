import { closest } from '../../src/core/closest.js'
import { shorten } from '../../src/core/escape.js'
import type { ValidationIssue } from '../../src/core/validator.js'
import { withoutAlternatives } from './alternatives.js'
import { alternativesOf, member, quote, showValue, typesInWords, typesOf } from './words.js'

/** One mistake in words, and which value of the instance it is about. */
export interface Mistake {
  readonly message: string
  readonly steps: readonly string[]
  readonly part: 'key' | 'value'
}

/** What a validator found, for people: one for each mistake. */
export function describeIssues(issues: readonly ValidationIssue[], root: unknown): readonly Mistake[] {
  const seen = new Set<string>()
  const mistakes: Mistake[] = []
  for (const issue of withoutAlternatives(issues)) {
    const mistake = describe(issue, root)
    const key = `${mistake.steps.join('\0')}\n${mistake.message}`
    if (!seen.has(key)) mistakes.push(mistake)
    seen.add(key)
  }
  return mistakes
}

export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function describe(issue: ValidationIssue, root: unknown): Mistake {
  const steps = stepsOf(issue.instancePath)
  const value = steps.reduce<unknown>((inside, step) => member(inside, step), root)
  const extra = extraKey(issue)
  if (extra !== undefined) {
    return { message: unknownKey(extra, steps, issue), steps: [...steps, extra], part: 'key' }
  }
  const problem = problemOf(issue, value)
  const name = dotted(steps)
  return { message: name === '' ? problem : `${name}: ${problem}`, steps, part: partOf(issue) }
}

/** A missing key is shown where its object is named. */
function partOf({ keyword }: ValidationIssue): 'key' | 'value' {
  return keyword === 'propertyNames' ? 'key' : 'value'
}

function extraKey({ keyword, params }: ValidationIssue): string | undefined {
  if (keyword === 'additionalProperties') return String(params.additionalProperty)
  return keyword === 'unevaluatedProperties' ? String(params.unevaluatedProperty) : undefined
}

/** A place with more keys than this is not listed. */
const MOST_KEYS = 10
const LONGEST_KEY = 60

function unknownKey(key: string, steps: readonly string[], { parentSchema }: ValidationIssue): string {
  const known = Object.keys(objectOf(member(parentSchema, 'properties')))
  const near = key.length > LONGEST_KEY ? undefined : closest(key, known)
  const where = steps.length === 0 ? '' : ` in ${dotted(steps)}`
  const unknown = `unknown key ${quote(key)}${where}`
  if (near !== undefined) return `${unknown}; did you mean ${quote(near)}?`
  const list = known.map(quote).join(', ')
  return known.length > 0 && known.length <= MOST_KEYS ? `${unknown}; known are ${list}` : unknown
}

function problemOf(issue: ValidationIssue, value: unknown): string {
  const { keyword, params, schema, message } = issue
  const found = `found ${showValue(value)}`
  const limit = String(params.limit)
  switch (keyword) {
    case 'type':
      return `expected ${typesInWords(typesOf(schema))}, ${found}`
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      return missingKey(issue, value)
    case 'const':
      return `expected ${showValue(schema)}, ${found}`
    case 'enum':
      return `expected ${alternativesOf(Array.isArray(schema) ? schema : [])}, ${found}${meant(value, schema)}`
    case 'format':
      return `expected ${formatInWords(String(schema))}, ${found}`
    case 'pattern':
      return `expected a text that matches ${shorten(String(schema), 100)}, ${found}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `expected a number ${String(params.comparison)} ${limit}, ${found}`
    case 'multipleOf':
      return `expected a multiple of ${String(params.multipleOf)}, ${found}`
    case 'minLength':
    case 'maxLength':
      return `expected ${bound(keyword)} ${counted(limit, 'character')}, found ${[...String(value)].length}`
    case 'minItems':
    case 'maxItems':
      return `expected ${bound(keyword)} ${counted(limit, 'item')}, found ${sizeOf(value)}`
    case 'minProperties':
    case 'maxProperties':
      return `expected ${bound(keyword)} ${counted(limit, 'key')}, found ${sizeOf(value)}`
    case 'uniqueItems':
      return `items ${String(params.j)} and ${String(params.i)} are equal, expected different ones`
    case 'anyOf':
    case 'oneOf':
      return choice(issue, found)
    case 'not':
      return `found what the schema forbids: ${showValue(value)}`
    case 'if':
      return `does not follow \`${String(params.failingKeyword)}\` of the schema`
    case 'false schema':
      return `nothing may stand here, ${found}`
    case 'propertyNames':
      return `the key ${quote(String(params.propertyName))} is not a name that the schema allows`
    default:
      return `${message ?? `violates ${keyword}`}, ${found}`
  }
}

function missingKey({ params }: ValidationIssue, value: unknown): string {
  const wanted = String(params.missingProperty)
  const because = typeof params.property === 'string' ? `, which ${quote(params.property)} needs` : ''
  const keys = Object.keys(objectOf(value)).filter((key) => key.length <= LONGEST_KEY)
  // Far enough apart they are two keys, and one of them is missing.
  const near = wanted.length < 3 ? undefined : closest(wanted, keys)
  const hint = near === undefined ? '' : `; did you mean it by ${quote(near)}?`
  return `the key ${quote(wanted)} is missing${because}${hint}`
}

function meant(value: unknown, schema: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_KEY || !Array.isArray(schema)) return ''
  const near = closest(
    value,
    schema.filter((each) => typeof each === 'string'),
  )
  return near === undefined ? '' : `; did you mean ${quote(near)}?`
}

function choice({ keyword, schema, params }: ValidationIssue, found: string): string {
  const branches: readonly unknown[] = Array.isArray(schema) ? schema : []
  if (keyword === 'oneOf' && Array.isArray(params.passingSchemas)) {
    return `expected exactly one alternative to fit, and ${params.passingSchemas.map((each) => Number(each) + 1).join(' and ')} of ${branches.length} do`
  }
  const types = branches.flatMap((branch) => typesOf(member(branch, 'type')))
  const isComplete = branches.every((branch) => typesOf(member(branch, 'type')).length > 0)
  const wanted = isComplete && types.length > 0 ? ` (${typesInWords(types)})` : ''
  return `fits none of ${branches.length} alternatives${wanted}, ${found}`
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-01-31',
  time: 'a time with its zone, such as 09:30:00Z',
  'date-time': 'a date and time with its zone, such as 2026-01-31T09:30:00Z',
  duration: 'a duration such as P3D',
  email: 'an e-mail address',
  uri: 'an absolute URI',
  uuid: 'a UUID',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  regex: 'a regular expression',
  'json-pointer': 'a JSON Pointer',
}

function formatInWords(format: string): string {
  return FORMATS[format] ?? `the format ${shorten(format, 40)}`
}

function bound(keyword: string): string {
  return keyword.startsWith('min') ? 'at least' : 'at most'
}

function counted(limit: string, noun: string): string {
  return `${limit} ${noun}${limit === '1' ? '' : 's'}`
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : Object.keys(objectOf(value)).length
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** `['items', '0', 'id']` as `items[0].id`, the middle of long ones left out. */
function dotted(steps: readonly string[]): string {
  const name = steps.reduce((before, step) => {
    if (/^\d+$/.test(step)) return `${before}[${step}]`
    return before === '' ? shorten(step, LONGEST_KEY) : `${before}.${shorten(step, LONGEST_KEY)}`
  }, '')
  return name.length > 160 ? `${name.slice(0, 60)}…${name.slice(-90)}` : name
}
