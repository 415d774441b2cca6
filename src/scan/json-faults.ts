import { describeFound } from './json-words.js'

export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number
  readonly message: string
}

/** Deepest nesting that is read where nobody says otherwise; a record is depth 1. */
export const MAX_DEPTH = 64

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[A-Za-z_$][\w$]*/y
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null'])
const MEANT: Readonly<Record<string, string>> = {
  NaN: 'a number or null (JSON has no NaN)',
  Infinity: 'a number or null (JSON has no Infinity)',
  None: 'null',
  undefined: 'null',
  nil: 'null',
  True: 'true',
  False: 'false',
}

/**
 * Says where and why a text is no JSON (RFC 8259). Only run on texts that JSON.parse refused: its own messages differ
 * between versions of Node and often name no position.
 * @param whole what the text is, for "the end of the line"
 */
export function findJsonFault(
  text: string,
  whole: 'line' | 'file',
  maxDepth = MAX_DEPTH,
): JsonFault | undefined {
  try {
    new FaultFinder(text, whole, maxDepth).run()
    return undefined
  } catch (error) {
    if (error instanceof Stop) return { offset: error.offset, message: error.message }
    throw error
  }
}

class Stop extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

class FaultFinder {
  private readonly text: string
  private readonly whole: 'line' | 'file'
  private readonly maxDepth: number
  private at = 0

  constructor(text: string, whole: 'line' | 'file', maxDepth: number) {
    this.text = text
    this.whole = whole
    this.maxDepth = maxDepth
  }

  run(): void {
    this.value(1, 'a JSON value')
    this.skipSpace()
    if (this.at === this.text.length) return
    const afterCarriageReturn = /\r[ \t]*$/.test(this.text.slice(Math.max(0, this.at - 80), this.at))
    if (this.whole === 'line' && afterCarriageReturn) {
      this.stop('found a record after a lone carriage return, expected a line feed (LF) between records')
    }
    this.expected(`the end of the ${this.whole} after the value`)
  }

  private value(depth: number, wanted: string): void {
    this.skipSpace()
    const character = this.text[this.at]
    if (character === '{' || character === '[') {
      if (depth > this.maxDepth) this.stop(tooDeep(this.maxDepth))
      if (character === '{') this.object(depth)
      else this.array(depth)
    } else if (character === '"') this.string()
    else if (character !== undefined && /[-\d]/.test(character)) this.number()
    else this.literal(wanted)
  }

  private object(depth: number): void {
    const start = this.at++
    this.skipSpace()
    if (this.take('}')) return
    for (;;) {
      this.skipSpace()
      if (this.text[this.at] !== '"') this.expected(this.nameWanted(start))
      this.string()
      this.skipSpace()
      if (!this.take(':')) this.expected("':' after the member's name")
      this.value(depth + 1, 'a value')
      this.skipSpace()
      if (this.take('}')) return
      if (!this.take(',')) this.expected(`',' or '}'${this.opened(start)}`)
      this.noTrailingComma('}')
    }
  }

  private array(depth: number): void {
    const start = this.at++
    this.skipSpace()
    if (this.take(']')) return
    for (;;) {
      this.value(depth + 1, 'a value')
      this.skipSpace()
      if (this.take(']')) return
      if (!this.take(',')) this.expected(`',' or ']'${this.opened(start)}`)
      this.noTrailingComma(']')
    }
  }

  private string(): void {
    const start = this.at++
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (this.at >= this.text.length) this.expected(`'"'${this.opened(start)}`)
      if (code === 0x22) break
      if (code < 0x20) {
        this.expected(`the escape \\u${code.toString(16).padStart(4, '0')}, or '"'${this.opened(start)}`)
      }
      if (code === 0x5c) this.escape()
      else this.at++
    }
    this.at++
  }

  private escape(): void {
    const next = this.text[this.at + 1]
    if (next === undefined) {
      this.at++
      this.expected("the rest of an escape and a closing '\"'")
    }
    if (next === 'u') {
      const digits = /^[0-9a-fA-F]*/.exec(this.text.slice(this.at + 2, this.at + 6))?.[0] ?? ''
      if (digits.length === 4) this.at += 6
      else this.stop(`found the escape \\u${digits}, expected \\u and four hexadecimal digits`)
    } else if ('"\\/bfnrt'.includes(next)) this.at += 2
    else {
      this.stop(
        `found a backslash before ${describeFound(this.text, this.at + 1)}, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u`,
      )
    }
  }

  private number(): void {
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0]
    if (number === undefined) {
      this.at++
      const word = this.word()
      if (word === 'Infinity') this.stop('found -Infinity, expected a number or null', this.at - 1)
      this.expected("a digit after '-'")
    }
    this.at += number.length
    const next = this.text[this.at]
    if (next !== undefined && /\d/.test(next))
      this.stop('found a leading zero, expected a number without one', this.at - 1)
    if (next === '.' || next === 'e' || next === 'E') {
      this.at++
      this.expected('a digit to complete the number')
    }
  }

  private literal(wanted: string): void {
    const word = this.word()
    if (LITERALS.has(word)) this.at += word.length
    else if (MEANT[word] !== undefined) this.expected(MEANT[word])
    else if (this.text[this.at] === "'") this.stop('found a single quote, expected text in double quotes')
    else if (/^\/[/*]/.test(this.text.slice(this.at, this.at + 2)))
      this.stop(`found a comment, expected ${wanted} (JSON has no comments)`)
    else this.expected(wanted)
  }

  private word(): string {
    WORD.lastIndex = this.at
    return WORD.exec(this.text)?.[0] ?? ''
  }

  private nameWanted(start: number): string {
    if (this.text[this.at] === "'") return 'a name in double quotes'
    return this.at < this.text.length ? 'a name in double quotes' : `a name or '}'${this.opened(start)}`
  }

  private noTrailingComma(closing: string): void {
    const comma = this.at - 1
    this.skipSpace()
    if (this.text[this.at] === closing)
      this.stop(`found a trailing comma before '${closing}', expected no comma`, comma)
  }

  /** Where the thing that is still open began, when that helps: at the end of the text. */
  private opened(start: number): string {
    if (this.at < this.text.length || this.whole === 'file') return ''
    return ` to close the '${this.text[start]}' of column ${start + 1}`
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++
  }

  private expected(what: string): never {
    const found =
      this.at < this.text.length ? describeFound(this.text, this.at) : `the end of the ${this.whole}`
    this.stop(`found ${found}, expected ${what}`)
  }

  private stop(message: string, offset = this.at): never {
    throw new Stop(offset, message)
  }
}

export function tooDeep(maxDepth: number): string {
  return `found nesting deeper than ${maxDepth} levels, expected at most ${maxDepth}`
}
