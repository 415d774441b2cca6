import type { Dialect, StringForm } from './dialect.js'
import { decodeEscape } from './escapes.js'
import type { StringPiece, StringToken, Token } from './token.js'

export interface StringReader {
  /** The string that begins here; null where none does. */
  read(text: string, at: number): StringToken | null
}

/** Reads code up to a closing mark; null where strings lie too deep in each other. */
export type ReadHole = (
  from: number,
  closing: string,
) => { readonly tokens: readonly Token[]; readonly end: number } | null

export function createStringReader({ strings, hasLoneQuotes }: Dialect, readHole: ReadHole): StringReader {
  const byStart = indexByStart(strings)
  return {
    read(text, at) {
      if (hasLoneQuotes && text[at] === "'") return characterLiteral(text, at)
      const form = byStart.get(text.charAt(at))?.find(({ open }) => text.startsWith(open, at))
      return form === undefined ? null : readString(text, at, form, readHole)
    },
  }
}

const indexes = new WeakMap<readonly StringForm[], ReadonlyMap<string, readonly StringForm[]>>()

/** Longest first: three quotes before one. */
function indexByStart(forms: readonly StringForm[]): ReadonlyMap<string, readonly StringForm[]> {
  const known = indexes.get(forms)
  if (known !== undefined) return known
  const sorted = [...forms].sort((a, b) => b.open.length - a.open.length)
  const index = new Map<string, StringForm[]>()
  for (const form of sorted) {
    const start = form.open.charAt(0)
    index.set(start, [...(index.get(start) ?? []), form])
  }
  indexes.set(forms, index)
  return index
}

function readString(text: string, at: number, form: StringForm, readHole: ReadHole): StringToken {
  const pieces: StringPiece[] = []
  let end = at + form.open.length
  let written = ''
  let kept = end
  const keep = (to: number): void => {
    written += text.slice(kept, to)
  }
  const push = (piece: StringPiece): void => {
    if (written !== '') pieces.push({ kind: 'text', text: written })
    written = ''
    pieces.push(piece)
  }
  while (end < text.length) {
    const character = text[end]
    if (character === form.close[0] && text.startsWith(form.close, end)) {
      const isDoubled = form.escapes === 'doubled' && text.startsWith(form.close, end + form.close.length)
      if (!isDoubled) break
      keep(end + 1)
      end += 2
      kept = end
      continue
    }
    if (character === '\n' && !form.spansLines) break
    const hole = holeAt(text, end, form, readHole)
    if (hole !== null) {
      keep(end)
      if (hole.piece.kind === 'code') push(hole.piece)
      else written += hole.piece.text
      end = hole.end
      kept = end
    } else if (character === '\\' && form.escapes === 'backslash') {
      keep(end)
      const decoded = decodeEscape(text, end)
      written += decoded.text
      end = decoded.end
      kept = end
    } else end++
  }
  keep(Math.min(end, text.length))
  if (written !== '') pieces.push({ kind: 'text', text: written })
  const closed = text.startsWith(form.close, end) ? end + form.close.length : end
  return { kind: 'string', text: form.open, at, end: Math.max(closed, at + 1), pieces }
}

interface HoleRead {
  readonly piece: StringPiece
  readonly end: number
}

function holeAt(text: string, at: number, { hole }: StringForm, readHole: ReadHole): HoleRead | null {
  switch (hole) {
    case 'none':
      return null
    case 'dollar_brace':
      return text.startsWith('${', at) ? codeHole(at + 2, '}', readHole) : null
    case 'hash_brace':
      return text.startsWith('#{', at) ? codeHole(at + 2, '}', readHole) : null
    case 'backslash_paren':
      return text.startsWith('\\(', at) ? codeHole(at + 2, ')', readHole) : null
    case 'dollar_word':
      return dollarHole(text, at, readHole)
    case 'brace':
      return braceHole(text, at, readHole)
  }
}

function codeHole(from: number, closing: string, readHole: ReadHole): HoleRead | null {
  const code = readHole(from, closing)
  return code === null ? null : { piece: { kind: 'code', tokens: code.tokens }, end: code.end }
}

function dollarHole(text: string, at: number, readHole: ReadHole): HoleRead | null {
  if (text.startsWith('${', at) || text.startsWith('{$', at))
    return codeHole(at + (text[at] === '{' ? 1 : 2), '}', readHole)
  if (text.startsWith('$(', at)) return codeHole(at + 2, ')', readHole)
  if (text[at] !== '$') return null
  const name = /^\$[A-Za-z_]\w{0,99}/.exec(text.slice(at, at + 101))?.[0]
  if (name === undefined) return null
  const end = at + name.length
  return {
    piece: { kind: 'code', tokens: [{ kind: 'word', text: name.slice(1), at: at + 1, end }] },
    end,
  }
}

/** `{{` is a brace; a colon or an exclamation mark ends the value and begins its format. */
function braceHole(text: string, at: number, readHole: ReadHole): HoleRead | null {
  const character = text[at]
  if (character !== '{' && character !== '}') return null
  if (text[at + 1] === character) return { piece: { kind: 'text', text: character }, end: at + 2 }
  if (character === '}') return null
  const code = readHole(at + 1, '}')
  if (code === null) return null
  return { piece: { kind: 'code', tokens: beforeFormat(code.tokens) }, end: code.end }
}

function beforeFormat(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue
    if ('([{'.includes(token.text)) depth++
    else if (')]}'.includes(token.text)) depth--
    else if (depth === 0 && (token.text === ':' || token.text === '!')) return tokens.slice(0, index)
  }
  return tokens
}

/** `'a'` or `'\n'`; a quote before a lifetime or a label is a mark. */
function characterLiteral(text: string, at: number): StringToken | null {
  const found = /^'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/.exec(text.slice(at, at + 14))?.[0]
  if (found === undefined) return null
  const inner = found[1] === '\\' ? decodeEscape(text, at + 1).text : found.slice(1, -1)
  return { kind: 'string', text: "'", at, end: at + found.length, pieces: [{ kind: 'text', text: inner }] }
}
