/** A flat record a case. */
export type RecordFormat = 'csv' | 'json'
export type ExportFormat = RecordFormat | 'junit' | 'badge'

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'json', 'junit', 'badge']
/** What `--export` without a word means. */
export const RECORD_FORMATS: readonly RecordFormat[] = ['csv', 'json']

/** Where each is written, from the reports folder. */
export const EXPORT_FILES: Readonly<Record<ExportFormat, string>> = {
  csv: 'export/baseline_latest.csv',
  json: 'export/baseline_latest.json',
  junit: 'export/junit.xml',
  badge: 'export/badge.json',
}
