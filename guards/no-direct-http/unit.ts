import type { CodeLanguage } from './languages.js'

export interface TextPlace {
  /** 1-based. */
  readonly line: number
  /** 1-based, in characters. */
  readonly column: number
}

/** A run of code in one language: a whole file, or what a file of another kind holds. */
export interface Unit {
  readonly path: string
  readonly text: string
  readonly language: CodeLanguage | 'shell'
  placeOf(offset: number): TextPlace
}

/** For texts that stand in their file as they are. */
export function placesIn(text: string, firstLine = 1): (offset: number) => TextPlace {
  let line = firstLine
  let lineStart = 0
  let counted = 0
  return (offset) => {
    if (offset < counted) {
      line = firstLine
      lineStart = 0
    }
    for (
      let at = text.indexOf('\n', lineStart);
      at !== -1 && at < offset;
      at = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = at + 1
    }
    counted = offset
    return { line, column: charactersIn(text, lineStart, offset) + 1 }
  }
}

/** Lines of a long one are counted only so far: nobody looks for a column beyond. */
const LONGEST_COLUMN = 100_000

function charactersIn(text: string, from: number, to: number): number {
  return to - from > LONGEST_COLUMN ? to - from : [...text.slice(from, to)].length
}
