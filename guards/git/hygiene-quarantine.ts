import { createHash } from 'node:crypto'
import path from 'node:path'
import { PlumblineError, toPlumblineError } from '../../src/core/errors.js'
import { formatStamp } from '../../src/core/run-id.js'
import type { DocumentSource, SourceEntry } from '../../src/ports/document-source.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { MANIFEST, type Manifest, QUARANTINE, type QuarantinedFile } from './hygiene-manifest.js'
import { isBackupName } from './hygiene-names.js'

export interface QuarantineRequest {
  /** Absolute. */
  readonly root: string
  readonly tracked: 'left' | 'included'
  /** `plan` says what would be moved and touches nothing. */
  readonly act: 'move' | 'plan'
  readonly nowMs: number
}

export interface QuarantineOutcome {
  /** From the root; null where nothing was moved. */
  readonly folder: string | null
  /** What was moved, or would be, from the root. */
  readonly moved: readonly string[]
  /** Tracked backup files, which stay where they are unless they are asked for. */
  readonly trackedLeft: readonly string[]
  /** What could not be moved, and why. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
}

/** Folders of packages: what lies there belongs to their managers. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.venv|venv|\.git|\.quarantine)\//

/**
 * Moves backup files, ignored ones too, to `.quarantine/<time>/files/`. Nothing is deleted. The manifest is written
 * before the first file is moved, so that a stop at any instant leaves everything where `restore` finds it.
 */
export async function quarantine(
  request: QuarantineRequest,
  source: DocumentSource,
  fileSystem: FileSystem,
): Promise<QuarantineOutcome> {
  const { root } = request
  const backups = await findBackups(source)
  const chosen = backups.filter(({ tracked }) => tracked !== true || request.tracked === 'included')
  const chosenPaths = chosen.map((entry) => entry.path)
  const trackedLeft = backups.filter((entry) => !chosen.includes(entry)).map((entry) => entry.path)
  if (chosen.length === 0 || request.act === 'plan') {
    return { folder: null, moved: chosenPaths, trackedLeft, failed: [] }
  }
  const time = await claimFolder(request, fileSystem)
  const folder = path.join(root, QUARANTINE, time)
  const files: QuarantinedFile[] = []
  const failed: { path: string; reason: string }[] = []
  for (const entry of chosen) {
    try {
      files.push(await describe(entry, root, fileSystem))
    } catch (thrown) {
      failed.push({ path: entry.path, reason: toPlumblineError(thrown).message })
    }
  }
  const manifest: Manifest = { version: 1, time, files }
  await fileSystem.writeAtomic(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  const moved: string[] = []
  for (const file of files) {
    try {
      await fileSystem.move(path.join(root, file.path), path.join(folder, 'files', file.path))
      moved.push(file.path)
    } catch (thrown) {
      failed.push({ path: file.path, reason: toPlumblineError(thrown).message })
    }
  }
  return { folder: `${QUARANTINE}/${time}`, moved, trackedLeft, failed }
}

async function findBackups(source: DocumentSource): Promise<readonly SourceEntry[]> {
  const backups: SourceEntry[] = []
  await source.documents(
    { kind: 'tree', ignored: 'included' },
    {
      document: () => {},
      entry(entry) {
        const isFile = entry.kind !== 'missing' && entry.kind !== 'submodule' && entry.kind !== 'other'
        if (isFile && isBackupName(entry.path) && !FOREIGN.test(entry.path)) backups.push(entry)
      },
    },
  )
  return backups.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The quarantine keeps itself out of git. @returns the folder's name: UTC time, with a suffix where it is taken */
async function claimFolder({ root, nowMs }: QuarantineRequest, fileSystem: FileSystem): Promise<string> {
  const ignore = path.join(root, QUARANTINE, '.gitignore')
  if ((await fileSystem.stat(ignore)) === undefined) await fileSystem.writeAtomic(ignore, '*\n')
  const stamp = formatStamp(nowMs)
  for (let attempt = 1; attempt <= 1000; attempt++) {
    const name = attempt === 1 ? stamp : `${stamp}_${attempt}`
    if (await fileSystem.claimDirectory(path.join(root, QUARANTINE, name))) return name
  }
  throw new PlumblineError('toolchain', `${QUARANTINE}/${stamp} and a thousand more are taken`)
}

async function describe(entry: SourceEntry, root: string, fileSystem: FileSystem): Promise<QuarantinedFile> {
  const from = path.join(root, entry.path)
  if (entry.kind === 'symlink') return { path: entry.path, sha256: null, bytes: null, modified: null }
  const stat = await fileSystem.stat(from)
  if (stat === undefined) throw new PlumblineError('toolchain', 'the file is gone, or its name is no UTF-8')
  const hash = createHash('sha256')
  for await (const chunk of fileSystem.readChunks(from)) hash.update(chunk)
  const modified = new Date(stat.modifiedMs).toISOString()
  return { path: entry.path, sha256: hash.digest('hex'), bytes: stat.bytes, modified }
}
