import { shorten } from '../core/escape.js'
import { escapePointer } from '../core/json-pointer.js'

/** Where something stands in a configuration file; both 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something wrong with a file, in one line. */
export interface Issue extends Position {
  readonly message: string
}

/** A configuration file as its parser understood it, whatever its language. */
export interface ConfigDocument {
  /** Plain values; mappings have no prototype. */
  readonly value: unknown
  /** By JSON Pointer. */
  readonly places: ReadonlyMap<string, Place>
}

export interface Place {
  /** Undefined for items of a list and for the document itself. */
  readonly key: Position | undefined
  readonly value: Position
}

export type Parsed = { readonly document: ConfigDocument } | { readonly issues: readonly Issue[] }

/** What the parsers of YAML and JSON hand over. */
export type ConfigNode =
  | (Position & { readonly kind: 'scalar'; readonly value: unknown })
  | (Position & { readonly kind: 'list'; readonly items: readonly ConfigNode[] })
  | (Position & { readonly kind: 'mapping'; readonly entries: readonly ConfigEntry[] })

export interface ConfigEntry extends Position {
  readonly key: string
  readonly value: ConfigNode
}

/** No configuration nests deeper; parsers recurse, so what is deeper is refused before they see it. */
export const DEEPEST_NESTING = 32

/** A key that JavaScript would take for something else than data. */
export const FORBIDDEN_KEY = '__proto__'

/** Values and places of a tree, or what is wrong with its keys. */
export function documentOf(root: ConfigNode): Parsed {
  const places = new Map<string, Place>()
  const issues: Issue[] = []
  const visit = (node: ConfigNode, pointer: string, key: Position | undefined): unknown => {
    places.set(pointer, { key, value: { line: node.line, column: node.column } })
    switch (node.kind) {
      case 'scalar':
        return node.value
      case 'list':
        return node.items.map((item, index) => visit(item, `${pointer}/${index}`, undefined))
      case 'mapping':
        return mappingOf(node.entries, pointer)
    }
  }
  const mappingOf = (entries: readonly ConfigEntry[], pointer: string): unknown => {
    const mapping: Record<string, unknown> = Object.create(null)
    const seen = new Map<string, Position>()
    for (const { key, value, line, column } of entries) {
      const before = seen.get(key)
      const message = forbidden(key) ?? (before === undefined ? undefined : repeated(key, before))
      if (message !== undefined) {
        issues.push({ message, line, column })
        continue
      }
      seen.set(key, { line, column })
      mapping[key] = visit(value, `${pointer}/${escapePointer(key)}`, { line, column })
    }
    return mapping
  }
  const value = visit(root, '', undefined)
  return issues.length > 0 ? { issues } : { document: { value, places } }
}

function forbidden(key: string): string | undefined {
  return key === FORBIDDEN_KEY ? `the key "${FORBIDDEN_KEY}" is not allowed` : undefined
}

function repeated(key: string, before: Position): string {
  return `the key ${JSON.stringify(shorten(key, 60))} stands here again, it is already in line ${before.line}`
}

/** An empty file sets nothing. */
export const EMPTY_DOCUMENT: ConfigDocument = { value: Object.create(null), places: new Map() }

/** Where a value or its key stands, or the nearest place around it. */
export function locate(document: ConfigDocument, pointer: string, part: 'key' | 'value'): Position {
  const place = document.places.get(pointer)
  if (place !== undefined) return (part === 'key' ? place.key : undefined) ?? place.value
  if (pointer === '') return { line: 1, column: 1 }
  return locate(document, pointer.slice(0, pointer.lastIndexOf('/')), 'key')
}

export function pointerParts(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Turns offsets into positions; lines end with LF, CRLF or a lone CR. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineEnd.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
