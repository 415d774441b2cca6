/** Where languages differ in how values are put together. */
export interface Grammar {
  /** Operators that put texts in a row. */
  readonly joins: ReadonlySet<string>
  /** `text % values` */
  readonly formats: boolean
  /** Two literals side by side are one. */
  readonly adjacent: boolean
  /** `a ? b : c`; elsewhere a question mark behind a value says nothing about it. */
  readonly ternary: boolean
  /** Blocks are told by indentation. */
  readonly indented: boolean
  /** `require 'x'` is a call. */
  readonly bareCalls: boolean
  /** Arguments of such a call stand between spaces, and operators are words with a dash. */
  readonly dashes: boolean
  /** `a->b` is a member of a. */
  readonly arrowMembers: boolean
  /** `name type` */
  readonly typesBehind: boolean
  /** `a ?: b` is b where a is nothing. */
  readonly elvis: boolean
  /** Texts in backticks are templates, and a name before one calls it. */
  readonly templates: boolean
}

const C: Grammar = {
  joins: new Set(['+']),
  formats: false,
  adjacent: false,
  ternary: true,
  indented: false,
  bareCalls: false,
  dashes: false,
  arrowMembers: false,
  typesBehind: false,
  elvis: false,
  templates: false,
}

export const GRAMMARS = {
  javascript: { ...C, templates: true },
  python: { ...C, formats: true, adjacent: true, ternary: false, indented: true },
  go: { ...C, ternary: false, typesBehind: true },
  ruby: { ...C, formats: true, adjacent: true, bareCalls: true, joins: new Set(['+', '<<']) },
  java: C,
  kotlin: { ...C, ternary: false, elvis: true },
  rust: { ...C, ternary: false },
  csharp: C,
  php: { ...C, elvis: true, joins: new Set(['.']), arrowMembers: true },
  swift: C,
  powershell: { ...C, bareCalls: true, dashes: true, ternary: false },
  c: { ...C, adjacent: true, arrowMembers: true },
} as const satisfies Readonly<Record<string, Grammar>>
