import type { ShellCommand, ShellPart, ShellWord } from '../../src/scan/code/shell-command.js'
import { HOLE } from './fold/folded.js'

/** What the variables of a script hold, as far as the script says so. */
export interface ShellValues {
  assign(name: string, value: ShellWord, at: number): void
  alias(name: string, command: string): void
  aliasOf(name: string): string | null
  /** A word with everything put in; what is unknown is a hole. */
  textOf(word: ShellWord): string
  /** Variables in a word belong to a hit now. */
  explain(word: ShellWord): void
  unexplained(): readonly AssignedText[]
}

export interface AssignedText {
  readonly name: string
  readonly text: string
  readonly at: number
}

interface Assigned extends AssignedText {
  readonly uses: readonly string[]
}

const LONGEST_TEXT = 4_096
const DEEPEST = 12

export function createShellValues(outside: (name: string) => string | null): ShellValues {
  const assigned = new Map<string, Assigned[]>()
  const aliases = new Map<string, string>()
  const explained = new Set<string>()

  function textOf(word: ShellWord, depth = 0): string {
    let text = ''
    for (const part of word.parts) {
      if (text.length >= LONGEST_TEXT) break
      text += partText(part, depth)
    }
    return text.slice(0, LONGEST_TEXT)
  }

  function partText(part: ShellPart, depth: number): string {
    if (depth >= DEEPEST) return HOLE
    switch (part.kind) {
      case 'text':
        return part.text
      case 'variable':
        return (
          assigned.get(part.name)?.at(-1)?.text ??
          outside(part.name) ??
          (part.fallback === null ? HOLE : textOf(part.fallback, depth + 1))
        )
      case 'commands':
        return outputOf(part.commands, (word) => textOf(word, depth + 1))
    }
  }

  function namesIn(word: ShellWord): readonly string[] {
    return word.parts.flatMap((part) =>
      part.kind === 'variable' ? [part.name, ...(part.fallback === null ? [] : namesIn(part.fallback))] : [],
    )
  }

  function explainName(name: string): void {
    if (explained.has(name)) return
    explained.add(name)
    for (const { uses } of assigned.get(name) ?? []) for (const used of uses) explainName(used)
  }

  return {
    assign(name, value, at) {
      const known = assigned.get(name)
      const entry = { name, text: textOf(value), at, uses: namesIn(value) }
      if (known === undefined) assigned.set(name, [entry])
      else if (known.length < MOST_VALUES) known.push(entry)
    },
    alias: (name, command) => {
      aliases.set(name, command)
    },
    aliasOf: (name) => aliases.get(name) ?? null,
    textOf: (word) => textOf(word),
    explain: (word) => {
      for (const name of namesIn(word)) explainName(name)
    },
    unexplained: () => [...assigned.values()].flat().filter(({ name }) => !explained.has(name)),
  }
}

const MOST_VALUES = 64

/** What `echo`, `printf` and what turns their texts round or decodes them will write. */
function outputOf(commands: readonly ShellCommand[], textOf: (word: ShellWord) => string): string {
  let text: string | null = null
  for (const { words, inputs, isPiped } of commands.slice(0, 8)) {
    const [program = '', ...args] = words.map(textOf)
    const input: string | null = isPiped ? text : (inputs[0]?.text ?? null)
    text = written(program, args, input)
    if (text === null) return HOLE
  }
  return text ?? HOLE
}

function written(program: string, args: readonly string[], input: string | null): string | null {
  const plain = args.filter((arg) => !/^-\w+$/.test(arg))
  if (program === 'echo') return plain.join(' ')
  if (program === 'printf') return printed(plain)
  if (input === null) return null
  if (program === 'rev') return [...input].reverse().join('')
  if (program === 'tr' && args.includes('-d')) return input
  const decodes = args.some((arg) => arg === '-d' || arg === '-D' || arg === '--decode')
  if ((program === 'base64' || program === 'openssl') && decodes)
    return Buffer.from(input, 'base64').toString('utf8')
  if (program === 'xxd' && args.some((arg) => /^-\w*r/.test(arg)))
    return Buffer.from(input, 'hex').toString('utf8')
  return null
}

function printed([template = '', ...values]: readonly string[]): string {
  let next = 0
  return template.replace(/%s/g, () => values[next++] ?? '').replace(/\\n/g, '')
}
