import { type Expression, type Scope, valuesOf } from './fold/expression.js'
import type { Project } from './project.js'

export interface Callee {
  /** Aliases and names of the global object taken off. */
  readonly name: string
  /** That it was imported from; null where none is known. */
  readonly module: string | null
}

const MOST_ALIASES = 8
const NOTHING = new Set(['None', 'null', 'nil', 'undefined'])
const GLOBALS = /^(?:globalThis|window|self|global|this\.global|std|kotlin|java\.lang)\./

/** Whom a name calls: `const send = fetch` makes `send` fetch, and an import makes a name its module's. */
export function resolveCallee(written: string, scope: Scope, project: Project): Callee {
  let name = written
  let at = scope
  for (let hops = 0; hops < MOST_ALIASES; hops++) {
    const alias = aliasOf(name, at)
    if (alias === null || alias.name === name) break
    name = alias.name
    at = alias.scope
  }
  const plain = name.replace(GLOBALS, '')
  const head = plain.split('.')[0] ?? ''
  const found = project.importOf(head, at)
  if (found !== null) {
    const isWhole = found.original === null || found.original === '*' || found.original === 'default'
    const rest = plain.slice(head.length)
    return {
      name: isWhole ? `${lastPart(found.specifier)}${rest}` : `${found.original}${rest}`,
      module: found.specifier,
    }
  }
  return { name: plain, module: null }
}

interface Alias {
  readonly name: string
  readonly scope: Scope
}

function aliasOf(name: string, scope: Scope): Alias | null {
  const value = firstOf(scope, name)
  if (value?.kind === 'name') return { name: value.name, scope: value.scope }
  const dot = name.indexOf('.')
  if (dot <= 0) return null
  const head = firstOf(scope, name.slice(0, dot))
  return head?.kind === 'name' ? { name: `${head.name}${name.slice(dot)}`, scope: head.scope } : null
}

/** `client = None` says nothing about what it will be. */
function firstOf(scope: Scope, name: string): Expression | undefined {
  return valuesOf(scope, name)?.find((value) => value.kind !== 'name' || !NOTHING.has(value.name))
}

/** `node:https` is https, `urllib.request` is request. */
function lastPart(specifier: string): string {
  return specifier.slice(Math.max(...['/', ':', '.'].map((mark) => specifier.lastIndexOf(mark))) + 1)
}
