import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Ledger } from '../ports/spending.js'
import { fileError } from './node-file-error.js'

/**
 * A ledger in a file that several processes append to. One line is one write at the end of the file, which the operating
 * system does as a whole (POSIX `O_APPEND`; not on network file systems): no lock is needed, and a killed process leaves
 * its line or none. Should a line be cut off by a full disk, the line break in front of the next one keeps the two apart.
 * Synchronous, because a call takes two lines of some 60 bytes.
 * @param path absolute; made with its folder where it is not there
 * @param shownPath as errors name it
 */
export function openNodeLedger(path: string, shownPath: string): Ledger {
  const attempt = <T>(intent: 'read' | 'write', action: () => T): T => {
    try {
      return action()
    } catch (error) {
      throw fileError(error, intent, { path: shownPath })
    }
  }
  const file = attempt('write', () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'a+')
  })
  let offset = 0
  let rest = ''
  return {
    append: (line) =>
      attempt('write', () => {
        const bytes = Buffer.from(`\n${line}\n`, 'utf8')
        if (writeSync(file, bytes) !== bytes.length) throw new Error('a line could not be written as a whole')
      }),
    readAppended: () =>
      attempt('read', () => {
        const size = fstatSync(file).size
        if (size === offset) return []
        const bytes = Buffer.alloc(size - offset)
        const read = readSync(file, bytes, 0, bytes.length, offset)
        offset += read
        const lines = `${rest}${bytes.toString('latin1', 0, read)}`.split('\n')
        rest = lines.pop() ?? ''
        return lines.filter((line) => line !== '')
      }),
    close: () => closeSync(file),
  }
}
