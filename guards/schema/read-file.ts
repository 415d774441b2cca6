import { PlumblineError } from '../../src/core/errors.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import type { InstanceVisitor } from './instance.js'
import { createRowReader, MOST_DOCUMENT_BYTES, readJson, tooLarge } from './read-json.js'

/** Larger YAML takes minutes to read, and nobody writes it. */
const MOST_YAML_BYTES = 32 * 1024 * 1024

export interface ReadOptions {
  /** Of JSON lines. */
  readonly maxLineBytes: number
}

/** Shows what a file holds, row by row for JSON lines; gives its size. @throws PlumblineError when it cannot be read */
export async function readFile(
  file: string,
  fileSystem: FileSystem,
  { maxLineBytes }: ReadOptions,
  visitor: InstanceVisitor,
): Promise<number> {
  if (!isRows(file)) return readWhole(file, fileSystem, visitor)
  const reader = createRowReader(maxLineBytes, visitor)
  let bytes = 0
  for await (const chunk of fileSystem.readChunks(file)) {
    bytes += chunk.byteLength
    reader.write(chunk)
  }
  reader.end()
  return bytes
}

/** A file of one or more documents, JSON or YAML. */
export async function readWhole(
  file: string,
  fileSystem: FileSystem,
  visitor: InstanceVisitor,
): Promise<number> {
  const most = isYaml(file) ? MOST_YAML_BYTES : MOST_DOCUMENT_BYTES
  const bytes = (await fileSystem.stat(file))?.bytes ?? 0
  if (bytes > most) {
    visitor.fault(tooLarge(bytes, most))
    return bytes
  }
  const whole = await readBytes(file, bytes, fileSystem)
  if (isYaml(file)) {
    const { readYaml } = await import('./read-yaml.js')
    readYaml(whole, await import('yaml'), visitor)
  } else readJson(whole, visitor)
  return whole.length
}

/** Into one buffer, once; a file that has changed since it was measured is read as far as it goes. */
async function readBytes(file: string, bytes: number, fileSystem: FileSystem): Promise<Buffer> {
  let whole = Buffer.allocUnsafe(bytes)
  let length = 0
  for await (const chunk of fileSystem.readChunks(file)) {
    if (length + chunk.byteLength > whole.length) {
      whole = Buffer.concat([whole.subarray(0, length)], 2 * (length + chunk.byteLength))
    }
    whole.set(chunk, length)
    length += chunk.byteLength
  }
  return whole.subarray(0, length)
}

export function isRows(file: string): boolean {
  return /\.(?:jsonl|ndjson|jsonlines)$/i.test(file)
}

export function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}

/** A folder or a missing file, where a file was named. */
export async function isFile(file: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    return (await fileSystem.stat(file))?.kind === 'file'
  } catch (error) {
    if (error instanceof PlumblineError) return false
    throw error
  }
}
