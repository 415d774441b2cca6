import type { LoadedCase } from '../../src/core/case.js'
import { formatLocation, PlumblineError } from '../../src/core/errors.js'
import {
  type Dataset,
  type DatasetOptions,
  type DatasetSummary,
  openDataset,
} from '../../src/dataset/dataset.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'

export const KIB = 1024

/** Files in /base; every option can be overridden. */
export async function openFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  overrides: Partial<DatasetOptions> = {},
  fileSystem: FileSystem = createMemoryFileSystem(underWork(files)),
): Promise<Dataset> {
  return openDataset(
    {
      globs: Object.keys(files).map((name) => `/base/${name}`),
      workingDirectory: '/base',
      format: 'auto',
      records: '',
      fields: {},
      onInvalid: 'fail',
      maxLineBytes: 64 * KIB,
      ...overrides,
    },
    fileSystem,
  )
}

export function underWork(files: Readonly<Record<string, string | Uint8Array>>) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`/base/${name}`, content]))
}

export interface LoadedFiles {
  readonly cases: readonly LoadedCase[]
  readonly summary: DatasetSummary
}

export async function loadFiles(...args: Parameters<typeof openFiles>): Promise<LoadedFiles> {
  const dataset = await openFiles(...args)
  const summary = await dataset.inspect()
  return { cases: await collect(dataset.cases()), summary }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** The known error that loading ends in; fails where it ends well or in an unknown error. */
export async function errorOf(...args: Parameters<typeof openFiles>): Promise<PlumblineError> {
  const outcome = await loadFiles(...args).catch((error: unknown) => error)
  if (outcome instanceof PlumblineError) return outcome
  throw new Error(`expected a PlumblineError, got ${JSON.stringify(outcome)} ${String(outcome)}`)
}

export function whereOf(error: PlumblineError): string {
  return error.location === undefined ? '' : formatLocation(error.location)
}

/** Serves every file in pieces of the given sizes, from one buffer that is overwritten after each. */
export function inPieces(fileSystem: FileSystem, sizes: readonly number[]): FileSystem {
  return {
    ...fileSystem,
    async *readChunks(path) {
      const whole: Uint8Array[] = []
      for await (const chunk of fileSystem.readChunks(path)) whole.push(Uint8Array.from(chunk))
      const bytes = Buffer.concat(whole)
      const shared = Buffer.alloc(Math.max(...sizes))
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = bytes.copy(shared, 0, at, at + (sizes[turn % sizes.length] ?? 1))
        yield shared.subarray(0, length)
        shared.fill(0x7b)
        at += length
      }
    },
  }
}

/** A sound JSON line. */
export function line(overrides: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ question: 'How tall is it?', answer: 'Ten metres.', ...overrides })
}
