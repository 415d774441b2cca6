export interface Place {
  /** 1-based. */
  readonly line: number
  /** 1-based, in characters (code points). */
  readonly column: number
}

/** Lines and columns of offsets that rise, in one pass over a text. */
export function createPlaces(text: string): (offset: number) => Place {
  let line = 1
  let column = 1
  let counted = 0
  let nextFeed = feedFrom(text, 0)
  return (offset) => {
    if (offset < counted) throw new RangeError('Offsets have to rise.')
    while (nextFeed < offset) {
      line++
      column = 1
      counted = nextFeed + 1
      nextFeed = feedFrom(text, counted)
    }
    for (let at = counted; at < offset; at++) {
      // The second half of a pair is no character of its own.
      const code = text.charCodeAt(at)
      if (code < 0xdc00 || code > 0xdfff) column++
    }
    counted = offset
    return { line, column }
  }
}

function feedFrom(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}
