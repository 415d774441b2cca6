import type { Token } from '../../../src/scan/code/token.js'
import { type Cursor, isMark, isWordToken } from './cursor.js'
import {
  type Argument,
  bind,
  createScope,
  type Expression,
  holderOf,
  type Scope,
  UNKNOWN,
} from './expression.js'
import type { Grammar } from './grammar.js'
import type { ParseSink, Place } from './place.js'

const TYPE_WORDS = new Set('class interface object struct enum module namespace trait impl'.split(' '))
const FUNCTION_WORDS = new Set('function def func fn fun sub'.split(' '))
const MODIFIERS = new Set(
  'async export default public private protected internal static final abstract override pub unsafe sealed partial declare data open suspend inline virtual'.split(
    ' ',
  ),
)
/** In the scope of a function, its own name: what it returns is what a call of it stands for. */
const RETURN_TO = 'return'

export interface BlockRules {
  readonly grammar: Grammar
  readonly sink: ParseSink
  deeper<T>(read: () => T): T | null
  item(cursor: Cursor, place: Place): Argument | null
  expression(cursor: Cursor, place: Place): Expression
}

export interface Blocks {
  /** Everything up to the end. */
  program(cursor: Cursor, scope: Scope): void
  /** `{ … }`: an object, a class or a block. */
  braces(cursor: Cursor, place: Place): Expression
  /** What stands between brackets, lines ignored. */
  bracketed(cursor: Cursor, closing: string, place: Place): readonly Argument[]
}

