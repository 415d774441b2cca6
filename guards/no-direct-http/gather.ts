import type { Scope } from '../../src/core/guard.js'
import type { ScanDocument } from '../../src/core/scan-document.js'
import type { ScanTotals } from '../../src/ports/document-source.js'
import type { RepositoryContext } from '../../src/ports/guard.js'
import { createPathMatch } from '../../src/scan/allows.js'
import { createAutomaton } from '../../src/scan/automaton.js'
import { findInlineAllows, type InlineAllow } from '../../src/scan/inline-allows.js'
import { readText } from '../../src/scan/text-encoding.js'
import { createPrefilter } from './keywords.js'
import { type FileKind, kindByShebang, kindOf } from './languages.js'

/** A file that has to do with a provider, as text. */
export interface Candidate {
  readonly path: string
  readonly text: string
  readonly kind: FileKind
  readonly isClient: boolean
}

export interface Gathered {
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Files that are allowed to talk to a model. */
  readonly clients: readonly string[]
  readonly inlineAllows: readonly InlineAllow[]
  /** Lines that the change adds, by path; null where all of a file is judged. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>> | null
  /** Of the reading that decides what is judged. */
  readonly totals: ScanTotals
}

const TREE: Scope = { kind: 'tree', ignored: 'left_out' }
const LONGEST_FIRST_LINE = 200

/**
 * Reads what is asked for, and keeps what names a provider. Of a change the files are read whole, since a line alone
 * says neither whether it is a comment nor what its names stand for; only what stands in its added lines counts.
 * @param read told of each candidate once, whole
 */
export async function gather(
  context: RepositoryContext,
  read: (candidate: Candidate) => void,
): Promise<Gathered> {
  const { scope } = context
  if (scope.kind !== 'range' && scope.kind !== 'staged')
    return { ...(await readAll(scope, context, read)), added: null }
  const added = new Map<string, Set<string>>()
  const changed = await context.source.documents(scope, {
    document: (document) => collectLines(document, added),
  })
  const tree = await readAll(TREE, context, () => undefined)
  const candidates = new Map(tree.candidates)
  if (scope.kind === 'range' && (await context.repository.head()) !== scope.head) {
    await readAsOf(scope.head, new Set(added.keys()), candidates, context)
  }
  // Only now is it settled which of its texts counts for a file.
  for (const candidate of candidates.values()) read(candidate)
  return { ...tree, candidates, added, totals: changed }
}

type Read = Omit<Gathered, 'added'>

/** @param read told of each candidate while the reading goes on, so that its work is done beside that of other threads */
async function readAll(
  scope: Scope,
  context: RepositoryContext,
  read: (candidate: Candidate) => void,
): Promise<Read> {
  const { isClient, isExcluded } = matchers(context)
  const prefilter = createPrefilter()
  const candidates = new Map<string, Candidate>()
  const clients: string[] = []
  const inlineAllows: InlineAllow[] = []
  /** All of its documents have come once one of another file does. */
  let last: Candidate | undefined
  const totals = await context.source.documents(scope, {
    document(given) {
      const { path } = given
      if (last !== undefined && last.path !== path) {
        read(last)
        last = undefined
      }
      if (isExcluded(path)) return
      if (isClient(path)) clients.push(path)
      const kind = kindOf(path) ?? kindByFirstLine(given)
      if (kind === null) return
      const content = readText(given.bytes)
      if (content.kind === 'binary' || !prefilter.hasKeyword(content.bytes)) return
      const document = { ...given, bytes: content.bytes }
      inlineAllows.push(...findInlineAllows(document))
      const before = candidates.get(path)?.text ?? ''
      last = { path, text: before + decode(content.bytes), kind, isClient: isClient(path) }
      candidates.set(path, last)
    },
  })
  if (last !== undefined) read(last)
  return { candidates, clients, inlineAllows, totals }
}

/** Replaces what stands in the work tree by what a commit holds. */
async function readAsOf(
  commit: string,
  paths: ReadonlySet<string>,
  candidates: Map<string, Candidate>,
  context: RepositoryContext,
): Promise<void> {
  const { isClient, isExcluded } = matchers(context)
  const prefilter = createPrefilter()
  for (const path of paths) {
    const kind = kindOf(path) ?? candidates.get(path)?.kind ?? null
    if (kind === null || isExcluded(path)) continue
    const bytes = await context.repository.fileAt(commit, path)
    const read = bytes === undefined ? null : readText(bytes)
    if (read === null || read.kind === 'binary' || !prefilter.hasKeyword(read.bytes)) candidates.delete(path)
    else candidates.set(path, { path, text: decode(read.bytes), kind, isClient: isClient(path) })
  }
}

/** Files that hold one of these names and were not read yet. */
export async function gatherNaming(
  names: ReadonlySet<string>,
  known: ReadonlyMap<string, Candidate>,
  context: RepositoryContext,
): Promise<readonly Candidate[]> {
  const { isClient, isExcluded } = matchers(context)
  const holdsName = createNameSearch(names)
  const found: Candidate[] = []
  const scope = context.scope.kind === 'range' || context.scope.kind === 'staged' ? TREE : context.scope
  await context.source.documents(scope, {
    document({ path, bytes }) {
      if (known.has(path) || isExcluded(path)) return
      const kind = kindOf(path)
      if (kind?.kind !== 'code' && kind?.kind !== 'shell' && kind?.kind !== 'page') return
      const read = readText(bytes)
      if (read.kind === 'binary') return
      if (holdsName(read.bytes))
        found.push({ path, text: decode(read.bytes), kind, isClient: isClient(path) })
    },
  })
  return found
}

/** Whether bytes hold one of the names as a whole word. */
function createNameSearch(names: ReadonlySet<string>): (bytes: Uint8Array) => boolean {
  const listed = [...names]
  const lengths = listed.map((name) => Buffer.byteLength(name))
  const automaton = createAutomaton(listed)
  return (bytes) => {
    let found = false
    automaton.scan(bytes, 0, bytes.length, (index, end) => {
      found ||= !isWordByte(bytes[end]) && !isWordByte(bytes[end - (lengths[index] ?? 0) - 1])
    })
    return found
  }
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte))
}

interface Matchers {
  readonly isClient: (path: string) => boolean
  readonly isExcluded: (path: string) => boolean
}

function matchers({ config }: RepositoryContext): Matchers {
  const { clients, exclude } = config.guards['no-direct-http']
  return { isClient: createPathMatch(clients.map(({ path }) => path)), isExcluded: createPathMatch(exclude) }
}

function kindByFirstLine({ path, bytes, firstLine }: ScanDocument): FileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name.includes('.') || firstLine !== 1 || bytes[0] !== 0x23 || bytes[1] !== 0x21) return null
  const end = bytes.indexOf(0x0a)
  return kindByShebang(
    decode(bytes.subarray(0, Math.min(end === -1 ? bytes.length : end, LONGEST_FIRST_LINE))),
  )
}

function collectLines({ path, bytes }: ScanDocument, added: Map<string, Set<string>>): void {
  const lines = added.get(path) ?? new Set<string>()
  for (const line of decode(bytes).split('\n')) lines.add(line.trim())
  added.set(path, lines)
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
