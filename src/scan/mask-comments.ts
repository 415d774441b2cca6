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
}

export const C_LIKE: CommentStyle = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'] }
export const PYTHON: CommentStyle = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'"] }
export const HASH: CommentStyle = { line: ['#'], block: [], quotes: ['"', "'"], hashNeedsBlank: true }
export const RUBY: CommentStyle = { ...HASH, block: [['\n=begin', '\n=end']] }
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
  const opens = [...style.line, ...style.block.map(([open]) => open), ...style.quotes]
  const starts = new Set(opens.map((open) => open.charCodeAt(0)))
  const pieces: string[] = []
  let kept = 0
  let at = 0
  const blank = (from: number, to: number): void => {
    pieces.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, String.fromCharCode(SPACE)))
    kept = to
    at = to
  }
  while (at < text.length) {
    if (!starts.has(text.charCodeAt(at))) {
      at++
      continue
    }
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
      if (blanksStrings && quote !== '`' && end - quote.length > at + quote.length) {
        blank(at + quote.length, end - quote.length)
      }
      at = end
    } else at++
  }
  return pieces.join('') + text.slice(kept)
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1))
}

function stringEnd(text: string, from: number, quote: string): number {
  const spansLines = quote.length === 3 || quote === '`'
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === BACKSLASH) at++
    else if (letter === '\n' && !spansLines) return at
    else if (letter === quote[0] && text.startsWith(quote, at)) return at + quote.length
  }
  return text.length
}
