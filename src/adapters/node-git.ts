import type { Git } from '../ports/git.js'

const TIMEOUT_MS = 10_000

/** Asks the `git` command; a folder that is no repository, or a machine without git, is undefined and no error. */
export function createNodeGit(): Git {
  return {
    headCommit: (directory) => ask(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    // Undefined on a detached head, where a checkout of CI usually stands.
    currentBranch: (directory) => ask(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
  }
}

async function ask(directory: string, args: readonly string[]): Promise<string | undefined> {
  const { execFile } = await import('node:child_process')
  return new Promise((resolve) => {
    const options = {
      cwd: directory,
      timeout: TIMEOUT_MS,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    }
    execFile('git', args, options, (error, stdout) => {
      const answer = stdout.trim()
      resolve(error === null && answer !== '' ? answer : undefined)
    })
  })
}
