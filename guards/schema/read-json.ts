import { constants } from 'node:buffer'
import { findJsonFault } from '../../src/scan/json-faults.js'
import { eachItem } from '../../src/scan/json-items.js'
import { findPlace } from '../../src/scan/json-places.js'
import { countOwnNames, findShapeFaults } from '../../src/scan/json-shape.js'
import { createLineSplitter, withoutBom } from '../../src/scan/line-splitter.js'
import { decodeUtf8, describeBadByte, type KnownBytes } from '../../src/scan/utf8.js'
import {
  charactersBetween,
  type Fault,
  type Instance,
  type InstanceVisitor,
  type ItemVisitor,
  MOST_LEVELS,
  type Place,
} from './instance.js'

/** The longest text that Node can hold, and so the largest document that can be read. */
export const MOST_DOCUMENT_BYTES = constants.MAX_STRING_LENGTH

/** One JSON document. */
export function readJson(bytes: Buffer, visitor: InstanceVisitor): void {
  const text = decode(bytes, 1, visitor)
  if (text === undefined || (visitor.items !== undefined && readItems(text, visitor.items))) return
  readText(text, 1, 'file', visitor)
}

/** False where the text is no list, or not a sound one. */
function readItems(text: string, { item, end }: ItemVisitor): boolean {
  let index = 0
  const isSound = eachItem(text, ({ value, text: own, from, names }) => {
    // A name that an object has twice, or levels without end.
    if (countOwnNames(value, MOST_LEVELS - 1) !== names) return false
    const locate: Instance['locate'] = ([, ...steps], part) => {
      const found = findPlace(own, steps)
      return placeAt(text, 1, from + (part === 'key' ? found.name : found.value))
    }
    item({ value, locate }, index++)
    return true
  })
  end(isSound)
  return isSound
}

/** Rows of JSON lines as they stream in: nothing but the current line is held. Blank lines are skipped. */
export interface RowReader {
  write(chunk: Uint8Array): void
  end(): void
}

export function createRowReader(maxLineBytes: number, visitor: InstanceVisitor): RowReader {
  return createLineSplitter(maxLineBytes, {
    onLine(bytes, line, known) {
      if (bytes.length === 0) return
      const text = decode(bytes, line, visitor, known)
      if (text === undefined || isBlank(text)) return
      readText(text, line, 'line', visitor)
    },
    onLongLine(lengthBytes, line) {
      const message = `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`
      visitor.fault({ ruleId: 'schema-syntax', message, line, column: 1 })
    },
  })
}

/** @param firstLine line of the file that the text begins in */
function readText(text: string, firstLine: number, whole: 'line' | 'file', visitor: InstanceVisitor): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const fault = findJsonFault(text, whole, MOST_LEVELS)
    const message = fault?.message ?? 'found no JSON'
    visitor.fault({ ruleId: 'schema-syntax', message, ...placeAt(text, firstLine, fault?.offset ?? 0) })
    return
  }
  for (const { kind, message, offset } of findShapeFaults(text, value, MOST_LEVELS)) {
    const place = placeAt(text, firstLine, offset)
    if (kind === 'depth') {
      visitor.fault({ ruleId: 'schema-syntax', message, ...place })
      return
    }
    visitor.fault({ ruleId: 'schema-repeated-key', message, ...place })
  }
  visitor.instance({
    value,
    locate(steps, part) {
      const found = findPlace(text, steps)
      return placeAt(text, firstLine, part === 'key' ? found.name : found.value)
    },
  })
}

function decode(
  bytes: Buffer,
  line: number,
  { fault }: InstanceVisitor,
  known?: KnownBytes,
): string | undefined {
  const decoded = decodeUtf8(line === 1 ? withoutBom(bytes) : bytes, known)
  if ('text' in decoded) return decoded.text
  const place = placeAt(decoded.before, line, decoded.before.length)
  fault({ ruleId: 'schema-syntax', message: describeBadByte(decoded.badByte), ...place })
  return undefined
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first === 0x20 || first === 0x0d || first === 0x09) && text.trim() === ''
}

function placeAt(text: string, firstLine: number, offset: number): Place {
  let line = firstLine
  let lineStart = 0
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', lineStart)) {
    line++
    lineStart = feed + 1
  }
  return { line, column: charactersBetween(text, lineStart, offset) + 1 }
}

/** A document that is too large to be held. */
export function tooLarge(totalBytes: number, maxBytes: number): Fault {
  const message = `found a document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, which are streamed`
  return { ruleId: 'schema-syntax', message, line: 1, column: 1 }
}
