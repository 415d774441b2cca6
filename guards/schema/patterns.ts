import vm from 'node:vm'

/** What ajv asks of a regular expression. */
interface Pattern {
  test(text: string): boolean
  /** Ajv takes patterns for the same one when these texts are equal. */
  toString(): string
}

export interface PatternEngine {
  (source: string, flags: string): Pattern
  /** For standalone code, which nobody makes here. */
  code: string
}

/** A pattern that is no regular expression. */
export class BrokenPattern extends Error {
  readonly source: string
  constructor(source: string, message: string) {
    super(message)
    this.source = source
  }
}

/** A pattern that could not be judged within its time. */
export class SlowPattern extends Error {}

/** Longest search of a backtracking pattern. */
const LONGEST_SEARCH_MS = 200

/**
 * Runs the patterns of schemas on RE2 semantics, in linear time, so that no row can stop a run. What RE2 leaves out
 * (look-around, back-references, more than 1,000 repeats) runs on JavaScript's own engine under a time limit.
 */
export async function loadPatternEngine(): Promise<PatternEngine> {
  const { RE2JS } = await import('re2js')
  const compile = (source: string): Pattern => {
    const own = inJavaScript(source)
    // RE2 would say the same, only later.
    if (PLAIN.test(source)) return { test: (input) => own.test(input) }
    const text = translate(source)
    if (text === undefined) return backtracking(own)
    try {
      const compiled = RE2JS.compile(text)
      return { test: (input) => compiled.test(input) }
    } catch {
      return backtracking(own)
    }
  }
  const known = new Map<string, Pattern>()
  const engine = (source: string): Pattern => {
    const pattern = known.get(source) ?? { ...compile(source), toString: () => source }
    known.set(source, pattern)
    return pattern
  }
  return Object.assign(engine, { code: 'undefined' })
}

/** ECMA-262 as the specification wants it (`u`), else without: many schemas escape what needs no escape. */
function inJavaScript(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch (strict) {
    try {
      return new RegExp(source)
    } catch {
      throw new BrokenPattern(source, strict instanceof Error ? strict.message : String(strict))
    }
  }
}

/** At most one quantifier, at a fixed place: nothing to backtrack over. */
const PLAIN = /^\^[^()|*+?{]*(?:[*+]|\{[\d,]+\})?[^()|*+?{]*$/

function backtracking(pattern: RegExp): Pattern {
  const context = vm.createContext({ pattern, text: '' })
  const script = new vm.Script('pattern.test(text)')
  let tooSlow: SlowPattern | undefined
  return {
    test(text) {
      if (tooSlow !== undefined) throw tooSlow
      context.text = text
      try {
        return script.runInContext(context, { timeout: LONGEST_SEARCH_MS }) === true
      } catch {
        tooSlow = new SlowPattern(
          `the pattern ${pattern.source} took more than ${LONGEST_SEARCH_MS} ms on a text of ${text.length} characters`,
        )
        throw tooSlow
      }
    },
  }
}

/** `\s` and `.` of JavaScript, which are not those of RE2. */
const SPACES =
  '\\t-\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}'

/** A pattern of JavaScript as RE2 writes it; undefined where RE2 would mean something else. */
function translate(source: string): string | undefined {
  let translated = ''
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? ''
    if (character === '\\') {
      const escaped = translateEscape(source.slice(at), inClass)
      if (escaped === undefined) return undefined
      translated += escaped.text
      at += escaped.length - 1
    } else if (inClass) {
      // JavaScript's `[` is no special character in a class, RE2 knows `[:alpha:]`.
      translated += character === '[' ? '\\[' : character
      if (character === ']') inClass = false
    } else if (character === '[') {
      // `[]` and `[^]` hold nothing and everything.
      if (/^\[\^?\]/.test(source.slice(at, at + 3))) return undefined
      inClass = true
      translated += character
      if (source[at + 1] === '^') {
        translated += '^'
        at++
      }
    } else if (character === '.') translated += `[^${LINE_ENDS}]`
    else if (character === '(' && source[at + 1] === '?') {
      const named = /^\(\?<([A-Za-z]\w*)>/.exec(source.slice(at, at + 80))
      if (named === null && source[at + 2] !== ':') return undefined
      translated += '(?:'
      at += named === null ? 2 : named[0].length - 1
    } else translated += character
  }
  return translated
}

function translateEscape(rest: string, inClass: boolean): { text: string; length: number } | undefined {
  const [, code] = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(rest) ?? []
  if (code !== undefined) return { text: `\\x{${code}}`, length: code.length + 4 }
  const [, pair] = /^\\u([dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest) ?? []
  if (pair !== undefined) {
    const [high = '', low = ''] = pair.split('\\u')
    const point = String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0
    return { text: `\\x{${point.toString(16)}}`, length: 12 }
  }
  const [, four] = /^\\u([0-9a-fA-F]{4})/.exec(rest) ?? /^\\x([0-9a-fA-F]{2})/.exec(rest) ?? []
  if (four !== undefined) return { text: `\\x{${four}}`, length: four.length + 2 }
  const [property] = /^\\[pP]\{[^}]*\}/.exec(rest) ?? []
  if (property !== undefined) {
    return { text: property.replace(/\{(?:Script|sc)=/, '{'), length: property.length }
  }
  const next = rest[1] ?? ''
  if (next === 's') return { text: inClass ? SPACES : `[${SPACES}]`, length: 2 }
  if (next === 'S') return inClass ? undefined : { text: `[^${SPACES}]`, length: 2 }
  if ('dDwW'.includes(next)) return { text: `\\${next}`, length: 2 }
  if ('bB'.includes(next)) return inClass ? undefined : { text: `\\${next}`, length: 2 }
  if ('nrtfv'.includes(next)) return { text: `\\${next}`, length: 2 }
  return /[A-Za-z0-9]/.test(next) || next === '' ? undefined : { text: `\\${next}`, length: 2 }
}
