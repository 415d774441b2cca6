import { type Accessor, LOOKUP, LOOKUP_WORDS, NO_LOOKUP } from './accessors.js'
import { type Constants, constantsOf, fold, foldList } from './fold.js'
import { type EnvRead, LOUD, type Seen } from './seen.js'

const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/
/** Behind the name: a further argument, or an operator or method that gives a value where there is none. */
const DEFAULT =
  /\s{0,40}(?:,(?!\s{0,40}\))|[)\]]{1,2}\s{0,40}(?:\?\?|\|\||\bor\b|\?:|\{|\.(?:unwrap_or|getOrElse|or_else|orElse|is_ok|ok)))/y
/** An assignment, and no comparison. */
const WRITTEN = /\s{0,40}\]\s{0,40}(?:[-+.]?=(?![=>~]))/y

/**
 * What a file reads by the accessors of its language.
 * @param code without comments
 * @param bare without what stands in strings, of the same length: what begins in one is no code
 */
export function readListed(code: string, bare: string, accessors: readonly Accessor[]): Seen {
  const constants = constantsOf(code)
  const reads = new Map<number, EnvRead>()
  const unnamed = new Set<number>()
  const add = (read: EnvRead): void => {
    if (!reads.has(read.offset)) reads.set(read.offset, read)
  }
  for (const accessor of accessors) {
    const pattern = 'before' in accessor ? accessor.before : accessor.pattern
    for (const match of code.matchAll(pattern)) {
      if (bare[match.index] !== code[match.index]) continue
      const end = match.index + match[0].length
      if (accessor.kind === 'written' || accessor.kind === 'expanded') {
        for (const read of readsInMatch(match, accessor.kind)) add(read)
      } else if (accessor.kind === 'names') {
        for (const name of foldList(code, end, constants)) {
          if (NAME.test(name)) add({ name, offset: end + offsetIn(code, end, name), hasDefault: false })
        }
      } else {
        const read = readAt(code, end, constants)
        if (read === 'written') continue
        if (read === 'unnamed') unnamed.add(match.index)
        else add(accessor.isOptional === true ? { ...read, hasDefault: true } : read)
      }
    }
  }
  return { reads: [...reads.values()], unnamed: [...unnamed], declarations: [] }
}

/** The variable that an expression names; `written` where a value is assigned to it. */
export function readAt(code: string, at: number, constants: Constants): EnvRead | 'unnamed' | 'written' {
  const folded = fold(code, at, constants)
  if (folded === undefined || !NAME.test(folded.value))
    return isWritten(code, at, folded?.end) ? 'written' : 'unnamed'
  if (isWritten(code, at, folded.end)) return 'written'
  return { name: folded.value, offset: insideQuote(code, at), hasDefault: hasDefault(code, folded.end) }
}

/** Of the text in a literal, whose quote may have letters before it; of the expression, if it is no literal. */
function insideQuote(code: string, at: number): number {
  return at + (/^[a-z&]{0,2}["'`]/i.exec(code.slice(at, at + 3))?.[0].length ?? 0)
}

/** Calls whose callee says that it looks the environment up, with a name that can be nothing else. */
export function readLookups(code: string, bare: string): readonly EnvRead[] {
  const constants = constantsOf(code)
  const reads: EnvRead[] = []
  for (const match of bare.matchAll(LOOKUP)) {
    const [before = ''] = /[\w$]{0,40}$/.exec(bare.slice(Math.max(0, match.index - 40), match.index)) ?? []
    if (!isLookup(before + match[0].replace(/[<(].*$/s, '').trimEnd())) continue
    const at = match.index + match[0].length
    const first = code[at] === '[' ? undefined : fold(code, at, constants)
    if (first !== undefined && !LOUD.test(first.value)) {
      const [comma] = /^\s{0,40},\s{0,40}/.exec(code.slice(first.end, first.end + 90)) ?? []
      const second = comma === undefined ? undefined : fold(code, first.end + comma.length, constants)
      if (second !== undefined && LOUD.test(second.value)) {
        reads.push({
          name: second.value,
          offset: first.end + (comma?.length ?? 0) + 1,
          hasDefault: hasDefault(code, second.end),
        })
      }
    } else if (first !== undefined) {
      reads.push({
        name: first.value,
        offset: insideQuote(code, at),
        hasDefault: hasDefault(code, first.end),
      })
    } else if (code[at] === '[') {
      for (const name of foldList(code, at, constants)) {
        if (LOUD.test(name)) reads.push({ name, offset: at + offsetIn(code, at, name), hasDefault: true })
      }
    }
  }
  return reads
}

/** Whether a text has what could be a look-up: asked before anything costly is done. */
export function mayLookUp(text: string): boolean {
  return text.search(LOOKUP) !== -1
}

function isLookup(callee: string): boolean {
  const words = callee
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.$]+/)
  return words.some((word) => LOOKUP_WORDS.has(word)) && !words.some((word) => NO_LOOKUP.has(word))
}

function hasDefault(code: string, end: number): boolean {
  DEFAULT.lastIndex = end
  return DEFAULT.test(code)
}

function isWritten(code: string, at: number, end: number | undefined): boolean {
  const close = end ?? code.indexOf(']', at)
  if (close === -1 || close > at + 400) return false
  WRITTEN.lastIndex = close
  return WRITTEN.test(code)
}

function offsetIn(code: string, from: number, name: string): number {
  return Math.max(0, code.indexOf(name, from) - from)
}

function readsInMatch(match: RegExpExecArray, kind: 'written' | 'expanded'): readonly EnvRead[] {
  const [whole, text = '', fallback] = match
  const at = match.index + whole.indexOf(text, 1)
  if (kind === 'written') return [{ name: text, offset: at, hasDefault: fallback !== undefined }]
  return [...text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map((use) => {
    const name = use[1] ?? use[2] ?? ''
    return { name, offset: at + use.index + use[0].indexOf(name), hasDefault: false }
  })
}
