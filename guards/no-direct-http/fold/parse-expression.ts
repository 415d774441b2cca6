import type { Token } from '../../../src/scan/code/token.js'
import { type Cursor, createCursor, isMark } from './cursor.js'
import {
  type Argument,
  bind,
  bindMembers,
  createScope,
  type Expression,
  eitherOf,
  holderOf,
  nameOf,
  rowOf,
  UNKNOWN,
} from './expression.js'
import type { Grammar } from './grammar.js'
import { type Blocks, createBlocks } from './parse-blocks.js'
import { skipCondition, skipType } from './parse-leading.js'
import { createOperand } from './parse-operand.js'
import type { ParseSink, Place } from './place.js'

/** Deeper code is passed over. */
const DEEPEST = 160
const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', '&&'])
/** Words between two values that say yes or no. */
const TESTS = new Set(['in', 'not', 'is', 'instanceof'])
/** Their value is the right one; those of the others say yes or no. */
const LAST_COUNTS = new Set(['&&', 'and', '<', '>'])
const DASHED = new Set(['-f', '-join', '-replace', '-split'])
const ASSIGNMENTS = new Set(['=', ':=', '+=', '??=', '||='])

/** Reads expressions, pairs and assignments, and what they are made of. */
export function createParser(grammar: Grammar, sink: ParseSink): Blocks {
  let depth = 0
  /** Runs one level deeper; null where it is too deep already. */
  const deeper = <T>(read: () => T): T | null => {
    if (depth >= DEEPEST) return null
    depth++
    const value = read()
    depth--
    return value
  }
  const blocks = createBlocks({ grammar, sink, deeper, item, expression })

  /** An expression, a pair `name: value` or an assignment `name = value`; null for what is none of these. */
  function item(cursor: Cursor, place: Place): Argument | null {
    const start = cursor.here()
    const left = expression(cursor, place)
    const pair = isPair(cursor, place)
    if (!pair) {
      return { name: shorthand(left, place), value: left }
    }
    cursor.advance()
    const name = nameOf(left)
    const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`
    const inner = skipType(cursor) ? UNKNOWN : expression(cursor, { ...place, path, binds: false })
    const isTyped = ASSIGNMENTS.has(cursor.here()?.text ?? '') && cursor.here()?.kind === 'mark'
    if (isTyped) cursor.advance()
    const value = isTyped ? expression(cursor, { ...place, path }) : inner
    if (path !== null && place.binds && value.kind !== 'unknown') bind(place.scope, path, value)
    sink.keep({ value, name, at: start?.at ?? 0 })
    return { name, value }
  }

  /** `{ name }` is a member of that name. */
  function shorthand(value: Expression, { binds }: Place): string | null {
    return binds && value.kind === 'name' && !value.name.includes('.') ? value.name : null
  }

  function isPair(cursor: Cursor, place: Place): boolean {
    if (opensBlock(cursor, place)) return false
    if (cursor.is(':') || (cursor.is('?:') && !grammar.elvis)) return true
    return cursor.is('=>') || (!place.binds && cursor.is('='))
  }

  /** `if address is None:` in front of what stands indented. */
  function opensBlock(cursor: Cursor, { nested }: Place): boolean {
    const next = cursor.after(1)
    return grammar.indented && !nested && cursor.is(':') && (next === undefined || next.kind === 'line')
  }

  function expression(cursor: Cursor, place: Place): Expression {
    const value = deeper(() => expressionIn(cursor, place))
    if (value === null) cursor.advance()
    return value ?? UNKNOWN
  }

  function expressionIn(cursor: Cursor, place: Place): Expression {
    let left = sum(cursor, place)
    for (;;) {
      const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor)
      if (token === undefined) return left
      const text = token.text
      if (isEither(token)) {
        step(cursor)
        left = eitherOf(left, sum(cursor, place))
      } else if (token.kind === 'mark' ? COMPARISONS.has(text) : text === 'and' && cursor.here() === token) {
        step(cursor)
        const right = sum(cursor, place)
        left = LAST_COUNTS.has(text) ? right : UNKNOWN
      } else if (token.kind === 'mark' && text === '?' && grammar.ternary) left = ternary(cursor, place, left)
      else if (token.kind === 'word' && text === 'if' && grammar.indented && cursor.here()?.kind !== 'line')
        left = conditional(cursor, place, left)
      else if (
        token.kind === 'word' &&
        (TESTS.has(text) || text === 'as' || text === 'satisfies') &&
        cursor.here() === token
      ) {
        step(cursor)
        sum(cursor, place)
        if (TESTS.has(text)) left = UNKNOWN
      } else if (token.kind === 'mark' && ASSIGNMENTS.has(text) && place.binds && cursor.here() === token) {
        left = assignment(cursor, place, left, token)
      } else if (token.kind === 'mark' && text === '=>' && isParameters(left) && cursor.here() === token) {
        step(cursor)
        const scope = createScope(place.scope)
        if (left.kind === 'name') bind(scope, left.name, UNKNOWN)
        left = cursor.is('{')
          ? blocks.braces(cursor, { ...place, path: null, scope, nested: false })
          : expression(cursor, { ...place, path: null, scope })
        if (left.kind === 'record') left = UNKNOWN
      } else return left
    }
  }

  function isEither({ kind, text }: Token): boolean {
    if (kind === 'word') return text === 'or'
    return kind === 'mark' && (text === '??' || text === '||' || (text === '?:' && grammar.elvis))
  }

  /** Of an arrow function; elsewhere `=>` makes a pair. */
  function isParameters({ kind }: Expression): boolean {
    return !grammar.bareCalls && !grammar.arrowMembers && (kind === 'name' || kind === 'record')
  }

  function step(cursor: Cursor): void {
    cursor.skipLines()
    cursor.advance()
    cursor.skipLines()
  }

  function ternary(cursor: Cursor, place: Place, condition: Expression): Expression {
    step(cursor)
    if (cursor.is(':') || cursor.is(',') || cursor.is(')')) return condition
    const yes = expression(cursor, { ...place, binds: false })
    if (cursor.beyondLines()?.text !== ':') return yes
    step(cursor)
    return eitherOf(yes, expression(cursor, place))
  }

  function conditional(cursor: Cursor, place: Place, yes: Expression): Expression {
    step(cursor)
    sum(cursor, place)
    skipCondition(cursor, place.nested)
    if (!cursor.isWord('else')) return yes
    step(cursor)
    return eitherOf(yes, expression(cursor, place))
  }

  function assignment(cursor: Cursor, place: Place, left: Expression, token: Token): Expression {
    step(cursor)
    const name = nameOf(left)
    const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`
    const right = expression(cursor, { ...place, path })
    const value = token.text === '+=' ? rowOf(left, right) : right
    sink.keep({ value, name, at: token.at })
    if (left.kind === 'record') bindMembers(left.of, right, place.scope)
    if (name === null || path === null) return value
    if (token.text === '+=') return value
    bindName(place, path, value)
    return place.path === null ? value : { kind: 'record', of: [{ name, value }] }
  }

  function bindName({ scope }: Place, path: string, value: Expression): void {
    if (path.startsWith('this.')) bind(sink.file, path, value)
    else bind(holderOf(scope, path), path, value)
  }

  function sum(cursor: Cursor, place: Place): Expression {
    let left = operand(cursor, place)
    for (;;) {
      const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor)
      if (token?.kind === 'mark' && grammar.joins.has(token.text)) {
        step(cursor)
        left = rowOf(left, operand(cursor, place))
      } else if (grammar.formats && isMark(token, '%')) {
        step(cursor)
        const value = operand(cursor, place)
        const args = value.kind === 'list' ? value.of : [value]
        left = {
          kind: 'call',
          name: '%',
          receiver: left,
          args: args.map((arg) => ({ name: null, value: arg })),
          scope: place.scope,
        }
      } else if (grammar.dashes && token?.kind === 'word' && DASHED.has(token.text.toLowerCase())) {
        left = dashed(cursor, place, left, token.text.toLowerCase())
      } else if (
        token?.kind === 'mark' &&
        (token.text === '*' || token.text === '/' || token.text === '-') &&
        cursor.here() === token
      ) {
        cursor.advance()
        if (place.nested) cursor.skipLines()
        operand(cursor, place)
        left = token.text === '/' ? left : UNKNOWN
      } else return left
    }
  }

  /** `template -f a, b`, `list -join separator`, `text -replace a, b` */
  function dashed(cursor: Cursor, place: Place, left: Expression, operator: string): Expression {
    step(cursor)
    const values = [operand(cursor, place)]
    while (cursor.is(',')) {
      step(cursor)
      values.push(operand(cursor, place))
    }
    const name =
      operator === '-f' ? '%' : operator === '-join' ? '.join' : operator === '-split' ? '.split' : '.replace'
    const args = values.map((value) => ({ name: null, value }))
    return { kind: 'call', name, receiver: left, args, scope: place.scope }
  }

  /** An operator may begin the next line. */
  function operatorAhead(cursor: Cursor): Token | undefined {
    const here = cursor.here()
    if (here?.kind !== 'line') return here
    const token = cursor.beyondLines()
    const continues =
      token?.kind === 'mark' &&
      (token.text === '??' ||
        token.text === '||' ||
        token.text === '?' ||
        token.text === '?:' ||
        grammar.joins.has(token.text))
    return continues && !grammar.indented ? token : here
  }

  const operand = createOperand({
    grammar,
    sink,
    blocks,
    expression,
    hole(tokens, place) {
      const cursor = createCursor(tokens)
      cursor.skipLines()
      if (cursor.here() === undefined) return UNKNOWN
      const value = expression(cursor, { ...place, path: null, nested: true, binds: false })
      return cursor.beyondLines() === undefined ? value : UNKNOWN
    },
  })

  return blocks
}
