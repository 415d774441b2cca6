import type { FieldRule, RuleName } from './fields.js'
import { resolvePointer } from './pointer.js'
import type { SourceRecord } from './source-record.js'

/** A record in the shape of schema/qa_record.schema.json, as far as its values allow; not yet validated. */
export type Candidate = Readonly<Record<string, unknown>>

const SOURCE_PARTS: Readonly<Partial<Record<RuleName, string>>> = {
  source_id: 'id',
  source_title: 'title',
  source_url: 'url',
  license: 'license',
}
const EVIDENCE_PARTS = ['text', 'source', 'start', 'end'] as const

/**
 * Applies the field map. Null counts as absent, and so does an empty cell of a CSV file, but for question and answer.
 * @param seen takes the names of the rules whose value stands in the record, be it null
 */
export function mapRecord(record: SourceRecord, rules: readonly FieldRule[], seen: Set<RuleName>): Candidate {
  const candidate: Record<string, unknown> = {}
  const parts: Record<string, unknown> = {}
  for (const rule of rules) {
    const found = resolvePointer(rule.pointer, record)
    if (found === undefined) continue
    seen.add(rule.name)
    const value = found === null ? undefined : convert(rule, found, record.cells)
    if (value === undefined) continue
    const part = SOURCE_PARTS[rule.name]
    if (part !== undefined) parts[part] = value
    else candidate[rule.name] = value
  }
  const source = mergeSource(candidate.source, parts)
  if (source !== undefined) candidate.source = source
  if (isObject(source) && 'license' in source) seen.add('license')
  return candidate
}

function convert({ name, times }: FieldRule, value: unknown, cells: 'typed' | 'text'): unknown {
  const isCell = cells === 'text' && typeof value === 'string'
  if (isCell && value === '' && name !== 'question' && name !== 'answer') return undefined
  switch (name) {
    case 'id':
      return Number.isSafeInteger(value) ? String(value) : value
    case 'latency_ms':
    case 'cost_usd':
      return multiply(isCell ? toNumber(value) : value, times)
    case 'evidence':
      return Array.isArray(value) ? value.map((item: unknown) => pick(item, EVIDENCE_PARTS)) : value
    case 'source':
      return typeof value === 'string' ? { id: value } : pick(value, Object.values(SOURCE_PARTS))
    case 'tags':
      return isCell ? splitTags(value) : value
    case 'meta':
      return isCell ? undefined : value
    default:
      return value
  }
}

function splitTags(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** The known members that are not null; anything but an object stays as it is, for the validator to refuse. */
function pick(value: unknown, names: readonly string[]): unknown {
  if (!isObject(value) || Array.isArray(value)) return value
  const picked: Record<string, unknown> = {}
  for (const name of names) {
    const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
    if (member !== undefined && member !== null) picked[name] = member
  }
  return picked
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** A plain decimal number; no thousands separators, no units. Anything else stays text. */
function toNumber(cell: string): unknown {
  const trimmed = cell.trim()
  return DECIMAL.test(trimmed) ? Number(trimmed) : cell
}

/** Rounded to 15 significant digits, so that 4.35 s is 4350 ms and not 4349.999999999999. */
function multiply(value: unknown, times: number): unknown {
  if (typeof value !== 'number' || times === 1) return value
  return Number((value * times).toPrecision(15))
}

function mergeSource(source: unknown, parts: Readonly<Record<string, unknown>>): unknown {
  if (Object.keys(parts).length === 0) return source
  if (source !== undefined && !isObject(source)) return source
  return { ...source, ...parts }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
