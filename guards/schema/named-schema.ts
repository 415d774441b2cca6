import path from 'node:path'
import type { FileSystem } from '../../src/ports/file-system.js'
import { dialectOf } from './dialects.js'
import type { Instance, Place } from './instance.js'
import { isYaml, readWhole } from './read-file.js'
import { ownText } from './references.js'

/** What a file says of its own schema. */
export type NamedSchema =
  | { readonly kind: 'none' }
  /** It names a meta-schema, and so says that it is a schema. */
  | { readonly kind: 'is_schema' }
  | { readonly kind: 'remote'; readonly uri: string }
  /** Absolute path, and where it is named. */
  | { readonly kind: 'local'; readonly file: string; readonly text: string; readonly at: Place }

/** The comment by which editors learn of a YAML file's schema, see yaml-language-server. */
const MODELINE = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/m

/** @param file absolute */
export async function namedSchemaOf(file: string, fileSystem: FileSystem): Promise<NamedSchema> {
  if (isYaml(file)) {
    const comment = MODELINE.exec(await topOf(file, fileSystem))
    if (comment !== null) {
      const line = comment.input.slice(0, comment.index).split('\n').length
      return schemaAt(comment[1] ?? '', file, { line, column: 1 })
    }
  }
  let first: Instance | undefined
  await readWhole(file, fileSystem, {
    instance(instance) {
      first ??= instance
    },
    // Whether the file can be read is for those to judge who asked for it to be checked.
    fault: () => {},
  })
  const named = ownText(first?.value, '$schema')
  if (first === undefined || named === undefined) return { kind: 'none' }
  return schemaAt(named, file, first.locate(['$schema'], 'value'))
}

function schemaAt(named: string, file: string, at: Place): NamedSchema {
  if (dialectOf(named) !== undefined) return { kind: 'is_schema' }
  if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(named) || named.startsWith('//'))
    return { kind: 'remote', uri: named }
  const [written = ''] = named.split('#')
  const local = written.replace(/^file:(?:\/\/)?/, '')
  if (local === '') return { kind: 'none' }
  return { kind: 'local', file: path.resolve(path.dirname(file), decode(local)), text: named, at }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const TOP_BYTES = 16 * 1024

async function topOf(file: string, fileSystem: FileSystem): Promise<string> {
  for await (const chunk of fileSystem.readChunks(file)) {
    return Buffer.from(chunk.slice(0, TOP_BYTES)).toString('utf8')
  }
  return ''
}
