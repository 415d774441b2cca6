/** What one destructuring pattern takes. */
export interface PatternEntry {
  /** As it is called in the object; empty for a computed name. */
  readonly name: string
  /** Offset of the name, or of the computed one's bracket. */
  readonly offset: number
  /** The variable that gets it; null where that is a pattern again. */
  readonly local: string | null
  readonly hasDefault: boolean
  readonly isRest: boolean
}

/** Nobody takes an environment apart in a longer pattern. */
const DESTRUCTURING_REACH = 5_000

/** The brace that the one at `close` closes; -1 where it is too far away. */
export function openingOf(bare: string, close: number): number {
  let depth = 0
  const last = Math.max(0, close - DESTRUCTURING_REACH)
  for (let at = close; at >= last; at--) {
    const letter = bare[at]
    if (letter === '}') depth++
    else if (letter === '{' && --depth === 0) return at
  }
  return -1
}

const ENTRY = /^(\s*)(\.\.\.)?\s*(?:\[|(["'`]?)([A-Za-z_$][\w$]*)\3)/
const LOCAL = /^\s*:\s*([A-Za-z_$][\w$]*)/

/**
 * The entries of a pattern.
 * @param pattern from brace to brace, without comments
 * @param from its offset in the text
 */
export function entriesOf(pattern: string, from: number): readonly PatternEntry[] {
  const entries: PatternEntry[] = []
  for (const { start, text } of parts(pattern)) {
    const [whole, blanks = '', dots, , name = ''] = ENTRY.exec(text) ?? []
    if (whole === undefined) continue
    const rest = name === '' ? text.slice(text.indexOf(']') + 1) : text.slice(whole.length)
    const local = /^\s*:/.test(rest) ? (LOCAL.exec(rest)?.[1] ?? null) : name
    const offset =
      from +
      start +
      (name === '' ? blanks.length : whole.length - name.length - (/["'`]$/.test(whole) ? 1 : 0))
    entries.push({ name, offset, local, hasDefault: /=(?!>)/.test(rest), isRest: dots !== undefined })
  }
  return entries
}

/** What stands between the commas of the outermost level. */
function parts(pattern: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = []
  let depth = 0
  let start = 1
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at] ?? ''
    if ('{[('.includes(letter)) depth++
    else if ('}])'.includes(letter)) depth--
    if ((letter === ',' && depth === 1) || at === pattern.length - 1) {
      found.push({ start, text: pattern.slice(start, at) })
      start = at + 1
    }
  }
  return found
}
