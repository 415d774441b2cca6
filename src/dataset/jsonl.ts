import { findJsonFault } from '../scan/json-faults.js'
import { locate } from '../scan/json-positions.js'
import { findShapeFaults, hasSurrogateEscape } from '../scan/json-shape.js'
import { describeValue } from '../scan/json-words.js'
import { createLineSplitter } from '../scan/line-splitter.js'
import { decodeUtf8, describeBadByte, type KnownBytes } from '../scan/utf8.js'
import { type Reading, type RecordDecoder, type RecordFault, recordFault } from './source-record.js'

/** JSON lines: one object a line, ended by LF or CRLF; blank lines are skipped. */
export function createJsonlDecoder(maxLineBytes: number): RecordDecoder {
  let readings: Reading[] = []
  const splitter = createLineSplitter(maxLineBytes, {
    onLine(bytes, line, known) {
      const reading = readLine(bytes, line, known)
      if (reading !== undefined) readings.push(reading)
    },
    onLongLine(lengthBytes, line) {
      readings.push(longLine(lengthBytes, maxLineBytes, line))
    },
  })
  const take = (): readonly Reading[] => {
    const taken = readings
    readings = []
    return taken
  }
  return {
    write(chunk) {
      splitter.write(chunk)
      return take()
    },
    end() {
      splitter.end()
      return take()
    },
  }
}

export function longLine(lengthBytes: number, maxLineBytes: number, line: number): RecordFault {
  return recordFault(
    { line, column: 1 },
    `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`,
  )
}

function readLine(bytes: Buffer, line: number, known: KnownBytes): Reading | undefined {
  const decoded = decodeUtf8(bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, known)
  if (!('text' in decoded)) {
    return recordFault({ line, column: decoded.before.length + 1 }, describeBadByte(decoded.badByte))
  }
  const { text } = decoded
  if (/^[ \t\r]*$/.test(text)) return undefined
  const value = parseJson(text)
  if (value === undefined) return notJson(text, line)
  const shape = findShapeFaults(text, value)[0]
  if (shape !== undefined) return recordFault({ line, column: shape.offset + 1 }, shape.message)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return recordFault(
      { line, column: locate(text, 0, []) + 1 },
      `found ${describeValue(value)}, expected an object {…} as the record`,
    )
  }
  return {
    kind: 'record',
    at: { line, column: 1 },
    trail: [value],
    steps: [],
    cells: 'typed',
    hasSurrogateEscape: hasSurrogateEscape(text),
    locate: (steps) => ({ line, column: locate(text, 0, steps) + 1 }),
  }
}

/** Undefined when the text is no JSON; undefined is no JSON value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notJson(text: string, line: number): RecordFault {
  const fault = findJsonFault(text, 'line')
  return recordFault(
    { line, column: (fault?.offset ?? 0) + 1 },
    fault?.message ?? 'found no JSON, expected an object {…}',
  )
}
