import type { Token } from '../../../src/scan/code/token.js'
import { type Cursor, isMark } from './cursor.js'
import type { Grammar } from './grammar.js'

/** Words that are operators or end an expression, and so no type or modifier of the word behind them. */
export const BETWEEN = new Set(
  'in of or and if else elif for as is instanceof not unless while do then end from with satisfies'.split(
    ' ',
  ),
)
const LEADING = new Set(
  'async await new return yield throw typeof void delete go defer not case const let var export default move mut ref static final public private'.split(
    ' ',
  ),
)
const PREFIXES = new Set(['!', '-', '+', '&', '*', '...', '**', '~', '<-', '@', '\\', '|', "'", '?'])
const LONGEST_GENERIC = 40
const LONGEST_CONDITION = 200
const LONGEST_TYPE = 60

/** Signs, modifiers and types in front of a value. */
export function skipLeading(cursor: Cursor, grammar: Grammar, isNested: boolean): void {
  for (;;) {
    if (isNested) cursor.skipLines()
    const token = cursor.here()
    const next = cursor.after(1)
    if (token?.kind === 'mark' && PREFIXES.has(token.text)) cursor.advance()
    else if (token?.kind !== 'word' || next === undefined || next.kind === 'line') return
    else if (LEADING.has(token.text) && !isMark(next, '=') && !isMark(next, '.') && !isMark(next, ':'))
      cursor.advance()
    else if (
      next.kind === 'word' &&
      !BETWEEN.has(next.text) &&
      !grammar.bareCalls &&
      !grammar.typesBehind &&
      !BETWEEN.has(token.text)
    )
      cursor.advance()
    else if (
      BETWEEN.has(token.text) &&
      token.text !== 'from' &&
      token.text !== 'with' &&
      token.text !== 'end' &&
      next.kind !== 'mark'
    )
      cursor.advance()
    else return
  }
}

/** Arguments of types, `<…>`, where a call follows them. */
export function skipGeneric(cursor: Cursor): boolean {
  let open = 0
  for (let steps = 0; steps < LONGEST_GENERIC; steps++) {
    const token = cursor.after(steps)
    if (token === undefined || token.kind === 'line' || token.kind === 'string') return false
    if (isMark(token, '<')) open++
    else if (isMark(token, '>')) open--
    else if (token.kind === 'mark' && !',.[]|&?:'.includes(token.text) && token.text !== '::') return false
    if (open > 0) continue
    if (!isMark(cursor.after(steps + 1), '(')) return false
    for (let skipped = 0; skipped <= steps; skipped++) cursor.advance()
    return true
  }
  return false
}

/** A type of several words, `str | None`, `Record<string, string>`, where a value follows it. */
export function skipType(cursor: Cursor): boolean {
  let open = 0
  for (let steps = 0; steps < LONGEST_TYPE; steps++) {
    const token = cursor.after(steps)
    if (token?.kind === 'mark' && token.text === '=' && open === 0 && steps > 1) {
      for (let skipped = 0; skipped < steps; skipped++) cursor.advance()
      return true
    }
    if (token === undefined || !isOfType(token, open > 0)) return false
    if (token.kind === 'mark' && '[<'.includes(token.text)) open++
    if (token.kind === 'mark' && ']>'.includes(token.text)) open--
  }
  return false
}

function isOfType({ kind, text }: Token, isInside: boolean): boolean {
  if (kind === 'word' || kind === 'string') return true
  if (kind === 'line') return isInside
  return kind === 'mark' && ('|&.?[]<>'.includes(text) || (isInside && text === ','))
}

/** The rest of a condition: up to `else`, or to the end of what holds the expression. */
export function skipCondition(cursor: Cursor, isNested: boolean): void {
  let open = 0
  for (let steps = 0; steps < LONGEST_CONDITION; steps++) {
    if (isNested) cursor.skipLines()
    const token = cursor.here()
    if (token === undefined || token.kind === 'line' || (open === 0 && isEndOfCondition(token))) return
    if (token.kind === 'mark' && '([{'.includes(token.text)) open++
    if (token.kind === 'mark' && ')]}'.includes(token.text)) open--
    cursor.advance()
  }
}

function isEndOfCondition({ kind, text }: Token): boolean {
  return (kind === 'word' && text === 'else') || (kind === 'mark' && ')]},:'.includes(text))
}
