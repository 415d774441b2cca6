/** A simple command: what is assigned before it, its words, and what it is given to read. */
export interface ShellCommand {
  readonly at: number
  readonly assignments: readonly ShellAssignment[]
  readonly words: readonly ShellWord[]
  /** Texts of `<<END` and `<<< word`. */
  readonly inputs: readonly { readonly at: number; readonly text: string }[]
  /** Whether it reads what the command before it writes. */
  readonly isPiped: boolean
}

export interface ShellAssignment {
  readonly name: string
  readonly value: ShellWord
  readonly at: number
}

export interface ShellWord {
  readonly at: number
  readonly parts: readonly ShellPart[]
}

export type ShellPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: ShellWord | null }
  /** `$(…)` or backticks. */
  | { readonly kind: 'commands'; readonly commands: readonly ShellCommand[] }

/** A word without anything that has to be put in; null for others. */
export function plainWord(word: ShellWord | undefined): string | null {
  if (word === undefined) return null
  let text = ''
  for (const part of word.parts) {
    if (part.kind !== 'text') return null
    text += part.text
  }
  return text
}
