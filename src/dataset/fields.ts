import type { CaseField } from '../core/case.js'
import type { Config } from '../core/config.js'
import { type CompiledPointer, parsePointer } from './pointer.js'

export type RuleName = keyof Config['fields']

/** Where one field of a case stands in a record. */
export interface FieldRule {
  readonly name: RuleName
  readonly pointer: CompiledPointer
  /** Numbers are multiplied by this, such as 1000 for seconds to milliseconds. */
  readonly times: number
  /** Whether the configuration names the field, or it is looked for under its own name. */
  readonly origin: 'configured' | 'own_name'
}

const NAMES: readonly RuleName[] = [
  'id',
  'question',
  'answer',
  'evidence',
  'reference',
  'source',
  'source_id',
  'source_title',
  'source_url',
  'license',
  'topic',
  'type',
  'language',
  'tags',
  'latency_ms',
  'cost_usd',
  'meta',
]

/**
 * The rules of a field map; a field that is switched off (null) has none.
 * @throws PlumblineError `config_invalid` for a pointer that is none
 */
export function compileFields(fields: Config['fields']): readonly FieldRule[] {
  return NAMES.flatMap((name): readonly FieldRule[] => {
    const mapped = fields[name]
    if (mapped === null) return []
    if (mapped === undefined) {
      return [{ name, pointer: parsePointer(`/${name}`, name), times: 1, origin: 'own_name' }]
    }
    const { from, times } = typeof mapped === 'string' ? { from: mapped, times: 1 } : mapped
    return [{ name, pointer: parsePointer(from, `fields.${name}`), times, origin: 'configured' }]
  })
}

/** A field that must stand in at least one record, or the configuration is mistaken. */
export function isExpected({ name, origin }: FieldRule): boolean {
  return origin === 'configured' || name === 'question' || name === 'answer'
}

const CASE_FIELD_OF: Readonly<Partial<Record<RuleName, CaseField>>> = {
  id: 'id',
  evidence: 'evidence',
  reference: 'reference',
  source: 'source',
  source_id: 'source',
  source_title: 'source',
  source_url: 'source',
  license: 'license',
  topic: 'topic',
  type: 'type',
  language: 'language',
  tags: 'tags',
  latency_ms: 'latency_ms',
  cost_usd: 'cost_usd',
}

export function toCaseFields(seen: ReadonlySet<RuleName>): ReadonlySet<CaseField> {
  return new Set([...seen].flatMap((name) => CASE_FIELD_OF[name] ?? []))
}
