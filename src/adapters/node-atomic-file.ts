import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Redact } from '../core/redact.js'
import type { AppendFile, AtomicWriter } from '../ports/file-system.js'
import { claimTemporaryPath, releaseTemporaryPath } from './node-temporary-files.js'
import { createTextSink } from './node-text-sink.js'

/** A file that is written beside its target, brought to the disk, and only then given its name. */
export async function openAtomic(path: string, redact: Redact): Promise<AtomicWriter> {
  const temporary = claimTemporaryPath(path)
  const file = await open(temporary, 'wx').catch((error: unknown) => {
    releaseTemporaryPath(temporary)
    throw error
  })
  const sink = createTextSink(file, redact)
  let finished = false

  const discard = async (): Promise<void> => {
    if (finished) return
    finished = true
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true }).finally(() => releaseTemporaryPath(temporary))
  }
  const orDiscard = async (action: () => Promise<void>): Promise<void> => {
    if (finished) throw new Error('the file was already committed or given up')
    try {
      await action()
    } catch (error) {
      await discard().catch(() => undefined)
      throw error
    }
  }

  return {
    write: (text) => orDiscard(() => sink.write(text)),
    commit: () =>
      orDiscard(async () => {
        await sink.flush()
        await file.sync()
        await file.close()
        await rename(temporary, path)
        finished = true
        releaseTemporaryPath(temporary)
        await syncDirectory(dirname(path))
      }),
    abort: discard,
  }
}

/** Appends in large pieces; what must survive a crash needs `sync`. */
export async function openAppendFile(path: string, redact: Redact): Promise<AppendFile> {
  const file = await open(path, 'a')
  const sink = createTextSink(file, redact)
  let closed = false
  return {
    append: (text) => sink.write(text),
    flush: () => sink.flush(),
    async sync() {
      await sink.flush()
      await file.sync()
    },
    async close() {
      if (closed) return
      closed = true
      try {
        await sink.flush()
      } finally {
        await file.close()
      }
    },
  }
}

/** Makes a rename last through a power cut. Platforms that cannot open folders have no such call. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r').catch(() => undefined)
  if (handle === undefined) return
  await handle
    .sync()
    .catch(() => undefined)
    .finally(() => handle.close())
}
