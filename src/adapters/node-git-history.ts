import type { SimpleGitOptions } from 'simple-git'
import { type PlumblineError, toPlumblineError } from '../core/errors.js'
import type { GitHistory } from '../ports/git.js'
import { FIXED_CONFIGURATION, gitEnvironment } from './git-command.js'
import { gitFailure } from './git-failure.js'
import { shallowCommits } from './git-repository.js'
import { askOnce } from './known-commits.js'
import { messageOf } from './node-file-error.js'

/** A fetch that says nothing for so long is given up. */
const SILENCE_MS = 120_000
/** Ancestors that come with a commit fetched into a shallow clone. */
const FIRST_DEPTH = 50
const FETCH = ['fetch', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--progress']

/**
 * Through simple-git: short answers and fetches, no streams. Every failure of git is a PlumblineError `toolchain`,
 * but for a commit that is not there.
 */
export function createNodeGitHistory(directory: string): GitHistory {
  const run = (args: readonly string[]): Promise<string> => runGit(directory, args)
  const isShallow = async () => (await run(['rev-parse', '--is-shallow-repository'])) === 'true'
  const findCommit = async (revision: string): Promise<string | undefined> => {
    try {
      return await askOnce(directory, revision, () =>
        run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
      )
    } catch (error) {
      // With --quiet git says nothing about a revision that is not there, and something about all else.
      if (toPlumblineError(error).message.includes('ended with 1 and no message')) return undefined
      throw error
    }
  }
  return {
    findCommit,
    isShallow,
    async isWhole(base, head) {
      const shallow = await shallowCommits(directory)
      if (shallow.size === 0) return true
      const between = await run(['rev-list', `${base}...${head}`])
      return !between.split('\n').some((id) => shallow.has(id))
    },
    countCommits: async (base, head) => Number(await run(['rev-list', '--count', head, `^${base}`])),
    async fetchCommits(ids) {
      const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : []
      await run([...FETCH, ...depth, 'origin', ...ids])
    },
    deepen: async (ids, commits) => void (await run([...FETCH, `--deepen=${commits}`, 'origin', ...ids])),
    unshallow: async () => void (await run([...FETCH, '--unshallow', 'origin'])),
    async fetchBranch(name) {
      const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : []
      const tracking = `refs/remotes/origin/${name}`
      await run([...FETCH, ...depth, 'origin', `+refs/heads/${name}:${tracking}`])
      return run(['rev-parse', '--verify', `${tracking}^{commit}`])
    },
  }
}

async function runGit(directory: string, args: readonly string[]): Promise<string> {
  const { simpleGit } = await import('simple-git')
  const variables = environment()
  let end: { readonly code: number; readonly complaints: string } | undefined
  const options: Partial<SimpleGitOptions> = {
    ...OPTIONS,
    // All of them are allowed: what must not reach git was left out before.
    allowEnvironment: Object.keys(variables),
    // simple-git takes a silent failure for a success, and keeps the exit code to itself.
    errors(error, { exitCode, stdErr }) {
      if (exitCode === 0) return error
      end = { code: exitCode, complaints: Buffer.concat(stdErr).toString('utf8') }
      return error ?? Buffer.from('failed')
    },
  }
  try {
    return (
      await simpleGit(directory, options)
        .env(variables)
        .raw([...args])
    ).trim()
  } catch (error) {
    if (end !== undefined) {
      throw gitFailure(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error)
    }
    throw notRun(args, error)
  }
}

/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS: Partial<SimpleGitOptions> = {
  config: [...FIXED_CONFIGURATION],
  timeout: { block: SILENCE_MS },
  unsafe: {
    allowUnsafeAskPass: true,
    allowUnsafeConfigEnvCount: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeDiffExternal: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeGitProxy: true,
    allowUnsafeHooksPath: true,
    allowUnsafePager: true,
    allowUnsafeSshCommand: true,
  },
}

/** Without the programs that git might start for people. */
function environment(): Record<string, string> {
  const unwanted = new Set(['EDITOR', 'VISUAL', 'PAGER', 'PREFIX'])
  const { GIT_EXEC_PATH: _, ...variables } = gitEnvironment(process.env)
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)))
}

/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args: readonly string[], error: unknown): PlumblineError {
  const said = messageOf(error)
  return said.includes('ENOENT')
    ? gitFailure(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
    : gitFailure(args, { kind: 'ended', code: null, signal: null }, said, error)
}
