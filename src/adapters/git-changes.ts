import { PlumblineError } from '../core/errors.js'
import { readGit, startGit } from './git-command.js'
import { incompleteHistory, partialClone } from './git-failure.js'
import { scanMerges } from './git-merges.js'
import { createPatchParser } from './git-patch.js'
import { commitId, headCommit, isPartialClone, shallowCommits } from './git-repository.js'
import { deliverTo, finishEntry, kindOfMode, type Origin, type Scan } from './git-scan.js'

/**
 * Patches of added lines alone. `--text`, because a `.gitattributes` of the change itself could else call its secrets
 * binary. Plumbing commands, because those of `git log` follow the user's settings.
 */
const PATCH_OPTIONS: readonly string[] = [
  '-p',
  '-U0',
  '--inter-hunk-context=0',
  '--text',
  '-M',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=none',
]

/** Lines that every commit of a range adds, in the order of the commits; what merges add themselves comes last. */
export async function scanRange(root: string, base: string, head: string, scan: Scan): Promise<void> {
  const [from, to] = await Promise.all([commitId(root, base), commitId(root, head)])
  const listing = await readGit({
    directory: root,
    args: ['rev-list', '--reverse', '--topo-order', '--parents', to, `^${from}`],
  })
  const lines = listing.toString('latin1').split('\n').filter(Boolean)
  const commits = lines.map((line) => line.split(' '))
  await requireWhole(
    root,
    commits.map(([id]) => id ?? ''),
    `${base}..${head}`,
  )
  scan.totals.commits += commits.length

  const merges = commits.filter(({ length }) => length > 2).map(([id]) => id ?? '')
  const plain = commits.filter(({ length }) => length <= 2).map(([id]) => id ?? '')
  const args = ['diff-tree', '--stdin', '-r', '--root', ...PATCH_OPTIONS, '--format=%H %aI']
  if (plain.length > 0) await scanPatch({ directory: root, args }, plain, scan)
  if (merges.length > 0) await scanMerges(root, merges, scan)
}

/** Lines that the index adds to the last commit, or to nothing before the first one. */
export async function scanStaged(root: string, scan: Scan): Promise<void> {
  const base = (await headCommit(root)) ?? (await emptyTree(root))
  const args = ['diff-index', '--cached', ...PATCH_OPTIONS, base, '--']
  await scanPatch({ directory: root, args }, [], scan)
}

async function emptyTree(root: string): Promise<string> {
  const id = await readGit({ directory: root, args: ['hash-object', '-t', 'tree', '--stdin'] })
  return id.toString('latin1').trim()
}

async function requireWhole(root: string, commits: readonly string[], range: string): Promise<void> {
  const shallow = await shallowCommits(root)
  if (!commits.some((id) => shallow.has(id))) return
  throw incompleteHistory(`the range ${range} is not whole: this is a shallow clone that ends within it`)
}

/** A shallow or partial clone has no whole history to scan. */
export async function requireWholeHistory(root: string): Promise<void> {
  if ((await shallowCommits(root)).size > 0)
    throw incompleteHistory('the history is not whole: this is a shallow clone')
  if (await isPartialClone(root)) throw partialClone('the history is not whole: this is a partial clone')
}

async function scanPatch(
  command: { readonly directory: string; readonly args: readonly string[] },
  commits: readonly string[],
  scan: Scan,
): Promise<void> {
  const parser = createPatchParser(createPatchScanner(scan))
  const git = startGit(command)
  if (commits.length > 0) git.write(`${commits.join('\n')}\n`)
  git.endInput()
  await git.read((chunk) => parser.write(chunk))
  parser.end()
}

/** Makes each run of added lines a document, and each file of a commit an entry. */
function createPatchScanner(scan: Scan) {
  let commit: string | null = null
  let authorDate: string | null = null
  let file:
    | { origin: Origin; kind: 'text' | 'symlink' | 'submodule'; bytes: number; binary: boolean }
    | undefined

  const closeFile = (): void => {
    if (file !== undefined && file.bytes > 0) {
      finishEntry(scan, file.origin, file.binary && file.kind === 'text' ? 'binary' : file.kind, file.bytes)
    }
    file = undefined
  }
  return {
    commit(id: string, date: string): void {
      closeFile()
      commit = id
      authorDate = date
    },
    file(path: string, mode: string): void {
      closeFile()
      const origin = { path, commit, authorDate, blobId: null, tracked: true }
      file = { origin, kind: kindOfMode(mode), bytes: 0, binary: false }
    },
    hunk(firstLine: number): void {
      if (file !== undefined) scan.pieces.begin(firstLine, deliverTo(scan, file.origin))
    },
    added(bytes: Uint8Array): void {
      if (file === undefined) return
      file.bytes += bytes.length
      if (file.kind !== 'submodule' && !file.binary) scan.pieces.write(bytes)
    },
    hunkEnd(): void {
      if (file === undefined || file.bytes === 0 || file.kind === 'submodule' || file.binary) return
      file.binary = scan.pieces.end().binary
    },
    unreadable(description: string): void {
      throw new PlumblineError('toolchain', `git shows no lines of a file: ${description}`, {
        remedy: 'Leave files that are too large for a patch out of git, or scan them with `--file`.',
      })
    },
    end: closeFile,
  }
}
