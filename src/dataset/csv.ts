import { quote } from '../scan/json-words.js'
import { createLineSplitter } from '../scan/line-splitter.js'
import { decodeUtf8, describeBadByte } from '../scan/utf8.js'
import { type CsvRow, createCsvCells } from './csv-cells.js'
import { longLine } from './jsonl.js'
import { fileFault, type Position, type Reading, type RecordDecoder, recordFault } from './source-record.js'

/**
 * Comma- or tab-separated values with a header row, quoted as RFC 4180 says, streamed. Rows and cells keep the
 * positions where they start, so that a fault names its line and column.
 */
export function createCsvDecoder(delimiter: ',' | '\t', maxLineBytes: number): RecordDecoder {
  const cells = createCsvCells(delimiter, maxLineBytes)
  let readings: Reading[] = []
  let header: readonly string[] | undefined
  let broken = false

  const push = (reading: Reading): void => {
    if (broken) return
    readings.push(reading)
    broken = reading.kind === 'fault' && reading.scope === 'file'
  }
  const readRow = (row: CsvRow): void => {
    if (row.kind === 'fault') push(header === undefined ? fileFault(row.at, row.message) : row)
    else if (header === undefined) {
      header = row.cells
      const fault = checkHeader(row)
      if (fault !== undefined) push(fault)
    } else push(toRecord(header, row))
  }
  const splitter = createLineSplitter(maxLineBytes, {
    onLine(bytes, line, known) {
      if (broken) return
      const decoded = decodeUtf8(bytes, known)
      const fault = 'text' in decoded ? findNul(decoded.text, line) : badUtf8(decoded, line)
      if (fault !== undefined) {
        const opened = cells.abandon()
        push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' })
      } else if ('text' in decoded) {
        const row = cells.read(decoded.text, line)
        if (row !== undefined) readRow(row)
      }
    },
    onLongLine(lengthBytes, line) {
      const fault = longLine(lengthBytes, maxLineBytes, line)
      const opened = cells.abandon()
      push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' })
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
      const opened = cells.abandon()
      if (opened !== undefined)
        push(
          fileFault(
            opened,
            "found the end of the file, expected '\"' to close the quoted cell that begins here",
          ),
        )
      return take()
    },
  }
}

function badUtf8(decoded: { readonly badByte: number; readonly before: string }, line: number) {
  return recordFault({ line, column: decoded.before.length + 1 }, describeBadByte(decoded.badByte))
}

function findNul(text: string, line: number) {
  const offset = text.indexOf('\0')
  return offset === -1
    ? undefined
    : recordFault({ line, column: offset + 1 }, 'found a NUL byte, expected text')
}

type Cells = Extract<CsvRow, { kind: 'cells' }>

function checkHeader({ cells, starts, at }: Cells): Reading | undefined {
  const repeated = cells.findIndex((name, index) => cells.indexOf(name) !== index)
  if (repeated === -1) return undefined
  return fileFault(
    starts[repeated] ?? at,
    `found the column ${quote(cells[repeated] ?? '')} again, expected each name of the header row once`,
  )
}

function toRecord(header: readonly string[], row: Cells): Reading {
  const { cells, starts, at, end } = row
  if (cells.length !== header.length) {
    const where = cells.length > header.length ? starts[header.length] : end
    return recordFault(
      where ?? at,
      `found ${countCells(cells.length)}, expected ${header.length} as in the header row`,
    )
  }
  // Without a prototype, `__proto__` is a column like any other.
  const record: Record<string, string> = Object.create(null)
  for (const [index, name] of header.entries()) record[name] = cells[index] ?? ''
  return {
    kind: 'record',
    at,
    trail: [record],
    steps: [],
    cells: 'text',
    hasSurrogateEscape: false,
    locate: ([column]): Position => starts[header.indexOf(String(column))] ?? at,
  }
}

function countCells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}
