import { type Expression, rootOf, type Scope, valuesOf } from './fold/expression.js'
import { createFolder, type Surroundings } from './fold/fold.js'
import type { Folder } from './fold/folded.js'
import type { Parsed } from './fold/parse.js'
import type { Import } from './imports/import.js'
import type { CodeLanguage } from './languages.js'
import type { Unit } from './unit.js'

/** A file, or a part of one, that was read as code. */
export interface CodeFile {
  readonly unit: Unit
  readonly language: CodeLanguage
  readonly origin: number
  readonly imports: readonly Import[]
  readonly parsed: Parsed
}

/** All code that was read, so that constants of one file are known in the others. */
export interface Project {
  add(file: CodeFile): void
  files(): readonly CodeFile[]
  /** Gives a variable of the environment a value that a setting of the project names. */
  setVariable(name: string, value: string): void
  /** What is known of it once all files are there. */
  folder(): Folder
  /** How a name came into the file of a scope; null where it is the file's own. */
  importOf(local: string, scope: Scope): Imported | null
}

/** Languages in which files of a folder, or of the whole project, share names without naming each other. */
const SHARED_FOLDER: ReadonlySet<CodeLanguage> = new Set([
  'go',
  'java',
  'kotlin',
  'csharp',
  'php',
  'swift',
  'c',
])
const SHARED_PROJECT: ReadonlySet<CodeLanguage> = new Set(['ruby', 'c', 'csharp'])
/** A name this long that one file alone defines is that file's, however it was imported. */
const TELLING_NAME = 6
const MOST_CANDIDATES = 16
const ENDING = /\.(?:[cm]?[jt]sx?|rb|py)$/

export function createProject(): Project {
  const files: CodeFile[] = []
  const byScope = new Map<Scope, CodeFile>()
  const byModule = new Map<string, CodeFile[]>()
  const byFolder = new Map<string, CodeFile[]>()
  const definers = new Map<string, CodeFile[]>()
  const variables = new Map<string, Expression[]>()
  const importsOf = new Map<CodeFile, Map<string, Imported[]>>()

  function fileOf(scope: Scope): CodeFile | undefined {
    return byScope.get(rootOf(scope))
  }

  function imported(file: CodeFile, name: string): readonly Expression[] {
    const [head = '', ...rest] = name.split('.')
    for (const { specifier, original } of importsFor(file, head)) {
      const wanted = original === null ? name : [...(original === '*' ? [] : [original]), ...rest].join('.')
      const targets = nearestTo(specifier, byModule.get(moduleOf(specifier)) ?? [])
      const found = targets.flatMap((target) => (target === file ? [] : exported(target, wanted)))
      if (found.length > 0) return found
    }
    return []
  }

  /** Named by an import of something that was not read, such as a path alias or a barrel. */
  function defined(file: CodeFile, name: string): readonly Expression[] {
    const [head = '', ...rest] = name.split('.')
    const [first] = importsFor(file, head)
    if (first === undefined) return []
    const { original } = first
    const isNamed = original !== null && original !== '*' && original !== 'default'
    const wanted = isNamed ? [original, ...rest].join('.') : name
    const [only, other] = definers.get(wanted) ?? []
    const isTelling = wanted.length >= TELLING_NAME && other === undefined && only !== file
    return only !== undefined && isTelling ? exported(only, wanted) : []
  }

  function importsFor(file: CodeFile, local: string): readonly Imported[] {
    const own = importsOf.get(file)
    return [...(own?.get(local) ?? []), ...(own?.get('*') ?? [])]
  }

  function beside(file: CodeFile, name: string): readonly Expression[] {
    const head = name.split('.')[0] ?? ''
    const near = SHARED_FOLDER.has(file.language) ? (byFolder.get(folderOf(file.unit.path)) ?? []) : []
    const far =
      SHARED_PROJECT.has(file.language) && /^[A-Z]/.test(head)
        ? [
            ...(definers.get(name) ?? []),
            ...files.filter(({ parsed }) => parsed.types.includes(head)).slice(0, MOST_CANDIDATES),
          ]
        : []
    const others = [...near, ...far].filter((other) => other !== file && other.language === file.language)
    return others
      .slice(0, MOST_CANDIDATES * 4)
      .flatMap((other) => exported(other, name))
      .slice(0, MOST_CANDIDATES)
  }

  const surroundings: Surroundings = {
    name(name, scope) {
      const file = fileOf(scope)
      if (file === undefined) return []
      for (const find of [imported, defined, beside]) {
        const found = find(file, name)
        if (found.length > 0) return found
      }
      return []
    },
    variable: (name) => variables.get(name) ?? [],
  }

  return {
    add(file) {
      files.push(file)
      byScope.set(file.parsed.scope, file)
      importsOf.set(file, indexImports(file))
      for (const name of modulesOf(file)) push(byModule, name, file)
      push(byFolder, folderOf(file.unit.path), file)
      for (const name of file.parsed.scope.names.keys()) push(definers, name, file)
    },
    files: () => files,
    setVariable(name, value) {
      push(variables, name, { kind: 'text', text: value, source: { at: 0, origin: -1 } })
    },
    folder: () => createFolder(surroundings),
    importOf(local, scope) {
      const file = fileOf(scope)
      return (file === undefined ? undefined : importsOf.get(file)?.get(local)?.[0]) ?? null
    },
  }
}

