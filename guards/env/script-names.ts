import { entriesOf, openingOf, type PatternEntry } from './script-patterns.js'

/** What a script calls the environment and the process that has it. */
export interface ScriptNames {
  /** Source of a pattern that matches the environment itself. */
  readonly environment: string
  /** Source of a pattern that matches the process that has it. */
  readonly process: string
  /** Names under which the environment leaves the module, such as in `export const env = process.env`. */
  readonly exported: ReadonlySet<string>
}

const GAP = '\\s{0,40}'
const DOT = `${GAP}\\??\\.${GAP}`
const IDENTIFIER = '[A-Za-z_$][\\w$]{0,60}'
const MODULE = `["'](?:node:)?process["']`
/** Where a variable or a parameter gets the environment as its value or its default. */
const TYPE = `(?:\\s{0,8}:[^=;\\n]{1,80})?`
const MOST_ALIASES = 20
const MOST_PATTERNS = 500
/** How far back a declaration begins that gets the environment. */
const REACH = 240

/**
 * Finds the names in two rounds, so that an alias of an alias is one too.
 * @param code without comments
 */
export function namesOf(code: string): ScriptNames {
  const process = processNames(code)
  const aliases = new Set<string>([...importedEnvironments(code), ...typedParameters(code)])
  for (let round = 0, known = -1; round < 2 && known !== aliases.size; round++) {
    known = aliases.size
    const environment = environmentOf(process, aliases)
    for (const alias of [
      ...assigned(code, environment),
      ...takenOut(code, process),
      ...rests(code, environment),
      ...parameters(code, environment),
    ]) {
      if (aliases.size < MOST_ALIASES) aliases.add(alias)
    }
  }
  const environment = environmentOf(process, aliases)
  return { environment, process: ownerOf(process), exported: exportedNames(code, aliases, environment) }
}

let plain: ScriptNames | undefined

/** The names in a script that gives it no other. */
export function plainNames(): ScriptNames {
  plain ??= {
    environment: environmentOf(['process'], new Set()),
    process: ownerOf(['process']),
    exported: new Set(),
  }
  return plain
}

function ownerOf(process: readonly string[]): string {
  const named = `(?:(?:globalThis|global|window|self)${DOT})?(?:${process.map(escaped).join('|')})`
  return `(?:(?<![\\w$])${named}|require\\(${GAP}${MODULE}${GAP}\\))`
}

function environmentOf(process: readonly string[], aliases: ReadonlySet<string>): string {
  const env = `(?:${DOT}env|${GAP}(?:\\?\\.)?\\[${GAP}["'\`]env["'\`]${GAP}\\])(?![\\w$])`
  const own = [
    `${ownerOf(process)}${env}`,
    `(?<![\\w$])import${GAP}\\.${GAP}meta${DOT}env(?![\\w$])`,
    '(?<![\\w$.])Bun\\.env(?![\\w$])',
  ]
  const named = [...aliases].map((alias) => `(?<![\\w$.])(?:this\\.)?${escaped(alias)}(?![\\w$])`)
  return `(?:${[...own, ...named].join('|')})`
}

/** `process` and what else a file calls it. */
function processNames(code: string): readonly string[] {
  const names = new Set(['process'])
  const patterns = [
    `\\bimport${GAP}(?:\\*${GAP}as${GAP})?(${IDENTIFIER})${GAP}from${GAP}${MODULE}`,
    `(?:const|let|var)\\s{1,8}(${IDENTIFIER})${TYPE}${GAP}=${GAP}(?:await${GAP})?(?:require|import)\\(${GAP}${MODULE}`,
    `(?:const|let|var)\\s{1,8}(${IDENTIFIER})${TYPE}${GAP}=${GAP}(?:(?:globalThis|global)\\.)?process${GAP}[;,\\n)]`,
  ]
  for (const pattern of patterns) {
    for (const [, name = ''] of code.matchAll(new RegExp(pattern, 'g'))) {
      if (names.size < MOST_ALIASES) names.add(name)
    }
  }
  return [...names]
}

/** `import { env as e } from 'node:process'`, and SvelteKit's `$env/dynamic/…`. */
function importedEnvironments(code: string): readonly string[] {
  const pattern = new RegExp(
    `\\b(?:import|export)\\s{0,8}\\{([^{}]{1,400})\\}\\s{0,8}from\\s{0,8}(?:${MODULE}|["']\\$env/dynamic/\\w{1,20}["'])`,
    'g',
  )
  return [...code.matchAll(pattern)].flatMap(([, names = '']) => {
    const [found, renamed] = new RegExp(`\\benv\\b(?:\\s{1,8}as\\s{1,8}(${IDENTIFIER}))?`).exec(names) ?? []
    return found === undefined ? [] : [renamed ?? 'env']
  })
}

