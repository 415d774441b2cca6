import type { StringToken, Token } from '../../../src/scan/code/token.js'
import { type Cursor, isMark } from './cursor.js'
import {
  type Argument,
  bind,
  constantText,
  createScope,
  type Expression,
  rowOf,
  UNKNOWN,
} from './expression.js'
import type { Grammar } from './grammar.js'
import { createArguments } from './parse-arguments.js'
import type { Blocks } from './parse-blocks.js'
import { skipGeneric, skipLeading } from './parse-leading.js'
import type { ParseSink, Place } from './place.js'

const ENVIRONMENT =
  /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|ENV|env|_ENV|_SERVER)\.([A-Za-z_]\w*)$/
/** Nobody's client has a longer name; longer ones are made to be slow. */
const LONGEST_CHAIN = 400
/** Not calls, whatever stands behind them. */
const CONTROL = new Set(
  'if while for switch catch foreach using lock synchronized match when unless until with elif'.split(' '),
)

export interface OperandRules {
  readonly grammar: Grammar
  readonly sink: ParseSink
  readonly blocks: Blocks
  expression(cursor: Cursor, place: Place): Expression
  /** The value of code in a string. */
  hole(tokens: readonly Token[], place: Place): Expression
}

/** A value with what is called on it, as far as it has been read. */
interface Reading {
  readonly value: Expression
  /** The name as written, `a.b.c`; null for what is no name. */
  readonly chain: string | null
  /** What the last member was taken of, and its name. */
  readonly receiver: Expression | null
  readonly member: string | null
  readonly at: number
}

