import { PlumblineError } from '../core/errors.js'
import type { RecordFormat } from '../core/exports.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import { showPath } from '../core/show-path.js'
import type { FileSystem } from '../ports/file-system.js'
import { readLines } from './read-lines.js'

export interface ExportRequest {
  /** baseline_report.jsonl, absolute. */
  readonly from: string
  readonly to: string
  readonly format: RecordFormat
  /** Start a CSV with a UTF-8 byte order mark. */
  readonly csvBom: boolean
  /** For messages. */
  readonly workingDirectory: string
}

export interface ExportResult {
  readonly records: number
}

/**
 * Streams case lines into one flat file; every record is held against schema/baseline_export.schema.json before it is
 * written, and the file appears whole or not at all.
 */
export async function exportLines(request: ExportRequest, fileSystem: FileSystem): Promise<ExportResult> {
  const { default: validate } = await import('../core/generated/validate-baseline-export.cjs')
  const { createCsvExport, createJsonExport, toExportRecord } = await import('../reporters/export.js')
  const rendering =
    request.format === 'csv' ? await createCsvExport({ bom: request.csvBom }) : createJsonExport()
  const writer = await fileSystem.createAtomic(request.to)
  let records = 0
  try {
    await writer.write(rendering.open())
    for await (const line of readCaseLines(request.from, request.workingDirectory, fileSystem)) {
      const record = toExportRecord(line.value)
      if (!validate([record])) throw violation(request, line.number, validate.errors?.[0]?.instancePath ?? '')
      await writer.write(rendering.record(record, records))
      records++
    }
    await writer.write(rendering.close())
    await writer.commit()
  } finally {
    await writer.abort()
  }
  return { records }
}

/** Lines of baseline_report.jsonl, each validated. */
export async function* readCaseLines(
  file: string,
  workingDirectory: string,
  fileSystem: FileSystem,
): AsyncGenerator<{ readonly value: CaseLine; readonly number: number }> {
  const { default: validate } = await import('../core/generated/validate-baseline-report.cjs')
  const isLine = (value: unknown): value is CaseLine => validate(value)
  const shown = showPath(file, workingDirectory)
  for await (const batch of readLines(file, fileSystem)) {
    for (const { text, number } of batch) {
      const value = parseJson(text)
      if (!isLine(value)) {
        const issue = validate.errors?.[0]
        const what =
          value === undefined ? 'not JSON' : `${issue?.instancePath || '/'} ${issue?.message ?? ''}`
        throw new PlumblineError('schema_invalid', `not a line of a baseline report: ${what}`, {
          location: { path: shown, line: number },
          remedy: 'Run the baseline again to write it anew.',
        })
      }
      yield { value, number }
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function violation(request: ExportRequest, line: number, instancePath: string): PlumblineError {
  return new PlumblineError('schema_invalid', `the export record breaks its schema at ${instancePath}`, {
    location: { path: showPath(request.from, request.workingDirectory), line },
  })
}
