import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'

const SKIPPED = new Set(['node_modules', '.git'])

/**
 * Absolute paths that match, sorted by code unit. A path that exists as it is written counts as itself, whatever
 * characters are in its name. Folders named node_modules and .git are not entered.
 */
export async function globFiles(pattern: string, directory: string): Promise<readonly string[]> {
  const literal = resolve(directory, pattern)
  if (await exists(literal)) return [literal]

  // The folder's own name is never part of the pattern: it may hold brackets or braces.
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  const inside = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : pattern
  const { default: picomatch } = await import('picomatch')
  const { base, glob } = picomatch.scan(inside)
  if (glob === '') return []

  const root = isAbsolute(inside) ? resolve('/', base) : resolve(directory, base)
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  const matches = picomatch(glob)
  const found: string[] = []
  await walk(root, '', depth, [], (path) => {
    if (matches(path)) found.push(join(root, path))
  })
  return found.sort()
}

async function walk(
  root: string,
  below: string,
  depth: number,
  ancestors: readonly string[],
  visit: (path: string) => void,
): Promise<void> {
  const directory = join(root, below)
  const real = await realpath(directory).catch(() => undefined)
  // A symbolic link that leads back to a folder we are in would never end.
  if (real === undefined || ancestors.includes(real)) return
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (below === '') return []
    throw error
  })
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const kind = entry.isSymbolicLink() ? await stat(join(root, path)).catch(() => undefined) : entry
    if (kind?.isFile()) visit(path)
    else if (kind?.isDirectory() && depth > 1 && !SKIPPED.has(entry.name)) {
      await walk(root, path, depth - 1, [...ancestors, real], visit)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
