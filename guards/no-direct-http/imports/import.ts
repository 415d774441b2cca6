import type { Token } from '../../../src/scan/code/token.js'

/** That one file loads another, or a package. */
export interface Import {
  /** As written: `openai/resources`, `./hosts`, `com.openai.client`. */
  readonly specifier: string
  /** Offset of the place to show. */
  readonly at: number
  /** What names of this file stand for; `*` is the whole module. */
  readonly names: readonly ImportedName[]
  /** Nothing of it is there when the program runs. */
  readonly isTypeOnly: boolean
}

export interface ImportedName {
  readonly imported: string
  readonly local: string
}

export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text === word
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark
}

/** A dotted name that begins at an index, and the index behind it. */
export function dottedName(
  tokens: readonly Token[],
  from: number,
  separators: readonly string[],
): { readonly name: string; readonly next: number } {
  let name = ''
  let next = from
  for (;;) {
    const token = tokens[next]
    if (token?.kind === 'word' || (token?.kind === 'mark' && separators.includes(token.text))) {
      const expectsWord = name === '' || separators.some((separator) => name.endsWith(separator))
      if (token.kind === 'word' && !expectsWord) break
      name += token.text
      next++
    } else break
  }
  return { name, next }
}
