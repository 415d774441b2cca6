import path from 'node:path'
import { PlumblineError } from '../../src/core/errors.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { MANIFEST, type Manifest, parseManifest, QUARANTINE } from './hygiene-manifest.js'

export interface RestoreRequest {
  /** Absolute. */
  readonly root: string
  /** Name of a folder in `.quarantine`; the latest one when absent. */
  readonly time?: string | undefined
  readonly act: 'move' | 'plan'
}

export interface RestoreOutcome {
  /** From the root. */
  readonly folder: string
  readonly restored: readonly string[]
  /** What stays in quarantine, and why. */
  readonly left: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Brings quarantined files back to where they were. What stands there now is never overwritten, and what is done
 * already is no error.
 * @throws PlumblineError `toolchain` where there is no such quarantine or its manifest cannot be read
 */
export async function restore(request: RestoreRequest, fileSystem: FileSystem): Promise<RestoreOutcome> {
  const { root } = request
  const time = request.time ?? (await latest(root, fileSystem))
  const folder = path.join(root, QUARANTINE, time)
  const manifest = await readManifest(folder, time, fileSystem)
  const restored: string[] = []
  const left: { path: string; reason: string }[] = []
  for (const file of manifest.files) {
    const from = path.join(folder, 'files', file.path)
    const to = path.join(root, file.path)
    if (!(await exists(from, fileSystem))) continue
    if (await exists(to, fileSystem)) {
      left.push({ path: file.path, reason: 'there is a file in its place' })
      continue
    }
    if (request.act === 'move') await fileSystem.move(from, to)
    restored.push(file.path)
  }
  return { folder: `${QUARANTINE}/${time}`, restored, left }
}

async function latest(root: string, fileSystem: FileSystem): Promise<string> {
  const times = (await fileSystem.list(path.join(root, QUARANTINE))).filter((name) => STAMP.test(name))
  const last = times.toSorted((a, b) => ordinalOf(a) - ordinalOf(b)).at(-1)
  if (last !== undefined) return last
  throw new PlumblineError('toolchain', `there is nothing in ${QUARANTINE}`, {
    remedy: 'Only what `hygiene clean` moved can be restored.',
  })
}

const STAMP = /^(\d{8})_(\d{6})(?:_(\d+))?$/

function ordinalOf(name: string): number {
  const [, day = '0', time = '0', suffix = '1'] = STAMP.exec(name) ?? []
  return Number(day + time) * 1001 + Number(suffix)
}

async function readManifest(folder: string, time: string, fileSystem: FileSystem): Promise<Manifest> {
  const remedy = `\`ls ${QUARANTINE}\` shows what there is.`
  if (!STAMP.test(time)) throw new PlumblineError('toolchain', `"${time}" names no quarantine`, { remedy })
  const file = path.join(folder, MANIFEST)
  if ((await fileSystem.stat(file)) === undefined) {
    throw new PlumblineError('toolchain', `there is no ${QUARANTINE}/${time}/${MANIFEST}`, { remedy })
  }
  const manifest = parseManifest(await fileSystem.readText(file))
  if (manifest !== undefined) return manifest
  throw new PlumblineError('toolchain', `${QUARANTINE}/${time}/${MANIFEST} is damaged`, {
    remedy: `The files lie in ${QUARANTINE}/${time}/files/ with the paths that they had.`,
  })
}

/** By name, so that a symbolic link to nowhere counts too. */
async function exists(file: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    return (await fileSystem.list(path.dirname(file))).includes(path.basename(file))
  } catch {
    // A file stands where its folder was: nothing can be put there.
    return true
  }
}
