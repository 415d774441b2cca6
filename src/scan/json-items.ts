import { skipString } from './json-positions.js'

/** An item of a list. */
export interface JsonItem {
  readonly value: unknown
  /** As it is written. */
  readonly text: string
  readonly from: number
  /** Members of all objects in it, as they are written. */
  readonly names: number
}

/**
 * The items of a list, one by one, so that the list is never held as a whole.
 * @param each asked to go on after each item
 * @returns whether the text is one list and nothing else, and all of it was gone through
 */
export function eachItem(text: string, each: (item: JsonItem) => boolean): boolean {
  let at = skipSpace(text, 0)
  if (text.charCodeAt(at) !== OPEN_LIST) return false
  at = skipSpace(text, at + 1)
  if (text.charCodeAt(at) === CLOSE_LIST) return skipSpace(text, at + 1) === text.length
  for (;;) {
    const item = itemAt(text, at)
    if (item === null || !each(item)) return false
    at = skipSpace(text, item.from + item.text.length)
    const code = text.charCodeAt(at)
    if (code === CLOSE_LIST) return skipSpace(text, at + 1) === text.length
    if (code !== COMMA) return false
    at = skipSpace(text, at + 1)
  }
}

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** The item up to the mark that ends it. Null where that is no JSON. */
function itemAt(text: string, from: number): JsonItem | null {
  let at = from
  let depth = 0
  let names = 0
  for (;;) {
    const code = text.charCodeAt(at)
    if (depth === 0 && (code === COMMA || code === CLOSE_LIST)) break
    if (code === QUOTE) at = skipString(text, at)
    else {
      if (code === COLON) names++
      else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--
      at++
    }
    if (at >= text.length || depth < 0) return null
  }
  const own = text.slice(from, at)
  const value = parsed(own)
  return value === undefined ? null : { value, text: own, from, names }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
