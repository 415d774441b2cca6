/** A variable as a shell expands it. */
export interface Expansion {
  readonly name: string
  readonly offset: number
  /** Such as `:-`, `:=`, `:?`; empty where there is none. */
  readonly operator: string
  /** Whether it stands in the body of a function, which runs whenever it is called. */
  readonly inFunction: boolean
}

interface Assignment {
  readonly name: string
  readonly offset: number
  readonly isExported: boolean
}

export interface ShellScript {
  readonly expansions: readonly Expansion[]
  readonly assignments: readonly Assignment[]
  /** Files that are read in with `.` or `source`, as written. */
  readonly sourced: readonly string[]
  /** Offsets of `${!name}`. */
  readonly indirect: readonly number[]
}

export interface ShellOptions {
  /** Words before which a command begins, besides the shell's own. */
  readonly commandWords?: ReadonlySet<string>
  /** False where what stands behind `<<` is commands, as in a Dockerfile. */
  readonly hasDocuments?: false
}

/** What a word is, by what stands before it. */
type Mode = 'command' | 'declare' | 'export' | 'read' | 'for' | 'print' | 'source' | 'arguments'

interface HereDocument {
  readonly end: string
  readonly isTabbed: boolean
  readonly isQuoted: boolean
}

interface State {
  readonly text: string
  readonly options: ShellOptions
  at: number
  mode: Mode
  /** What closes each construct that is open, and the mode to go on with then. */
  readonly open: { readonly close: string; readonly mode: Mode }[]
  /** How many of them are double quotes. */
  quotes: number
  /** Whether each open group of braces is a function's body. */
  readonly groups: boolean[]
  /** How many of them are. */
  bodies: number
  bodyIsNext: boolean
  documents: HereDocument[]
  readonly expansions: Expansion[]
  readonly assignments: Assignment[]
  readonly sourced: string[]
  readonly indirect: number[]
}

