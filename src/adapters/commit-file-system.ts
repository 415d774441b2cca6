import path from 'node:path'
import picomatch from 'picomatch'
import { PlumblineError } from '../core/errors.js'
import type { FileStat, FileSystem } from '../ports/file-system.js'
import { readGit } from './git-command.js'
import { decodeUtf8 } from './node-utf8.js'

interface TreeEntry {
  readonly blobId: string
  readonly kind: 'file' | 'other'
  readonly bytes: number
}

/** What a commit holds never changes, and several ask for the rules of the same one. */
const known = new Map<string, FileSystem>()
/** Larger files are read anew each time. */
const MOST_KEPT_BYTES = 1024 * 1024

/** As `readCommit`, once for each commit. */
export function createCommitFileSystem(root: string, commit: string): FileSystem {
  const key = `${root}\n${commit}`
  const fileSystem = known.get(key) ?? readCommit(root, commit)
  known.set(key, fileSystem)
  return fileSystem
}

/**
 * The files of a commit, at the absolute paths that they have in the working tree. A file is whole in memory while it
 * is read; links and submodules are no files.
 * @param root of the repository, absolute
 */
function readCommit(root: string, commit: string): FileSystem {
  const kept = new Map<string, Promise<Buffer>>()
  let listing: Promise<ReadonlyMap<string, TreeEntry>> | undefined
  const tree = () => {
    listing ??= listTree(root, commit)
    return listing
  }
  const inRoot = (absolute: string) => path.relative(root, absolute).replaceAll('\\', '/')
  const read = async (absolute: string): Promise<Buffer> => {
    const entry = (await tree()).get(inRoot(absolute))
    if (entry?.kind === 'file') {
      const blob =
        kept.get(entry.blobId) ?? readGit({ directory: root, args: ['cat-file', 'blob', entry.blobId] })
      if (entry.bytes <= MOST_KEPT_BYTES) kept.set(entry.blobId, blob)
      // A failure may pass: whoever asks next asks git.
      blob.catch(() => kept.delete(entry.blobId))
      return blob
    }
    throw new PlumblineError(
      'schema_invalid',
      `cannot be read: there is no such file in commit ${short(commit)}`,
      {
        location: { path: absolute },
      },
    )
  }
  const refuse = (): never => {
    throw new PlumblineError('internal', `commit ${short(commit)} cannot be written to`)
  }
  return {
    readText: async (file) => decodeUtf8(await read(file), file),
    async *readChunks(file) {
      yield await read(file)
    },
    async openRandomAccess(file) {
      const bytes = await read(file)
      return {
        bytes: bytes.length,
        readAt: async (offset, length) => bytes.subarray(offset, offset + length),
        close: async () => undefined,
      }
    },
    stat: async (place) => statIn(await tree(), inRoot(place)),
    list: async (directory) => namesBelow(await tree(), inRoot(directory)),
    async glob(pattern, directory) {
      const entries = await tree()
      const literal = path.resolve(directory, pattern)
      if (statIn(entries, inRoot(literal)) !== undefined) return [literal]
      // The folder's own name is never part of the pattern: it may hold brackets or braces.
      const matches = picomatch(path.relative(directory, literal).replaceAll('\\', '/'))
      return [...entries]
        .filter(([, { kind }]) => kind === 'file')
        .map(([name]) => path.join(root, name))
        .filter((file) => matches(path.relative(directory, file).replaceAll('\\', '/')))
        .sort()
    },
    writeAtomic: refuse,
    createAtomic: refuse,
    openAppend: refuse,
    makeDirectory: refuse,
    claimDirectory: refuse,
    copy: refuse,
    move: refuse,
    remove: refuse,
    withLock: refuse,
  }
}

async function listTree(root: string, commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]
  const listing = (await readGit({ directory: root, args })).toString('utf8')
  const entries = listing.split('\0').filter(Boolean)
  return new Map(
    entries.map((entry) => {
      const tab = entry.indexOf('\t')
      const [mode = '', , blobId = '', size = '0'] = entry.slice(0, tab).split(/ +/)
      const kind = mode.startsWith('100') ? 'file' : 'other'
      return [entry.slice(tab + 1), { blobId, kind, bytes: Number(size) || 0 }]
    }),
  )
}

function statIn(entries: ReadonlyMap<string, TreeEntry>, name: string): FileStat | undefined {
  const entry = entries.get(name)
  if (entry !== undefined) return { kind: entry.kind, bytes: entry.bytes, modifiedMs: 0 }
  const folder = name === '' ? '' : `${name}/`
  for (const known of entries.keys()) {
    if (known.startsWith(folder)) return { kind: 'directory', bytes: 0, modifiedMs: 0 }
  }
  return undefined
}

function namesBelow(entries: ReadonlyMap<string, TreeEntry>, name: string): readonly string[] {
  const folder = name === '' ? '' : `${name}/`
  const below = [...entries.keys()].filter((known) => known.startsWith(folder))
  return [...new Set(below.map((known) => known.slice(folder.length).split('/')[0] ?? ''))].sort()
}

function short(commit: string): string {
  return commit.slice(0, 12)
}
