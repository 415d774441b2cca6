import { closest } from '../core/closest.js'
import { PlumblineError, type SourceLocation } from '../core/errors.js'
import { quote } from '../scan/json-words.js'
import { type FieldRule, isExpected, type RuleName } from './fields.js'
import { listNames } from './missing-records.js'
import type { SourceRecord } from './source-record.js'

/** Watches for pointers that lead nowhere in the whole dataset: a slip in the configuration, not in the records. */
export interface UnresolvedPointers {
  /** Takes note of the first record, whose columns the error will name. */
  watch(record: SourceRecord, path: string): void
  /** @throws PlumblineError `schema_invalid` naming the first pointer that no record has */
  check(seen: ReadonlySet<RuleName>): void
}

export function createUnresolvedPointers(rules: readonly FieldRule[]): UnresolvedPointers {
  const expected = rules.filter(isExpected)
  let first: { readonly location: SourceLocation; readonly misses: ReadonlyMap<RuleName, string> } | undefined
  return {
    watch(record, path) {
      if (first !== undefined) return
      const misses = new Map(expected.map((rule) => [rule.name, describeMiss(rule, record)]))
      first = { location: { path, ...record.at }, misses }
    },
    check(seen) {
      const missing = first === undefined ? undefined : expected.find(({ name }) => !seen.has(name))
      if (missing === undefined || first === undefined) return
      const { name, pointer, origin } = missing
      const what = origin === 'configured' ? `${pointer.text} (fields.${name})` : `the column ${quote(name)}`
      throw new PlumblineError('schema_invalid', `no record has ${what}; ${first.misses.get(name)}`, {
        location: first.location,
        remedy: `Map it in the configuration: \`fields: { ${name}: /column }\`.`,
      })
    },
  }
}

/** How far the pointer led in this record, what stands there, and which name is near. */
function describeMiss({ pointer }: FieldRule, record: SourceRecord): string {
  let value = record.trail[record.trail.length - 1 - pointer.up]
  if (value === undefined)
    return `it climbs ${pointer.up} levels, the record has ${record.steps.length} above it`
  for (const step of pointer.steps) {
    const next: unknown = hasOwn(value, step) ? Reflect.get(value, step) : undefined
    if (next !== undefined) {
      value = next
      continue
    }
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : []
    const near = closest(step, names)
    return `the first record has ${names.length === 0 ? 'nothing' : listNames(names)} there${near === undefined ? '' : `; did you mean ${quote(near)}?`}`
  }
  return 'the first record has it, but no valid one'
}

function hasOwn(value: unknown, step: string): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
}
