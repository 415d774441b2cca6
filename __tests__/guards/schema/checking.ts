import { createSchemaGuard, type SchemaGuardOptions } from '../../../guards/schema/guard.js'
import type { SchemaGuardConfig } from '../../../src/core/config.js'
import type { GuardResult } from '../../../src/core/guard.js'
import type { GuardContext } from '../../../src/ports/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

export type Files = Readonly<Record<string, string | Uint8Array | object>>

export interface Checking extends Partial<SchemaGuardOptions> {
  /** Data and schema by their paths in the repository. */
  readonly map?: Readonly<Record<string, string>>
  readonly config?: Partial<SchemaGuardConfig>
  readonly context?: Partial<GuardContext>
}

/** Runs the guard over a repository in memory; objects are written as JSON. */
export function check(
  files: Files,
  { map = {}, config, context, ...options }: Checking = {},
): Promise<GuardResult> {
  const contents = Object.entries(files).map(([path, content]): [string, string | Uint8Array] => {
    const isText = typeof content === 'string' || content instanceof Uint8Array
    return [`${ROOT}/${path}`, isText ? content : JSON.stringify(content)]
  })
  const usual = configOf()
  const mapped = Object.entries(map).map(([data, schema]) => ({
    data: `${ROOT}/${data}`,
    schema: `${ROOT}/${schema}`,
  }))
  const schema = { ...usual.guards.schema, files: mapped, ...config }
  const all = { ...usual, guards: { ...usual.guards, schema }, maxLineBytes: usual.maxLineBytes }
  const fileSystem = createMemoryFileSystem(Object.fromEntries(contents))
  return createSchemaGuard({ verbose: false, ...options }).check(
    contextOf(fileSystem, { config: all, ...context }),
  )
}

/** `path:line:column rule` of every finding. */
export function places({ findings }: GuardResult): readonly string[] {
  return findings.map(({ path, line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`)
}

export function messages({ findings }: GuardResult): readonly string[] {
  return findings.map(({ message }) => message)
}

/** Holds one value against one schema. */
export function hold(schema: object, value: unknown): Promise<GuardResult> {
  return check(
    { 'schema.json': schema, 'data.json': JSON.stringify(value) },
    { map: { 'data.json': 'schema.json' } },
  )
}

export const DRAFTS = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
} as const
