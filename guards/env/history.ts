import type { RepositoryContext } from '../../src/ports/guard.js'
import { isEnvName } from '../../src/scan/env-files.js'
import type { Fault } from './fault.js'

export interface HistoryLook {
  readonly faults: readonly Fault[]
  /** What was not looked at. */
  readonly warnings: readonly string[]
}

const VALUES = [':(glob,icase)**/.env', ':(glob,icase)**/.env.*']

/**
 * Values that a commit has brought are known to whoever can clone, whatever became of the file since.
 * @throws PlumblineError when git fails
 */
export async function lookAtHistory({ repository }: RepositoryContext): Promise<HistoryLook> {
  if (await repository.isShallow()) {
    const warning =
      'the clone is shallow, so nobody can tell whether a .env was ever committed: `fetch-depth: 0` for actions/checkout, else `git fetch --unshallow`'
    return { faults: [], warnings: [warning] }
  }
  const committed = await repository.everCommitted(VALUES)
  return {
    warnings: [],
    faults: committed
      .filter(({ path }) => isEnvName(path))
      .map(({ path, commit, authorDate }) => ({
        ruleId: 'env-file-in-history',
        severity: 'error',
        path,
        line: 1,
        column: 1,
        message: `a file of environment values was committed in ${commit.slice(0, 12)} and is in the history still`,
        remedy:
          'Rotate what it held first, then rewrite history (`git filter-repo --invert-paths --path FILE`); or allow it with the reason why nothing in it was secret.',
        commit,
        authorDate,
      })),
  }
}
