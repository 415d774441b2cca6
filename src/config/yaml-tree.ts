import type { Document, Node } from 'yaml'
import { type ConfigEntry, type ConfigNode, DEEPEST_NESTING, type Issue, type Position } from './document.js'

/** Aliases of aliases multiply: without limits a few lines make billions of values. */
const MOST_ALIASES = 100
const MOST_VALUES = 10_000

type Tree = { readonly root: ConfigNode } | { readonly issue: Issue }

/** A YAML document with its aliases replaced by what they stand for. */
export function treeOf(
  document: Document.Parsed,
  yaml: Pick<typeof import('yaml'), 'isAlias' | 'isMap' | 'isScalar' | 'isSeq'>,
  positionAt: (offset: number) => Position,
): Tree {
  let aliases = 0
  let values = 0
  let issue: Issue | undefined

  const refuse = (message: string, position: Position): ConfigNode => {
    issue ??= { message: `invalid YAML: ${message}`, ...position }
    return { kind: 'scalar', value: null, ...position }
  }

  const visit = (node: unknown, around: Position, depth: number): ConfigNode => {
    const position = placeOf(node, around)
    if (issue !== undefined) return { kind: 'scalar', value: null, ...position }
    if (++values > MOST_VALUES) return refuse(`aliases expand to more than ${MOST_VALUES} values`, position)
    if (depth > DEEPEST_NESTING) return refuse(`nested deeper than ${DEEPEST_NESTING} levels`, position)
    if (yaml.isMap(node)) {
      const entries = node.items.map(({ key, value }): ConfigEntry => {
        const keyPosition = placeOf(key, position)
        return { key: keyOf(key), ...keyPosition, value: visit(value, keyPosition, depth + 1) }
      })
      return { kind: 'mapping', entries, ...position }
    }
    if (yaml.isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => visit(item, position, depth + 1)), ...position }
    }
    if (yaml.isAlias(node)) {
      if (++aliases > MOST_ALIASES) return refuse(`more than ${MOST_ALIASES} aliases are expanded`, position)
      const target = node.resolve(document)
      if (target === undefined) return refuse(`no anchor for the alias *${node.source}`, position)
      // Problems with what an alias brings in are reported where the text itself stands; the alias is its place.
      return { ...visit(target, position, depth + 1), ...position }
    }
    return { kind: 'scalar', value: yaml.isScalar(node) ? node.value : null, ...position }
  }

  /** An empty value has no place of its own. */
  const placeOf = (node: unknown, around: Position): Position => {
    const range = hasRange(node) ? node.range : undefined
    return range == null ? around : positionAt(range[0])
  }
  const keyOf = (key: unknown): string => (yaml.isScalar(key) ? String(key.value) : '')

  const root = visit(document.contents, { line: 1, column: 1 }, 0)
  return issue === undefined ? { root } : { issue }
}

function hasRange(node: unknown): node is Pick<Node, 'range'> {
  return typeof node === 'object' && node !== null && 'range' in node
}
