import type { Token } from '../../../src/scan/code/token.js'
import { createCursor } from './cursor.js'
import { createScope, type Scope } from './expression.js'
import type { Grammar } from './grammar.js'
import { createParser } from './parse-expression.js'
import type { CallSite, Kept } from './place.js'

export interface Parsed {
  readonly calls: readonly CallSite[]
  readonly kept: readonly Kept[]
  /** Names of the file itself. */
  readonly scope: Scope
  /** Names of classes, modules and the like. */
  readonly types: readonly string[]
}

/**
 * Reads what a program says about texts, tolerantly: what it does not understand is passed over a token at a time, so
 * that nothing is read twice and pieces of files can be read as well as whole ones.
 * @param origin number of the file in every `Source`
 */
export function parse(tokens: readonly Token[], grammar: Grammar, origin: number): Parsed {
  const calls: CallSite[] = []
  const kept: Kept[] = []
  const types: string[] = []
  const scope = createScope(null)
  const parser = createParser(grammar, {
    call: (site) => calls.push(site),
    keep: (value) => kept.push(value),
    type: (name) => types.push(name),
    file: scope,
    origin,
  })
  parser.program(createCursor(tokens), scope)
  return { calls, kept, scope, types }
}
