/** A script twice, each of the same length and with the same lines, so that places stay. */
export interface MaskedScript {
  /** Without comments. */
  readonly code: string
  /** Without comments and without what stands in strings, templates and regular expressions; `${…}` is kept. */
  readonly bare: string
}

type Range = readonly [from: number, to: number]

const SLASH = 0x2f
const STAR = 0x2a
const DOUBLE = 0x22
const SINGLE = 0x27
const BACKTICK = 0x60
const OPEN = 0x7b
const CLOSE = 0x7d
const DOLLAR = 0x24

/** What says something of comments, strings, templates and regular expressions; all else is passed over at once. */
const TELLING = /["'`/{}]/g
const IN_DOUBLE = /["\\\n]/g
const IN_SINGLE = /['\\\n]/g
const IN_TEMPLATE = /[`\\]|\$\{/g
const IN_REGEX = /[/\\\n[\]]/g

/**
 * Takes JavaScript or TypeScript apart, as far as comments, strings, templates within templates and regular expressions
 * go: what a line comment is cannot be told without them, least of all in minified code. Linear.
 */
export function maskScript(text: string): MaskedScript {
  const comments: Range[] = []
  const literals: Range[] = []
  /** Depth of braces at which each open `${` closes. */
  const templates: number[] = []
  let depth = 0
  let at = 0
  /** Behind the last comment or text: from here on, what is not blank is code. */
  let codeFrom = 0
  /** Where the last character of code stood then, which tells a division from a regular expression. */
  let lastBefore = -1
  /** Up to here no slash begins a regular expression: one that never closed was looked for already. */
  let divisionsUntil = 0
  const lastOfCode = (before: number): number => {
    let last = before - 1
    while (last >= codeFrom && text.charCodeAt(last) <= 0x20) last--
    return last >= codeFrom ? last : lastBefore
  }
  /** @param last of the code in front of what comes next */
  const goOn = (next: number, last: number): void => {
    at = next
    codeFrom = next
    lastBefore = last
  }
  const template = (from: number): void => {
    const end = nextOf(IN_TEMPLATE, text, from)
    literals.push([from, end])
    if (text.charCodeAt(end) === DOLLAR) {
      templates.push(depth)
      goOn(end + 2, end + 1)
    } else goOn(end + 1, end)
  }
  for (at = nextOf(TELLING, text, 0); at < text.length; at = nextOf(TELLING, text, at)) {
    const letter = text.charCodeAt(at)
    if (letter === SLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === SLASH || next === STAR) {
        const close = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2)
        const end = close === -1 ? text.length : next === SLASH ? close : close + 2
        comments.push([at, end])
        goOn(end, lastOfCode(at))
        continue
      }
      if (at >= divisionsUntil && beginsExpression(text, lastOfCode(at))) {
        const end = regexEnd(text, at + 1)
        if (text[end] === '/') {
          literals.push([at + 1, end])
          goOn(end + 1, end)
          continue
        }
        divisionsUntil = end
      }
      at++
    } else if (letter === DOUBLE || letter === SINGLE) {
      const end = nextOf(letter === DOUBLE ? IN_DOUBLE : IN_SINGLE, text, at + 1)
      literals.push([at + 1, end])
      goOn(end + 1, end)
    } else if (letter === BACKTICK) template(at + 1)
    else if (letter === CLOSE && templates.at(-1) === depth) {
      templates.pop()
      template(at + 1)
    } else {
      depth = letter === OPEN ? depth + 1 : Math.max(0, depth - 1)
      at++
    }
  }
  return { code: blank(text, comments), bare: blank(text, [...comments, ...literals].sort(byStart)) }
}

function byStart([a]: Range, [b]: Range): number {
  return a - b
}

/** The same text with spaces in these ranges, which stand in order and apart; line breaks stay. */
export function blank(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = []
  let kept = 0
  for (const [from, to] of ranges) {
    if (to <= from) continue
    const inside = text.slice(from, to)
    pieces.push(
      text.slice(kept, from),
      inside.includes('\n') ? inside.replace(/[^\r\n]/g, ' ') : ' '.repeat(to - from),
    )
    kept = to
  }
  return pieces.join('') + text.slice(kept)
}

/** The next place that a pattern finds, backslashes passed over with what follows them; the text's end where there is none. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  for (;;) {
    const found = pattern.exec(text)
    if (found === null) return text.length
    if (found[0] !== '\\') return found.index
    pattern.lastIndex = found.index + 2
  }
}

/** Of the closing slash, or of the line's end: then it was no regular expression. */
function regexEnd(text: string, from: number): number {
  let inClass = false
  for (let at = nextOf(IN_REGEX, text, from); at < text.length; at = nextOf(IN_REGEX, text, at + 1)) {
    const letter = text[at]
    if (letter === '\n' || (letter === '/' && !inClass)) return at
    if (letter === '[') inClass = true
    else if (letter === ']') inClass = false
  }
  return text.length
}

const WORDS_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/

/** Whether an expression may begin behind this place: then a slash begins a regular expression. */
function beginsExpression(text: string, last: number): boolean {
  if (last < 0) return true
  const letter = text.charAt(last)
  if ('(,=:[!&|?{;+-*%~^'.includes(letter)) return true
  return /[a-z]/.test(letter) && WORDS_BEFORE.test(text.slice(Math.max(0, last - 11), last + 1))
}
