import type { Dialect } from './dialect.js'
import { createStringReader } from './read-string.js'
import type { StringToken, Token } from './token.js'

/** Longest first, so that `===` is one mark. */
const MARKS = [
  '===',
  '!==',
  '...',
  '??=',
  '||=',
  '<<=',
  '**=',
  '=>',
  '->',
  '?.',
  '??',
  '||',
  '&&',
  '::',
  ':=',
  '+=',
  '-=',
  '==',
  '!=',
  '<=',
  '>=',
  '?:',
  '<<',
  '<-',
  '|>',
  '&.',
] as const
const MARK_STARTS = new Set(MARKS.map((mark) => mark[0]))
/** After these a slash opens a pattern, as it does after any mark but a closing one. */
const BEFORE_PATTERN = new Set(
  'return typeof case in of delete void throw new else do yield await and or not if unless when while'.split(
    ' ',
  ),
)
/** Code in strings in code, and so on: deeper it stays text. */
const DEEPEST_HOLE = 24
/** Words that look like the start of a text but have no end: after so many nobody looks for ends any more. */
const MOST_LOST_HEREDOCS = 32
const MOST_HEREDOCS = 200

/** The tokens of a text, comments left out. Linear in the text, whatever it holds: unclosed strings end with their line or the text. */
export function lex(text: string, dialect: Dialect): readonly Token[] {
  const isWordMark = (character: string): boolean => dialect.wordMarks.includes(character)
  const pending: { readonly label: string }[] = []
  let lostHeredocs = 0
  let heredocs = 0

  function readCode(start: number, closing: string | null, depth: number): { tokens: Token[]; end: number } {
    const tokens: Token[] = []
    const reader = createStringReader(dialect, (from, close) =>
      depth >= DEEPEST_HOLE ? null : readCode(from, close, depth + 1),
    )
    const opening = closing === ')' ? '(' : '{'
    let open = 0
    let at = start
    while (at < text.length) {
      const character = text.charAt(at)
      if (character === '\n') {
        const end = skipHeredocs(at + 1)
        tokens.push({ kind: 'line', text: '', at, end, indent: indentAt(text, end) })
        at = commentEnd(text, at, dialect) ?? end
        continue
      }
      if (character === ' ' || character === '\t' || character === '\r') {
        at++
        continue
      }
      const comment = commentEnd(text, at, dialect)
      if (comment !== null) {
        at = comment
        continue
      }
      if (closing !== null && character === closing && open === 0) return { tokens, end: at + 1 }
      if (closing !== null && character === opening) open++
      if (closing !== null && character === closing) open--
      const token =
        reader.read(text, at) ?? heredocAt(at) ?? patternAt(at, tokens) ?? wordAt(at) ?? markAt(at)
      tokens.push(token)
      at = token.end
    }
    return { tokens, end: text.length }
  }

  function wordAt(at: number): Token | null {
    let end = at
    while (end < text.length && (isWordCode(text.charCodeAt(end)) || isWordMark(text.charAt(end)))) end++
    if (end === at) return null
    const isNumber = isDigit(text.charCodeAt(at))
    return { kind: isNumber ? 'number' : 'word', text: text.slice(at, end), at, end }
  }

  function markAt(at: number): Token {
    const start = text.charAt(at)
    const found = MARK_STARTS.has(start) ? MARKS.find((mark) => text.startsWith(mark, at)) : undefined
    const mark = found ?? start
    return { kind: 'mark', text: mark, at, end: at + mark.length }
  }

  function patternAt(at: number, tokens: readonly Token[]): Token | null {
    if (!dialect.hasPatterns || text[at] !== '/') return null
    const before = tokens.findLast(({ kind }) => kind !== 'line')
    const opens =
      before === undefined ||
      (before.kind === 'mark' && !')]}'.includes(before.text)) ||
      (before.kind === 'word' && BEFORE_PATTERN.has(before.text))
    if (!opens) return null
    const end = patternEnd(text, at)
    return end === null ? null : { kind: 'other', text: '/', at, end }
  }

  function heredocAt(at: number): Token | null {
    if (
      !dialect.hasHeredocs ||
      !text.startsWith('<<', at) ||
      lostHeredocs > MOST_LOST_HEREDOCS ||
      heredocs > MOST_HEREDOCS
    )
      return null
    const [opened, label] = /^<<[~-]?["'`]?([A-Z_][A-Za-z0-9_]*)["'`]?/.exec(text.slice(at, at + 80)) ?? []
    if (opened === undefined || label === undefined) return null
    if (!text.includes(`${label}`, at + opened.length)) {
      lostHeredocs++
      return null
    }
    heredocs++
    pending.push({ label })
    const lineEnd = text.indexOf('\n', at)
    const body = lineEnd === -1 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + LONGEST_HEREDOC)
    const stop = body.search(new RegExp(`^[ \\t]*${label}\\s*$`, 'm'))
    return {
      kind: 'string',
      text: '<<',
      at,
      end: at + opened.length,
      pieces: [{ kind: 'text', text: stop === -1 ? '' : body.slice(0, stop) }],
    } satisfies StringToken
  }

  function skipHeredocs(from: number): number {
    let at = from
    for (const { label } of pending.splice(0)) {
      while (at < text.length) {
        const newline = text.indexOf('\n', at)
        const end = newline === -1 ? text.length : newline
        const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label
        at = Math.min(text.length, end + 1)
        if (isLast) break
      }
    }
    return at
  }

  return readCode(0, null, 0).tokens
}

const LONGEST_HEREDOC = 4_096

function commentEnd(text: string, at: number, { line, block }: Dialect): number | null {
  for (const [open, close] of block) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end === -1 ? text.length : end + close.length
  }
  if (!line.some((open) => text.startsWith(open, at))) return null
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function patternEnd(text: string, at: number): number | null {
  let isInClass = false
  for (let end = at + 1; end < text.length && end < at + 1_000; end++) {
    const character = text[end]
    if (character === '\n') return null
    if (character === '\\') end++
    else if (character === '[') isInClass = true
    else if (character === ']') isInClass = false
    else if (character === '/' && !isInClass) return end + 1
  }
  return null
}

function indentAt(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - from
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters of any script count, so that no name is torn. */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    code === 0x5f ||
    (code >= 0xc0 && code < 0x2000)
  )
}