const MODES: Readonly<Partial<Record<string, Mode>>> = {
  export: 'export',
  local: 'declare',
  declare: 'declare',
  readonly: 'declare',
  typeset: 'declare',
  let: 'declare',
  read: 'read',
  mapfile: 'read',
  readarray: 'read',
  getopts: 'read',
  for: 'for',
  select: 'for',
  printenv: 'print',
  source: 'source',
  '.': 'source',
}
/** Words behind which a command begins. */
const KEYWORDS = new Set(
  'then do else elif if while until ! { time env sudo exec command nohup eval'.split(' '),
)
const WORD = /[A-Za-z_][\w.-]*|[.!{](?=\s)/y
const ASSIGN = /([A-Za-z_]\w*)(?:\[[^\]\s]{0,60}\])?\+?=/y
const BRACED = /\$\{([!#]?)([A-Za-z_]\w*)(?:\[[^\]\n]{0,60}\])?(:?[-=?+])?/y
const PLAIN = /\$([A-Za-z_]\w*)/y
const DOCUMENT = /<<(-?)[ \t]{0,8}(["'\\]?)([A-Za-z_][\w-]{0,60})["']?/y

/**
 * Goes through a script of sh, bash, zsh or ksh once: quotes, substitutions, here-documents and comments are known, so that
 * only what a shell would expand is an expansion. Source: POSIX.1-2017, "Shell Command Language". Linear.
 */
export function scanShell(text: string, options: ShellOptions = {}): ShellScript {
  const state: State = {
    text,
    options,
    at: 0,
    mode: 'command',
    open: [],
    quotes: 0,
    groups: [],
    bodies: 0,
    bodyIsNext: false,
    documents: [],
    expansions: [],
    assignments: [],
    sourced: [],
    indirect: [],
  }
  while (state.at < text.length) step(state)
  const { expansions, assignments, sourced, indirect } = state
  return { expansions, assignments, sourced, indirect }
}

function step(state: State): void {
  const { text, open } = state
  const letter = text.charAt(state.at)
  const top = open.at(-1)?.close
  const isWord = isWordStart(text, state.at)
  if (state.mode === 'source' && isWord && !/[\s;&|]/.test(letter)) source(state)
  if (letter === '\\') state.at += 2
  else if (letter === "'" && top !== '"' && !(top === '}' && state.quotes > 0)) {
    skipTo(state, text.indexOf("'", state.at + 1), 1)
    if (isWord) endCommand(state)
  } else if (letter === '$') dollar(state, isWord)
  else if (letter === top) {
    state.mode = open.pop()?.mode ?? 'arguments'
    if (letter === '"') state.quotes--
    state.at++
  } else if (letter === '"' || letter === '`') {
    if (isWord) endCommand(state)
    enter(state, letter, 1)
    if (letter === '`') state.mode = 'command'
  } else if (top === '"' || top === '}') state.at++
  else if (letter === '#' && isWord) skipTo(state, text.indexOf('\n', state.at), 0)
  else if (letter === '\n') newline(state)
  else if (letter === '<' && text[state.at + 1] === '<' && state.options.hasDocuments !== false)
    document(state)
  else if (letter === '(') bracket(state)
  else if (letter === '}' && isWord) {
    if (state.groups.pop() === true) state.bodies--
    state.at++
  } else if (
    letter === ';' ||
    letter === '|' ||
    letter === ')' ||
    (letter === '&' && text[state.at - 1] !== '>')
  ) {
    state.at++
    state.mode = 'command'
  } else if (isWord && !/\s/.test(letter)) word(state)
  else state.at++
}

function enter(state: State, close: string, length: number): void {
  state.open.push({ close, mode: state.mode })
  if (close === '"') state.quotes++
  state.at += length
}

function skipTo(state: State, found: number, behind: number): void {
  state.at = found === -1 ? state.text.length : found + behind
}

/** What stands where a command could be was its name. */
function endCommand(state: State): void {
  if (state.mode === 'command') state.mode = 'arguments'
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || ' \t\r\n;&|(){}`'.includes(text.charAt(at - 1))
}

function dollar(state: State, isWord: boolean): void {
  const { text, at } = state
  if (expand(state)) {
    if (isWord) endCommand(state)
    return
  }
  const next = text[at + 1]
  if (next === '(') {
    enter(state, ')', 2)
    state.mode = 'command'
  } else if (next === '{') enter(state, '}', 2)
  else if (next === "'" && state.open.at(-1)?.close !== '"') skipEscaped(state)
  else state.at += next === '$' ? 2 : 1
}

/** A variable that is expanded here; false where none is. */
function expand(state: State): boolean {
  const { text, at } = state
  BRACED.lastIndex = at
  const braced = BRACED.exec(text)
  PLAIN.lastIndex = at
  const plain = braced === null ? PLAIN.exec(text) : null
  const found = braced ?? plain
  if (found === null) return false
  const name = braced?.[2] ?? plain?.[1] ?? ''
  if (braced?.[1] === '!') state.indirect.push(at)
  else note(state, name, at + found[0].indexOf(name), braced?.[3] ?? '')
  if (braced === null) state.at += found[0].length
  else enter(state, '}', found[0].length)
  return true
}

function note({ expansions, bodies }: State, name: string, offset: number, operator: string): void {
  expansions.push({ name, offset, operator, inFunction: bodies > 0 })
}

/** `$'…'`, in which a backslash escapes the quote. */
function skipEscaped(state: State): void {
  const { text } = state
  for (state.at += 2; state.at < text.length && text[state.at] !== "'"; state.at++) {
    if (text[state.at] === '\\') state.at++
  }
  state.at++
}

function bracket(state: State): void {
  state.bodyIsNext = state.text[state.at + 1] === ')'
  if (state.bodyIsNext) state.at += 2
  else enter(state, ')', 1)
  state.mode = 'command'
}

/** The path is kept as it is written; its variables are expansions still. */
function source(state: State): void {
  const { text, at } = state
  state.sourced.push((/^[^\n;&|]{1,300}/.exec(text.slice(at, at + 300))?.[0] ?? '').replaceAll(/["']/g, ''))
  state.mode = 'arguments'
}

function word(state: State): void {
  const { text, at, mode } = state
  ASSIGN.lastIndex = at
  const assigned = mode === 'command' || mode === 'declare' || mode === 'export' ? ASSIGN.exec(text) : null
  if (assigned !== null) {
    state.assignments.push({ name: assigned[1] ?? '', offset: at, isExported: mode === 'export' })
    state.at += assigned[0].length
    return
  }
  WORD.lastIndex = at
  const [name] = WORD.exec(text) ?? []
  state.at += name?.length ?? 1
  if (name === undefined) endCommand(state)
  else named(state, name, at)
}

function named(state: State, name: string, offset: number): void {
  switch (state.mode) {
    case 'command':
      state.mode = modeBehind(state, name)
      return
    case 'declare':
    case 'read':
    case 'for':
      state.assignments.push({ name, offset, isExported: false })
      if (state.mode === 'for') state.mode = 'arguments'
      return
    case 'print':
      note(state, name, offset, '')
      return
    case 'export':
    case 'source':
    case 'arguments':
      return
  }
}

function modeBehind(state: State, name: string): Mode {
  if (name === '{') {
    state.groups.push(state.bodyIsNext)
    if (state.bodyIsNext) state.bodies++
    state.bodyIsNext = false
  } else if (name === 'function') {
    state.bodyIsNext = true
    const [rest = ''] = /^\s+[\w.:-]+(?:\s*\(\s*\))?/.exec(state.text.slice(state.at, state.at + 200)) ?? []
    state.at += rest.length
  }
  const isKeyword =
    KEYWORDS.has(name) || name === 'function' || state.options.commandWords?.has(name) === true
  return isKeyword ? 'command' : (MODES[name] ?? 'arguments')
}

function document(state: State): void {
  const { text, at } = state
  if (text[at + 2] === '<') {
    state.at += 3
    return
  }
  DOCUMENT.lastIndex = at
  const [whole = '<<', dash, quote, end] = DOCUMENT.exec(text) ?? []
  if (end !== undefined) state.documents.push({ end, isTabbed: dash === '-', isQuoted: quote !== '' })
  state.at += whole.length
}

function newline(state: State): void {
  state.at++
  state.mode = 'command'
  const { documents } = state
  state.documents = []
  for (const each of documents) readDocument(state, each)
}

/** In a here-document variables are expanded, unless its word is quoted. */
function readDocument(state: State, { end, isTabbed, isQuoted }: HereDocument): void {
  const { text } = state
  while (state.at < text.length) {
    const found = text.indexOf('\n', state.at)
    const lineEnd = found === -1 ? text.length : found
    const line = text.slice(state.at, lineEnd).replace(/\r$/, '')
    if ((isTabbed ? line.replace(/^\t+/, '') : line) === end) {
      state.at = lineEnd
      return
    }
    if (!isQuoted) {
      for (const match of line.matchAll(/\\.|\$(?:\{([A-Za-z_]\w*)(:?[-=?+])?|([A-Za-z_]\w*))/g)) {
        const name = match[1] ?? match[3]
        if (name !== undefined)
          note(state, name, state.at + match.index + match[0].indexOf(name), match[2] ?? '')
      }
    }
    state.at = lineEnd + 1
  }
}
