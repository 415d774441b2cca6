import { formatLocation } from '../core/errors.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { Validator } from '../core/validator.js'
import { type DeadLetterContext, indexPath } from './context.js'

/** A line of the index that is no entry: torn, edited by hand, or written by something else. */
export interface RejectedLine {
  /** 1-based. */
  readonly line: number
  readonly reason: string
  readonly bytes: Uint8Array
}

export interface QueueIndex {
  /** In the order in which they were entered, oldest first. */
  readonly entries: readonly DlqEntry[]
  readonly rejected: readonly RejectedLine[]
}

/** Reads the index line by line, so that one bad line costs that line and no other. */
export async function readIndex(context: DeadLetterContext): Promise<QueueIndex> {
  const file = indexPath(context)
  if ((await context.fileSystem.stat(file)) === undefined) return { entries: [], rejected: [] }
  const { default: validate } = await import('../core/generated/validate-dlq-entry.cjs')
  const entries: DlqEntry[] = []
  const rejected: RejectedLine[] = []
  const chunks: Uint8Array[] = []
  for await (const chunk of context.fileSystem.readChunks(file)) chunks.push(chunk)
  for (const { line, bytes } of linesOf(Buffer.concat(chunks))) {
    const parsed = parseLine(bytes, validate)
    if (parsed.kind === 'entry') entries.push(parsed.entry)
    else if (parsed.kind === 'rejected') rejected.push({ line, reason: parsed.reason, bytes })
  }
  return { entries, rejected }
}

/** One sentence a rejected line, for people. */
export function describeRejected(rejected: readonly RejectedLine[], context: DeadLetterContext): string[] {
  return rejected.map(
    ({ line, reason }) => `${formatLocation({ path: indexPath(context), line })}: not an entry: ${reason}`,
  )
}

type ParsedLine =
  | { readonly kind: 'entry'; readonly entry: DlqEntry }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'blank' }

function parseLine(bytes: Uint8Array, validate: Validator): ParsedLine {
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return { kind: 'blank' }
    value = JSON.parse(text)
  } catch (error) {
    return { kind: 'rejected', reason: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8' }
  }
  if (isEntry(value, validate)) return { kind: 'entry', entry: value }
  return { kind: 'rejected', reason: describeIssue(validate) }
}

/** The schema is the proof; the compiler cannot see it. */
function isEntry(value: unknown, validate: Validator): value is DlqEntry {
  return validate(value)
}

/** What the last validation objected to, in a few words. */
export function describeIssue(validate: Validator): string {
  const issue = validate.errors?.[0]
  if (issue === undefined) return 'not an entry'
  return `${issue.instancePath === '' ? 'it' : issue.instancePath} ${issue.message ?? issue.keyword}`
}

function* linesOf(bytes: Buffer): Generator<{ readonly line: number; readonly bytes: Buffer }> {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    yield { line, bytes: bytes.subarray(start, end) }
    start = end + 1
  }
}
