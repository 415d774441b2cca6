import type { Token } from '../../../src/scan/code/token.js'

/** Walks over tokens; ends of lines are seen only where they end something. */
export interface Cursor {
  /** The token here, ends of lines included; undefined at the end. */
  here(): Token | undefined
  /** The next token that is no end of a line, without going there. */
  beyondLines(): Token | undefined
  after(steps: number): Token | undefined
  advance(): void
  skipLines(): void
  is(mark: string): boolean
  isWord(word: string): boolean
}

export function createCursor(tokens: readonly Token[]): Cursor {
  let at = 0
  const pastLines = (): number => {
    let index = at
    while (tokens[index]?.kind === 'line') index++
    return index
  }
  return {
    here: () => tokens[at],
    beyondLines: () => tokens[pastLines()],
    after: (steps) => tokens[at + steps],
    advance: () => {
      at++
    },
    skipLines: () => {
      at = pastLines()
    },
    is: (mark) => isMark(tokens[at], mark),
    isWord: (word) => isWordToken(tokens[at], word),
  }
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark
}

export function isWordToken(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text === word
}
