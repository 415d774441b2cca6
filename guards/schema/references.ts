/** A reference in a schema, and the file or address that it leads to. */
export interface Reference {
  readonly steps: readonly string[]
  /** As it is written. */
  readonly text: string
  /** Absolute and without its fragment; undefined where it is no address. */
  readonly target: string | undefined
}

/** Members that hold data, in which nothing is a keyword. */
export const HOLDS_DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'example'])
const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef'])

/** Shown the members of a schema that are texts, with the address that they count from. */
export type SchemaVisitor = (name: string, text: string, steps: readonly string[], base: string) => void

/** @param base address of the schema's file */
export function walkSchema(schema: unknown, base: string, visit: SchemaVisitor): void {
  const open: { value: unknown; steps: readonly string[]; base: string }[] = [
    { value: schema, steps: [], base },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, steps } = next
    if (typeof value !== 'object' || value === null) continue
    const id = Array.isArray(value) ? undefined : (ownText(value, '$id') ?? ownText(value, 'id'))
    const own = id === undefined || id.startsWith('#') ? next.base : (resolve(id, next.base) ?? next.base)
    for (const [name, child] of Object.entries(value).reverse()) {
      const below = [...steps, name]
      if (typeof child === 'string') visit(name, child, below, own)
      else if (!HOLDS_DATA.has(name)) open.push({ value: child, steps: below, base: own })
    }
  }
}

const HAS_MEANING_TO_AJV: ReadonlySet<string> = new Set(['$id', 'id', 'type', 'nullable'])

/** A schema without what stands beside `$ref`: until 2019 it had no meaning, and ajv gives some of it one. */
export function withoutSiblings(schema: object): Record<string, unknown> {
  const isReference = ownText(schema, '$ref') !== undefined
  const members = Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
    if (isReference && HAS_MEANING_TO_AJV.has(name)) return []
    return [[name, HOLDS_DATA.has(name) ? value : inside(value)]]
  })
  return Object.fromEntries(members)
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside)
  return typeof value === 'object' && value !== null ? withoutSiblings(value) : value
}

export function referencesOf(schema: unknown, base: string): readonly Reference[] {
  const references: Reference[] = []
  walkSchema(schema, base, (name, text, steps, from) => {
    if (REFERENCES.has(name)) references.push({ steps, text, target: resolve(text, from) })
  })
  return references
}

/** An address without its fragment, counted from another; undefined where there is none. */
export function resolve(reference: string, base: string): string | undefined {
  try {
    const url = new URL(reference, base)
    url.hash = ''
    return url.href
  } catch {
    return undefined
  }
}

export function ownText(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  const text: unknown = Reflect.get(value, name)
  return typeof text === 'string' ? text : undefined
}
