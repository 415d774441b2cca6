import type { Ajv, Options } from 'ajv'
import { createUniqueItems } from './unique-items.js'

/** A version of JSON Schema, named as in `$schema`. */
export type Dialect = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12'

/** What a schema without `$schema` is taken for: the newest one. */
export const USUAL_DIALECT: Dialect = '2020-12'

/** The meta-schemas of the versions, as their specifications name them, without the empty fragment. */
const META_SCHEMAS: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema',
  'draft-06': 'http://json-schema.org/draft-06/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

const DIALECTS = new Map(
  Object.entries(META_SCHEMAS).map(([dialect, uri]) => [withoutScheme(uri), dialect as Dialect]),
)

/** The version that a `$schema` names; undefined where it names something else. */
export function dialectOf(uri: string): Dialect | undefined {
  return DIALECTS.get(withoutScheme(uri.replace(/#$/, '')))
}

/** The member that names a schema in this version. */
export function idKeyword(dialect: Dialect): '$id' | 'id' {
  return dialect === 'draft-04' ? 'id' : '$id'
}

export function metaSchemaOf(dialect: Dialect): string {
  return META_SCHEMAS[dialect]
}

/** A fresh validator of a version, with formats, and none of ajv's own additions to the standard. */
export async function createAjv(dialect: Dialect, options: Options): Promise<Ajv> {
  const { default: formats } = await import('ajv-formats')
  const ajv = await load(dialect, {
    strict: false,
    logger: false,
    // Names such as `constructor` are data.
    ownProperties: true,
    ...options,
  })
  formats.default(ajv)
  for (const keyword of LATER_KEYWORDS[dialect]) ajv.removeKeyword(keyword)
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword(createUniqueItems())
  return ajv
}

/** By `default`: what else a CommonJS module exports looks different to Node and to a bundler. */
async function load(dialect: Dialect, options: Options): Promise<Ajv> {
  // Until 2019 what stands beside `$ref` was ignored.
  const alone = { ...options, ignoreKeywordsWithRef: true }
  switch (dialect) {
    case '2020-12':
      return new (await import('ajv/dist/2020.js')).default.Ajv2020(options)
    case '2019-09':
      return new (await import('ajv/dist/2019.js')).default.Ajv2019(options)
    case 'draft-07':
      return new (await import('ajv')).default.Ajv(alone)
    case 'draft-06':
      return addDraft06(new (await import('ajv')).default.Ajv(alone))
    case 'draft-04':
      return new (await import('ajv-draft-04')).default.default(alone)
  }
}

/** Keywords that came after a version: it knows nothing of them, whatever ajv does. */
export const LATER_KEYWORDS: Readonly<Record<Dialect, readonly string[]>> = {
  'draft-04': ['const', 'contains', 'propertyNames', 'if', 'then', 'else'],
  'draft-06': ['if', 'then', 'else'],
  'draft-07': [],
  '2019-09': [],
  '2020-12': [],
}

/** Members of the meta-schema of draft-07 that came with it. */
const SINCE_07 = [
  '$comment',
  'readOnly',
  'writeOnly',
  'contentMediaType',
  'contentEncoding',
  'if',
  'then',
  'else',
]

/** Draft-06 is draft-07 without conditions and a few annotations. */
function addDraft06(ajv: Ajv): Ajv {
  const later = ajv.getSchema(META_SCHEMAS['draft-07'])?.schema
  if (typeof later !== 'object') throw new Error('ajv has no meta-schema of draft-07')
  const properties = Object.entries(later.properties ?? {}).filter(([name]) => !SINCE_07.includes(name))
  const uri = `${META_SCHEMAS['draft-06']}#`
  ajv.addMetaSchema({ ...later, $id: uri, $schema: uri, properties: Object.fromEntries(properties) })
  return ajv
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//, '')
}
