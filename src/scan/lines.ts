const LINE_FEED = 10

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in characters (code points) of UTF-8. */
  readonly column: number
}

/**
 * Turns byte offsets into lines and columns, for what was found only. Offsets that rise are counted on from the
 * last one, so that many findings in one file cost one pass.
 * @param firstLine line of the first byte
 */
export function createLineFinder(bytes: Uint8Array, firstLine: number): (offset: number) => Position {
  let line = firstLine
  let column = 1
  let counted = 0
  let nextFeed = feedFrom(bytes, 0)
  return (offset) => {
    if (offset < counted) {
      line = firstLine
      column = 1
      counted = 0
      nextFeed = feedFrom(bytes, 0)
    }
    while (nextFeed < offset) {
      line++
      column = 1
      counted = nextFeed + 1
      nextFeed = feedFrom(bytes, counted)
    }
    column += charactersIn(bytes, counted, offset)
    counted = offset
    return { line, column }
  }
}

function feedFrom(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LINE_FEED, from)
  return at === -1 ? bytes.length : at
}

/** Every byte but the continuations (10xxxxxx) begins a character. */
function charactersIn(bytes: Uint8Array, from: number, to: number): number {
  let characters = 0
  for (let i = from; i < to; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) characters++
  return characters
}
