import { escapePointer } from '../core/json-pointer.js'
import { type Place, type Position, positionsOf } from './document.js'

/**
 * Where the keys and values of a TOML document stand, by JSON Pointer. The document is known to be valid, because the
 * parser, which gives no positions, has read it; so this scan only has to find its way. Source: TOML v1.0.0.
 */
export function placesOf(text: string): ReadonlyMap<string, Place> {
  const positionOf = positionsOf(text)
  const places = new Map<string, Place>([['', { key: undefined, value: { line: 1, column: 1 } }]])
  /** How many elements each array of tables has so far. */
  const tables = new Map<string, number>()
  let offset = 0

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = offset
    const found = pattern.exec(text)?.[0] ?? ''
    offset += found.length
    return found
  }
  const take = (character: string): boolean => {
    if (!text.startsWith(character, offset)) return false
    offset += character.length
    return true
  }
  const note = (pointer: string, key: Position | undefined, value: Position): void => {
    if (!places.has(pointer)) places.set(pointer, { key, value })
  }

  /** A key of one or more parts, from `base`. Tables on the way are noted where they are first named. */
  const readKey = (base: string): { pointer: string; key: Position } => {
    let pointer = base
    let key = positionOf(offset)
    for (;;) {
      skip(BLANKS)
      key = positionOf(offset)
      const part = readKeyPart()
      pointer = `${pointer}/${escapePointer(part)}`
      skip(BLANKS)
      if (!take('.')) return { pointer, key }
      note(pointer, key, key)
      const last = tables.get(pointer)
      if (last !== undefined) pointer = `${pointer}/${last - 1}`
    }
  }
  const readKeyPart = (): string => {
    if (text[offset] === '"' || text[offset] === "'") return unquote(skip(TEXT))
    return skip(BARE_KEY)
  }

  const readPair = (base: string): void => {
    const { pointer, key } = readKey(base)
    take('=')
    skip(BLANKS)
    readValue(pointer, key)
  }
  const readValue = (pointer: string, key: Position | undefined): void => {
    places.set(pointer, { key, value: positionOf(offset) })
    if (take('[')) {
      for (let index = 0; ; index++) {
        skip(GAPS)
        if (take(']') || offset >= text.length) return
        readValue(`${pointer}/${index}`, undefined)
        skip(GAPS)
        take(',')
      }
    }
    if (take('{')) {
      for (;;) {
        skip(GAPS)
        if (take('}') || offset >= text.length) return
        readPair(pointer)
        skip(GAPS)
        take(',')
      }
    }
    if (skip(TEXT) === '') skip(BARE_VALUE)
  }

  const readHeader = (): string => {
    const inArray = take('[[')
    if (!inArray) take('[')
    const { pointer, key } = readKey('')
    take(inArray ? ']]' : ']')
    if (!inArray) {
      note(pointer, key, key)
      return pointer
    }
    const count = tables.get(pointer) ?? 0
    tables.set(pointer, count + 1)
    note(pointer, key, key)
    note(`${pointer}/${count}`, undefined, key)
    return `${pointer}/${count}`
  }

  let table = ''
  for (skip(GAPS); offset < text.length; skip(GAPS)) {
    const before = offset
    if (text[offset] === '[') table = readHeader()
    else readPair(table)
    if (offset === before) break
  }
  return places
}

const BLANKS = /[ \t]*/y
/** Blanks, line ends and comments. */
const GAPS = /(?:[ \t\r\n]|#[^\n]*)*/y
const BARE_KEY = /[A-Za-z0-9_-]+/y
/** The four kinds of text; a multi-line one may end with up to two quotes of its own. */
const TEXT =
  /"""(?:[^\\"]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^\\"\n]|\\.)*"|'[^'\n]*'/y
/** Numbers, dates (which may hold a space) and booleans. */
const BARE_VALUE = /\d{4}-\d{2}-\d{2} \d[^\s,\]}#]*|[^\s,\]}#]+/y

/** Basic keys have the escapes of JSON, and `\U`, `\e` and `\x` besides. */
function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1)
  if (quoted.startsWith("'")) return inner
  return inner.replace(
    /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))/g,
    (_, u, U, x, one) => {
      const code: unknown = u ?? U ?? x
      if (typeof code === 'string') return String.fromCodePoint(Number.parseInt(code, 16))
      return ESCAPES[String(one)] ?? String(one)
    },
  )
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' }
