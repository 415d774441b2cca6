import type { ShellWord } from '../../src/scan/code/shell-command.js'

/** What runs the command that follows it. */
const WRAPPERS = new Set(
  'sudo env time nohup command exec builtin nice xargs timeout watch doas stdbuf unbuffer retry parallel setsid ionice then do caffeinate'.split(
    ' ',
  ),
)

export interface Expanded {
  readonly text: string
  readonly at: number
  readonly word: ShellWord
}

/** Without `sudo`, `env A=b`, `timeout 5` and their options. */
export function unwrapped(words: readonly Expanded[]): readonly Expanded[] {
  let index = 0
  while (WRAPPERS.has(words[index]?.text ?? '') && index < words.length - 1) {
    index++
    while (/^-|^\w+=|^\d+[smh]?$|^\{\}$/.test(words[index]?.text ?? '') && index < words.length - 1) {
      const takesValue = /^(?:-u|--unset|--user)$/.test(words[index]?.text ?? '') && index < words.length - 2
      index += takesValue ? 2 : 1
    }
  }
  const rest = words.slice(index)
  const [first, ...others] = rest
  // A variable may hold a command with its options.
  if (first === undefined || !/\s/.test(first.text.trim())) return rest
  const split = first.text
    .trim()
    .split(/\s+/)
    .map((text) => ({ ...first, text }))
  return [...split, ...others]
}
