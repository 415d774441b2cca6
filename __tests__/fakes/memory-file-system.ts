import { dirname, resolve } from 'node:path'
import picomatch from 'picomatch'
import { PlumblineError } from '../../src/core/errors.js'
import type { FileStat, FileSystem } from '../../src/ports/file-system.js'

export interface MemoryFileSystem extends FileSystem {
  /** What stands on this disk, by absolute path. */
  readonly files: Map<string, Uint8Array>
  /** Empty folders; those that hold something need no entry. */
  readonly directories: Set<string>
  /** The text of a file, or undefined. */
  text(path: string): string | undefined
}

/** A disk in memory: the whole port over a Map, for tests that need no real one. */
export function createMemoryFileSystem(
  contents: Readonly<Record<string, string | Uint8Array>> = {},
): MemoryFileSystem {
  const files = new Map<string, Uint8Array>()
  const directories = new Set<string>(['/'])
  const locks = new Map<string, Promise<unknown>>()
  for (const [path, content] of Object.entries(contents)) files.set(resolve('/', path), bytesOf(content))

  const inside = (path: string, directory: string) =>
    path.startsWith(directory === '/' ? '/' : `${directory}/`) && path !== directory
  const everything = () => [...files.keys(), ...directories]
  const isDirectory = (path: string) =>
    directories.has(path) || everything().some((name) => inside(name, path))
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path)
    if (bytes !== undefined) return bytes
    const reason = isDirectory(path) ? 'it is a folder' : 'there is no such file'
    throw new PlumblineError('schema_invalid', `cannot be read: ${reason}`, { location: { path } })
  }
  const write = (path: string, bytes: Uint8Array): void => {
    for (let parent = dirname(path); parent !== '/'; parent = dirname(parent)) {
      if (files.has(parent)) throw unwritable(path, `${parent} is a file`)
    }
    if (isDirectory(path)) throw unwritable(path, 'it is a folder')
    files.set(path, bytes)
  }
  const makeDirectory = (path: string): void => {
    if (files.has(path)) throw unwritable(path, 'it is a file')
    directories.add(path)
  }
  const remove = (path: string): void => {
    for (const name of everything()) {
      if (name !== path && !inside(name, path)) continue
      files.delete(name)
      directories.delete(name)
    }
  }

  return {
    files,
    directories,
    text: (path) => {
      const bytes = files.get(path)
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
    },
    readText: async (path) => {
      const bytes = read(path)
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      } catch (cause) {
        const location = { path, ...firstInvalid(bytes) }
        throw new PlumblineError('schema_invalid', 'not valid UTF-8', { location, cause })
      }
    },
    async *readChunks(path) {
      yield read(path)
    },
    openRandomAccess: async (path) => {
      const bytes = read(path)
      return {
        bytes: bytes.length,
        readAt: async (offset, length) => bytes.subarray(offset, offset + length),
        close: async () => {},
      }
    },
    stat: async (path): Promise<FileStat | undefined> => {
      const bytes = files.get(path)
      if (bytes !== undefined) return { kind: 'file', bytes: bytes.length, modifiedMs: 0 }
      return isDirectory(path) ? { kind: 'directory', bytes: 0, modifiedMs: 0 } : undefined
    },
    list: async (directory) => {
      const names = everything()
        .filter((path) => inside(path, directory))
        .map((path) => path.slice(directory === '/' ? 1 : directory.length + 1).split('/')[0] ?? '')
      return [...new Set(names)].sort()
    },
    glob: async (pattern, directory) => {
      const absolute = resolve(directory, pattern)
      if (files.has(absolute)) return [absolute]
      const matches = picomatch(absolute)
      return [...files.keys()].filter((path) => matches(path)).sort()
    },
    writeAtomic: async (path, text) => write(path, bytesOf(text)),
    createAtomic: async (path) => {
      let written = ''
      return {
        write: async (text) => {
          written += text
        },
        commit: async () => write(path, bytesOf(written)),
        abort: async () => {},
      }
    },
    openAppend: async (path) => {
      if (!files.has(path)) write(path, bytesOf(''))
      return {
        append: async (text) => write(path, Buffer.concat([read(path), bytesOf(text)])),
        flush: async () => {},
        sync: async () => {},
        close: async () => {},
      }
    },
    makeDirectory: async (path) => makeDirectory(path),
    claimDirectory: async (path) => {
      if (files.has(path) || isDirectory(path)) return false
      makeDirectory(path)
      return true
    },
    copy: async (from, to) => write(to, read(from)),
    move: async (from, to) => {
      const moved = [...files].filter(([path]) => path === from || inside(path, from))
      if (moved.length === 0 && !isDirectory(from)) read(from)
      remove(from)
      if (moved.length === 0) makeDirectory(to)
      for (const [path, bytes] of moved) write(`${to}${path.slice(from.length)}`, bytes)
    },
    remove: async (path) => remove(path),
    withLock: async (path, action) => {
      const before = locks.get(path) ?? Promise.resolve()
      const mine = before.then(action, action)
      locks.set(
        path,
        mine.catch(() => undefined),
      )
      return mine
    },
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content
}

function unwritable(path: string, reason: string): PlumblineError {
  return new PlumblineError('toolchain', `cannot be written: ${reason}`, { location: { path } })
}

/** Line and column (code points) of the first wrong byte. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  for (let end = 1; ; end++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      if (end > bytes.length) return { line: 1, column: 1 }
    } catch {
      const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end - 1), {
        stream: true,
      })
      const lines = good.split('\n')
      return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
    }
  }
}
