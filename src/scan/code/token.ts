/** A piece of code. Offsets count UTF-16 units of the text that was lexed; comments have no tokens. */
export type Token =
  | {
      readonly kind: 'word' | 'number' | 'mark' | 'other'
      readonly text: string
      readonly at: number
      readonly end: number
    }
  /** A line ended; `indent` is the width of the white space that the next one begins with. */
  | {
      readonly kind: 'line'
      readonly text: ''
      readonly at: number
      readonly end: number
      readonly indent: number
    }
  | StringToken

export interface StringToken {
  readonly kind: 'string'
  /** What opened it. */
  readonly text: string
  readonly at: number
  readonly end: number
  readonly pieces: readonly StringPiece[]
}

/** What stands in a string: text with its escapes decoded, or code whose value is put in. */
export type StringPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly tokens: readonly Token[] }

/** The text of a string that holds no code; null for one that does. */
export function plainText({ pieces }: StringToken): string | null {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind === 'code') return null
    text += piece.text
  }
  return text
}
