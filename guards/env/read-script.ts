import { maskScript } from '../../src/scan/mask-script.js'
import { type Constants, constantsOf, fold, foldList } from './fold.js'
import { VITE_BUILTINS } from './platform.js'
import { mayLookUp, readAt, readLookups } from './read-listed.js'
import { namesOf, patternsOf, plainNames, type ScriptNames } from './script-names.js'
import { entriesOf, type PatternEntry } from './script-patterns.js'
import { schemaDeclarations } from './script-schemas.js'
import { type EnvRead, LOUD, NOTHING, type Seen } from './seen.js'

/** What a script takes from other files of the repository, which may hand the environment on. */
export interface ScriptLinks {
  readonly exported: ReadonlySet<string>
  readonly imports: readonly {
    /** As written, such as `./env.js`. */
    readonly from: string
    /** The name that the other file gives it. */
    readonly name: string
    /** Reads, if that is the environment. */
    readonly reads: readonly EnvRead[]
  }[]
}

export interface SeenScript extends Seen {
  readonly links: ScriptLinks
}

const GAP = '\\s{0,40}'
const DEFAULT = /\s{0,40}\)?\s{0,40}(?:\?\?|\|\|)/y
/** Between the environment and what is taken from it: assertions, brackets that close, an object that stands in. */
const AROUND =
  /(?:!(?!=)|\s{1,8}as\s{1,8}[^()=;\n]{1,120}?(?=\))|\s{0,8}(?:\|\||\?\?)\s{0,8}\{\s{0,8}\})?(?:\s{0,8}\)){1,2}!?/y
