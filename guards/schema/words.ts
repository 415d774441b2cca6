import { quote as quoteShort } from '../../src/scan/json-words.js'

/** A short JSON text literal that is safe to print. */
export function quote(text: string): string {
  return quoteShort(text)
}

const LONGEST_SHOWN = 40
/** What could be a key or a password: no reader needs to see it again, and reports go far. */
const MAY_BE_SECRET = /^(?=.*\d)(?=.*[A-Za-z])[^\s]{16,}$/

/** A value in a few words. Long texts and what could be a secret are told by their length alone. */
export function showValue(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value !== 'string') return String(value)
  if (value === '') return 'an empty text'
  if (value.length > LONGEST_SHOWN || MAY_BE_SECRET.test(value)) return `a text of ${value.length} characters`
  return `the text ${quote(value)}`
}

const MOST_ALTERNATIVES = 8

/** The values of an `enum`. */
export function alternativesOf(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_ALTERNATIVES).map((value) => quoteShort(String(value)))
  const plain = values.slice(0, MOST_ALTERNATIVES).map((value, index) => {
    if (typeof value === 'string') return shown[index] ?? ''
    return typeof value === 'object' ? showValue(value) : String(value)
  })
  const left = values.length - plain.length
  if (values.length === 1) return plain[0] ?? 'something else'
  return `one of ${plain.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

export function typesInWords(types: readonly string[]): string {
  const names = [...new Set(types)].map((type) => TYPES[type] ?? type)
  const last = names.at(-1) ?? 'something else'
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last
}

/** The value of a `type` keyword as a list. */
export function typesOf(type: unknown): readonly string[] {
  if (typeof type === 'string') return [type]
  return Array.isArray(type) ? type.filter((each) => typeof each === 'string') : []
}

/** Own members only. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
