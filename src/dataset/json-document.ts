import { constants } from 'node:buffer'
import { findJsonFault } from '../scan/json-faults.js'
import {
  createPositions,
  findMatches,
  locate,
  type Match,
  type PatternStep,
  positionFrom,
} from '../scan/json-positions.js'
import { findShapeFaults, hasSurrogateEscape, type ShapeFault } from '../scan/json-shape.js'
import { describeValue } from '../scan/json-words.js'
import { withoutBom } from '../scan/line-splitter.js'
import { decodeUtf8, describeBadByte } from '../scan/utf8.js'
import { parseJson } from './jsonl.js'
import { explainMissingRecords } from './missing-records.js'
import { fileFault, type Position, type Reading, type RecordDecoder, recordFault } from './source-record.js'

/** The longest text that Node can hold, and so the largest document that can be read. */
export const MAX_DOCUMENT_BYTES = constants.MAX_STRING_LENGTH

/** One JSON document that holds all records; it is held in memory as a whole. */
export function createDocumentDecoder(
  pattern: readonly PatternStep[],
  maxBytes = MAX_DOCUMENT_BYTES,
): RecordDecoder {
  const chunks: Buffer[] = []
  let totalBytes = 0
  return {
    write(chunk) {
      totalBytes += chunk.byteLength
      // A copy, because the reader may reuse its buffer.
      if (totalBytes <= maxBytes) chunks.push(Buffer.from(chunk))
      else chunks.length = 0
      return []
    },
    end() {
      if (totalBytes > maxBytes) return [tooLarge(totalBytes, maxBytes)]
      return readDocument(Buffer.concat(chunks), pattern)
    },
  }
}

function tooLarge(totalBytes: number, maxBytes: number): Reading {
  return fileFault(
    { line: 1, column: 1 },
    `found a JSON document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, one record a line, which are streamed`,
  )
}

function readDocument(bytes: Buffer, pattern: readonly PatternStep[]): readonly Reading[] {
  const decoded = decodeUtf8(withoutBom(bytes))
  if (!('text' in decoded)) {
    const at = createPositions(decoded.before)(decoded.before.length)
    return [fileFault(at, describeBadByte(decoded.badByte))]
  }
  const { text } = decoded
  const positionAt = createPositions(text)
  if (text.trim() === '' && !text.includes('\0')) return []
  const root = parseJson(text)
  if (root === undefined) {
    const fault = findJsonFault(text, 'file')
    return [
      fileFault(positionAt(fault?.offset ?? 0), fault?.message ?? 'found no JSON, expected a JSON document'),
    ]
  }
  const shapeFaults = findShapeFaults(text, root)
  const deep = shapeFaults.find(({ kind }) => kind === 'depth')
  if (deep !== undefined) return [fileFault(positionAt(deep.offset), deep.message)]
  return readMatches(text, root, pattern, shapeFaults)
}

function readMatches(
  text: string,
  root: unknown,
  pattern: readonly PatternStep[],
  repeatedNames: readonly ShapeFault[],
): readonly Reading[] {
  const positionAt = createPositions(text)
  const surrogates = hasSurrogateEscape(text)
  const readings: Reading[] = []
  const outside: ShapeFault[] = []
  // Both the records and the repeated names come in the order of the text.
  let next = 0
  for (const match of findMatches(text, root, pattern)) {
    let within: ShapeFault | undefined
    for (; (repeatedNames[next]?.offset ?? match.end) < match.end; next++) {
      const fault = repeatedNames[next]
      if (fault !== undefined && fault.offset < match.start) outside.push(fault)
      else within ??= fault
    }
    const at = positionAt(match.start)
    if (within === undefined) readings.push(readMatch(text, match, at, surrogates))
    else
      readings.push(
        recordFault(positionFrom(text, { offset: match.start, at }, within.offset), within.message),
      )
  }
  // Outside of all records, which of the two was meant decides what the records are.
  const [first] = [...outside, ...repeatedNames.slice(next)]
  if (first !== undefined) return [fileFault(createPositions(text)(first.offset), first.message)]
  return readings.length > 0 ? readings : explainMissingRecords(text, root, pattern)
}

function readMatch(text: string, match: Match, at: Position, surrogates: boolean): Reading {
  const { value, trail, steps } = match
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return recordFault(at, `found ${describeValue(value)}, expected an object {…} as the record`)
  }
  return {
    kind: 'record',
    at,
    trail,
    steps,
    cells: 'typed',
    hasSurrogateEscape: surrogates,
    locate(wanted) {
      const isInside = steps.every((step, index) => wanted[index] === step)
      if (!isInside) return createPositions(text)(locate(text, 0, wanted))
      const offset = locate(text, match.start, wanted.slice(steps.length))
      return positionFrom(text, { offset: match.start, at }, offset)
    },
  }
}
