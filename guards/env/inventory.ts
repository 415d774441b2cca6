import type { EnvGuardConfig } from '../../src/core/config.js'
import type { ScanDocument } from '../../src/core/scan-document.js'
import type { DocumentVisitor } from '../../src/ports/document-source.js'
import { createPathMatch } from '../../src/scan/allows.js'
import { isEnvName } from '../../src/scan/env-files.js'
import { findInlineAllows, type InlineAllow } from '../../src/scan/inline-allows.js'
import { readText } from '../../src/scan/text-encoding.js'
import { readDotenv } from './dotenv.js'
import { createEntryPoints, isManifest } from './entry-points.js'
import { type ExampleFile, isExampleFile } from './example-files.js'
import { isTestPath, type Language, languageOf, WORDS } from './languages.js'
import { environmentImports, type Linked, sharedAssignments } from './links.js'
import { createPlaces } from './places.js'
import { isPlatformVariable } from './platform.js'
import type { ScriptLinks } from './read-script.js'
import type { ShellLinks } from './read-shell.js'
import { readFile, type SeenFile } from './reads.js'
import type { DeclarationKind, EnvRead } from './seen.js'

export interface ReadPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly hasDefault: boolean
  readonly isTest: boolean
  /** Kept by GitHub, in the settings of the repository. */
  readonly isSetting: boolean
}

export interface DeclarationPlace {
  readonly path: string
  readonly line: number
  readonly kind: DeclarationKind
}

/** All that a tree says of its environment. */
export interface Inventory {
  readonly reads: ReadonlyMap<string, readonly ReadPlace[]>
  readonly declared: ReadonlyMap<string, readonly DeclarationPlace[]>
  /** Reads whose name the program makes when it runs. */
  readonly unnamed: readonly ReadPlace[]
  readonly examples: readonly ExampleFile[]
  /** Texts of `.gitignore` files by their folders. */
  readonly gitignores: ReadonlyMap<string, string>
  /** Files of values that git tracks. */
  readonly trackedValues: readonly string[]
  /** Configured entry points, whether they load the environment; null for those that are not there. */
  readonly entryPoints: ReadonlyMap<string, boolean | null>
  /** Names that stand in code as texts: what they are for, only a run would tell. */
  readonly mentioned: ReadonlySet<string>
  readonly inlineAllows: readonly InlineAllow[]
  /** Files that would be read, were they not so large. */
  readonly tooLarge: number
}

