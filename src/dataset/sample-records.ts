import { escapePointer } from '../core/json-pointer.js'
import type { FileSystem } from '../ports/file-system.js'
import { createDecoder } from './decoder.js'
import { detectFormat } from './format.js'
import { parseJson } from './jsonl.js'

export type SampledRecords =
  | {
      readonly kind: 'records'
      readonly records: readonly unknown[]
      /** Pattern of where they stand in a JSON document; empty for its root and for other formats. */
      readonly pattern: string
    }
  /** No records that could be read without being told more. */
  | { readonly kind: 'unreadable'; readonly reason: string }

const ENOUGH = 50
const LONGEST_LINE_BYTES = 4 * 1024 * 1024
/** A larger JSON document is not worth waiting for when all that is wanted is a look. */
const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024

/** The first records of a file, as they stand there. @throws PlumblineError when the file cannot be read */
export async function sampleRecords(file: string, fileSystem: FileSystem): Promise<SampledRecords> {
  const format = await detectFormat(file, 'auto', fileSystem)
  if (typeof format === 'object') return { kind: 'unreadable', reason: format.message }
  if (format === 'json') return sampleDocument(file, fileSystem)
  const decoder = createDecoder(format, LONGEST_LINE_BYTES, [])
  const records: unknown[] = []
  let fault: string | undefined
  const take = (readings: ReturnType<typeof decoder.write>): void => {
    for (const reading of readings) {
      if (reading.kind === 'record') records.push(reading.trail.at(-1))
      else fault ??= `line ${reading.at.line}: ${reading.message}`
    }
  }
  for await (const chunk of fileSystem.readChunks(file)) {
    take(decoder.write(chunk))
    if (records.length >= ENOUGH) break
  }
  if (records.length < ENOUGH) take(decoder.end())
  if (records.length === 0) return { kind: 'unreadable', reason: fault ?? 'it holds no records' }
  return { kind: 'records', records: records.slice(0, ENOUGH), pattern: '' }
}

async function sampleDocument(file: string, fileSystem: FileSystem): Promise<SampledRecords> {
  const bytes = (await fileSystem.stat(file))?.bytes ?? 0
  if (bytes > MOST_DOCUMENT_BYTES) {
    return { kind: 'unreadable', reason: `a document of ${bytes} bytes is too large for a look` }
  }
  const root = parseJson(await fileSystem.readText(file))
  if (Array.isArray(root)) return listOf(root, '')
  if (typeof root === 'object' && root !== null) {
    const lists = Object.entries(root).filter(([, value]) => Array.isArray(value) && value.some(isObject))
    const [only, ...others] = lists
    if (only !== undefined && others.length === 0 && Array.isArray(only[1])) {
      return listOf(only[1], `/${escapePointer(only[0])}`)
    }
  }
  return {
    kind: 'unreadable',
    reason: 'it is nested; name where its records stand with `records` (see docs/data-formats.md)',
  }
}

function listOf(list: readonly unknown[], pattern: string): SampledRecords {
  const records = list.filter(isObject).slice(0, ENOUGH)
  return records.length === 0
    ? { kind: 'unreadable', reason: 'its list holds no objects' }
    : { kind: 'records', records, pattern }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
