import type { PatternStep } from '../scan/json-positions.js'
import { createCsvDecoder } from './csv.js'
import type { Format } from './format.js'
import { createDocumentDecoder, MAX_DOCUMENT_BYTES } from './json-document.js'
import { createJsonlDecoder } from './jsonl.js'
import type { RecordDecoder } from './source-record.js'

/** @param pattern where records stand in a JSON document */
export function createDecoder(
  format: Format,
  maxLineBytes: number,
  pattern: readonly PatternStep[],
): RecordDecoder {
  switch (format) {
    case 'jsonl':
      return createJsonlDecoder(maxLineBytes)
    case 'json':
      return createDocumentDecoder(pattern, MAX_DOCUMENT_BYTES)
    case 'csv':
      return createCsvDecoder(',', maxLineBytes)
    case 'tsv':
      return createCsvDecoder('\t', maxLineBytes)
  }
}