const ASSERTED = /!(?!=)/y
/** A bracket that groups, and calls nothing. */
const GROUPED =
  /(?:(?:^|[^\w$\])\s])\s{0,8}|\b(?:return|typeof|await|in|of)\s{0,8})\(\s{0,8}(?:<[^<>\n]{1,40}>\s{0,8})?\(?\s{0,8}$/
const MEMBER = /\s{0,40}\??\.\s{0,40}([A-Za-z_$][\w$]*)/y
const INDEX = /\s{0,40}(?:\?\.)?\[\s{0,40}/y
const ARGUMENT = /\s{0,40},\s{0,40}/y
const WRITTEN = /\s{0,40}(?:[-+*/&|^%]?=(?![=>])|\+\+|--)/y
/** What every object has, so that nothing of the environment is read. */
const METHODS: ReadonlySet<string> = new Set(
  'hasOwnProperty toString valueOf propertyIsEnumerable isPrototypeOf toObject get has set delete'.split(' '),
)
const WRITES = /(?:delete\s{1,8}|(?:set|define\w{0,20}|assign|delete\w{0,20})\s{0,8}\(\s{0,40})\(?$/i

/** JavaScript and TypeScript, on Node.js, Deno, Bun and in what Vite, SvelteKit and Astro build. */
export function readScript(text: string): SeenScript {
  if (!mayReadEnvironment(text)) return { ...NOTHING, links: { exported: new Set(), imports: [] } }
  const { code, bare } = maskScript(text)
  const isPlain = readsPlainly(code, bare)
  const names = isPlain ? plainNames() : namesOf(code)
  const reads = new Map<number, EnvRead>()
  const unnamed = new Set<number>()
  const add = (read: EnvRead): void => {
    if (!reads.has(read.offset)) reads.set(read.offset, read)
  }
  const constants = constantsOf(code)
  for (const match of code.matchAll(new RegExp(names.environment, 'g'))) {
    if (bare[match.index] !== code[match.index]) continue
    const end = match.index + match[0].length
    if (WRITES.test(code.slice(Math.max(0, match.index - 60), match.index))) continue
    const isOwn = /env/.test(match[0]) && /[.\]]/.test(match[0]) && !match[0].startsWith('this.')
    const isGrouped = GROUPED.test(code.slice(Math.max(0, match.index - 80), match.index))
    const taken = takenAt(code, behindGroup(code, end, isGrouped), isOwn)
    if (taken === 'unnamed') unnamed.add(match.index)
    else for (const read of taken) if (!isBuiltIn(match[0], read)) add(read)
    const question = code.slice(Math.max(0, match.index - 120), match.index)
    const [asked, , name = ''] = /(["'`])([A-Za-z_]\w{0,99})\1\s{1,8}in\s{1,8}\(?$/.exec(question) ?? []
    if (asked !== undefined) add({ name, offset: match.index - asked.length + 1, hasDefault: true })
  }
  const links = { exported: names.exported, imports: importsOf(code, bare) }
  if (isPlain) return { reads: [...reads.values()], unnamed: [...unnamed], declarations: [], links }
  for (const read of [
    ...destructured(code, names),
    ...readLookups(code, bare),
    ...imported(code),
    ...inputs(code, bare, constants),
  ])
    add(read)
  for (const match of bare.matchAll(/\bDeno\.env\.(?:get|has)\(\s{0,40}/g)) {
    const read = readAt(code, match.index + match[0].length, constants)
    if (read === 'unnamed') unnamed.add(match.index)
    else if (read !== 'written') add(read)
  }
  return {
    reads: [...reads.values()],
    unnamed: [...unnamed],
    declarations: [
      ...schemaDeclarations(code, bare, names.environment),
      ...exportedVariables(code, constants),
    ],
    links,
  }

  /** @param isOwn whether the environment is called by its own name: then all names are names of variables */
  function takenAt(source: string, end: number, isOwn: boolean): readonly EnvRead[] | 'unnamed' {
    MEMBER.lastIndex = end
    const member = MEMBER.exec(source)
    if (member !== null) {
      const name = member[1] ?? ''
      const behind = end + member[0].length
      if (METHODS.has(name)) return askedOf(source, behind)
      if (!isOwn && !LOUD.test(name)) return []
      if (isAt(WRITTEN, source, behind)) return []
      return [{ name, offset: behind - name.length, hasDefault: isAt(DEFAULT, source, behind) }]
    }
    INDEX.lastIndex = end
    const index = INDEX.exec(source)
    if (index !== null) {
      const read = readAt(source, end + index[0].length, constants)
      if (read === 'written') return []
      if (read === 'unnamed') return isOwn ? 'unnamed' : []
      return isOwn || LOUD.test(read.name) ? [read] : []
    }
    ARGUMENT.lastIndex = end
    const argument = ARGUMENT.exec(source)
    return argument === null ? [] : namedAt(source, end + argument[0].length)
  }

  /** `process.env.hasOwnProperty('X')`. */
  function askedOf(source: string, behind: number): readonly EnvRead[] {
    const [open] = /^\s{0,8}\(\s{0,40}/.exec(source.slice(behind, behind + 60)) ?? []
    return open === undefined ? [] : namedAt(source, behind + open.length)
  }

  /** `Reflect.get(process.env, 'X')`, `pick(process.env, ['X', 'Y'])`. */
  function namedAt(source: string, at: number): readonly EnvRead[] {
    const list =
      source[at] === '[' ? foldList(source, at, constants) : [fold(source, at, constants)?.value ?? '']
    return list
      .filter((name) => LOUD.test(name))
      .map((name) => {
        const place = source.indexOf(name, at)
        return { name, offset: place === -1 || place > at + 2_000 ? at : place, hasDefault: true }
      })
  }
}

const PLAINLY = /(?<![\w$.])process\.env\.[A-Z_][A-Z0-9_]+(?![\w$])/g
/** What makes another name for the environment, describes it, or reads it in another way. */
const OTHERWISE =
  /process|[eE]nv|ENV|\bmeta\b|Bun|Deno|Input\(|exportVariable|convict|validationSchema|\b(?:[sS]truct|[oO]bject|(?:strict|loose)Object|keys|type)\s{0,8}\(\s{0,40}\{/
const QUOTED = /["'](?:node:)?process["']|\$env\/|astro:env/

/** Whether a script has nothing of the environment but `process.env.NAME`, as most have: then only that is looked for. */
function readsPlainly(code: string, bare: string): boolean {
  return !OTHERWISE.test(bare.replace(PLAINLY, ' ')) && !QUOTED.test(code)
}

/** What Vite itself puts there. */
function isBuiltIn(environment: string, { name }: EnvRead): boolean {
  return environment.includes('meta') && VITE_BUILTINS.has(name)
}

function behindGroup(code: string, from: number, isGrouped: boolean): number {
  const pattern = isGrouped ? AROUND : ASSERTED
  pattern.lastIndex = from
  return from + (pattern.exec(code)?.[0].length ?? 0)
}

/** Words of which one stands in every script that this reader has something to say of, look-ups and imports aside. */
const TOUCHES =
  /\bprocess\b|import\s{0,8}\.\s{0,8}meta|\b(?:Bun|Deno)\.env|ProcessEnv|\$env\/|astro:env|Input\(|exportVariable|convict|[eE]nv\w{0,20}\s{0,8}(?::[^=\n]{1,60})?=(?!=)/

/** A look that costs little, before comments and strings are told from code. */
function mayReadEnvironment(text: string): boolean {
  return TOUCHES.test(text) || mayLookUp(text) || importsOf(text, text).length > 0
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** `const { A, B: b = 'd' } = process.env`, parameters with such a default, and `const { env: { A } } = process`. */
function destructured(code: string, { environment, process }: ScriptNames): readonly EnvRead[] {
  const direct = patternsOf(code, environment).flatMap(({ entries }) => entries)
  const nested = patternsOf(code, process).flatMap(({ entries }) =>
    entries
      .filter(({ name, local }) => name === 'env' && local === null)
      .flatMap(({ offset }) => entriesBelow(code, offset)),
  )
  return [...direct, ...nested].flatMap(({ name, offset, hasDefault, isRest }) =>
    isRest || !LOUD.test(name) ? [] : [{ name, offset, hasDefault }],
  )
}

function entriesBelow(code: string, offset: number): readonly PatternEntry[] {
  const open = code.indexOf('{', offset)
  const close = code.indexOf('}', open)
  return open === -1 || close === -1 || close > open + 2_000
    ? []
    : entriesOf(code.slice(open, close + 1), open)
}

/** `import { A } from '$env/static/private'`, `import { A } from 'astro:env/server'`. */
function imported(code: string): readonly EnvRead[] {
  const pattern = /\bimport\s{0,8}\{([^{}]{1,2000})\}\s{0,8}from\s{0,8}["'](?:\$env\/static\/|astro:env\/)/g
  return [...code.matchAll(pattern)].flatMap((match) => {
    const list = match[1] ?? ''
    const from = match.index + match[0].indexOf(list)
    return [...list.matchAll(/(?:^|,)\s*([A-Z_][A-Z0-9_]+)\b/g)].map((entry) => {
      const name = entry[1] ?? ''
      return { name, offset: from + entry.index + entry[0].lastIndexOf(name), hasDefault: false }
    })
  })
}

/** `core.getInput('a b')` reads `INPUT_A_B`. Source: the README of @actions/core. */
function inputs(code: string, bare: string, constants: Constants): readonly EnvRead[] {
  return [...bare.matchAll(/\bget(?:Boolean|Multiline)?Input\(\s{0,40}/g)].flatMap((match) => {
    const at = match.index + match[0].length
    const name = fold(code, at, constants)?.value
    if (name === undefined) return []
    return [{ name: `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, offset: at + 1, hasDefault: false }]
  })
}

/** `core.exportVariable('X', …)` sets what later steps read. */
function exportedVariables(code: string, constants: Constants): Seen['declarations'] {
  return [...code.matchAll(/\bexportVariable\(\s{0,40}/g)].flatMap((match) => {
    const at = match.index + match[0].length
    const name = fold(code, at, constants)?.value
    return name === undefined ? [] : [{ name, offset: at, kind: 'provided' as const }]
  })
}

const IMPORT = new RegExp(
  `\\bimport\\s{1,8}(?:([A-Za-z_$][\\w$]*)${GAP},?${GAP})?(?:\\{([^{}]{0,2000})\\})?${GAP}from${GAP}["'](\\.{1,2}\\/[^"'\\n]{1,200})["']`,
  'g',
)

/** A name that nothing is taken of but what follows; the longest that counts, and the blanks behind it. */
const OBJECT = /(?<![\w$.])([A-Za-z_$][\w$]{0,60})\s{0,40}\??$/

/** Bindings of relative imports of which members are taken that are called like variables. */
function importsOf(code: string, bare: string): ScriptLinks['imports'] {
  const bindings = new Map<
    string,
    { readonly from: string; readonly name: string; readonly reads: EnvRead[] }
  >()
  for (const [, standard, list = '', from = ''] of code.matchAll(IMPORT)) {
    if (standard !== undefined) bindings.set(standard, { from, name: 'default', reads: [] })
    for (const part of list.split(',')) {
      const [name = '', local = name] = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/)
      if (name !== '') bindings.set(local, { from, name, reads: [] })
    }
  }
  if (bindings.size === 0) return []
  // From the member back to its object: far fewer members are called like a variable than there are names.
  for (const match of bare.matchAll(/\.\s{0,40}([A-Z_][A-Z0-9_]+)(?![\w$])/g)) {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    const object = OBJECT.exec(bare.slice(Math.max(0, match.index - 104), match.index))?.[1] ?? ''
    const binding = bindings.get(object)
    if (binding === undefined || isAt(WRITTEN, code, end)) continue
    binding.reads.push({ name, offset: end - name.length, hasDefault: isAt(DEFAULT, code, end) })
  }
  return [...bindings.values()].filter(({ reads }) => reads.length > 0)
}
