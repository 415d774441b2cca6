import { openBlobReader } from './git-blobs.js'
import { requireWholeHistory } from './git-changes.js'
import { readGit, startGit } from './git-command.js'
import { createRawParser } from './git-raw.js'
import { headCommit } from './git-repository.js'
import { deliverTo, finishEntry, kindOfMode, type Origin, type Scan } from './git-scan.js'

type BlobKind = 'text' | 'symlink'

interface Wanted {
  readonly origin: Origin
  readonly kind: BlobKind
}

/**
 * Every blob that any ref can reach, once, with the oldest commit and the path that brought it. The changes of the
 * commits are listed rather than `rev-list --objects`, which cuts names at a line end and knows no dates.
 */
export async function scanHistory(root: string, scan: Scan): Promise<void> {
  await requireWholeHistory(root)
  const reader = openBlobReader<Wanted>(root, createBlobScanner(scan))
  try {
    const seen = new Set<string>()
    const want = (origin: Origin & { readonly blobId: string }, mode: string): void => {
      if (/^0+$/.test(mode) || seen.has(origin.blobId)) return
      seen.add(origin.blobId)
      const kind = kindOfMode(mode)
      if (kind === 'submodule') finishEntry(scan, { ...origin, blobId: null }, kind, null)
      else if (scan.blobCache.has(origin.blobId)) scan.totals.knownBlobs++
      else reader.request(origin.blobId, { origin, kind })
    }
    await listCommits(root, scan, want, () => reader.drained())
    await listOtherRefs(root, want)
    await reader.finish()
  } finally {
    reader.stop()
  }
}

type Want = (origin: Origin & { readonly blobId: string }, mode: string) => void

async function listCommits(
  root: string,
  scan: Scan,
  want: Want,
  drained: () => Promise<void>,
): Promise<void> {
  // A HEAD that leads nowhere is no ref for `--all`, and nobody would hear of it.
  await headCommit(root)
  const commits = await readGit({ directory: root, args: ['rev-list', '--reverse', '--date-order', '--all'] })
  scan.totals.commits += countLines(commits)
  let commit = ''
  let authorDate = ''
  const parser = createRawParser({
    commit(id, date) {
      commit = id
      authorDate = date
    },
    change: ({ path, mode, blobId }) => want({ path, commit, authorDate, blobId, tracked: true }, mode),
  })
  const args = ['diff-tree', '--stdin', '-r', '--root', '-c', '--raw', '-z', '--no-abbrev', '--no-renames']
  const git = startGit({ directory: root, args: [...args, '--ignore-submodules=none', '--format=%H %aI'] })
  git.write(commits.toString('latin1'))
  git.endInput()
  await git.read((chunk) => {
    parser.write(chunk)
    return drained()
  })
  parser.end()
}

/** A ref may name a blob or a tree without any commit. */
async function listOtherRefs(root: string, want: Want): Promise<void> {
  const format = '%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)'
  const refs = await readGit({ directory: root, args: ['for-each-ref', `--format=${format}`] })
  const nowhere = { commit: null, authorDate: null, tracked: null }
  for (const line of refs.toString('utf8').split('\n').filter(Boolean)) {
    const [type, id, peeledType, peeledId, ...name] = line.split(' ')
    const [object, blobId] = type === 'tag' ? [peeledType, peeledId] : [type, id]
    const path = name.join(' ')
    if (blobId === undefined || object === 'commit') continue
    if (object === 'blob') want({ ...nowhere, path, blobId }, '100644')
    else if (object === 'tree') {
      const listing = await readGit({ directory: root, args: ['ls-tree', '-r', '-z', '--full-tree', blobId] })
      for (const entry of listing.toString('utf8').split('\0').filter(Boolean)) {
        const [meta = '', file = ''] = splitOnce(entry, '\t')
        const [mode = '', , fileId = ''] = meta.split(' ')
        want({ ...nowhere, path: file, blobId: fileId }, mode)
      }
    }
  }
}

function createBlobScanner(scan: Scan) {
  return {
    begin: ({ origin }: Wanted): void => scan.pieces.begin(1, deliverTo(scan, origin)),
    content: (_: Wanted, chunk: Buffer): void => scan.pieces.write(chunk),
    end({ origin, kind }: Wanted): void {
      const { bytes, binary } = scan.pieces.end()
      finishEntry(scan, origin, binary ? 'binary' : kind, bytes)
    },
  }
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++
  return count
}
