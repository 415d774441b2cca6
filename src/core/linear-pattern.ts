import type { Matcher, RE2JS } from 're2js'

/** A pattern on RE2 semantics: one search takes time linear in the text, whoever wrote the pattern. */
export interface LinearPattern {
  /**
   * All matches from left to right, none overlapping; `^` and `$` are those of a line.
   * @param text one character a byte; the pattern sees the bytes as UTF-8
   * @param before the byte that stands before the text, for boundaries; empty at the start of a document
   * @param most each match may cost a look at all that follows, so their number is bounded
   * @returns null where there are more
   */
  find(text: string, before: string, most: number): readonly LinearMatch[] | null
}

/** Offsets into the text; ends are exclusive. */
export interface LinearMatch {
  readonly start: number
  readonly end: number
  /** The named group `secret`, or the whole match of a pattern without one. */
  readonly secretStart: number
  readonly secretEnd: number
}

export type CompiledPattern =
  | { readonly pattern: LinearPattern }
  /** What is wrong, and what to write instead; one clause. */
  | { readonly problem: string }

/** Loads the engine, which only those wait for who wrote a pattern, and gives what compiles patterns with it. */
export async function loadPatternCompiler(): Promise<(source: string) => CompiledPattern> {
  const { RE2JS, RE2JSException, RE2JSSyntaxException } = await import('re2js')
  return (source) => {
    try {
      const compiled = RE2JS.compile(source, RE2JS.MULTILINE)
      return compiled.matcher('').find() ? { problem: MATCHES_NOTHING } : { pattern: patternOf(compiled) }
    } catch (thrown) {
      if (thrown instanceof RE2JSSyntaxException) return { problem: explain(thrown.error, thrown.input) }
      if (thrown instanceof RE2JSException) return { problem: thrown.message }
      throw thrown
    }
  }
}

const GROUP = 'secret'

function patternOf(compiled: RE2JS): LinearPattern {
  const group = Object.hasOwn(compiled.namedGroups(), GROUP) ? GROUP : 0
  return {
    find(text, before, most) {
      const matcher = compiled.matcher(Buffer.from(before + text, 'latin1'))
      const matches: LinearMatch[] = []
      let count = 0
      for (let found = matcher.find(before.length); found; found = matcher.find()) {
        if (++count > most) return null
        const match = matchOf(matcher, group, before.length)
        if (match !== null) matches.push(match)
      }
      return matches
    },
  }
}

function matchOf(matcher: Matcher, group: string | number, shift: number): LinearMatch | null {
  const secretStart = matcher.start(group)
  const secretEnd = matcher.end(group)
  // A group that took no part in the match, or an empty one: the form stands there without a secret.
  if (secretStart === secretEnd) return null
  return {
    start: matcher.start() - shift,
    end: matcher.end() - shift,
    secretStart: secretStart - shift,
    secretEnd: secretEnd - shift,
  }
}

const MATCHES_NOTHING = 'it matches the empty text, and so every text; let it ask for one character or more'

const NO_LOOK_AROUND =
  'let the pattern match what stands there too, and mark the secret in it with (?P<secret>...)'

/** What people know from other engines and RE2 leaves out, as its syntax page lists it (google/re2, doc/syntax.txt). */
const LEFT_OUT: readonly { readonly form: RegExp; readonly name: string; readonly instead: string }[] = [
  { form: /^\(\?[=!]/, name: 'look-ahead', instead: NO_LOOK_AROUND },
  { form: /^\(\?<[=!]/, name: 'look-behind', instead: NO_LOOK_AROUND },
  { form: /^\\[1-9]|^\\[gk]|^\(\?P[=]?$/, name: 'back-references', instead: 'write the repeated part out' },
  { form: /^\(\?>/, name: 'atomic groups', instead: 'use a plain group (?:...), it never backtracks anyway' },
  { form: /^[*+?}]\+$/, name: 'possessive quantifiers', instead: 'drop the second +' },
  { form: /^\(\?#/, name: 'comments', instead: 'leave it out' },
  { form: /^\\[uU]/, name: '\\u escapes', instead: 'write \\x{1F600} or the character itself' },
  { form: /^\\Z/, name: '\\Z', instead: 'write \\z, or $ for the end of a line' },
]

/** @param part of the pattern; null where the whole is meant */
function explain(error: string, part: string | null): string {
  if (part === null) return `RE2 says: ${error}`
  const own = part.replace(/^\(\?m\)/, '')
  const known = LEFT_OUT.find(({ form }) => form.test(own))
  if (known !== undefined) return `RE2 has no ${known.name} (${own}); ${known.instead}`
  const repeats = error === 'invalid repeat count' ? '; at most 1000 repeats, nested ones multiplied' : ''
  return `RE2 says: ${error}: ${own}${repeats}`
}
