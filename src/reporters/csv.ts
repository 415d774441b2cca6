import { stringify } from 'csv-stringify/sync'
import { neutralizeFormula } from '../core/escape.js'
import type { ExportRecord } from '../core/generated/baseline-export.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import { EXPORT_COLUMNS, toExportRecord } from './export-record.js'

/** UTF-8 byte order mark, by which Excel knows the encoding. */
export const CSV_BOM = '\ufeff'

/** The first line of the file, with its line end. Line ends and quoting follow RFC 4180. */
export function csvHeader(): string {
  return write(EXPORT_COLUMNS)
}

/** One record with its line end. Texts are always quoted and never a formula; null is an empty cell. */
export function csvRow(line: CaseLine): string {
  return csvRecord(toExportRecord(line))
}

export function csvRecord(record: ExportRecord): string {
  return write(EXPORT_COLUMNS.map((column) => record[column]))
}

function write(cells: readonly ExportRecord[keyof ExportRecord][]): string {
  const safe = cells.map((cell) => (typeof cell === 'string' ? neutralizeFormula(cell) : cell))
  return stringify([safe], { quoted_string: true, record_delimiter: 'windows', cast: { boolean: String } })
}
