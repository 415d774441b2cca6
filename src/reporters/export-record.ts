import type { ExportRecord } from '../core/generated/baseline-export.js'
import type { CaseLine } from '../core/generated/baseline-report.js'

/** A case line as a flat record: lists are joined, everything else stays. */
export function toExportRecord(line: CaseLine): ExportRecord {
  return { ...line, pii: line.pii === null ? null : line.pii.join('; '), notes: line.notes.join('; ') }
}

/** The columns of an export, in the order of schema/baseline_export.schema.json; a test holds the two together. */
export const EXPORT_COLUMNS = [
  'run_id',
  'case_id',
  'file',
  'line',
  'status',
  'score',
  'passed',
  'latency_ms',
  'latency_kind',
  'cost_usd',
  'input_tokens',
  'output_tokens',
  'support',
  'align',
  'evidence_present',
  'question_form',
  'answer_type',
  'duplicate_of',
  'template_of',
  'pii',
  'license',
  'error_class',
  'origin',
  'notes',
] as const satisfies readonly (keyof ExportRecord)[]
