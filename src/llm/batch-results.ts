import { createHash } from 'node:crypto'
import type { LlmRequest } from '../ports/llm-client.js'

/** A batch as the API tells it. Source: Anthropic, "Retrieve a Message Batch". */
export interface Batch {
  readonly id: string
  readonly hasEnded: boolean
  readonly done: number
  readonly total: number
}

/** What became of one request of a batch. Source: Anthropic, "Retrieve Message Batch results". */
export type BatchResult =
  | { readonly kind: 'succeeded'; readonly message: Readonly<Record<string, unknown>> }
  | { readonly kind: 'errored'; readonly message: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'canceled' }

/**
 * What a result is joined by: the id of its case, and with it all that was asked, so that no result is taken for that of
 * a case which has changed since. 64 characters, as many as the API takes.
 */
export function customIdOf(
  { caseId, system, user, maxTokens, responseSchema }: LlmRequest,
  model: string,
): string {
  const asked = [caseId, model, maxTokens, responseSchema, system, user]
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}

/** Undefined for what is no batch. */
export function parseBatch(body: unknown): Batch | undefined {
  const fields = fieldsOf(body)
  const id = fields.get('id')
  const status = fields.get('processing_status')
  if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(id) || typeof status !== 'string')
    return undefined
  const counts = [...fieldsOf(fields.get('request_counts'))].map(
    ([name, count]) => [name, typeof count === 'number' ? count : 0] as const,
  )
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const open = counts.find(([name]) => name === 'processing')?.[1] ?? 0
  return { id, hasEnded: status === 'ended', done: total - open, total }
}

/** Undefined for a line that says nothing of any request. */
export function parseResult(
  line: unknown,
): { readonly customId: string; readonly result: BatchResult } | undefined {
  const fields = fieldsOf(line)
  const customId = fields.get('custom_id')
  const result = fieldsOf(fields.get('result'))
  if (typeof customId !== 'string') return undefined
  const parsed = resultOf(result)
  return parsed === undefined ? undefined : { customId, result: parsed }
}

function resultOf(result: ReadonlyMap<string, unknown>): BatchResult | undefined {
  switch (result.get('type')) {
    case 'succeeded':
      return { kind: 'succeeded', message: Object.fromEntries(fieldsOf(result.get('message'))) }
    case 'errored':
      return { kind: 'errored', message: errorTextOf(result.get('error')) }
    case 'expired':
      return { kind: 'expired' }
    case 'canceled':
      return { kind: 'canceled' }
    default:
      return undefined
  }
}

/** The error stands in an envelope of its own, as in other replies of the API. */
function errorTextOf(value: unknown): string {
  const outer = fieldsOf(value)
  const inner = fieldsOf(outer.get('error'))
  const [type, message] = ['type', 'message'].map((name) => inner.get(name) ?? outer.get(name))
  return [type, message].filter((part) => typeof part === 'string').join(': ') || 'no reason was given'
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  )
}