/** A parameter whose type says what it is: `env: NodeJS.ProcessEnv`. */
function typedParameters(code: string): readonly string[] {
  return namesBefore(code, '\\bProcessEnv\\b', '\\??\\s{0,8}:\\s{0,8}(?:Readonly<)?(?:NodeJS\\.)?')
}

/** `const env = process.env`, `(env = process.env) =>`, `this.env = process.env`, `cfg = { ...process.env }`. */
function assigned(code: string, environment: string): readonly string[] {
  const copy = `(?:\\{${GAP}\\.\\.\\.${GAP}|Object\\.assign\\(${GAP}\\{\\}${GAP},${GAP}|\\(${GAP}<[^<>\\n]{1,40}>${GAP})?`
  return namesBefore(
    code,
    `${environment}(?!${GAP}(?:\\??\\.|\\[|[!=]=|!\\.))`,
    `${TYPE}${GAP}=${GAP}${copy}`,
  )
}

/** The names that stand, with this between, before what matches; only those places are looked at. */
function namesBefore(code: string, pattern: string, between: string): readonly string[] {
  const before = new RegExp(`(?<![\\w$])(${IDENTIFIER})${between}$`)
  const names = new Set<string>()
  for (const { index } of code.matchAll(new RegExp(pattern, 'g'))) {
    const name = before.exec(code.slice(Math.max(0, index - REACH), index))?.[1]
    if (name !== undefined) names.add(name)
    if (names.size >= MOST_ALIASES) break
  }
  return [...names]
}

/** `const { env } = process`, `const { env: e } = globalThis.process`. */
function takenOut(code: string, process: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const { entries } of patternsOf(code, ownerOf(process))) {
    for (const { name, local } of entries) if (name === 'env' && local !== null) names.push(local)
  }
  return names
}

/** `const { A, ...rest } = process.env`. */
function rests(code: string, environment: string): readonly string[] {
  return patternsOf(code, environment).flatMap(({ entries }) =>
    entries.flatMap(({ name, local, isRest }) => (isRest && local !== null ? [local] : isRest ? [name] : [])),
  )
}

/** A function of this file that is called with the environment: its parameter is one. */
function parameters(code: string, environment: string): readonly string[] {
  const callees = namesBefore(code, `${environment}${GAP}[,)]`, `${GAP}\\(${GAP}`)
  return callees.flatMap((callee) => {
    const name = escaped(callee)
    const head = `(?<![\\w$])(?:function\\s{1,8}${name}\\s{0,8}\\(|${name}\\s{0,8}=\\s{0,8}(?:async\\s{0,8})?(?:function\\s{0,8})?\\(?)`
    const parameter = new RegExp(`${head}\\s{0,40}(${IDENTIFIER})\\s{0,8}(?=[,:=)])`).exec(code)?.[1]
    return parameter === undefined || parameter === 'function' || parameter === 'async' ? [] : [parameter]
  })
}

function exportedNames(code: string, aliases: ReadonlySet<string>, environment: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name = ''] of code.matchAll(
    new RegExp(`\\bexport\\s{1,8}(?:const|let|var)\\s{1,8}(${IDENTIFIER})`, 'g'),
  )) {
    if (aliases.has(name)) names.add(name)
  }
  for (const [, list = '', from] of code.matchAll(
    new RegExp(`\\bexport\\s{0,8}\\{([^{}]{1,400})\\}(?:\\s{0,8}from\\s{0,8}(${MODULE}))?`, 'g'),
  )) {
    for (const part of list.split(',')) {
      const [local = '', as = local] = part.trim().split(/\s+as\s+/)
      if (from === undefined ? aliases.has(local) : local === 'env') names.add(as)
    }
  }
  if (new RegExp(`\\bexport\\s{1,8}default\\s{1,8}${environment}\\s{0,8}(?:[;\\n]|$)`).test(code))
    names.add('default')
  return names
}

/** Destructuring patterns that take from an object, with what they take. */
export function patternsOf(
  code: string,
  object: string,
): readonly { readonly open: number; readonly entries: readonly PatternEntry[] }[] {
  const pattern = new RegExp(`\\}${TYPE}${GAP}=${GAP}\\(?${GAP}${object}(?!${GAP}(?:\\??\\.|\\[|\\())`, 'g')
  const found: { open: number; entries: readonly PatternEntry[] }[] = []
  for (const match of code.matchAll(pattern)) {
    if (found.length >= MOST_PATTERNS) break
    const open = openingOf(code, match.index)
    found.push({ open, entries: open === -1 ? [] : entriesOf(code.slice(open, match.index + 1), open) })
  }
  return found
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$')
}