/** Reads statements, functions, classes, and what stands in brackets. */
export function createBlocks({ grammar, sink, deeper, item, expression }: BlockRules): Blocks {
  /** Everything up to the end. */
  function program(cursor: Cursor, scope: Scope): void {
    const blocks: { readonly indent: number; readonly scope: Scope }[] = []
    let indent = 0
    while (cursor.here() !== undefined) {
      const token = cursor.here()
      if (token?.kind === 'line') {
        indent = token.indent
        cursor.advance()
        // Only a line with something on it ends a block, and the rest of the line that opens one belongs to it.
        if (grammar.indented && cursor.here()?.kind !== 'line')
          while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop()
        continue
      }
      const own = blocks.at(-1)?.scope ?? scope
      const opened = statement(cursor, { scope: own, path: null, binds: true, nested: false })
      if (opened !== null && grammar.indented) blocks.push({ indent, scope: opened })
      if (opened !== null && grammar.bareCalls) blocks.splice(0, 1, { indent: -1, scope: opened })
    }
  }

  function skipModifiers(cursor: Cursor): void {
    while (MODIFIERS.has(cursor.here()?.text ?? '') && cursor.after(1)?.kind === 'word') cursor.advance()
  }

  function opensStatement(token: Token): boolean {
    return (
      token.kind === 'word' &&
      (token.text === 'return' || FUNCTION_WORDS.has(token.text) || TYPE_WORDS.has(token.text))
    )
  }

  /** One statement, or one token where there is none. Hands out the scope of a function whose body follows. */
  function statement(cursor: Cursor, place: Place): Scope | null {
    if (cursor.isWord('export') && isWordToken(cursor.after(1), 'default'))
      return exportDefault(cursor, place)
    skipModifiers(cursor)
    const token = cursor.here()
    if (token?.kind === 'word') {
      const next = cursor.after(1)
      if (TYPE_WORDS.has(token.text) && next?.kind === 'word') return typeBlock(cursor, place, next.text)
      if (FUNCTION_WORDS.has(token.text)) return functionBlock(cursor, place)
      if (token.text === 'return') {
        cursor.advance()
        if (cursor.here()?.kind !== 'line') keepReturn(cursor, place, token.at)
        return null
      }
    }
    if (token?.kind === 'mark' && ',;)]}'.includes(token.text)) cursor.advance()
    else if (cursor.is('{')) braces(cursor, blockIn(place))
    else {
      const read = item(cursor, place)
      if (read !== null) methodBody(cursor, read.value, place)
    }
    return null
  }

  /** What a module is where nobody names a part of it. */
  function exportDefault(cursor: Cursor, place: Place): null {
    cursor.advance()
    cursor.advance()
    const next = cursor.here()
    if (next === undefined || opensStatement(next)) return null
    const value = expression(cursor, { ...place, path: 'default' })
    bind(sink.file, 'default', value)
    sink.keep({ value, name: null, at: next.at })
    return null
  }

  function keepReturn(cursor: Cursor, place: Place, at: number): void {
    const value = expression(cursor, place)
    sink.keep({ value, name: null, at })
    const own = holderOf(place.scope, RETURN_TO)
    const [name] = own.names.get(RETURN_TO) ?? []
    if (name?.kind === 'text' && own.parent !== null) bind(own.parent, name.text, value)
  }

  function typeBlock(cursor: Cursor, place: Place, name: string): null {
    sink.type(name)
    cursor.advance()
    cursor.advance()
    if (grammar.indented || grammar.bareCalls) return null
    for (
      let steps = 0;
      steps < 60 && cursor.here() !== undefined && !cursor.is('{') && !cursor.is(';');
      steps++
    )
      cursor.advance()
    if (cursor.is('{')) typeMembers(cursor, place, name)
    return null
  }

  function typeMembers(cursor: Cursor, place: Place, name: string): void {
    const scope = createScope(place.scope)
    const value = braces(cursor, { ...place, path: name, scope })
    if (value.kind !== 'record') return
    for (const member of value.of) {
      if (member.name === null) continue
      bind(scope, member.name, member.value)
      bind(sink.file, `.${member.name}`, member.value)
      bind(sink.file, `${name}.${member.name}`, member.value)
    }
  }

  /** Name and parameters; the body too, where braces hold it. */
  function functionBlock(cursor: Cursor, place: Place): Scope {
    const scope = createScope(place.scope)
    cursor.advance()
    for (let steps = 0; steps < 40; steps++) {
      const token = cursor.here()
      if (token === undefined || token.kind === 'line') break
      if (token.kind === 'mark' && '{;=:'.includes(token.text)) break
      if (token.kind === 'word' && isMark(cursor.after(1), '('))
        bind(scope, RETURN_TO, {
          kind: 'text',
          text: token.text,
          source: { at: token.at, origin: sink.origin },
        })
      if (cursor.is('(')) parameters(cursor, { scope, path: null, binds: true, nested: true })
      else cursor.advance()
    }
    if (grammar.indented || grammar.bareCalls) return scope
    for (
      let steps = 0;
      steps < 40 &&
      !cursor.is('{') &&
      !cursor.is('=') &&
      !cursor.is(';') &&
      cursor.here() !== undefined &&
      cursor.here()?.kind !== 'line';
      steps++
    )
      cursor.advance()
    if (cursor.is('{')) braces(cursor, { ...place, path: null, scope })
    return scope
  }

  /** A parameter hides what has its name outside. */
  function parameters(cursor: Cursor, place: Place): void {
    for (const { name, value } of bracketed(cursor, ')', place)) {
      const own = name ?? (value.kind === 'name' ? value.name : null)
      if (own !== null && name === null) bind(place.scope, own, UNKNOWN)
    }
  }

  function braces(cursor: Cursor, place: Place): Expression {
    cursor.advance()
    const members = deeper(() => membersIn(cursor, place))
    return members === null ? UNKNOWN : { kind: 'record', of: members }
  }

  function membersIn(cursor: Cursor, place: Place): readonly Argument[] {
    const members: Argument[] = []
    for (;;) {
      cursor.skipLines()
      skipModifiers(cursor)
      const token = cursor.here()
      if (token === undefined || cursor.is('}')) break
      if (opensStatement(token)) statement(cursor, place)
      else if (token.kind === 'mark' && ',;)]'.includes(token.text)) cursor.advance()
      else if (cursor.is('{')) braces(cursor, blockIn(place))
      else {
        // Where indentation makes blocks, braces hold values alone, and lines in them mean nothing.
        const member = item(cursor, { ...place, binds: true, nested: grammar.indented })
        if (member !== null) methodBody(cursor, member.value, place)
        // An assignment in a class is a member of it.
        if (member?.name === null && member.value.kind === 'record') members.push(...member.value.of)
        else if (member !== null) members.push(member)
      }
    }
    cursor.advance()
    return members
  }

  /** What reads like a call and is followed by a block is a method: what stands in its brackets hides other names. */
  function methodBody(cursor: Cursor, value: Expression, place: Place): void {
    if (value.kind !== 'call' || !cursor.is('{')) return
    const block = blockIn(place)
    for (const argument of value.args) {
      if (argument.value.kind === 'name') bind(block.scope, argument.value.name, UNKNOWN)
    }
    braces(cursor, block)
  }

  function blockIn(place: Place): Place {
    return { ...place, path: null, scope: createScope(place.scope), nested: false }
  }

  /** What stands between brackets, lines ignored. */
  function bracketed(cursor: Cursor, closing: string, place: Place): readonly Argument[] {
    cursor.advance()
    return deeper(() => itemsUntil(cursor, closing, place)) ?? []
  }

  function itemsUntil(cursor: Cursor, closing: string, place: Place): readonly Argument[] {
    const items: Argument[] = []
    for (;;) {
      cursor.skipLines()
      const token = cursor.here()
      if (token === undefined || cursor.is('}') || cursor.is(closing)) break
      if (token.kind === 'mark' && ',;])'.includes(token.text)) {
        if (token.text === ')') break
        cursor.advance()
      } else if (items.length > 0 && cursor.isWord('for')) {
        const element = items.pop()
        items.push({ name: null, value: comprehension(cursor, element?.value ?? UNKNOWN, place) })
      } else {
        const argument = item(cursor, { ...place, nested: true })
        if (argument !== null) items.push(argument)
      }
    }
    if (cursor.is(closing)) cursor.advance()
    return items
  }

  function comprehension(cursor: Cursor, element: Expression, place: Place): Expression {
    cursor.advance()
    for (let steps = 0; steps < 20 && cursor.here() !== undefined && !cursor.isWord('in'); steps++)
      cursor.advance()
    if (cursor.isWord('in')) cursor.advance()
    const source = expression(cursor, { ...place, nested: true })
    return {
      kind: 'call',
      name: 'map',
      receiver: source,
      args: [{ name: null, value: element }],
      scope: place.scope,
    }
  }

  return { program, braces, bracketed }
}
