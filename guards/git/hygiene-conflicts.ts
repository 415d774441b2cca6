import type { ScanDocument } from '../../src/core/scan-document.js'

/** Where a conflict begins that somebody left in a file. */
export interface Conflict {
  /** 1-based. */
  readonly line: number
}

export interface ConflictSearch {
  /** Feed the documents of one file in order; a conflict may begin in one and end in another. */
  feed(document: ScanDocument): readonly Conflict[]
  /** Another file begins. */
  reset(): void
}

const NEWLINE = 0x0a
const RETURN = 0x0d
const SPACE = 0x20

/** What git writes where a merge stopped (git-merge(1)), in the order in which it must come; one alone means nothing. */
const MARKERS = ['<', '=', '>'].map((character) => Buffer.from(character.repeat(7)))

export function createConflictSearch(): ConflictSearch {
  let next = 0
  let opened = 0
  const reset = () => {
    next = 0
  }
  return {
    reset,
    feed({ bytes, firstLine }) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const conflicts: Conflict[] = []
      let line = firstLine
      let counted = 0
      for (let from = 0; ; ) {
        const at = findMarker(text, next, from)
        if (at === -1) return conflicts
        from = at + 7
        for (let cursor = text.indexOf(NEWLINE, counted); cursor !== -1 && cursor < at; line++) {
          counted = cursor + 1
          cursor = text.indexOf(NEWLINE, counted)
        }
        if (next === 0) opened = line
        if (next === 2) conflicts.push({ line: opened })
        next = (next + 1) % MARKERS.length
      }
    },
  }
}

/** A marker stands at a line's start; a label follows the first and the last one, nothing the middle one. */
function findMarker(text: Buffer, index: number, from: number): number {
  const marker = MARKERS[index]
  if (marker === undefined) return -1
  for (let at = text.indexOf(marker, from); at !== -1; at = text.indexOf(marker, at + 1)) {
    const atLineStart = at === 0 || text[at - 1] === NEWLINE
    const after = text[at + marker.length]
    const ends = after === undefined || after === NEWLINE || after === RETURN
    if (atLineStart && (ends || (index !== 1 && after === SPACE))) return at
  }
  return -1
}
