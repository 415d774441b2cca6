import type { FuncKeywordDefinition } from 'ajv'

/**
 * `uniqueItems` in linear time: ajv compares every item with every other one, which takes minutes for a long list of
 * objects.
 */
export function createUniqueItems(): FuncKeywordDefinition {
  const validate: FuncKeywordDefinition['validate'] = (wanted: boolean, items: readonly unknown[]) => {
    if (!wanted || items.length < 2 || isShortAndDistinct(items)) return true
    const seen = new Map<unknown, number>()
    for (const [index, item] of items.entries()) {
      const key = typeof item === 'object' && item !== null ? canonical(item) : item
      const before = seen.get(key)
      if (before !== undefined) {
        if (validate !== undefined)
          validate.errors = [{ keyword: 'uniqueItems', params: { i: index, j: before } }]
        return false
      }
      seen.set(key, index)
    }
    return true
  }
  return { keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate }
}

const SHORT = 12

/** The usual case, without a table. */
function isShortAndDistinct(items: readonly unknown[]): boolean {
  if (items.length > SHORT) return false
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (typeof item === 'object' && item !== null) return false
    if (items.indexOf(item, index + 1) !== -1) return false
  }
  return true
}

/** Equal values give equal texts, which no text of a list can be: a NUL stands in front. */
function canonical(item: object): string {
  return `\0${JSON.stringify(item, sorted)}`
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  // Pairs, because an object would bring its own order, and names such as `__proto__` their own meaning.
  return { '': Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) }
}
