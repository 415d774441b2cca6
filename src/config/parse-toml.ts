import { DEEPEST_NESTING, FORBIDDEN_KEY, type Issue, type Parsed } from './document.js'
import { placesOf } from './toml-places.js'

/** TOML 1.0, with the position of everything in it. */
export async function parseToml(text: string): Promise<Parsed> {
  const { parse, TomlDate, TomlError } = await import('smol-toml')

  /** Dates become the text that they are written as in the other languages. */
  const plain = (value: unknown, depth: number): unknown => {
    if (depth > DEEPEST_NESTING) throw new TooDeep()
    if (value instanceof TomlDate) return value.toISOString()
    if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
    if (typeof value !== 'object' || value === null) return value
    const mapping: Record<string, unknown> = Object.create(null)
    for (const [key, item] of Object.entries(value)) mapping[key] = plain(item, depth + 1)
    return mapping
  }

  try {
    const value = plain(parse(text, { maxDepth: DEEPEST_NESTING }), 0)
    const places = placesOf(text)
    const issues: Issue[] = []
    for (const [pointer, { key }] of places) {
      if (key === undefined || !pointer.endsWith(`/${FORBIDDEN_KEY}`)) continue
      issues.push({ message: `the key "${FORBIDDEN_KEY}" is not allowed`, ...key })
    }
    return issues.length > 0 ? { issues } : { document: { value, places } }
  } catch (error) {
    if (error instanceof TooDeep) {
      return { issues: [{ message: `nested deeper than ${DEEPEST_NESTING} levels`, line: 1, column: 1 }] }
    }
    if (!(error instanceof TomlError)) throw error
    // The message goes on with a drawing of the place.
    const what = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
    return { issues: [{ message: `invalid TOML: ${what}`, line: error.line, column: error.column }] }
  }
}

class TooDeep extends Error {}
