import { PlumblineError } from '../core/errors.js'
import type { EntryKind } from '../ports/document-source.js'
import { type FileRead, joined, type RawName, readFileInto, walkFiles } from './file-walker.js'
import { readGit } from './git-command.js'
import { deliverTo, finishEntry, kindOfMode, type Origin, type Scan } from './git-scan.js'

interface TreeFile {
  readonly name: RawName
  readonly tracked: boolean | null
  readonly kind: 'text' | 'symlink' | 'submodule'
}

/** The files as they lie on the disk: tracked ones, untracked ones, and the ignored ones if those are asked for. */
export async function scanWorkTree(
  root: string,
  ignored: 'left_out' | 'included',
  scan: Scan,
): Promise<void> {
  const others = ignored === 'included' ? ['--exclude=node_modules/'] : ['--exclude-standard']
  const [tracked, untracked] = await Promise.all([
    readGit({ directory: root, args: ['ls-files', '-z', '--stage'] }),
    readGit({ directory: root, args: ['ls-files', '-z', '--others', ...others] }),
  ])
  await scanFiles(root, [...parseStaged(tracked), ...parseUntracked(untracked)], scan)
}

/** A folder that is in no repository. */
export async function scanFolder(root: string, scan: Scan): Promise<void> {
  const files = walkFiles(root).map((name): TreeFile => ({ name, tracked: null, kind: 'text' }))
  await scanFiles(root, files, scan)
}

/** One file, wherever it lies; a symbolic link that was named is a link still. @throws when there is none. */
export function scanFile(path: string, shownPath: string, scan: Scan): void {
  const kind = readEntry(path, shownPath, { name: path, tracked: null, kind: 'text' }, scan)
  if (kind !== 'missing' && kind !== 'other') return
  const what = kind === 'missing' ? 'there is no such file' : 'it is no file'
  throw new PlumblineError('toolchain', `cannot be scanned: ${what}`, {
    location: { path: shownPath },
    remedy: 'Check the path and the spelling.',
  })
}

/** Signals are heard only between batches. */
const BATCH_FILES = 256

async function scanFiles(root: string, files: readonly TreeFile[], scan: Scan): Promise<void> {
  let batched = 0
  for (const file of files) {
    readEntry(joined(root, file.name), file.name.toString(), file, scan)
    if (++batched % BATCH_FILES === 0) await new Promise((resolve) => setImmediate(resolve))
    const pause = scan.visitor.ready?.()
    if (pause) await pause
  }
}

function readEntry(place: RawName, path: string, { kind, tracked }: TreeFile, scan: Scan): EntryKind {
  const origin: Origin = { path, tracked, commit: null, authorDate: null, blobId: null }
  const deliver = deliverTo(scan, origin)
  const read: FileRead | { kind: 'submodule' } =
    kind === 'submodule' ? { kind } : readFileInto(place, scan.pieces, deliver)
  if (read.kind === 'symlink') deliver(read.target, 1)
  const bytes = read.kind === 'symlink' ? read.target.length : 'bytes' in read ? read.bytes : null
  finishEntry(scan, origin, read.kind, bytes)
  return read.kind
}

/** `MODE ID STAGE`, a tab, the name. A file in conflict has up to three stages and is one file on the disk. */
function parseStaged(listing: Buffer): TreeFile[] {
  const files: TreeFile[] = []
  let last = ''
  for (const entry of splitNames(listing)) {
    const tab = entry.indexOf('\t')
    const name = entry.slice(tab + 1)
    const shown = entry.toString('latin1').slice(tab + 1)
    if (shown === last) continue
    last = shown
    files.push({ name, tracked: true, kind: kindOfMode(entry.toString('latin1').slice(0, 6)) })
  }
  return files
}

/** A name that ends in a slash is a repository inside of this one, which answers for itself. */
function parseUntracked(listing: Buffer): TreeFile[] {
  return splitNames(listing).map((name) => {
    const isRepository = name.toString('latin1').endsWith('/')
    return { name, tracked: false, kind: isRepository ? 'submodule' : 'text' }
  })
}

/** Names between NULs, as strings where all bytes are UTF-8. */
function splitNames(listing: Buffer): RawName[] {
  const text = listing.toString('utf8')
  if (!text.includes('\ufffd')) return text.split('\0').slice(0, -1)
  const names: RawName[] = []
  for (let from = 0, nul = listing.indexOf(0); nul !== -1; from = nul + 1, nul = listing.indexOf(0, from)) {
    names.push(listing.subarray(from, nul))
  }
  return names
}
