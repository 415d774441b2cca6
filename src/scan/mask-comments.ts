/** How a language writes comments and strings. */
export interface CommentStyle {
  /** What begins a comment that ends with its line. */
  readonly line: readonly string[]
  /** Begin and end of comments that may span lines. */
  readonly block: readonly (readonly [open: string, close: string])[]
  /** What strings stand in, longest first: nothing in them begins a comment. */
  readonly quotes: readonly string[]
  /** Whether `#` begins a comment only where a word could begin, as in shells. */
  readonly hashNeedsBlank?: true
  /** Whether a string holds code too, as in `f"{name}"`; the two letters before its quote are given. */
  readonly holdsCode?: (prefix: string, inside: string) => boolean
}

export const C_LIKE: CommentStyle = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'] }
export const PYTHON: CommentStyle = {
  line: ['#'],
  block: [],
  quotes: ['"""', "'''", '"', "'"],
  holdsCode: (prefix, inside) => /f[rb]?$/i.test(prefix) && inside.includes('{'),
}
export const HASH: CommentStyle = { line: ['#'], block: [], quotes: ['"', "'"], hashNeedsBlank: true }
export const RUBY: CommentStyle = {
  ...HASH,
  block: [['\n=begin', '\n=end']],
  holdsCode: (_prefix, inside) => inside.includes('#{'),
}
export const POWERSHELL: CommentStyle = { line: ['#'], block: [['<#', '#>']], quotes: ['"', "'"] }

const SPACE = 0x20
const BACKSLASH = '\\'

/**
 * The text with its comments blanked: same length, same lines, so that places stay. Linear. A quote that never closes
 * ends with its line, but for those that may span lines (backticks, triple quotes).
 */
export function maskComments(text: string, style: CommentStyle): string {
  return mask(text, style, false)
}

/** The same, and what stands in plain strings blanked too; templates, which may hold code, are kept. */
export function maskStrings(text: string, style: CommentStyle): string {
  return mask(text, style, true)
}

function mask(text: string, style: CommentStyle, blanksStrings: boolean): string {
  const starts = startsOf(style)
  const pieces: string[] = []
  let kept = 0
  let at = 0
  const blank = (from: number, to: number): void => {
    pieces.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, String.fromCharCode(SPACE)))
    kept = to
    at = to
  }
  for (at = nextOf(starts, text, at); at < text.length; at = nextOf(starts, text, at)) {
    const block = style.block.find(([open]) => text.startsWith(open, at))
    const line = style.line.find((open) => text.startsWith(open, at))
    const quote = style.quotes.find((open) => text.startsWith(open, at))
    if (block !== undefined) {
      const end = text.indexOf(block[1], at + block[0].length)
      blank(at, end === -1 ? text.length : end + block[1].length)
    } else if (line !== undefined && (style.hashNeedsBlank !== true || isWordStart(text, at))) {
      const end = text.indexOf('\n', at)
      blank(at, end === -1 ? text.length : end)
    } else if (quote !== undefined) {
      const end = stringEnd(text, at + quote.length, quote)
      const [from, to] = [at + quote.length, end - quote.length]
      const isBlanked =
        blanksStrings &&
        quote !== '`' &&
        to > from &&
        style.holdsCode?.(text.slice(Math.max(0, at - 2), at), text.slice(from, to)) !== true
      if (isBlanked) blank(from, to)
      at = end
    } else at++
  }
  return pieces.join('') + text.slice(kept)
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1))
}

const PATTERNS = new Map<CommentStyle, RegExp>()

/** The first letters of all that a style knows. */
function startsOf(style: CommentStyle): RegExp {
  const known = PATTERNS.get(style)
  if (known !== undefined) return known
  const opens = [...style.line, ...style.block.map(([open]) => open), ...style.quotes]
  const letters = [...new Set(opens.map((open) => open.charAt(0)))]
  const pattern = new RegExp(letters.map((letter) => letter.replace(/[^\w\n]/, '\\$&')).join('|'), 'g')
  PATTERNS.set(style, pattern)
  return pattern
}

const IN_STRING = { '"': /["\\\n]/g, "'": /['\\\n]/g, '`': /[`\\\n]/g }

function stringEnd(text: string, from: number, quote: string): number {
  const spansLines = quote.length === 3 || quote === '`'
  const pattern = IN_STRING[quote.charAt(0) as keyof typeof IN_STRING]
  for (let at = nextOf(pattern, text, from); at < text.length; at = nextOf(pattern, text, at + 1)) {
    if (text[at] === '\n') {
      if (!spansLines) return at
    } else if (text[at] === BACKSLASH) at++
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return text.length
}

/** The next place that a pattern finds; the text's end where there is none. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}
