import { PlumblineError } from '../core/errors.js'
import type { CommittedFile, Repository } from '../ports/repository.js'
import { readGit } from './git-command.js'
import { incompleteHistory } from './git-failure.js'
import { findPlace, headCommit, type Place, shallowCommits } from './git-repository.js'

/** Asks git about the repository that a folder stands in. @param directory absolute */
export function createNodeRepository(directory: string): Repository {
  let known: Promise<Place> | undefined
  const place = () => {
    known ??= findPlace(directory)
    return known
  }
  const rootOf = async (): Promise<string | undefined> => {
    const found = await place()
    return found.kind === 'outside' ? undefined : found.root
  }
  let shallow: Promise<boolean> | undefined
  const isShallow = (root: string): Promise<boolean> => {
    shallow ??= shallowCommits(root).then(({ size }) => size > 0)
    return shallow
  }
  return {
    async head() {
      const root = await rootOf()
      return root === undefined ? undefined : headCommit(root)
    },
    async isShallow() {
      const root = await rootOf()
      return root !== undefined && (await isShallow(root))
    },
    async everCommitted(pathspecs) {
      const root = await rootOf()
      if (root === undefined) return []
      if (await isShallow(root)) throw incompleteHistory('this clone is shallow')
      return listCommitted(root, pathspecs)
    },
    async changedFiles() {
      const found = await place()
      return found.kind === 'work_tree' ? listChanged(found.root) : []
    },
    async fileAt(commit, path) {
      const root = await rootOf()
      return root === undefined ? undefined : readFileAt(root, commit, path)
    },
  }
}

async function listCommitted(root: string, pathspecs: readonly string[]): Promise<readonly CommittedFile[]> {
  // A HEAD that leads nowhere is no ref for `--all`, and nobody would hear of it.
  if ((await headCommit(root)) === undefined) return []
  const log = ['log', '--all', '--reverse', '--no-renames', '--diff-merges=first-parent', '--diff-filter=A']
  const args = [...log, '--name-only', '-z', '--format=%x01%H %aI', '--', ...pathspecs]
  const listing = (await readGit({ directory: root, args })).toString('utf8')
  const files = new Map<string, CommittedFile>()
  for (const entry of listing.split('\x01').slice(1)) {
    const [head = '', ...names] = entry.split('\0')
    const [commit = '', authorDate = ''] = head.trim().split(' ')
    for (const path of names.map((name) => name.replace(/^\n/, '')).filter((name) => name !== '')) {
      if (!files.has(path)) files.set(path, { path, commit, authorDate })
    }
  }
  return [...files.values()]
}

async function listChanged(root: string): Promise<readonly string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames']
  const listing = (await readGit({ directory: root, args })).toString('utf8')
  return listing
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3))
    .sort()
}

async function readFileAt(root: string, commit: string, path: string): Promise<Uint8Array | undefined> {
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', `:(top,literal)${path}`]
  const [entry = ''] = (await readGit({ directory: root, args })).toString('utf8').split('\0')
  if (entry === '') return undefined
  const [mode = '', type = '', id = ''] = (entry.split('\t')[0] ?? '').split(' ')
  if (type !== 'blob' || mode === '120000') {
    throw new PlumblineError('config_invalid', `in commit ${commit.slice(0, 12)} this is no file`, {
      location: { path },
      remedy: 'Replace the link or folder by the file itself.',
    })
  }
  return readGit({ directory: root, args: ['cat-file', 'blob', id] })
}
