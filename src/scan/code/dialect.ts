/** How a language writes what code is made of: enough to tell code, strings and comments apart. */
export interface Dialect {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly strings: readonly StringForm[]
  /** Characters of a word besides letters, digits and the underscore. */
  readonly wordMarks: string
  /** Whether a slash may open a regular expression. */
  readonly hasPatterns: boolean
  /** Whether `<<~END` opens a text that ends with a line of that word. */
  readonly hasHeredocs: boolean
  /** Whether a quote may stand alone, as in lifetimes. */
  readonly hasLoneQuotes: boolean
}

/** What code stands between in a string. */
export type Hole = 'dollar_brace' | 'hash_brace' | 'brace' | 'backslash_paren' | 'dollar_word' | 'none'

export interface StringForm {
  readonly open: string
  readonly close: string
  readonly escapes: 'backslash' | 'doubled' | 'none'
  readonly hole: Hole
  readonly spansLines: boolean
}

export function formOf(open: string, rest: Partial<Omit<StringForm, 'open'>> = {}): StringForm {
  return { open, close: open, escapes: 'backslash', hole: 'none', spansLines: false, ...rest }
}

const C: Dialect = {
  line: ['//'],
  block: [['/*', '*/']],
  strings: [formOf('"'), formOf("'")],
  wordMarks: '',
  hasPatterns: false,
  hasHeredocs: false,
  hasLoneQuotes: false,
}

export const JAVASCRIPT: Dialect = {
  ...C,
  strings: [formOf('`', { hole: 'dollar_brace', spansLines: true }), ...C.strings],
  wordMarks: '$#',
  hasPatterns: true,
}

export const PYTHON: Dialect = {
  ...C,
  line: ['#'],
  block: [],
  strings: ['"""', "'''", '"', "'"].flatMap(pythonForms),
}

export const GO: Dialect = {
  ...C,
  strings: [formOf('`', { escapes: 'none', spansLines: true }), ...C.strings],
}

export const RUBY: Dialect = {
  ...C,
  line: ['#'],
  block: [['\n=begin', '\n=end']],
  strings: [
    formOf('"', { hole: 'hash_brace', spansLines: true }),
    formOf("'", { spansLines: true }),
    formOf('`', { hole: 'hash_brace', spansLines: true }),
    ...(
      [
        ['(', ')'],
        ['[', ']'],
        ['{', '}'],
      ] as const
    ).flatMap(([open, close]) => [
      formOf(`%q${open}`, { close, spansLines: true }),
      formOf(`%Q${open}`, { close, hole: 'hash_brace', spansLines: true }),
      formOf(`%x${open}`, { close, hole: 'hash_brace', spansLines: true }),
    ]),
  ],
  wordMarks: '@$',
  hasPatterns: true,
  hasHeredocs: true,
}

export const JAVA: Dialect = {
  ...C,
  strings: [formOf('"""', { spansLines: true }), ...C.strings],
  wordMarks: '$',
}

/** Kotlin, Scala and Groovy put code behind a dollar. */
export const KOTLIN: Dialect = {
  ...C,
  strings: [
    formOf('"""', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
    formOf('"', { hole: 'dollar_word' }),
    formOf("'"),
  ],
}

export const RUST: Dialect = {
  ...C,
  strings: [
    ...['', '#', '##', '###'].flatMap((hashes) =>
      ['r', 'br'].map((prefix) =>
        formOf(`${prefix}${hashes}"`, { close: `"${hashes}`, escapes: 'none', spansLines: true }),
      ),
    ),
    formOf('b"', { close: '"', spansLines: true }),
    formOf('"', { spansLines: true }),
  ],
  hasLoneQuotes: true,
}

export const CSHARP: Dialect = {
  ...C,
  strings: [
    formOf('$"""', { close: '"""', escapes: 'none', hole: 'brace', spansLines: true }),
    formOf('"""', { escapes: 'none', spansLines: true }),
    formOf('$@"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
    formOf('@$"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
    formOf('@"', { close: '"', escapes: 'doubled', spansLines: true }),
    formOf('$"', { close: '"', hole: 'brace' }),
    ...C.strings,
  ],
}

export const PHP: Dialect = {
  ...C,
  line: ['//', '#'],
  strings: [formOf('"', { hole: 'dollar_word', spansLines: true }), formOf("'", { spansLines: true })],
  wordMarks: '$',
}

export const SWIFT: Dialect = {
  ...C,
  strings: [
    formOf('"""', { hole: 'backslash_paren', spansLines: true }),
    formOf('"', { hole: 'backslash_paren' }),
  ],
}

export const POWERSHELL: Dialect = {
  ...C,
  line: ['#'],
  block: [['<#', '#>']],
  strings: [
    formOf('@"', { close: '\n"@', escapes: 'none', hole: 'dollar_word', spansLines: true }),
    formOf("@'", { close: "\n'@", escapes: 'none', spansLines: true }),
    formOf('"', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
    formOf("'", { escapes: 'doubled', spansLines: true }),
  ],
  wordMarks: '-$:',
}

export const C_FAMILY: Dialect = { ...C }

function pythonForms(quote: string): readonly StringForm[] {
  const spansLines = quote.length === 3
  const spellings = (prefix: string) => [prefix, prefix.toUpperCase()]
  const plain = ['', 'b', 'B', 'u', 'U'].map((prefix) => formOf(prefix + quote, { close: quote, spansLines }))
  const raw = ['r', 'rb', 'br'].flatMap(spellings)
  const formatted = ['f', 'F'].map((prefix) =>
    formOf(prefix + quote, { close: quote, hole: 'brace', spansLines }),
  )
  const rawFormatted = ['rf', 'fr'].flatMap(spellings)
  return [
    ...raw.map((prefix) => formOf(prefix + quote, { close: quote, escapes: 'none', spansLines })),
    ...rawFormatted.map((prefix) =>
      formOf(prefix + quote, { close: quote, escapes: 'none', hole: 'brace', spansLines }),
    ),
    ...formatted,
    ...plain,
  ]
}
