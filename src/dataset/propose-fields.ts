import type { RuleName } from './fields.js'

/** A column that looks like a field of a case. */
export interface ProposedField {
  readonly field: RuleName
  readonly column: string
  /** How many of the records have it. */
  readonly records: number
}

/** What a field may be called elsewhere, the likeliest name first. */
const NAMES: Readonly<Partial<Record<RuleName, readonly string[]>>> = {
  id: ['id', 'case_id', 'question_id', 'record_id', 'uid', 'uuid', '_id', 'key'],
  question: [
    'question',
    'query',
    'user_input',
    'prompt',
    'instruction',
    'input',
    'user_query',
    'problem',
    'q',
  ],
  answer: [
    ...[
      'answer',
      'response',
      'generated_answer',
      'model_answer',
      'llm_answer',
      'prediction',
      'actual_output',
    ],
    ...['completion', 'output', 'right_answer', 'answers', 'a'],
  ],
  evidence: [
    ...['evidence', 'context', 'contexts', 'retrieved_contexts', 'retrieval_context', 'passage', 'passages'],
    ...['knowledge', 'documents', 'source_documents', 'supporting_facts', 'chunks'],
  ],
  reference: [
    ...['reference', 'truth', 'ground_truth', 'reference_answer', 'expected_answer', 'expected_output'],
    ...['expected', 'gold', 'gold_answer', 'target', 'ideal'],
  ],
  topic: ['topic', 'category', 'subject', 'domain'],
  license: ['license', 'licence', 'spdx'],
  language: ['language', 'lang', 'locale'],
  latency_ms: ['latency_ms', 'duration_ms', 'elapsed_ms'],
  cost_usd: ['cost_usd', 'price_usd'],
}

/** A column counts from this share of the records on: data of many hands has holes. */
const LEAST_SHARE = 0.5

/**
 * Guesses which columns are which fields, by name and by what stands in them. Each column serves one field, in the order of
 * the table. A latency without a unit in its name is nobody's to guess.
 * @param records as they stand in the file
 */
export function proposeFields(records: readonly unknown[]): readonly ProposedField[] {
  const columns = countColumns(records)
  const taken = new Set<string>()
  return fieldsOf(NAMES).flatMap(([field, names]) => {
    const known = new Map([...columns.keys()].map((column) => [column.toLowerCase(), column]))
    for (const name of names) {
      const column = known.get(name)
      if (column === undefined || taken.has(column)) continue
      const fitting = records.filter((record) => fits(field, columnValue(record, column))).length
      if (fitting === 0 || fitting < LEAST_SHARE * records.length) continue
      if (field === 'id' && !isUnique(records, column)) continue
      taken.add(column)
      return [{ field, column, records: fitting }]
    }
    return []
  })
}

function fieldsOf(names: typeof NAMES): readonly (readonly [RuleName, readonly string[]])[] {
  const order: readonly RuleName[] = [
    ...(['id', 'question', 'answer', 'evidence', 'reference'] as const),
    ...(['topic', 'license', 'language', 'latency_ms', 'cost_usd'] as const),
  ]
  return order.map((field) => [field, names[field] ?? []])
}

function countColumns(records: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) continue
    for (const name of Object.keys(record)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function columnValue(record: unknown, column: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, column)) return undefined
  return Reflect.get(record, column)
}

function fits(field: RuleName, value: unknown): boolean {
  switch (field) {
    case 'id':
      return isText(value) || typeof value === 'number'
    case 'evidence':
      return isText(value) || (Array.isArray(value) && value.every(isEvidence))
    case 'latency_ms':
    case 'cost_usd':
      return typeof value === 'number' || (isText(value) && Number.isFinite(Number(value)))
    default:
      return isText(value)
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isEvidence(value: unknown): boolean {
  return isText(value) || isText(columnValue(value, 'text'))
}

function isUnique(records: readonly unknown[], column: string): boolean {
  const values = records.map((record) => columnValue(record, column)).filter((value) => value !== undefined)
  return new Set(values).size === values.length
}
