import { cp, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { StateFolders, StatePart } from '../ports/run-state.js'
import { codeOf } from './node-file-error.js'

/** What is copied was redacted when it was written, and comes back as it was. */
export function createStateFolders(): StateFolders {
  return {
    async copy(from, to, parts) {
      let count = 0
      for (const part of parts)
        count += await copyPart(part, path.join(from, part.name), path.join(to, part.name))
      return count
    },
    remove: (folder) => rm(folder, { recursive: true, force: true }),
  }
}

async function copyPart({ newest, without }: StatePart, from: string, to: string): Promise<number> {
  const names = (await namesOf(from)).filter((name) => !without.includes(name))
  const chosen = newest === null ? names : names.slice(-newest)
  if (chosen.length > 0) await mkdir(to, { recursive: true })
  for (const name of chosen) {
    await cp(path.join(from, name), path.join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      force: false,
      errorOnExist: false,
      filter: async (source) => !without.includes(path.basename(source)) && (await isPlain(source)),
    })
  }
  return chosen.length
}

async function namesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** An archive that somebody else made may hold links that lead elsewhere. */
async function isPlain(source: string): Promise<boolean> {
  const found = await lstat(source)
  return found.isFile() || found.isDirectory()
}
