import { MAX_DEPTH, tooDeep } from './json-faults.js'
import { countNames, findRepeatedNames, findTooDeep } from './json-positions.js'
import { quote } from './json-words.js'

export interface ShapeFault {
  readonly offset: number
  readonly message: string
  readonly kind: 'depth' | 'repeated_name'
}

/**
 * What JSON.parse lets pass but a record must not have: nesting beyond the limit and repeated names, of which
 * JSON.parse silently keeps the last. Counting comes first, because nearly every text is sound.
 */
export function findShapeFaults(text: string, value: unknown, maxDepth = MAX_DEPTH): readonly ShapeFault[] {
  const names = countOwnNames(value, maxDepth)
  if (names === undefined) {
    return [{ offset: findTooDeep(text, maxDepth), message: tooDeep(maxDepth), kind: 'depth' }]
  }
  if (names === countNames(text)) return []
  return findRepeatedNames(text).map(({ offset, name }) => ({
    offset,
    message: `found the name ${quote(name)} again, expected each name of an object once`,
    kind: 'repeated_name',
  }))
}

/** Names of members, those of values within too. Undefined when the value is nested too deeply. Runs for every row, so it makes nothing. */
export function countOwnNames(value: unknown, levels: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0
  if (levels === 0) return undefined
  let count = 0
  if (Array.isArray(value)) {
    for (const child of value) {
      if (typeof child !== 'object' || child === null) continue
      const below = countOwnNames(child, levels - 1)
      if (below === undefined) return undefined
      count += below
    }
    return count
  }
  // What JSON.parse makes has no names but its own.
  for (const name in value) {
    count++
    const child: unknown = value[name as keyof typeof value]
    if (typeof child !== 'object' || child === null) continue
    const below = countOwnNames(child, levels - 1)
    if (below === undefined) return undefined
    count += below
  }
  return count
}

/** An escape of half a surrogate pair; whole pairs written as escapes match too. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/

export function hasSurrogateEscape(text: string): boolean {
  return text.includes('\\u') && SURROGATE_ESCAPE.test(text)
}
