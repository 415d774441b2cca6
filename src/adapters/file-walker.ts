import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs'
import { PlumblineError } from '../core/errors.js'
import type { Pieces } from './git-pieces.js'
import { codeOf, fileError } from './node-file-error.js'

const LEFT_OUT = new Set(['.git', 'node_modules'])

/** A name as the file system has it: bytes where they are no UTF-8. */
export type RawName = string | Buffer

/** Relative paths of all files below a folder, in order, without entering .git, node_modules and symbolic links. */
export function walkFiles(root: string): readonly RawName[] {
  const found: RawName[] = []
  walk(root, '', found)
  return found
}

function walk(root: string, below: RawName, found: RawName[]): void {
  for (const entry of readFolder(joined(root, below))) {
    const path = below.length === 0 ? entry.name : joined(below, entry.name)
    if (typeof entry.name === 'string' && LEFT_OUT.has(entry.name)) continue
    if (entry.isDirectory()) walk(root, path, found)
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path)
  }
}

function readFolder(folder: RawName): readonly Dirent<string | Buffer>[] {
  try {
    const entries: Dirent<string>[] = readdirSync(folder, { withFileTypes: true })
    if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries.sort(byName)
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).sort(byName)
  } catch (error) {
    throw unreadable(error, folder)
  }
}

function byName(a: Dirent<string | Buffer>, b: Dirent<string | Buffer>): number {
  const [left, right] = [a.name.toString(), b.name.toString()]
  return left < right ? -1 : left > right ? 1 : 0
}

/** `folder/name`, in bytes as soon as one of them is. */
export function joined(folder: RawName, name: RawName): RawName {
  if (typeof folder === 'string' && typeof name === 'string')
    return name === '' ? folder : `${folder}/${name}`
  if (name.length === 0) return folder
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)])
}

export type FileRead =
  | { readonly kind: 'text' | 'binary'; readonly bytes: number }
  | { readonly kind: 'symlink'; readonly target: Buffer }
  | { readonly kind: 'missing' | 'other' }

/** Neither follows a symbolic link nor waits for the other end of a pipe. Windows has no such flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const CAN_REFUSE_LINKS = constants.O_NOFOLLOW !== undefined

/**
 * Reads a file into `pieces`, which deliver it. Synchronous: for many small files that is several times faster than
 * promises, and it takes three system calls a file.
 * @throws PlumblineError `toolchain` when the file is there and cannot be read.
 */
export function readFileInto(
  path: RawName,
  pieces: Pieces,
  deliver: (bytes: Uint8Array, firstLine: number) => void,
): FileRead {
  if (!CAN_REFUSE_LINKS && isLink(path)) return { kind: 'symlink', target: readLink(path) }
  let file: number
  try {
    file = openSync(path, FLAGS)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
    if (code === 'ENXIO') return { kind: 'other' }
    if ((code === 'ELOOP' || code === 'EMLINK') && isLink(path))
      return { kind: 'symlink', target: readLink(path) }
    throw unreadable(error, path)
  }
  try {
    return readOpenFile(file, pieces, deliver)
  } catch (error) {
    if (codeOf(error) === 'EISDIR') return { kind: 'other' }
    throw unreadable(error, path)
  } finally {
    closeSync(file)
  }
}

function readOpenFile(
  file: number,
  pieces: Pieces,
  deliver: (bytes: Uint8Array, firstLine: number) => void,
): FileRead {
  pieces.begin(1, deliver)
  for (;;) {
    const space = pieces.space()
    const count = readSync(file, space, 0, space.length, null)
    pieces.filled(count)
    // A regular file gives less than was asked for only at its end.
    if (count < space.length) break
    if (pieces.isBinary()) return { kind: 'binary', bytes: fstatSync(file).size }
  }
  const { bytes, binary } = pieces.end()
  return { kind: binary ? 'binary' : 'text', bytes }
}

function isLink(path: RawName): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function readLink(path: RawName): Buffer {
  return readlinkSync(path, { encoding: 'buffer' })
}

/** A file that nobody can read might hold anything, so it never counts as clean. */
function unreadable(error: unknown, path: RawName): PlumblineError {
  if (error instanceof PlumblineError) return error
  const known = fileError(error, 'read', { path: path.toString() })
  return new PlumblineError('toolchain', known.message, {
    location: known.location,
    remedy: `${known.remedy} Or leave it out of the repository.`,
    cause: error,
  })
}
