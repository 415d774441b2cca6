// What forms of secrets are made of. A rule's pattern, example and counter-examples come from the same parts, so that
// they cannot drift apart.
import type { ExampleRandom } from '../rule.js'

/** Alphabets, written as the inside of a character class. */
export const DIGITS = '0-9'
export const HEX = '0-9a-f'
export const LOWER36 = '0-9a-z'
export const UPPER36 = '0-9A-Z'
export const BASE62 = '0-9A-Za-z'
export const BASE64 = '0-9A-Za-z+/'
export const URL_SAFE = '0-9A-Za-z_-'

/** Fixed text; `shortest` (to `longest`) characters of an alphabet; or one of several fixed texts. */
export type Part =
  | string
  | readonly [alphabet: string, shortest: number, longest?: number]
  | { readonly oneOf: readonly [string, ...string[]] }

export const UUID: readonly Part[] = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]]

/** The parts as the text of a regular expression. */
export function patternOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return literal(part)
      if ('oneOf' in part) return `(?:${part.oneOf.map(literal).join('|')})`
      const [alphabet, shortest, longest] = part
      return `[${alphabet}]{${longest === undefined ? shortest : `${shortest},${longest}`}}`
    })
    .join('')
}

/** A text of this form. */
export function exampleOf(parts: readonly Part[], random: ExampleRandom): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if ('oneOf' in part) return random.pick(part.oneOf)
      const [alphabet, shortest, longest = shortest] = part
      return random.text(alphabet, shortest + random.int(longest - shortest + 1))
    })
    .join('')
}

/** Most characters that a text of this form has. */
export function mostOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length
    return (
      sum + ('oneOf' in part ? Math.max(...part.oneOf.map(({ length }) => length)) : (part[2] ?? part[1]))
    )
  }, 0)
}

/**
 * The sign between a name and its value: JSON, YAML, env, make, shells, code with or without types, calls, XML elements
 * (also with the value on a line of its own) and attributes.
 */
export const SIGN =
  '(?:(?::[ \\t]{0,2})?(?:str|string|String|&str)[ \\t]{0,4}:?=|=>|:{1,3}=|[?.+]=|={1,3}|[:,(]|>(?:[ \\t]{0,12}\\r?\\n)?|\\bvalue=)'

/** Any text but its case: `aws` -> `[aA][wW][sS]`; the flag `i` would loosen the alphabets too. */
export function anyCase(word: string): string {
  return [...word]
    .map((c) => (/[a-z]/i.test(c) ? `[${c.toLowerCase()}${c.toUpperCase()}]` : literal(c)))
    .join('')
}

/** A text that a regular expression takes as it is. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
