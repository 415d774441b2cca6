import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PlumblineError } from '../../src/core/errors.js'
import type { ValidationIssue, Validator } from '../../src/core/validator.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { describeIssues } from './describe.js'
import { createAjv, type Dialect, dialectOf, idKeyword, metaSchemaOf, USUAL_DIALECT } from './dialects.js'
import type { Instance } from './instance.js'
import { type Issue, issueOf } from './issue.js'
import { readWhole } from './read-file.js'
import { ownText, resolve } from './references.js'
import { unsupportedIn } from './unsupported.js'

/** A schema's file, read and held against its own meta-schema. */
export interface SchemaSource {
  /** Absolute. */
  readonly file: string
  readonly instance: Instance
  readonly dialect: Dialect
  /** What references in it count from: its `$id`, or the file. */
  readonly base: string
  readonly issues: readonly Issue[]
  readonly isUsable: boolean
}

export interface MetaSchemas {
  /** A meta-schema by its address, such as those of the vocabularies. */
  find(uri: string): Promise<object | undefined>
  /** Where a schema does not follow that of its version. */
  issuesOf(dialect: Dialect, value: unknown): Promise<readonly ValidationIssue[]>
}

/** Meta-schemas come with ajv; those of one version are compiled once. */
export function createMetaSchemas(): MetaSchemas {
  const made = new Map<Dialect, ReturnType<typeof createAjv>>()
  const ajvOf = (dialect: Dialect) => {
    const ajv = made.get(dialect) ?? createAjv(dialect, { allErrors: true, verbose: true })
    made.set(dialect, ajv)
    return ajv
  }
  return {
    async find(uri) {
      const [, year] = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\//.exec(uri) ?? []
      const dialect = year === '2019-09' || year === '2020-12' ? year : dialectOf(uri)
      if (dialect === undefined) return undefined
      const schema = (await ajvOf(dialect)).getSchema(uri)?.schema
      return typeof schema === 'object' ? schema : undefined
    },
    async issuesOf(dialect, value) {
      const accepts = await COMPILED[dialect]?.()
      if (accepts?.(value) === true) return []
      const validate = (await ajvOf(dialect)).getSchema(metaSchemaOf(dialect))
      if (validate === undefined) throw new PlumblineError('internal', `no meta-schema of ${dialect}`)
      return validate(value) === true ? [] : (validate.errors ?? [])
    },
  }
}

/** Versions whose meta-schema was compiled when the program was built; what it says no to is asked again for the reasons. */
const COMPILED: Partial<Record<Dialect, () => Promise<Validator>>> = {
  '2020-12': async () => (await import('../../src/core/generated/validate-meta-2020-12.cjs')).default,
  'draft-07': async () => (await import('../../src/core/generated/validate-meta-draft-07.cjs')).default,
}

/** Reads one schema. @throws PlumblineError when the file cannot be read */
export async function readSchema(
  file: string,
  fileSystem: FileSystem,
  metaSchemas: MetaSchemas,
): Promise<SchemaSource> {
  const issues: Issue[] = []
  let instance: Instance | undefined
  await readWhole(file, fileSystem, {
    instance(found) {
      if (instance === undefined) instance = found
      else issues.push(issueOf('schema-invalid', 'a schema is one document', found.locate([], 'value')))
    },
    fault: ({ ruleId, message, line, column }) => issues.push(issueOf(ruleId, message, { line, column })),
  })
  if (instance === undefined && issues.length === 0) {
    issues.push(issueOf('schema-invalid', 'the file is empty', { line: 1, column: 1 }))
  }
  const read = instance ?? NOTHING
  const named = ownText(read.value, '$schema')
  const dialect = named === undefined ? USUAL_DIALECT : dialectOf(named)
  if (dialect === undefined) issues.push(unknownDialect(String(named), read))
  if (issues.length === 0) {
    const found = await metaSchemas.issuesOf(dialect ?? USUAL_DIALECT, read.value)
    for (const { message, steps, part } of describeIssues(found, read.value)) {
      issues.push(issueOf('schema-invalid', message, read.locate(steps, part)))
    }
  }
  issues.push(...unsupportedIn(read, dialect ?? USUAL_DIALECT))
  const isUsable = issues.every(({ severity }) => severity !== 'error')
  const uri = pathToFileURL(file).href
  const id = ownText(read.value, idKeyword(dialect ?? USUAL_DIALECT))
  const base = id === undefined || id.startsWith('#') ? uri : (resolve(id, uri) ?? uri)
  return { file, instance: read, dialect: dialect ?? USUAL_DIALECT, base, issues, isUsable }
}

const NOTHING: Instance = { value: true, locate: () => ({ line: 1, column: 1 }) }

function unknownDialect(named: string, { locate }: Instance): Issue {
  const message = `the version of JSON Schema that \`$schema\` names is not known here: ${JSON.stringify(named.slice(0, 100))}`
  const remedy = `Name one of ${['draft-04', 'draft-07', '2019-09', '2020-12'].join(', ')}, such as "${metaSchemaOf('2020-12')}".`
  return issueOf('schema-invalid', message, locate(['$schema'], 'value'), remedy)
}

/** Whether a path names a schema by the ways in which schemas are usually kept. */
export function isKeptAsSchema(file: string): boolean {
  const folders = path.posix.dirname(file.replaceAll('\\', '/')).split('/')
  return (
    /[.-]schema\.(?:json|ya?ml)$/i.test(file) || folders.some((name) => /^(?:json-?)?schemas?$/i.test(name))
  )
}
