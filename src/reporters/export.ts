import type { ExportRecord } from '../core/generated/baseline-export.js'
import { EXPORT_COLUMNS } from './export-record.js'

export { toExportRecord } from './export-record.js'

/** The pieces of an export file that is written record by record, so that no file is ever held in memory. */
export interface ExportRendering {
  open(): string
  /** @param index 0-based position among the records that were written. */
  record(record: ExportRecord, index: number): string
  close(): string
}

/** A JSON array, one record a line. */
export function createJsonExport(): ExportRendering {
  return {
    open: () => '[',
    record: (record, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record, [...EXPORT_COLUMNS])}`,
    close: () => '\n]\n',
  }
}

/** A CSV file that a spreadsheet opens without running anything. Its library is loaded here and not before. */
export async function createCsvExport({ bom }: { readonly bom: boolean }): Promise<ExportRendering> {
  const { CSV_BOM, csvHeader, csvRecord } = await import('./csv.js')
  return {
    open: () => `${bom ? CSV_BOM : ''}${csvHeader()}`,
    record: csvRecord,
    close: () => '',
  }
}
