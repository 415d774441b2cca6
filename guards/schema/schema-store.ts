import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Ajv, AnySchemaObject } from 'ajv'
import type { FileSystem } from '../../src/ports/file-system.js'
import type { SchemaValidator } from './compiled.js'
import { createAjv, type Dialect, idKeyword } from './dialects.js'
import { type Issue, issueOf } from './issue.js'
import { BrokenPattern, loadPatternEngine, type PatternEngine } from './patterns.js'
import { isFile } from './read-file.js'
import { referencesOf, walkSchema, withoutSiblings } from './references.js'
import { createMetaSchemas, readSchema, type SchemaSource } from './schema-source.js'
import { member } from './words.js'

export interface LoadedSchema {
  /** Absolute. */
  readonly file: string
  readonly dialect: Dialect
  /** Null for a schema that nothing can be checked with; its issues, or those of what it refers to, say why. */
  readonly validator: SchemaValidator | null
}

export interface SchemaStore {
  load(file: string): Promise<LoadedSchema>
  /** What is wrong with the schemas that were loaded, by absolute path. */
  issues(): ReadonlyMap<string, readonly Issue[]>
}

export interface SchemaStoreOptions {
  readonly fileSystem: FileSystem
  /** References lead nowhere else than below this folder, or below the folder of the schema itself. */
  readonly root: string
  /** Schemas that others may name by their `$id`; absolute. */
  readonly kept: readonly string[]
}

/** Reads, checks and compiles each schema once, with what it refers to. */
export function createSchemaStore(options: SchemaStoreOptions): SchemaStore {
  const { fileSystem } = options
  const metaSchemas = createMetaSchemas()
  const sources = new Map<string, Promise<SchemaSource>>()
  const loaded = new Map<string, Promise<LoadedSchema>>()
  const issues = new Map<string, Issue[]>()
  let engine: Promise<PatternEngine> | undefined

  const sourceOf = (file: string): Promise<SchemaSource> => {
    const known = sources.get(file)
    if (known !== undefined) return known
    const reading = readSchema(file, fileSystem, metaSchemas)
    sources.set(file, reading)
    return reading.then((source) => {
      if (source.issues.length > 0) issues.set(file, [...source.issues])
      return source
    })
  }

  const load = async (file: string): Promise<LoadedSchema> => {
    const source = await sourceOf(file)
    const { dialect } = source
    if (!source.isUsable) return { file, dialect, validator: null }
    engine ??= loadPatternEngine()
    const used: Resolved[] = [{ source, uri: source.base }]
    const loadSchema = async (uri: string): Promise<AnySchemaObject> => {
      const meta = await metaSchemas.find(uri)
      if (meta !== undefined) return meta
      const found = await findLocal(uri, used, options, sourceOf)
      if (!found.isUsable) throw new BrokenReference(found.file)
      used.push({ source: found, uri })
      return prepared(found, uri)
    }
    // Making the code of a large schema shorter takes longer than it ever saves, and so does writing what is referred to
    // at each place that refers to it.
    const code = { regExp: await engine, optimize: false }
    const shared = { validateSchema: false, addUsedSchema: false, inlineRefs: false, code } as const
    try {
      const compile = async (members: { readonly ownProperties: boolean }) => {
        used.splice(1)
        const fast = await createAjv(dialect, { ...shared, messages: false, ...members, loadSchema })
        return { fast, accepts: await fast.compileAsync(prepared(source, source.base)) }
      }
      const usual = await compile({ ownProperties: false })
      const { fast, accepts } = used.some(namesInherited) ? await compile({ ownProperties: true }) : usual
      const slow = await createAjv(dialect, { ...shared, allErrors: true, verbose: true })
      return { file, dialect, validator: validatorOf((value) => accepts(value) === true, slow, fast, used) }
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown
      const found = explain(thrown, used)
      for (const [where, issue] of found) issues.set(where, [...(issues.get(where) ?? []), issue])
      return { file, dialect, validator: null }
    }
  }

  return {
    load(file) {
      const known = loaded.get(file) ?? load(file)
      loaded.set(file, known)
      return known
    },
    issues: () => issues,
  }
}

/** A schema under the address by which it was asked for. */
interface Resolved {
  readonly source: SchemaSource
  readonly uri: string
}

const INHERITED = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})"`)

/** Whether a schema speaks of members that every object has; to ask whether they are its own costs time in each row. */
function namesInherited({ source }: Resolved): boolean {
  return INHERITED.test(JSON.stringify(source.instance.value))
}

/** The second validator, which lists every mistake, is only made when there is one. */
function validatorOf(
  accepts: (value: unknown) => boolean,
  slow: Ajv,
  fast: Ajv,
  used: readonly Resolved[],
): SchemaValidator {
  let validate: ReturnType<Ajv['compile']> | undefined
  const compile = () => {
    const [main, ...others] = used
    if (main === undefined) throw new Error('a validator without a schema')
    for (const { source, uri } of others) slow.addSchema(prepared(source, uri), uri)
    // Meta-schemas of other versions that were asked for.
    for (const [uri, known] of Object.entries(fast.schemas)) {
      const isOther = known !== undefined && slow.schemas[uri] === undefined && slow.refs[uri] === undefined
      if (isOther && typeof known.schema === 'object') slow.addSchema(known.schema, uri)
    }
    return slow.compile(prepared(main.source, main.uri))
  }
  return {
    accepts,
    isOfItems: isOfItems(used[0]?.source.instance.value),
    issuesOf(value) {
      validate ??= compile()
      return validate(value) === true ? [] : (validate.errors ?? [])
    },
  }
}

