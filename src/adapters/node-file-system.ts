import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Redact } from '../core/redact.js'
import { showPath } from '../core/show-path.js'
import type { FileStat, FileSystem, RandomAccessFile } from '../ports/file-system.js'
import { openAppendFile, openAtomic, syncDirectory } from './node-atomic-file.js'
import { codeOf, type FileIntent, fileError } from './node-file-error.js'
import { globFiles } from './node-glob.js'
import { withFileLock } from './node-lock.js'
import { claimTemporaryPath, releaseTemporaryPath } from './node-temporary-files.js'
import { decodeUtf8 } from './node-utf8.js'

const READ_BYTES = 256 * 1024

export interface NodeFileSystemOptions {
  readonly redact: Redact
  /** Errors name paths as seen from here; the process's own directory when absent. */
  readonly workingDirectory?: string | undefined
}

/** The disk. Parent folders of whatever is written are made as needed. */
export function createNodeFileSystem(options: NodeFileSystemOptions): FileSystem {
  const { redact, workingDirectory = process.cwd() } = options

  const attempt = async <T>(intent: FileIntent, path: string, action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw fileError(error, intent, { path: showPath(path, workingDirectory) })
    }
  }
  const makeParent = (path: string) => mkdir(dirname(path), { recursive: true })
  const createAtomic: FileSystem['createAtomic'] = (path) =>
    attempt('write', path, async () => {
      await makeParent(path)
      const writer = await openAtomic(path, redact)
      return {
        write: (text) => attempt('write', path, () => writer.write(text)),
        commit: () => attempt('write', path, () => writer.commit()),
        abort: () => attempt('write', path, () => writer.abort()),
      }
    })

  return {
    readText: (path) =>
      attempt('read', path, async () => decodeUtf8(await readFile(path), showPath(path, workingDirectory))),

    async *readChunks(path) {
      try {
        const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: READ_BYTES })
        yield* chunks
      } catch (error) {
        throw fileError(error, 'read', { path: showPath(path, workingDirectory) })
      }
    },

    openRandomAccess: (path) => attempt('read', path, () => openRandomAccess(path, attempt)),
    stat: (path) => attempt('read', path, () => statOf(path)),
    list: (directory) => attempt('read', directory, () => listOf(directory)),
    glob: (pattern, directory) => attempt('read', directory, () => globFiles(pattern, directory)),

    async writeAtomic(path, text) {
      const writer = await createAtomic(path)
      await writer.write(text)
      await writer.commit()
    },

    createAtomic,

    openAppend: (path) =>
      attempt('write', path, async () => {
        await makeParent(path)
        const file = await openAppendFile(path, redact)
        return {
          append: (text) => attempt('write', path, () => file.append(text)),
          flush: () => attempt('write', path, () => file.flush()),
          sync: () => attempt('write', path, () => file.sync()),
          close: () => attempt('write', path, () => file.close()),
        }
      }),

    makeDirectory: (path) =>
      attempt('write', path, async () => {
        await mkdir(path, { recursive: true })
      }),

    claimDirectory: (path) =>
      attempt('write', path, async () => {
        await makeParent(path)
        try {
          await mkdir(path)
          return true
        } catch (error) {
          if (codeOf(error) === 'EEXIST') return false
          throw error
        }
      }),

    copy: (from, to) => attempt('write', to, () => copyWhole(from, to, attempt)),

    move: (from, to) =>
      attempt('write', to, async () => {
        await makeParent(to)
        try {
          await rename(from, to)
        } catch (error) {
          if (codeOf(error) !== 'EXDEV') throw error
          await copyWhole(from, to, attempt)
          await rm(from, { recursive: true, force: true })
        }
      }),

    remove: (path) => attempt('write', path, () => rm(path, { recursive: true, force: true })),

    withLock: (path, action) => withLockOf(path, workingDirectory, makeParent, action),
  }
}

type Attempt = <T>(intent: FileIntent, path: string, action: () => Promise<T>) => Promise<T>

/** Errors of `action` itself pass through as they are. */
async function withLockOf<T>(
  path: string,
  workingDirectory: string,
  makeParent: (path: string) => Promise<unknown>,
  action: () => Promise<T>,
): Promise<T> {
  const shown = showPath(path, workingDirectory)
  try {
    await makeParent(path)
  } catch (error) {
    throw fileError(error, 'write', { path: shown })
  }
  return withFileLock(path, shown, action)
}

async function statOf(path: string): Promise<FileStat | undefined> {
  try {
    const found = await stat(path)
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
    return { kind, bytes: found.size, modifiedMs: found.mtimeMs }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

async function listOf(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

async function openRandomAccess(path: string, attempt: Attempt): Promise<RandomAccessFile> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  return {
    bytes: size,
    readAt: (offset, length) =>
      attempt('read', path, async () => {
        const bytes = Buffer.allocUnsafe(length)
        let filled = 0
        while (filled < length) {
          const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return bytes.subarray(0, filled)
      }),
    close: () => file.close(),
  }
}

/** Copies the bytes as they are; the copy appears whole or not at all. */
async function copyWhole(from: string, to: string, attempt: Attempt): Promise<void> {
  await attempt('read', from, () => open(from, 'r').then((file) => file.close()))
  await mkdir(dirname(to), { recursive: true })
  const temporary = claimTemporaryPath(to)
  try {
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    const file = await open(temporary, 'r+')
    await file.sync().finally(() => file.close())
    await rename(temporary, to)
    await syncDirectory(dirname(to))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    releaseTemporaryPath(temporary)
  }
}
