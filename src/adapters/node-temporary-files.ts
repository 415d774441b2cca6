import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './node-file-error.js'

/** Names and clears the `*.tmp` files that atomic writes go through. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
const PATTERN = /\.([0-9a-f]{6})-(\d+)\.\d+\.tmp$/

/** Another machine's or container's process cannot be asked whether it lives, so its files get this long. */
const FOREIGN_AGE_MS = 60 * 60 * 1000

const inUse = new Set<string>()
let counter = 0

/** A name beside the target that tells which process is writing it: `NAME.HOST-PID.N.tmp`. */
export function claimTemporaryPath(path: string): string {
  const temporary = `${path}.${HOST}-${process.pid}.${++counter}.tmp`
  inUse.add(temporary)
  return temporary
}

export function releaseTemporaryPath(temporary: string): void {
  inUse.delete(temporary)
}

/**
 * Removes temporary files whose writer is dead from a folder and two levels below it; never a file of a living
 * process, and never a `*.tmp` that somebody else named. Returns how many were removed.
 */
export async function sweepTemporaryFiles(directory: string, depth = 2): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  let removed = 0
  for (const entry of entries) {
    const path = join(directory, entry.name)
    if (entry.isDirectory() && depth > 0) removed += await sweepTemporaryFiles(path, depth - 1)
    if (!entry.isFile() || !(await isAbandoned(path))) continue
    // A file that cannot be removed is no reason to refuse a run: the next sweep tries again.
    removed += await rm(path, { force: true }).then(
      () => 1,
      () => 0,
    )
  }
  return removed
}

async function isAbandoned(path: string): Promise<boolean> {
  const match = PATTERN.exec(path)
  if (match === null) return false
  const [, host, pid] = match
  if (host !== HOST) {
    const found = await stat(path).catch(() => undefined)
    return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_AGE_MS
  }
  // Containers hand out the same few process ids again and again, so our own id proves nothing by itself.
  if (Number(pid) === process.pid) return !inUse.has(path)
  return !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
