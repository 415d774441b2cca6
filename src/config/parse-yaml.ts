import type { CST } from 'yaml'
import { DEEPEST_NESTING, documentOf, EMPTY_DOCUMENT, type Parsed, type Position } from './document.js'
import { treeOf } from './yaml-tree.js'

/** Far above any configuration; the composer takes quadratic time for many keys. */
const MOST_VALUES = 10_000

/** YAML 1.2 (core schema) without tags, with the position of everything in it. */
export async function parseYaml(text: string): Promise<Parsed> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)]
  const excess = firstExcess(tokens)
  if (excess !== undefined) return { issues: [{ message: excess.message, ...at(excess.offset) }] }

  const options = {
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
  } as const
  const documents = [...new yaml.Composer({ ...options, lineCounter: lines }).compose(tokens)]
  const [document, second] = documents
  if (document === undefined) return { document: EMPTY_DOCUMENT }
  const issues = [...document.errors, ...document.warnings].map((error) => ({
    message: `invalid YAML: ${plainMessage(error.code, error.message)}`,
    ...at(error.pos[0]),
  }))
  if (second !== undefined) {
    const message = 'invalid YAML: a configuration is one document, a second one begins here'
    issues.push({ message, ...at(second.range[0]) })
  }
  if (issues.length > 0) return { issues }
  if (document.contents === null) return { document: EMPTY_DOCUMENT }
  const tree = treeOf(document, yaml, at)
  if ('issue' in tree) return { issues: [tree.issue] }
  if (tree.root.kind === 'scalar' && tree.root.value === null) return { document: EMPTY_DOCUMENT }
  return documentOf(tree.root)
}

/** Messages of the parser that speak of its own interface, or of something that users do not see. */
function plainMessage(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands where spaces must indent'
    case 'TAG_RESOLVE_FAILED':
      return `tags are not allowed (${message.replace(/^Unresolved tag: /, '')})`
    case 'NON_STRING_KEY':
      return 'a key must be a plain text'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that holds ": " must stand in quotes, a nested mapping on lines of its own'
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'what was opened with [ or { is not closed, or not indented'
        : message.charAt(0).toLowerCase() + message.slice(1)
    case 'MISSING_CHAR':
      return message.replace(/^Missing closing (["'])quote$/, 'a text that begins with $1 is not closed')
    default:
      return message.charAt(0).toLowerCase() + message.slice(1)
  }
}

/** The first token that nests too deeply or is one too many. The composer recurses, so it must not see these. */
function firstExcess(tokens: readonly CST.Token[]): { message: string; offset: number } | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }))
  let count = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    // The document itself and the collection at its top are no nesting.
    if (depth > DEEPEST_NESTING + 1) {
      return { message: `nested deeper than ${DEEPEST_NESTING} levels`, offset: token.offset }
    }
    if (++count > MOST_VALUES)
      return { message: `holds more than ${MOST_VALUES} values`, offset: token.offset }
    for (const child of childrenOf(token)) waiting.push({ token: child, depth: depth + 1 })
  }
  return undefined
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null))
}
