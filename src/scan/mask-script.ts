/** A script twice, each of the same length and with the same lines, so that places stay. */
export interface MaskedScript {
  /** Without comments. */
  readonly code: string
  /** Without comments and without what stands in strings, templates and regular expressions; `${…}` is kept. */
  readonly bare: string
}

type Range = readonly [from: number, to: number]

const NEWLINE = 0x0a
const DOUBLE = 0x22
const SINGLE = 0x27
const SLASH = 0x2f
const STAR = 0x2a
const BACKSLASH = 0x5c
const BACKTICK = 0x60
const OPEN = 0x7b
const CLOSE = 0x7d
const DOLLAR = 0x24

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
  /** Where the last character of code stands, which tells a division from a regular expression. */
  let last = -1
  /** Up to here no slash begins a regular expression: one that never closed was looked for already. */
  let divisionsUntil = 0
  const template = (from: number): void => {
    const end = templateTextEnd(text, from)
    literals.push([from, end])
    if (text.charCodeAt(end) === DOLLAR) {
      templates.push(depth)
      at = end + 2
    } else at = end + 1
    last = at - 1
  }
  while (at < text.length) {
    const letter = text.charCodeAt(at)
    if (letter <= 0x20) {
      at++
      continue
    }
    if (letter === SLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === SLASH || next === STAR) {
        const close = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2)
        const end = close === -1 ? text.length : next === SLASH ? close : close + 2
        comments.push([at, end])
        at = end
        continue
      }
      if (at >= divisionsUntil && beginsExpression(text, last)) {
        const end = regexEnd(text, at + 1)
        if (text[end] === '/') {
          literals.push([at + 1, end])
          at = end
        } else divisionsUntil = end
      }
    } else if (letter === DOUBLE || letter === SINGLE) {
      const end = quotedEnd(text, at + 1, letter)
      literals.push([at + 1, end])
      at = end
    } else if (letter === BACKTICK) {
      template(at + 1)
      continue
    } else if (letter === OPEN) depth++
    else if (letter === CLOSE && templates.at(-1) === depth) {
      templates.pop()
      template(at + 1)
      continue
    } else if (letter === CLOSE) depth = Math.max(0, depth - 1)
    last = at
    at++
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

/** Of the closing quote, or of the line's end where there is none. */
function quotedEnd(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === BACKSLASH) at++
    else if (letter === quote || letter === NEWLINE) return at
  }
  return text.length
}

/** Of the closing backtick or of the next `${`. */
function templateTextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === BACKSLASH) at++
    else if (letter === BACKTICK) return at
    else if (letter === DOLLAR && text.charCodeAt(at + 1) === OPEN) return at
  }
  return text.length
}

/** Of the closing slash, or of the line's end: then it was no regular expression. */
function regexEnd(text: string, from: number): number {
  let inClass = false
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (letter === '\n') return at
    else if (letter === '[') inClass = true
    else if (letter === ']') inClass = false
    else if (letter === '/' && !inClass) return at
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
