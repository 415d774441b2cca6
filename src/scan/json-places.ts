import { childrenOf, skipSpace, skipValue } from './json-positions.js'

/** Where a value stands in a JSON text: UTF-16 offsets of its name and of itself. */
export interface JsonPlace {
  /** The value's own start where it has no name. */
  readonly name: number
  readonly value: number
}

/**
 * Where the value at these steps stands, or its nearest ancestor that exists. Of equal names the last one counts, as it
 * does for JSON.parse. Reads no further than it must.
 * @param text valid JSON
 */
export function findPlace(text: string, steps: readonly string[]): JsonPlace {
  let value = skipSpace(text, 0)
  let place: JsonPlace = { name: value, value }
  for (const step of steps) {
    let found: JsonPlace | undefined
    const isArray = text[value] === '['
    const children = childrenOf(text, value, undefined)
    for (let next = children.next(); !next.done; ) {
      const { start, nameStart } = next.value
      if (String(next.value.step) === step) {
        found = { name: nameStart, value: start }
        if (isArray) break
      }
      next = children.next(skipValue(text, start))
    }
    if (found === undefined) return place
    place = found
    value = found.value
  }
  return place
}
