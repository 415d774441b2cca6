/** The text that an expression stands for, as far as it can be told without running anything. */
export interface Folded {
  readonly value: string
  /** Offset behind the expression. */
  readonly end: number
}

/** What a file's own names stand for; undefined where that is not one text. */
export type Constants = (name: string) => string | undefined

const DEEPEST = 5
const MOST_TERMS = 40
/** Names are short: whatever is longer is none. */
const LONGEST = 400

/**
 * Folds literals, concatenations, templates, joins, character codes and base64 of literals, and names of constants.
 * Undefined where anything else takes part. Looks at 400 characters at most.
 */
export function fold(code: string, at: number, constants: Constants): Folded | undefined {
  const folded = foldSum(code, at, { constants, limit: at + LONGEST, depth: 0 })
  if (folded === undefined) return undefined
  GOES_ON.lastIndex = folded.end
  return GOES_ON.test(code) ? undefined : folded
}

/** Something is done to the text still. */
const GOES_ON = /\s{0,40}(?:\.(?=\w)|\?(?!\?)|\|\||&&|\?\?)|[ \t]{0,40}(?:[[(%*]|-(?!-))/y

interface Folding {
  readonly constants: Constants
  readonly limit: number
  readonly depth: number
}

function foldSum(code: string, at: number, folding: Folding): Folded | undefined {
  let value = ''
  let end = at
  for (let terms = 0; terms < MOST_TERMS; terms++) {
    const term = foldTerm(code, skipBlanks(code, end), folding)
    if (term === undefined) return undefined
    value += term.value
    end = term.end
    const next = skipBlanks(code, end)
    if (code[next] === '+' && code[next + 1] !== '+') end = next + 1
    // PHP joins with a dot, Python by standing side by side.
    else if (code[next] === '.' && /[\s"']/.test(code.charAt(next + 1))) end = next + 1
    else if (!/["']/.test(code.charAt(next)) || !/["']/.test(code.charAt(end - 1))) return { value, end }
  }
  return undefined
}

const WORD = /[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*){0,3}/y
const CALLS: Readonly<Record<string, (args: readonly string[]) => string>> = {
  'String.fromCharCode': (codes) => String.fromCharCode(...codes.map(Number)),
  'String.fromCodePoint': (codes) => String.fromCharCode(...codes.map(Number)),
  chr: (codes) => String.fromCharCode(...codes.map(Number)),
  atob: ([text = '']) => Buffer.from(text, 'base64').toString('latin1'),
  'Buffer.from': ([text = '', encoding]) =>
    encoding === 'base64' || encoding === 'hex' ? Buffer.from(text, encoding).toString('latin1') : text,
  'base64.b64decode': ([text = '']) => Buffer.from(text, 'base64').toString('latin1'),
}

function foldTerm(code: string, at: number, folding: Folding): Folded | undefined {
  if (at >= folding.limit || folding.depth > DEEPEST) return undefined
  const inner = { ...folding, depth: folding.depth + 1 }
  const letter = code.charAt(at)
  if (letter === '(') {
    const inside = foldSum(code, at + 1, inner)
    const close = inside === undefined ? -1 : skipBlanks(code, inside.end)
    return inside === undefined || code[close] !== ')'
      ? undefined
      : afterwards(code, inside.value, close + 1, inner)
  }
  if (letter === '[') return foldJoinedList(code, at, inner)
  const prefix = /^(?:[rubf]|rb|br|rf|fr|&)(?=["'])/i.exec(code.slice(at, at + 3))?.[0] ?? ''
  const literal = foldLiteral(code, at + prefix.length, inner, /f/i.test(prefix))
  if (literal !== undefined) return afterwards(code, literal.value, literal.end, inner)
  WORD.lastIndex = at
  const word = WORD.exec(code)?.[0]
  if (word === undefined) return undefined
  const end = at + word.length
  const call = Object.hasOwn(CALLS, word) ? CALLS[word] : undefined
  if (call !== undefined && code[end] === '(') {
    const args = foldArguments(code, end + 1, inner)
    return args === undefined ? undefined : afterwards(code, call(args.values), args.end, inner)
  }
  const value = folding.constants(word)
  return value === undefined || code[end] === '(' ? undefined : afterwards(code, value, end, inner)
}

const METHODS = /\s{0,40}\.(toUpperCase|upper|toString|decode|upcase|concat|join)\(/y

/** Methods that follow a text: those that leave it as it is, make it upper case, or join a list with it. */
function afterwards(code: string, value: string, end: number, folding: Folding): Folded | undefined {
  METHODS.lastIndex = end
  const [whole, method] = METHODS.exec(code) ?? []
  if (whole === undefined) return { value, end: behindAssertion(code, end) }
  const args = foldArguments(code, end + whole.length, folding)
  if (args === undefined) return undefined
  switch (method) {
    case 'toUpperCase':
    case 'upper':
    case 'upcase':
      return afterwards(code, value.toUpperCase(), args.end, folding)
    case 'concat':
      return afterwards(code, value + args.values.join(''), args.end, folding)
    case 'join':
      return { value: args.values.join(value), end: args.end }
    default:
      return afterwards(code, value, args.end, folding)
  }
}

/** `'X' as const`, `key!`, `key as Key`. */
function behindAssertion(code: string, end: number): number {
  const assertion = /^(?:!(?!=)|\s{1,20}as\s{1,20}[\w$.]{1,60}(?:<[\w$.]{1,60}>)?)/.exec(
    code.slice(end, end + 200),
  )
  return end + (assertion?.[0].length ?? 0)
}

/** `['A', 'B'].join('_')`. */
function foldJoinedList(code: string, at: number, folding: Folding): Folded | undefined {
  const list = foldArguments(code, at + 1, folding)
  if (list === undefined) return undefined
  const [joining] = /^\s{0,40}\.join\(/.exec(code.slice(list.end, list.end + 60)) ?? []
  if (joining === undefined) return undefined
  const separator = foldArguments(code, list.end + joining.length, folding)
  if (separator === undefined) return undefined
  return afterwards(code, list.values.join(separator.values[0] ?? ','), separator.end, folding)
}

/** Texts and numbers up to the closing bracket of any kind; a list in the arguments counts as its members. */
function foldArguments(
  code: string,
  at: number,
  folding: Folding,
): { readonly values: readonly string[]; readonly end: number } | undefined {
  const values: string[] = []
  let end = skipBlanks(code, at)
  if (folding.depth > DEEPEST) return undefined
  for (let count = 0; count < MOST_TERMS; count++) {
    if (/[)\]}]/.test(code.charAt(end))) return { values, end: end + 1 }
    const number =
      /^\d{1,7}/.exec(code.slice(end, end + 8))?.[0] ?? /^0x[\da-f]{1,6}/i.exec(code.slice(end, end + 9))?.[0]
    const list =
      code[end] === '[' ? foldArguments(code, end + 1, { ...folding, depth: folding.depth + 1 }) : undefined
    const one = number === undefined && list === undefined ? foldSum(code, end, folding) : undefined
    if (number === undefined && list === undefined && one === undefined) return undefined
    values.push(...(list?.values ?? [number ?? one?.value ?? '']))
    end = skipBlanks(code, list?.end ?? one?.end ?? end + (number?.length ?? 0))
    if (code[end] === ',') end = skipBlanks(code, end + 1)
  }
  return undefined
}

/** A list of texts that begins here with its bracket; what cannot be told is left out. */
export function foldList(code: string, at: number, constants: Constants): readonly string[] {
  return foldArguments(code, at + 1, { constants, limit: at + 4 * LONGEST, depth: 0 })?.values ?? []
}

function foldLiteral(code: string, at: number, folding: Folding, isFormat: boolean): Folded | undefined {
  const quote = code.charAt(at)
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined
  let value = ''
  for (let index = at + 1; index < folding.limit; index++) {
    const letter = code.charAt(index)
    if (letter === quote) return { value, end: index + 1 }
    if (letter === '\n' || letter === '') return undefined
    if (letter === '\\') {
      const [written = '', hex, unicode] =
        /^\\(?:x([\da-f]{2})|u\{?([\da-f]{4})\}?|.)/i.exec(code.slice(index, index + 8)) ?? []
      value +=
        (hex ?? unicode) ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? '', 16)) : written.slice(1)
      index += Math.max(0, written.length - 1)
      continue
    }
    const opens = isFormat
      ? letter === '{'
      : (letter === '$' || letter === '#') && code[index + 1] === '{' && quote !== "'"
    if (!opens) {
      value += letter
      continue
    }
    const inside = foldSum(code, index + (isFormat ? 1 : 2), { ...folding, depth: folding.depth + 1 })
    if (inside === undefined || code[inside.end] !== '}') return undefined
    value += inside.value
    index = inside.end
  }
  return undefined
}

function skipBlanks(code: string, at: number): number {
  let index = at
  while (index < at + LONGEST && /\s/.test(code.charAt(index))) index++
  return index
}

const ASSIGNMENT =
  /(?<![\w$.])([A-Za-z_$][\w$]*)(?:\s{1,8}string\b)?(?:\s{0,8}:[^=\n;,(){}"'`]{1,60})?\s{0,8}:?=\s{0,40}(?=[rubf&]{0,2}["'`]|\[|\(|String\.|atob\(|Buffer\.)/gi
const PROPERTY = /(?<![\w$])([A-Za-z_$][\w$]*)["']?\s{0,8}(?::|=>)\s{0,8}(?=["'`])/g

/** Constants of a file, found when the first one is asked for. A name that stands for two texts stands for none. */
export function constantsOf(code: string): Constants {
  let places: ReadonlyMap<string, readonly number[]> | undefined
  const known = new Map<string, string | undefined>()
  let asked = 0
  const constants: Constants = (name) => {
    places ??= placesOfConstants(code)
    const own = places.has(name)
      ? name
      : name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1)
    if (known.has(own) || asked > MOST_TERMS) return known.get(own)
    // What refers to itself stands for nothing.
    known.set(own, undefined)
    asked++
    const values = new Set((places.get(own) ?? []).map((at) => fold(code, at, constants)?.value))
    asked--
    const [only] = values
    if (values.size === 1) known.set(own, only)
    return known.get(own)
  }
  return constants
}

const MOST_PLACES = 8

function placesOfConstants(code: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const pattern of [ASSIGNMENT, PROPERTY]) {
    for (const match of code.matchAll(pattern)) {
      const name = match[1] ?? ''
      const own = places.get(name) ?? []
      if (own.length < MOST_PLACES) own.push(match.index + match[0].length)
      places.set(name, own)
    }
  }
  return places
}
