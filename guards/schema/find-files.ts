import type { ScanDocument } from '../../src/core/scan-document.js'
import type { DocumentVisitor } from '../../src/ports/document-source.js'
import { findInlineAllows, type InlineAllow } from '../../src/scan/inline-allows.js'
import { isYaml } from './read-file.js'
import { isKeptAsSchema } from './schema-source.js'

/** What a look through the tree remembers; paths count from the root. */
export interface TreeFiles {
  /** Files that name a schema, or say that they are one. */
  readonly naming: ReadonlySet<string>
  /** Schemas by where they stand. */
  readonly kept: readonly string[]
  readonly inlineAllows: readonly InlineAllow[]
}

const CANDIDATE = /\.(?:json|ya?ml)$/i
const NAMES_SCHEMA = Buffer.from('$schema')
/** `$schema` stands at the top of a file, where anybody looks for it. */
const TOP_BYTES = 16 * 1024

/** Notes, while a tree is read, which of its files are worth a closer look. Nothing is parsed here. */
export function createTreeVisitor(): { readonly visitor: DocumentVisitor; found(): TreeFiles } {
  const naming = new Set<string>()
  const kept = new Set<string>()
  const inlineAllows: InlineAllow[] = []
  return {
    visitor: {
      document(document) {
        const { path } = document
        if (!CANDIDATE.test(path)) return
        if (isKeptAsSchema(path)) kept.add(path)
        if (namesSchema(document)) naming.add(path)
        if (isYaml(path)) inlineAllows.push(...findInlineAllows(document))
      },
    },
    found: () => ({ naming, kept: [...kept].sort(), inlineAllows }),
  }
}

function namesSchema({ bytes, firstLine }: ScanDocument): boolean {
  if (firstLine !== 1) return false
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, TOP_BYTES))
  return top.includes(NAMES_SCHEMA)
}
