import { describeFound } from '../scan/json-words.js'
import { fileFault, type Position, type RecordFault, recordFault } from './source-record.js'

/** A whole row of cells with the position of each, or why there is none. */
export type CsvRow =
  | {
      readonly kind: 'cells'
      readonly at: Position
      readonly end: Position
      readonly cells: readonly string[]
      readonly starts: readonly Position[]
    }
  | RecordFault

export interface CsvCells {
  /** A line without its LF; undefined while a quoted cell is open, and for a blank line. */
  read(text: string, line: number): CsvRow | undefined
  /** Drops the row that is being read; where its open cell began, if one was open. */
  abandon(): Position | undefined
}

/**
 * RFC 4180, line by line: quoted cells may hold delimiters, doubled quotes and line breaks. In tab-separated files a
 * quote inside of a cell is text, as their writers rarely quote.
 */
export function createCsvCells(delimiter: ',' | '\t', maxRowBytes: number): CsvCells {
  let cells: string[] = []
  let starts: Position[] = []
  let open: { readonly at: Position; text: string } | undefined

  const reset = (): void => {
    cells = []
    starts = []
    open = undefined
  }
  const fault = (at: Position, message: string): CsvRow => {
    reset()
    return recordFault(at, message)
  }
  /** Reads the rest of a quoted cell; the offset behind its closing quote, or undefined when it stays open. */
  const readQuoted = (cell: { text: string }, text: string, from: number): number | undefined => {
    for (let at = from; ; ) {
      const quote = text.indexOf('"', at)
      if (quote === -1) {
        cell.text += `${text.slice(at)}\n`
        return undefined
      }
      cell.text += text.slice(at, quote)
      if (text[quote + 1] !== '"') return quote + 1
      cell.text += '"'
      at = quote + 2
    }
  }

  const readLine = (raw: string, line: number): CsvRow | undefined => {
    // The CR of a CRLF ends the row, but stays in a cell that goes on.
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (open === undefined && text === '') return undefined
    let at = 0
    for (;;) {
      const start: Position = { line, column: at + 1 }
      if (open === undefined && text[at] === '"') {
        open = { at: start, text: '' }
        at++
      }
      if (open !== undefined) {
        const after: number | undefined = readQuoted(open, raw, at)
        if (after === undefined) {
          if (open.text.length <= maxRowBytes) return undefined
          const opened = open.at
          reset()
          return fileFault(
            opened,
            `found a quoted cell longer than ${maxRowBytes} characters, expected '"' to close it`,
          )
        }
        cells.push(open.text)
        starts.push(open.at)
        open = undefined
        at = after
        if (at < text.length && text[at] !== delimiter) {
          return fault(
            { line, column: at + 1 },
            `found ${describeFound(text, at)} after a closing quote, expected ${NAMED[delimiter]} or the end of the row`,
          )
        }
      } else {
        const end = text.indexOf(delimiter, at)
        const cell = text.slice(at, end === -1 ? text.length : end)
        const quote = delimiter === ',' ? cell.indexOf('"') : -1
        if (quote !== -1) {
          return fault(
            { line, column: at + quote + 1 },
            'found a quote inside of an unquoted cell, expected the cell in quotes with each inner quote doubled',
          )
        }
        cells.push(cell)
        starts.push(start)
        at += cell.length
      }
      if (at >= text.length) break
      at++
    }
    const row: CsvRow = {
      kind: 'cells',
      at: starts[0] ?? { line, column: 1 },
      end: { line, column: text.length + 1 },
      cells,
      starts,
    }
    reset()
    return row
  }

  return {
    read: readLine,
    abandon() {
      const opened = open?.at
      reset()
      return opened
    },
  }
}

const NAMED = { ',': 'a comma', '\t': 'a tab' } as const
