import { decodeEscape } from './escapes.js'
import {
  plainWord,
  type ShellAssignment,
  type ShellCommand,
  type ShellPart,
  type ShellWord,
} from './shell-command.js'

/** Deeper substitutions are passed over. */
const DEEPEST = 24
const LONGEST_ARITHMETIC = 200
const SEPARATORS = new Set(['\n', ';', '|', '&', '(', ')', '{', '}'])
const KEYWORDS = new Set(
  'if then else elif fi while until do done for in case esac select function time ! [[ coproc'.split(' '),
)
/** What declares, and takes assignments as words. */
const DECLARING = new Set('export local readonly declare typeset'.split(' '))

interface Building {
  at: number
  assignments: ShellAssignment[]
  words: ShellWord[]
  inputs: { at: number; text: string }[]
  isPiped: boolean
}

/** The commands of a script in the order of the text. Linear: each character is read once. */
export function readShell(text: string): readonly ShellCommand[] {
  let at = 0
  let depth = 0
  const heredocs: { readonly label: string; readonly command: Building }[] = []

  function commandsUntil(closing: string | null): ShellCommand[] {
    const commands: ShellCommand[] = []
    let open = 0
    let current = start(false)
    const finish = (isPiped: boolean): void => {
      if (current.words.length > 0 || current.assignments.length > 0) commands.push(current)
      current = start(isPiped)
    }
    while (at < text.length) {
      const character = text.charAt(at)
      if (character === closing && open === 0) break
      if (character === '\\' && (text[at + 1] === '\n' || text.startsWith('\\\r\n', at)))
        at += text[at + 1] === '\n' ? 2 : 3
      else if (character === '#' && isWordStart()) skipLine()
      else if (character === '<' || character === '>') redirect(current)
      else if (SEPARATORS.has(character)) {
        if (character === '(' || character === '{') open++
        if ((character === ')' || character === '}') && open > 0) open--
        finish(character === '|' && text[at + 1] !== '|' && text[at - 1] !== '|')
        at++
        if (character === '\n') takeHeredocs()
      } else if (character === ' ' || character === '\t' || character === '\r') at++
      else addWord(current)
    }
    finish(false)
    return commands
  }

  function start(isPiped: boolean): Building {
    return { at, assignments: [], words: [], inputs: [], isPiped }
  }

  function isWordStart(): boolean {
    return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1))
  }

  function skipLine(): void {
    const end = text.indexOf('\n', at)
    at = end === -1 ? text.length : end
  }

  function addWord(command: Building): void {
    const from = at
    const isFirst = command.words.length === 0
    const declares = DECLARING.has(plainWord(command.words[0]) ?? '')
    const name =
      isFirst || declares ? /^[A-Za-z_]\w{0,100}(?=\+?=)/.exec(text.slice(at, at + 102))?.[0] : undefined
    if (name !== undefined) {
      at += name.length + (text[at + name.length] === '+' ? 2 : 1)
      command.assignments.push({ name, value: word(), at: from })
      return
    }
    const read = word()
    const plain = plainWord(read)
    if (isFirst) command.at = from
    if (isFirst && plain !== null && KEYWORDS.has(plain)) return
    command.words.push(read)
  }

  /** Up to what ends a word; at least one character. */
  function word(): ShellWord {
    const from = at
    const parts: ShellPart[] = []
    let written = ''
    const push = (part: ShellPart): void => {
      if (written !== '') parts.push({ kind: 'text', text: written })
      written = ''
      parts.push(part)
    }
    const append = (piece: string | ShellPart): void => {
      if (typeof piece === 'string') written += piece
      else push(piece)
    }
    while (at < text.length) {
      const character = text.charAt(at)
      if (
        character === ' ' ||
        character === '\t' ||
        character === '\r' ||
        character === '<' ||
        character === '>'
      )
        break
      if (SEPARATORS.has(character) && !(character === '{' || character === '}')) break
      if ((character === '{' || character === '}') && at === from) break
      if (character === "'") written += single()
      else if (character === '"') double(append)
      else if (character === '\\') {
        if (text[at + 1] !== '\n') written += text[at + 1] ?? ''
        at += 2
      } else if (character === '$' || character === '`') {
        const part = dollar()
        if (typeof part === 'string') written += part
        else push(part)
      } else {
        written += character
        at++
      }
    }
    if (at === from) at++
    if (written !== '') parts.push({ kind: 'text', text: written })
    return { at: from, parts }
  }

  function single(): string {
    const end = text.indexOf("'", at + 1)
    const inner = text.slice(at + 1, end === -1 ? text.length : end)
    at = end === -1 ? text.length : end + 1
    return inner
  }

  function double(add: (piece: string | ShellPart) => void): void {
    at++
    while (at < text.length && text[at] !== '"') {
      const character = text.charAt(at)
      if (character === '\\') {
        if (text[at + 1] !== '\n') add(text[at + 1] ?? '')
        at += 2
      } else if (character === '$' || character === '`') add(dollar())
      else {
        add(character)
        at++
      }
    }
    at++
  }

  /** `$name`, `${name:-fallback}`, `$(commands)`, `$'text'`, backticks. */
  function dollar(): string | ShellPart {
    const opens = text.charAt(at)
    if (opens === '`') return substitution(1, '`')
    const next = text.charAt(at + 1)
    if (next === "'") return ansi()
    if (next === '"') {
      at++
      return ''
    }
    if (next === '(') return text[at + 2] === '(' ? arithmetic() : substitution(2, ')')
    if (next === '{') return braced()
    const name = /^[A-Za-z_]\w{0,100}|^[\d@*#?$!-]/.exec(text.slice(at + 1, at + 103))?.[0]
    at += 1 + (name?.length ?? 0)
    return name === undefined ? '$' : { kind: 'variable', name, fallback: null }
  }

  function substitution(skip: number, closing: string): ShellPart {
    at += skip
    if (depth >= DEEPEST) return { kind: 'commands', commands: [] }
    depth++
    const commands = commandsUntil(closing)
    depth--
    at++
    return { kind: 'commands', commands }
  }

  function arithmetic(): ShellPart {
    const end = text.slice(at, at + LONGEST_ARITHMETIC).indexOf('))')
    at += end === -1 ? 3 : end + 2
    return { kind: 'variable', name: '', fallback: null }
  }

  function braced(): string | ShellPart {
    const name = /^[!#]?[A-Za-z_]\w{0,100}/.exec(text.slice(at + 2, at + 104))?.[0]
    at += 2 + (name?.length ?? 0)
    const operator = /^:?[-=+?]/.exec(text.slice(at, at + 2))?.[0] ?? ''
    at += operator.length
    if (depth >= DEEPEST) return ''
    depth++
    const rest = untilBrace()
    depth--
    const hasFallback = operator.endsWith('-') || operator.endsWith('=') || operator.endsWith('+')
    return { kind: 'variable', name: name?.replace(/^[!#]/, '') ?? '', fallback: hasFallback ? rest : null }
  }

  function untilBrace(): ShellWord {
    const from = at
    const parts: ShellPart[] = []
    while (at < text.length && text[at] !== '}') {
      const character = text.charAt(at)
      if (character === "'") parts.push({ kind: 'text', text: single() })
      else if (character === '"')
        double((piece) => parts.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece))
      else if (character === '$' || character === '`') {
        const part = dollar()
        parts.push(typeof part === 'string' ? { kind: 'text', text: part } : part)
      } else {
        parts.push({ kind: 'text', text: character })
        at++
      }
    }
    at++
    return { at: from, parts }
  }

  function ansi(): string {
    at += 2
    let written = ''
    while (at < text.length && text[at] !== "'") {
      if (text[at] === '\\') {
        const decoded = decodeEscape(text, at)
        written += decoded.text
        at = decoded.end
      } else written += text.charAt(at++)
    }
    at++
    return written
  }

  function redirect(command: Building): void {
    const here = /^<<(<|-?)[ \t]*/.exec(text.slice(at, at + 20))
    if (here === null) {
      at++
      while (text[at] === '>' || text[at] === '<' || text[at] === '&') at++
      return
    }
    at += here[0].length
    const from = at
    const target = word()
    const label = plainWord(target)
    if (here[1] === '<') command.inputs.push({ at: from, text: label ?? '' })
    else if (label !== null) heredocs.push({ label, command })
  }

  function takeHeredocs(): void {
    for (const { label, command } of heredocs.splice(0)) {
      const from = at
      while (at < text.length) {
        const newline = text.indexOf('\n', at)
        const end = newline === -1 ? text.length : newline
        const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label
        const lineStart = at
        at = Math.min(text.length, end + 1)
        if (!isLast && at < text.length) continue
        command.inputs.push({ at: from, text: text.slice(from, isLast ? lineStart : at) })
        break
      }
    }
  }

  return commandsUntil(null)
}