/** What a name of a file was imported as; null for whatever a module has. */
export interface Imported {
  readonly specifier: string
  readonly original: string | null
}

function indexImports({ imports }: CodeFile): Map<string, Imported[]> {
  const index = new Map<string, Imported[]>()
  for (const { specifier, names } of imports) {
    for (const { local, imported } of names) {
      const known = index.get(local) ?? []
      if (known.length < MOST_CANDIDATES)
        index.set(local, [...known, { specifier, original: local === '*' ? null : imported }])
    }
  }
  return index
}

/** What another file may mean by a name of this one. */
function exported({ parsed }: CodeFile, name: string): readonly Expression[] {
  const head = name.split('.')[0] ?? ''
  const names = [name, `module.exports.${name}`, `exports.${name}`, `default.${name}`]
  const isThere = names.find((one) => parsed.scope.names.has(one))
  const isHolder = parsed.scope.names.has(head) || parsed.types.includes(head)
  const wanted = isThere ?? (isHolder ? name : null)
  if (wanted === null) {
    const member = valuesOf(parsed.scope, name.slice(name.lastIndexOf('.') + 1))
    return name.includes('.') && member !== null ? member : []
  }
  return [{ kind: 'name', name: wanted, scope: parsed.scope }]
}

function push<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else known.push(value)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Many files may have the last part of a specifier's name: those count that share most of what stands before it. */
function nearestTo(specifier: string, files: readonly CodeFile[]): readonly CodeFile[] {
  const wanted = partsOf(specifier.replace(ENDING, ''))
  let most = 0
  let nearest: CodeFile[] = []
  for (const file of files) {
    const parts = partsOf(file.unit.path.replace(ENDING, '').replace(/\/(?:index|__init__|mod)$/, ''))
    let shared = 0
    while (shared < wanted.length && wanted.at(-1 - shared) === parts.at(-1 - shared)) shared++
    if (shared > most) nearest = []
    most = Math.max(most, shared)
    if (shared === most && nearest.length < MOST_CANDIDATES) nearest.push(file)
  }
  return nearest
}

function partsOf(name: string): readonly string[] {
  return name.split(/[/.:\\]+/).filter((part) => part !== '')
}

/** The last part of a specifier, without an ending: `./config/hosts.js`, `app.config.hosts`, `crate::config::hosts`. */
function moduleOf(specifier: string): string {
  const plain = specifier.replace(ENDING, '')
  return plain.slice(Math.max(...['/', '.', ':', '\\'].map((mark) => plain.lastIndexOf(mark))) + 1)
}

/** Names by which other files may import one: its own, or its folder's where it stands for the folder. */
function modulesOf({ unit, language, parsed }: CodeFile): readonly string[] {
  const parts = unit.path.split('/')
  const own = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '')
  const folder = parts.at(-2) ?? ''
  const standsForFolder = language === 'go' || /^(?:index|__init__|mod|lib|main)$/.test(own)
  return [...new Set([own, ...(standsForFolder ? [folder] : []), ...parsed.types])]
}