/** Reads literals, names, calls and members: everything but operators. */
export function createOperand({ grammar, sink, blocks, expression, hole }: OperandRules) {
  const { isBareArgument, bareArguments } = createArguments({ grammar, sink, expression })
  return function operand(cursor: Cursor, place: Place): Expression {
    skipLeading(cursor, grammar, place.nested)
    let reading = primary(cursor, place)
    for (;;) {
      const next = postfix(cursor, place, reading)
      if (next === null) return reading.value
      reading = next
    }
  }

  function primary(cursor: Cursor, place: Place): Reading {
    const token = cursor.here()
    const at = token?.at ?? 0
    const plain = (value: Expression): Reading => ({ value, chain: null, receiver: null, member: null, at })
    if (token === undefined || token.kind === 'line') return plain(UNKNOWN)
    if (token.kind === 'string') return plain(literals(cursor, place))
    if (token.kind === 'mark') return plain(bracket(cursor, place, token))
    cursor.advance()
    if (token.kind === 'other') return plain(UNKNOWN)
    if (token.kind === 'number')
      return plain({ kind: 'number', value: Number(token.text.replaceAll('_', '')) })
    if (grammar.typesBehind) while (cursor.here()?.kind === 'word') cursor.advance()
    return { ...named(rootOf(token.text), place), at }
  }

  function bracket(cursor: Cursor, place: Place, token: Token): Expression {
    switch (token.text) {
      case '(':
        return parenthesis(cursor, place)
      case '[':
        return listOf(cursor, place)
      case '{':
        return blocks.braces(
          cursor,
          place.path === null ? { ...place, scope: createScope(place.scope) } : place,
        )
      case ')':
      case ']':
      case '}':
      case ',':
      case ';':
        return UNKNOWN
      default:
        cursor.advance()
        if (token.text !== ':' || !grammar.bareCalls || cursor.here()?.kind !== 'word') return UNKNOWN
        return symbol(cursor)
    }
  }

  function symbol(cursor: Cursor): Expression {
    const word = cursor.here()
    cursor.advance()
    return { kind: 'text', text: word?.text ?? '', source: { at: word?.at ?? 0, origin: sink.origin } }
  }

  /** A value in parentheses, a tuple, or the parameters of an arrow. */
  function parenthesis(cursor: Cursor, place: Place): Expression {
    const scope = createScope(place.scope)
    const items = blocks.bracketed(cursor, ')', { ...place, scope, path: null, binds: true, nested: true })
    if (cursor.is('=>')) {
      for (const { name, value } of items) {
        if (value.kind === 'name' && (name === null || name === value.name)) bind(scope, value.name, UNKNOWN)
      }
      cursor.advance()
      const body = expression(cursor, { ...place, scope, path: null })
      return body.kind === 'record' ? UNKNOWN : body
    }
    const [first] = items
    if (items.length === 1 && first !== undefined) return first.value
    return { kind: 'list', of: items.map(({ value }) => value) }
  }

  /** `[a, b]`; `[]string{a, b}` and `[] {a, b}` of typed languages too. */
  function listOf(cursor: Cursor, place: Place): Expression {
    const at = cursor.here()?.at ?? 0
    const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true })
    if (items.length === 0 || grammar.typesBehind) {
      if (grammar.typesBehind && cursor.here()?.kind === 'word') cursor.advance()
      if (cursor.is('{')) return listIn(blocks.braces(cursor, { ...place, path: null }))
    }
    for (const { value } of items) sink.keep({ value, name: null, at })
    return { kind: 'list', of: items.map(({ value }) => value) }
  }

  function listIn(value: Expression): Expression {
    return value.kind === 'record' ? { kind: 'list', of: value.of.map((member) => member.value) } : value
  }

  function literals(cursor: Cursor, place: Place): Expression {
    let value: Expression | null = null
    for (;;) {
      const token = place.nested && grammar.adjacent ? cursor.beyondLines() : cursor.here()
      if (token?.kind !== 'string' || (value !== null && !grammar.adjacent)) return value ?? UNKNOWN
      if (place.nested && grammar.adjacent) cursor.skipLines()
      cursor.advance()
      const own = textOf(token, place)
      value = value === null ? own : rowOf(value, own)
    }
  }

  function textOf(token: StringToken, place: Place): Expression {
    const source = { at: token.at, origin: sink.origin }
    const pieces = token.pieces.map(
      (piece): Expression =>
        piece.kind === 'text' ? { kind: 'text', text: piece.text, source } : hole(piece.tokens, place),
    )
    const [first] = pieces
    const value: Expression =
      pieces.length === 1 && first !== undefined
        ? first
        : pieces.length === 0
          ? { kind: 'text', text: '', source }
          : { kind: 'row', of: pieces }
    const isCommand = token.text.startsWith('%x') || (token.text === '`' && grammar.bareCalls)
    if (!isCommand) return value
    const call: Expression = {
      kind: 'call',
      name: '`',
      receiver: null,
      args: [{ name: null, value }],
      scope: place.scope,
    }
    sink.call({ call, at: token.at, end: token.at })
    return call
  }

  function named(chain: string, { scope }: Place): Omit<Reading, 'at'> {
    const variable = ENVIRONMENT.exec(chain)?.[1]
    const value: Expression =
      variable === undefined ? { kind: 'name', name: chain, scope } : { kind: 'variable', name: variable }
    return { value, chain, receiver: null, member: null }
  }

  function postfix(cursor: Cursor, place: Place, reading: Reading): Reading | null {
    const token = place.nested || !grammar.indented ? cursor.beyondLines() : cursor.here()
    if (token?.kind === 'mark' && isDot(token.text)) return memberOf(cursor, place, reading)
    const here = cursor.here()
    if (here === undefined || here.kind === 'line') return null
    if (here.kind === 'string' && here.text === '`' && reading.chain !== null && grammar.templates)
      return callOf(cursor, reading, [{ name: null, value: literals(cursor, place) }], place)
    if (here.kind === 'mark' && here.text === '(')
      return isCallable(reading) ? callOf(cursor, reading, argumentsOf(cursor, place), place) : null
    if (here.kind === 'mark' && here.text === '[') return indexOf(cursor, place, reading)
    if (here.kind === 'mark' && here.text === '!') return exclaimed(cursor, place, reading)
    if (here.kind === 'mark' && here.text === '<' && reading.chain !== null)
      return skipGeneric(cursor) ? reading : null
    if (grammar.bareCalls && reading.chain !== null && isBareArgument(here))
      return callOf(cursor, reading, bareArguments(cursor, place), place)
    return null
  }

  function isDot(mark: string): boolean {
    if (mark === '.') return !grammar.joins.has('.')
    return mark === '?.' || mark === '::' || mark === '&.' || (mark === '->' && grammar.arrowMembers)
  }

  function isCallable({ chain, member, value }: Reading): boolean {
    if (chain !== null && CONTROL.has(chain)) return false
    return (
      chain !== null ||
      member !== null ||
      value.kind === 'call' ||
      value.kind === 'name' ||
      value.kind === 'unknown'
    )
  }

  function memberOf(cursor: Cursor, place: Place, reading: Reading): Reading | null {
    cursor.skipLines()
    cursor.advance()
    if (cursor.is('<')) skipGeneric(cursor)
    if (cursor.is('*')) cursor.advance()
    const word = cursor.here()
    if (word?.kind !== 'word')
      return cursor.is('(') || cursor.is('[') ? reading : { ...reading, value: UNKNOWN, chain: null }
    cursor.advance()
    if (word.text === 'await') return reading
    const { chain, value, at } = reading
    if (chain === null || chain.length > LONGEST_CHAIN) {
      // A member may be a call without parentheses; where they follow, it is made anew.
      const call: Expression = {
        kind: 'call',
        name: `.${word.text}`,
        receiver: value,
        args: [],
        scope: place.scope,
      }
      return { value: call, chain: null, receiver: value, member: word.text, at }
    }
    return { ...named(`${chain}.${word.text}`, place), receiver: value, member: word.text, at }
  }

  function argumentsOf(cursor: Cursor, place: Place): readonly Argument[] {
    return blocks.bracketed(cursor, ')', { ...place, path: null, binds: false, nested: true })
  }

  function callOf(
    cursor: Cursor,
    { chain, member, receiver, at }: Reading,
    args: readonly Argument[],
    { scope }: Place,
  ): Reading {
    const call = { kind: 'call', name: chain ?? `.${member ?? ''}`, receiver, args, scope } as const
    sink.call({ call, at, end: cursor.here()?.at ?? Number.POSITIVE_INFINITY })
    return { value: call, chain: null, receiver: null, member: null, at }
  }

  function indexOf(cursor: Cursor, place: Place, reading: Reading): Reading | null {
    const isReversed = isMark(cursor.after(1), '::') && isMark(cursor.after(2), '-')
    const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true })
    const { at, chain, value } = reading
    if (isReversed) {
      const call: Expression = {
        kind: 'call',
        name: '.reversed',
        receiver: value,
        args: [],
        scope: place.scope,
      }
      return { value: call, chain: null, receiver: null, member: null, at }
    }
    const [first] = items
    if (first === undefined)
      return cursor.is('{')
        ? { ...reading, value: listIn(blocks.braces(cursor, { ...place, path: null })), chain: null }
        : reading
    const text = constantText(first.value)
    if (chain !== null && text !== null)
      return { ...named(`${chain}.${text}`, place), receiver: value, member: text, at }
    if (first.value.kind === 'number') {
      const call: Expression = { kind: 'call', name: '.at', receiver: value, args: items, scope: place.scope }
      return { value: call, chain: null, receiver: null, member: null, at }
    }
    return { value: UNKNOWN, chain: null, receiver: value, member: text ?? '', at }
  }

  /** A macro, `name!(…)`, or an assertion that a value is there. */
  function exclaimed(cursor: Cursor, place: Place, reading: Reading): Reading | null {
    const next = cursor.after(1)
    if (next?.kind !== 'mark' || !'([.,;)!'.includes(next.text)) return null
    cursor.advance()
    const { chain, at } = reading
    if (chain === null) return reading
    if (cursor.is('[')) return { value: listOf(cursor, place), chain: null, receiver: null, member: null, at }
    if (!cursor.is('(')) return reading
    return callOf(cursor, { ...reading, chain: `${chain}!` }, argumentsOf(cursor, place), place)
  }
}

/** `self`, `@name` and `$this` are `this`; the dollar of a variable is no part of its name. */
function rootOf(word: string): string {
  if (/^\$env:\w/i.test(word)) return `env.${word.slice(5)}`
  if (word === 'self' || word === 'cls' || word === '$this') return 'this'
  if (word.startsWith('@')) return `this.${word.replace(/^@+/, '')}`
  return word.length > 1 && word.startsWith('$') ? word.slice(1) : word
}