/** Larger files are made by programs, and nobody declares what they read. */
const MOST_BYTES = 1 << 20
const HEAD_BYTES = 120
const MENTION = /(?<=["'`])([A-Z][A-Z0-9_]{2,99})(?=["'`])/g

export interface InventoryBuilder {
  readonly visitor: Required<Omit<DocumentVisitor, 'ready'>>
  finish(): Inventory
}

/** What a document is to the inventory. */
type Kind =
  | { readonly kind: 'example' | 'gitignore' | 'manifest' | 'none' }
  | { readonly kind: 'code'; readonly language: Language }

export function createInventory(options: EnvGuardConfig): InventoryBuilder {
  const isExcluded = matchOf(options.exclude)
  const isDeclaring = matchOf(options.declarations)
  const isEntryPoint = matchOf(options.entryPoints)
  const followsEntryPoints = options.entryPoints.length > 0
  const entryPoints = createEntryPoints(options.entryPoints, isEntryPoint)
  const reads = new Map<string, ReadPlace[]>()
  const declared = new Map<string, DeclarationPlace[]>()
  const unnamed: ReadPlace[] = []
  const examples: ExampleFile[] = []
  const gitignores = new Map<string, string>()
  const trackedValues: string[] = []
  const mentioned = new Set<string>()
  const inlineAllows: InlineAllow[] = []
  const scripts: Linked<ScriptLinks & { readonly places: ReadonlyMap<EnvRead, ReadPlace> }>[] = []
  const shells: Linked<ShellLinks>[] = []
  let hasAction = false
  let tooLarge = 0

  const kindOf = ({ path, bytes }: ScanDocument): Kind => {
    if (path === '.gitignore' || path.endsWith('/.gitignore')) return { kind: 'gitignore' }
    if (isExcluded(path)) return { kind: 'none' }
    if (isDeclaring(path) || isExampleFile(path)) return { kind: 'example' }
    if (path.endsWith('.min.js')) return { kind: 'none' }
    const language = languageOf(
      path,
      () => Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').split('\n')[0] ?? '',
    )
    if (language !== null) return { kind: 'code', language }
    return followsEntryPoints && (isManifest(path) || isEntryPoint(path))
      ? { kind: 'manifest' }
      : { kind: 'none' }
  }
  const readCode = (path: string, text: string, language: Language): void => {
    const seen = readFile(text, language)
    hasAction ||= language === 'action'
    for (const [, name = ''] of text.matchAll(MENTION)) mentioned.add(name)
    const { places, linesOf } = placesOf(path, text, seen)
    for (const read of seen.reads) {
      const place = places.get(read)
      if (place !== undefined && !isPlatformVariable(read.name, language)) push(reads, read.name, place)
    }
    for (const { name, offset, kind } of seen.declarations)
      push(declared, name, { path, line: linesOf(offset), kind })
    for (const offset of seen.unnamed) {
      unnamed.push({
        path,
        line: linesOf(offset),
        column: 1,
        hasDefault: false,
        isTest: isTestPath(path),
        isSetting: false,
      })
    }
    if (seen.script !== null && (seen.script.exported.size > 0 || seen.script.imports.length > 0)) {
      scripts.push({ path, links: { ...seen.script, places } })
    }
    if (seen.shell !== null) shells.push({ path, links: seen.shell })
  }
  const readExample = (path: string, text: string): void => {
    const entries = readDotenv(text)
    examples.push({ path, entries })
    for (const entry of entries) {
      if (entry.kind === 'malformed') continue
      const kind = entry.kind === 'set' ? 'example' : 'offered'
      push(declared, entry.name, { path, line: entry.line, kind })
    }
    const { places } = placesOf(path, text, readFile(text, 'dotenv'))
    for (const [{ name }, place] of places) if (!isPlatformVariable(name, 'dotenv')) push(reads, name, place)
  }
  const finishReads = (): ReadonlyMap<string, readonly ReadPlace[]> => {
    for (const { path, reads: found } of environmentImports(scripts)) {
      const places = scripts.find((script) => script.path === path)?.links.places
      for (const read of found) {
        const place = places?.get(read)
        if (place !== undefined && !isPlatformVariable(read.name, 'script')) push(reads, read.name, place)
      }
    }
    const shared = sharedAssignments(shells)
    const kept = [...reads].map(([name, places]): [string, readonly ReadPlace[]] => {
      // Outside of an action's repository, the inputs are those of somebody else's action.
      if (name.startsWith('INPUT_') && !hasAction) return [name, []]
      return [name, places.filter(({ path }) => shared.get(path)?.has(name) !== true)]
    })
    return new Map(kept.filter(([, places]) => places.length > 0))
  }

  return {
    visitor: {
      document(document) {
        const { path, bytes, firstLine } = document
        if (firstLine > 1) return
        const what = kindOf(document)
        if (what.kind === 'none') return
        if (what.kind === 'code' && !followsEntryPoints && !holdsWord(bytes, what.language)) return
        if (bytes.length > MOST_BYTES) {
          tooLarge++
          return
        }
        const text = textOf(document)
        if (what.kind !== 'gitignore') inlineAllows.push(...findInlineAllows(document))
        if (what.kind === 'gitignore') gitignores.set(path.slice(0, -'.gitignore'.length), text)
        else if (what.kind === 'example') readExample(path, text)
        else if (what.kind === 'code' && holdsWord(bytes, what.language)) readCode(path, text, what.language)
        if (followsEntryPoints && (what.kind === 'code' || what.kind === 'manifest')) {
          entryPoints.note(path, text, what.kind === 'code' ? what.language : null)
        }
      },
      entry({ path, kind, tracked }) {
        if (kind === 'text' && tracked === true && isEnvName(path)) trackedValues.push(path)
      },
    },
    finish: () => ({
      reads: finishReads(),
      declared,
      unnamed,
      examples,
      gitignores,
      trackedValues,
      entryPoints: entryPoints.finish(),
      mentioned,
      inlineAllows,
      tooLarge,
    }),
  }
}

function matchOf(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : createPathMatch(patterns)
}

/** A look at the bytes that costs little decides whether a text is made at all. */
function holdsWord(bytes: Uint8Array, language: Language): boolean {
  const words = WORDS[language]
  if (words.length === 0) return true
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return words.some((word) => view.includes(word))
}

function textOf({ bytes }: ScanDocument): string {
  const text = readText(bytes)
  return Buffer.from(text.kind === 'text' ? text.bytes : bytes).toString('utf8')
}

/** Places of all that was seen in a file, found in one pass. */
function placesOf(
  path: string,
  text: string,
  { reads, unnamed, declarations, script, settings }: SeenFile,
): { readonly places: ReadonlyMap<EnvRead, ReadPlace>; linesOf(offset: number): number } {
  const all = [...reads, ...(script?.imports.flatMap((each) => each.reads) ?? [])]
  const offsets = [
    ...new Set([...all.map(({ offset }) => offset), ...unnamed, ...declarations.map(({ offset }) => offset)]),
  ]
  const placeOf = createPlaces(text)
  const found = new Map(offsets.sort((a, b) => a - b).map((offset) => [offset, placeOf(offset)]))
  const isTest = isTestPath(path)
  return {
    places: new Map(
      all.map((read) => {
        const { line, column } = found.get(read.offset) ?? { line: 1, column: 1 }
        return [
          read,
          { path, line, column, hasDefault: read.hasDefault, isTest, isSetting: settings.has(read.offset) },
        ]
      }),
    ),
    linesOf: (offset) => found.get(offset)?.line ?? 1,
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