/** What says nothing of a value. */
const ANNOTATIONS = new Set(
  '$schema $id id $defs definitions $comment title description examples default deprecated readOnly writeOnly'.split(
    ' ',
  ),
)

/** `type: array` and `items`, both of the list itself, and nothing else. */
function isOfItems(schema: unknown): boolean {
  const items = member(schema, 'items')
  if (member(schema, 'type') !== 'array' || typeof items !== 'object' || Array.isArray(items)) return false
  return Object.keys(schema as object).every(
    (name) => name === 'type' || name === 'items' || ANNOTATIONS.has(name),
  )
}

/** A schema as ajv takes it: its address is absolute, and it names no meta-schema, against which it was held before. */
function prepared({ instance, dialect, base, file }: SchemaSource, uri: string): AnySchemaObject {
  const { value } = instance
  if (typeof value !== 'object' || value === null) return value === false ? { not: {} } : {}
  const isOld = dialect.startsWith('draft-')
  const { $schema: _, ...rest }: AnySchemaObject = isOld ? withoutSiblings(value) : { ...value }
  const own = base === pathToFileURL(file).href ? uri : base
  return { ...rest, [idKeyword(dialect)]: own }
}

class RemoteReference extends Error {
  readonly uri: string
  constructor(uri: string) {
    super(`refers to ${uri}`)
    this.uri = uri
  }
}

class MissingFile extends RemoteReference {}

/** What is wrong stands in the issues of that file. */
class BrokenReference extends Error {}

/** The file of the repository that an address means. */
async function findLocal(
  uri: string,
  used: readonly Resolved[],
  { root, kept, fileSystem }: SchemaStoreOptions,
  sourceOf: (file: string) => Promise<SchemaSource>,
): Promise<SchemaSource> {
  if (uri.startsWith('file:')) {
    const file = fileURLToPath(uri)
    const folders = [root, ...used.slice(0, 1).map(({ source }) => path.dirname(source.file))]
    const isInside = folders.some((folder) => !path.relative(folder, file).startsWith('..'))
    if (!isInside || !(await isFile(file, fileSystem))) throw new MissingFile(uri)
    return sourceOf(file)
  }
  for (const file of kept) {
    const source = await sourceOf(file)
    if (source.base === uri || source.base === `${uri}#`) return source
  }
  // Published schemas lie beside each other in the repository as they do at their address.
  for (const { source } of used) {
    const folder = source.base.slice(0, source.base.lastIndexOf('/') + 1)
    if (folder.startsWith('file:') || folder.length < 10 || !uri.startsWith(folder)) continue
    const below = decodeURIComponent(uri.slice(folder.length))
    const file = path.join(path.dirname(source.file), below)
    if (!below.startsWith('..') && (await isFile(file, fileSystem))) return sourceOf(file)
  }
  throw new RemoteReference(uri)
}

/** Why a schema does not compile, at the place in the file that it is about. */
function explain(thrown: Error, used: readonly Resolved[]): readonly (readonly [string, Issue])[] {
  if (thrown instanceof BrokenReference) return []
  const places = used.flatMap(({ source, uri }) => {
    const base = source.base.startsWith('file:') ? uri : source.base
    return placesOf(thrown, source.instance.value, base).map((steps) => ({ source, steps }))
  })
  const [main] = used
  const found = places.length > 0 || main === undefined ? places : [{ source: main.source, steps: [] }]
  return found.map(({ source, steps }) => {
    const place = source.instance.locate(steps, 'value')
    if (thrown instanceof MissingFile) {
      const message = `\`$ref\` leads to a file that is not there, or not in the repository: ${thrown.uri}`
      return [source.file, issueOf('schema-invalid', message, place)]
    }
    if (thrown instanceof RemoteReference) {
      return [
        source.file,
        issueOf('schema-remote-ref', `\`$ref\` leads to the network: ${thrown.uri}`, place),
      ]
    }
    return [source.file, issueOf('schema-invalid', `the schema cannot be used: ${reasonOf(thrown)}`, place)]
  })
}

function reasonOf(thrown: Error): string {
  // The validator follows such references for ever: it takes the id of the outer schema for the inner one's.
  return thrown instanceof RangeError ? 'its references and ids lead round in a circle' : thrown.message
}

function placesOf(thrown: Error, value: unknown, base: string): readonly (readonly string[])[] {
  if (thrown instanceof BrokenPattern) {
    const places: (readonly string[])[] = []
    walkSchema(value, base, (name, text, steps) => {
      if (name === 'pattern' && text === thrown.source) places.push(steps)
    })
    return places
  }
  const references = referencesOf(value, base)
  if (thrown instanceof RemoteReference) {
    return references.filter(({ target }) => target === thrown.uri).map(({ steps }) => steps)
  }
  if (!('missingRef' in thrown)) return []
  const missing = String(thrown.missingRef)
  const fragment = missing.slice(missing.indexOf('#'))
  return references
    .filter(({ text }) => text === missing || (text.endsWith(fragment) && fragment !== ''))
    .map(({ steps }) => steps)
}
