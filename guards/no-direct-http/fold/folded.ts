import type { Argument, Expression, Source } from './expression.js'

/** A text that an expression may have when it runs. */
export interface Folded {
  /** What only the run can tell stands in it as HOLE. */
  readonly text: string
  /** The literals that it was put together from. */
  readonly sources: readonly Source[]
}

/** Object replacement character: no URL holds one. */
export const HOLE = '\ufffc'
export const UNKNOWN_TEXT: Folded = { text: HOLE, sources: [] }

export interface Folder {
  /** The texts that it may have; none where nothing is known of it. */
  fold(value: Expression): readonly Folded[]
  /** Members of an object; null for what is none. */
  record(value: Expression): readonly Argument[] | null
  /** Elements of a list; null for what is none. */
  list(value: Expression): readonly Expression[] | null
}

export const MOST_TEXTS = 8
export const LONGEST_TEXT = 2_048
const MOST_SOURCES = 64

/** Every text of one with every text of the other; what is unknown leaves a hole. */
export function joinTexts(left: readonly Folded[], right: readonly Folded[]): readonly Folded[] {
  const [first, second] = [
    left.length === 0 ? [UNKNOWN_TEXT] : left,
    right.length === 0 ? [UNKNOWN_TEXT] : right,
  ]
  const joined: Folded[] = []
  for (const a of first) {
    for (const b of second) {
      if (joined.length >= MOST_TEXTS) return joined
      const isFull = a.text.length >= LONGEST_TEXT
      joined.push(
        isFull
          ? a
          : { text: (a.text + b.text).slice(0, LONGEST_TEXT), sources: together(a.sources, b.sources) },
      )
    }
  }
  return joined
}

/** Each text once, with all the literals that it may come from. */
export function distinct(texts: readonly Folded[]): readonly Folded[] {
  const byText = new Map<string, Folded>()
  for (const { text, sources } of texts) {
    const known = byText.get(text)
    byText.set(text, { text, sources: known === undefined ? sources : together(known.sources, sources) })
  }
  return [...byText.values()]
}

function together(a: readonly Source[], b: readonly Source[]): readonly Source[] {
  if (b.length === 0 || a.length >= MOST_SOURCES) return a
  return a.length === 0 ? b : [...a, ...b].slice(0, MOST_SOURCES)
}
