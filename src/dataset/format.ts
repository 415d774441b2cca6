import path from 'node:path'
import type { Config } from '../core/config.js'
import type { FileSystem } from '../ports/file-system.js'
import { withoutBom } from '../scan/line-splitter.js'
import { parseJson } from './jsonl.js'
import { fileFault, type RecordFault } from './source-record.js'

export type Format = 'jsonl' | 'json' | 'csv' | 'tsv'

const LARGEST_HEAD_BYTES = 1024 * 1024

/**
 * How to read a file: by its first bytes, then by its name. A fault when it is no UTF-8 text or nothing tells.
 * @throws PlumblineError when the file cannot be read
 */
export async function detectFormat(
  absolutePath: string,
  format: Config['format'],
  fileSystem: FileSystem,
): Promise<Format | RecordFault> {
  const head = await readHead(absolutePath, fileSystem)
  const mark = head.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') {
    return fileFault(
      { line: 1, column: 1 },
      'found a UTF-16 byte order mark, expected UTF-8: save the file as UTF-8',
    )
  }
  const extension = path.extname(absolutePath).toLowerCase()
  if (format === 'csv') return extension === '.tsv' ? 'tsv' : 'csv'
  if (format !== 'auto') return format
  return (
    guess(withoutBom(head).toString('utf8'), extension) ??
    fileFault(
      { line: 1, column: 1 },
      'found neither JSON at the start nor a known file name, expected .jsonl, .json, .csv or .tsv (or set `format`)',
    )
  )
}

/** Enough of the file to see its first line and whether more follows. */
async function readHead(absolutePath: string, fileSystem: FileSystem): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0)
  for await (const chunk of fileSystem.readChunks(absolutePath)) {
    head = Buffer.concat([head, chunk])
    if (head.length >= LARGEST_HEAD_BYTES || hasSecondLine(head)) break
  }
  return head
}

function hasSecondLine(head: Buffer): boolean {
  const first = head.findIndex((byte) => byte > 0x20)
  const lineEnd = first === -1 ? -1 : head.indexOf(0x0a, first)
  return lineEnd !== -1 && head.subarray(lineEnd).some((byte) => byte > 0x20)
}

const BY_NAME: Readonly<Partial<Record<string, Format>>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
}

function guess(head: string, extension: string): Format | undefined {
  const named = BY_NAME[extension]
  const start = head.trimStart()
  if (start === '') return named ?? 'jsonl'
  const lineEnd = start.indexOf('\n')
  const firstLine = lineEnd === -1 ? start : start.slice(0, lineEnd)
  const isOneObject = start.startsWith('{') && typeof parseJson(firstLine) === 'object'
  const isCells = named === 'csv' || named === 'tsv'
  if (isOneObject) {
    const isLast = lineEnd === -1 || start.slice(lineEnd).trim() === ''
    return named === 'json' && isLast ? 'json' : 'jsonl'
  }
  if (isCells || named === undefined) return named ?? (/^[[{]/.test(start) ? 'json' : undefined)
  return start.startsWith('[') ? 'json' : named
}
