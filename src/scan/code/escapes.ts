const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
}

export interface Decoded {
  readonly text: string
  /** Offset behind the escape. */
  readonly end: number
}

const HEX = /^[0-9a-fA-F]+$/

/**
 * What a backslash and what follows it stand for in languages of C's kind: `\n`, `\x61`, `\u0061`, `\u{61}`,
 * `\U00000061`, `\141`, and nothing for a line that goes on.
 * @param at offset of the backslash
 */
export function decodeEscape(text: string, at: number): Decoded {
  const letter = text[at + 1] ?? ''
  if (letter === 'x') return fixed(text, at, 2)
  if (letter === 'u') return text[at + 2] === '{' ? braced(text, at) : fixed(text, at, 4)
  if (letter === 'U') return fixed(text, at, 8)
  if (letter === '\r' && text[at + 2] === '\n') return { text: '', end: at + 3 }
  if (letter === '\n') return { text: '', end: at + 2 }
  if (letter >= '0' && letter <= '7') return octal(text, at)
  return { text: NAMED[letter] ?? letter, end: at + 1 + letter.length }
}

function fixed(text: string, at: number, digits: number): Decoded {
  const written = text.slice(at + 2, at + 2 + digits)
  if (written.length < digits || !HEX.test(written)) return { text: text[at + 1] ?? '', end: at + 2 }
  return { text: characterOf(Number.parseInt(written, 16)), end: at + 2 + digits }
}

function braced(text: string, at: number): Decoded {
  const written = /^\{([0-9a-fA-F]{1,8})\}/.exec(text.slice(at + 2, at + 12))?.[1]
  if (written === undefined) return { text: 'u', end: at + 2 }
  return { text: characterOf(Number.parseInt(written, 16)), end: at + 4 + written.length }
}

function octal(text: string, at: number): Decoded {
  const written = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0] ?? ''
  return { text: characterOf(Number.parseInt(written, 8)), end: at + 1 + written.length }
}

/** The character of a code point; nothing where there is none. */
export function characterOf(code: number): string {
  return Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
