import { openBlobReader } from './git-blobs.js'
import { readGit } from './git-command.js'
import { createRawParser, type RawChange } from './git-raw.js'
import { deliverTo, finishEntry, kindOfMode, type Origin, type Scan } from './git-scan.js'

/**
 * What merges add themselves: lines of a file that no parent's version of it has. git's combined patches would say the
 * same, but they obey `.gitattributes` in spite of `--text`, so the versions are compared here.
 */
export async function scanMerges(root: string, merges: readonly string[], scan: Scan): Promise<void> {
  const parents: Buffer[] = []
  const chunks: Buffer[] = []
  const reader = openBlobReader<MergeChange | 'parent'>(root, {
    begin: () => undefined,
    content: (_, chunk) => void chunks.push(Buffer.from(chunk)),
    end: (merged) => {
      const version = Buffer.concat(chunks.splice(0))
      if (merged === 'parent') parents.push(version)
      else scanVersion(merged, parents.splice(0), version, scan)
    },
  })
  try {
    for (const merged of await listChanges(root, merges)) {
      if (kindOfMode(merged.change.mode) === 'submodule') {
        finishEntry(scan, merged.origin, 'submodule', null)
        continue
      }
      for (const id of merged.change.parentBlobIds) reader.request(id, 'parent')
      reader.request(merged.change.blobId, merged)
      await reader.drained()
    }
    await reader.finish()
  } finally {
    reader.stop()
  }
}

function scanVersion(
  { change, origin }: MergeChange,
  parents: readonly Buffer[],
  result: Buffer,
  scan: Scan,
): void {
  const runs = addedRuns(parents, result)
  let bytes = 0
  let binary = false
  for (const { firstLine, lines } of runs) {
    scan.pieces.begin(firstLine, deliverTo(scan, origin))
    for (const line of lines) scan.pieces.write(line)
    const end = scan.pieces.end()
    bytes += end.bytes
    binary ||= end.binary
  }
  if (runs.length > 0) finishEntry(scan, origin, binary ? 'binary' : kindOfMode(change.mode), bytes)
}

interface MergeChange {
  readonly change: RawChange
  readonly origin: Origin
}

async function listChanges(root: string, merges: readonly string[]): Promise<readonly MergeChange[]> {
  const found: MergeChange[] = []
  let commit = ''
  let authorDate = ''
  const parser = createRawParser({
    commit(id, date) {
      commit = id
      authorDate = date
    },
    change(change) {
      if (/^0+$/.test(change.mode)) return
      const origin = { path: change.path, commit, authorDate, blobId: change.blobId, tracked: true }
      found.push({ change, origin })
    },
  })
  const args = [
    'diff-tree',
    '--stdin',
    '-r',
    '-c',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--format=%H %aI',
  ]
  parser.write(await readGit({ directory: root, args }, `${merges.join('\n')}\n`))
  parser.end()
  return found
}

interface Run {
  readonly firstLine: number
  readonly lines: Buffer[]
}

/** Runs of neighbouring lines of `result` that stand in no parent, wherever. */
function addedRuns(parents: readonly Buffer[], result: Buffer): readonly Run[] {
  const known = new Set(
    parents.flatMap((parent) => splitLines(parent).map((line) => line.toString('latin1'))),
  )
  const runs: Run[] = []
  let open: Run | undefined
  splitLines(result).forEach((line, index) => {
    if (known.has(line.toString('latin1'))) {
      open = undefined
      return
    }
    if (open === undefined) {
      open = { firstLine: index + 1, lines: [] }
      runs.push(open)
    }
    open.lines.push(line)
  })
  return runs
}

/** With their line ends. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from)
    const end = newline === -1 ? bytes.length : newline + 1
    lines.push(bytes.subarray(from, end))
    from = end
  }
  return lines
}
