import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PlumblineError, toPlumblineError } from '../core/errors.js'
import { readGit } from './git-command.js'
import { incompleteHistory } from './git-failure.js'
import { askOnce } from './known-commits.js'

/** Where a folder stands. */
export type Place =
  | { readonly kind: 'work_tree'; readonly root: string }
  | { readonly kind: 'bare'; readonly root: string }
  | { readonly kind: 'outside' }

/** Roots by folder. Every guard asks, each answer is a process, and a work tree does not move while it is looked at. */
const knownRoots = new Map<string, string>()

/** @throws PlumblineError `toolchain` when there is a repository that git cannot or will not read. */
export async function findPlace(directory: string): Promise<Place> {
  const known = knownRoots.get(directory)
  if (known !== undefined && existsSync(join(known, '.git'))) return { kind: 'work_tree', root: known }
  const place = await askForPlace(directory)
  if (place.kind === 'work_tree') knownRoots.set(directory, place.root)
  return place
}

async function askForPlace(directory: string): Promise<Place> {
  try {
    const answers = await ask(directory, ['rev-parse', '--is-inside-work-tree', '--show-toplevel'])
    const [, root] = /^true\n([\s\S]*)$/.exec(answers) ?? []
    return root === undefined ? { kind: 'bare', root: directory } : { kind: 'work_tree', root }
  } catch (error) {
    // Other failures, such as a doubtful owner, are no proof that there is no repository.
    if (isOutside(error, directory)) return { kind: 'outside' }
    if (await isBare(directory)) return { kind: 'bare', root: directory }
    throw error
  }
}

/** Without a work tree git has no top level to name, and says so as a failure. */
async function isBare(directory: string): Promise<boolean> {
  try {
    return (await ask(directory, ['rev-parse', '--is-inside-work-tree'])) === 'false'
  } catch {
    return false
  }
}

function isOutside(error: unknown, directory: string): boolean {
  const { message } = toPlumblineError(error)
  if (message.includes('not a git repository')) return !hasRepository(directory)
  return message.includes('was not found') && existsSync(directory) && !hasRepository(directory)
}

/** A folder that has a `.git`, or one above it has: git must be able to read it. */
function hasRepository(directory: string): boolean {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true
    if (dirname(folder) === folder) return false
  }
}

/** Like `findPlace`, for scopes that only a repository has. */
export async function requireRepository(directory: string): Promise<Exclude<Place, { kind: 'outside' }>> {
  const place = await findPlace(directory)
  if (place.kind !== 'outside') return place
  throw new PlumblineError('toolchain', 'the folder is not in a git repository', {
    location: { path: directory },
    remedy: 'Run inside of a git repository, or scan the folder or a file instead.',
  })
}

/** Full id. @throws PlumblineError `toolchain` when the repository has no such commit. */
export async function commitId(root: string, revision: string): Promise<string> {
  try {
    return await askOnce(root, revision, () =>
      ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
    )
  } catch (error) {
    const known = toPlumblineError(error)
    if (!known.message.includes('no message')) throw error
    throw incompleteHistory(`git rev-parse: there is no commit ${revision} in this repository`)
  }
}

/** Undefined before the first commit. @throws PlumblineError `toolchain` when HEAD names a commit that is not there. */
export async function headCommit(root: string): Promise<string | undefined> {
  try {
    return await commitId(root, 'HEAD')
  } catch (error) {
    // Where that cannot be told either, the first failure is the one to hear of.
    if (await isUnborn(root).catch(() => false)) return undefined
    throw error
  }
}

/** HEAD names a branch, and there is no such branch: nobody has committed to it yet. */
async function isUnborn(root: string): Promise<boolean> {
  const branch = await ask(root, ['symbolic-ref', '--quiet', 'HEAD'])
  return (await ask(root, ['for-each-ref', '--format=%(refname)', branch])) === ''
}

/** Commits whose parents were not fetched. Empty in a repository that is no shallow clone. */
export async function shallowCommits(root: string): Promise<ReadonlySet<string>> {
  if ((await ask(root, ['rev-parse', '--is-shallow-repository'])) !== 'true') return new Set()
  const file = resolve(root, await ask(root, ['rev-parse', '--git-path', 'shallow']))
  return new Set(readFileSync(file, 'latin1').split('\n').filter(Boolean))
}

/** A clone with `--filter` has no copy of all blobs. */
export async function isPartialClone(root: string): Promise<boolean> {
  const settings = await ask(root, ['config', '--list', '--name-only'])
  return /^(extensions\.partialclone|remote\..*\.promisor)$/im.test(settings)
}

/** One line, without its line end; other blanks may be part of a folder's name. */
async function ask(directory: string, args: readonly string[]): Promise<string> {
  return (await readGit({ directory, args })).toString('utf8').replace(/\r?\n$/, '')
}
