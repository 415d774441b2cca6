import type { Position, Step } from '../scan/json-positions.js'

export type { Position, Step }

/** One record as a file holds it, before any mapping. */
export interface SourceRecord {
  readonly kind: 'record'
  /** Where the record starts. */
  readonly at: Position
  /** The values from the document's root down to the record, both included. */
  readonly trail: readonly unknown[]
  /** The steps between them: one fewer than the trail has values. */
  readonly steps: readonly Step[]
  /** Cells of a CSV file are always text, and an empty one counts as absent. */
  readonly cells: 'typed' | 'text'
  /** Whether an escape of half a surrogate pair stands in the text, so that the texts need a closer look. */
  readonly hasSurrogateEscape: boolean
  /** Where the value at these steps from the root starts, or its nearest ancestor when it does not exist. */
  locate(steps: readonly Step[]): Position
}

/** Something that could not be read as a record. */
export interface RecordFault {
  readonly kind: 'fault'
  readonly at: Position
  /** What was found and what was expected. */
  readonly message: string
  /** A fault of the file leaves the rest of it unread, so it cannot be skipped. */
  readonly scope: 'record' | 'file'
}

export type Reading = SourceRecord | RecordFault

/** Turns the chunks of one file into readings; buffers may be reused once `write` has returned. */
export interface RecordDecoder {
  write(chunk: Uint8Array): readonly Reading[]
  end(): readonly Reading[]
}

export function recordFault(at: Position, message: string): RecordFault {
  return { kind: 'fault', at, message, scope: 'record' }
}

export function fileFault(at: Position, message: string): RecordFault {
  return { kind: 'fault', at, message, scope: 'file' }
}
