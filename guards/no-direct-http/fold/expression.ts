/**
 * What an expression of a program is for us: text, a name that may stand for text, several of these in a row, or
 * something that nobody can know before it runs.
 */
export type Expression =
  | { readonly kind: 'text'; readonly text: string; readonly source: Source }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string; readonly scope: Scope }
  /** Of the environment of the process. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'row'; readonly of: readonly Expression[] }
  /** One of these, and only the run shows which. */
  | { readonly kind: 'either'; readonly of: readonly Expression[] }
  | { readonly kind: 'list'; readonly of: readonly Expression[] }
  /** An object, a map or a block: what stands in it by name. */
  | { readonly kind: 'record'; readonly of: readonly Argument[] }
  | CallExpression

export interface CallExpression {
  readonly kind: 'call'
  /** Of the function as it is written, `axios.post`, or of the method alone where it is called on a value. */
  readonly name: string
  readonly receiver: Expression | null
  readonly args: readonly Argument[]
  readonly scope: Scope
}

/** @param name of a named argument or of a member; null for one that goes by its place */
export interface Argument {
  readonly name: string | null
  readonly value: Expression
}

/** A literal of a file: what was found is shown at its place. */
export interface Source {
  readonly at: number
  /** Number of the file. */
  readonly origin: number
}

/** Names of a block and of those around it. */
export interface Scope {
  readonly parent: Scope | null
  readonly names: Map<string, Expression[]>
}

export const UNKNOWN: Expression = { kind: 'unknown' }

export function createScope(parent: Scope | null): Scope {
  return { parent, names: new Map() }
}

/** More values than this of one name are not told apart. */
const MOST_VALUES = 8

export function bind(scope: Scope, name: string, value: Expression): void {
  const known = scope.names.get(name)
  if (known === undefined) scope.names.set(name, [value])
  else if (known.length < MOST_VALUES) known.push(value)
}

/** `const { a, b: c } = from` */
export function bindMembers(members: readonly Argument[], from: Expression, scope: Scope): void {
  if (from.kind !== 'name') return
  for (const { name, value } of members) {
    if (name === null) continue
    const local = value.kind === 'name' ? value.name : name
    bind(scope, local, { kind: 'name', name: `${from.name}.${name}`, scope: from.scope })
  }
}

/** What a member or a variable on the left of a value is called; null for what has no name. */
export function nameOf(left: Expression): string | null {
  if (left.kind === 'name' || left.kind === 'variable') return left.name
  return left.kind === 'text' ? left.text : null
}

/** Of the nearest block that has the name. */
export function valuesOf(scope: Scope, name: string): readonly Expression[] | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const values = at.names.get(name)
    if (values !== undefined) return values
  }
  return null
}

/** Rows of rows are one row, so that long sums stay flat. */
export function rowOf(left: Expression, right: Expression): Expression {
  const items = left.kind === 'row' ? left.of : [left]
  return items.length >= LONGEST_ROW ? left : { kind: 'row', of: [...items, right] }
}

export function eitherOf(left: Expression, right: Expression): Expression {
  const items = [left, right].flatMap((item) => (item.kind === 'either' ? item.of : [item]))
  return { kind: 'either', of: items.slice(0, MOST_VALUES) }
}

/** A URL's host stands in front; what follows so many pieces is cut off. */
const LONGEST_ROW = 128

/** The scope of the file. */
export function rootOf(scope: Scope): Scope {
  let root = scope
  while (root.parent !== null) root = root.parent
  return root
}

/** The nearest block that has a name; the block itself where none has. */
export function holderOf(scope: Scope, name: string): Scope {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.names.has(name)) return at
  return scope
}

/** Of a text that is written out, also in pieces; null for what has to be looked up. */
export function constantText(value: Expression): string | null {
  if (value.kind === 'text') return value.text
  if (value.kind !== 'row') return null
  let text = ''
  for (const piece of value.of) {
    if (piece.kind !== 'text') return null
    text += piece.text
  }
  return text
}
