import { PlumblineError } from '../core/errors.js'

/** How git ended. */
export type GitEnd =
  | { readonly kind: 'not_started'; readonly code: string | undefined }
  | { readonly kind: 'ended'; readonly code: number | null; readonly signal: string | null }

const FETCH_ALL =
  'Fetch the whole history: `fetch-depth: 0` for actions/checkout, else `git fetch --unshallow`.'
const FETCH_BLOBS =
  'Fetch the whole repository: no `filter` for actions/checkout, else clone without `--filter`.'

/** What git says (in its C locale), and what mends it. First match wins. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /dubious ownership/,
    'The folder belongs to another user: run `git config --global --add safe.directory "$PWD"` as the user who runs this.',
  ],
  [/promisor|partial clone|lazy fetch/i, FETCH_BLOBS],
  [
    /bad object|bad revision|unable to read|could not read|missing (blob|tree|commit)|unknown revision|not a valid|shallow/i,
    FETCH_ALL,
  ],
  [/not a git repository/, 'Run inside of a git repository, or name a file.'],
  [/index file|index\.lock|bad signature/, 'Mend the index: `git fsck`, then `git reset` without `--hard`.'],
  [
    /authentication|could not read (Username|Password)|permission denied|access rights/i,
    'Give the checkout credentials that can read the repository (`persist-credentials: true`).',
  ],
]

/** A git that failed, as an error that nobody can take for a pass: git's own words and the remedy. */
export function gitFailure(
  args: readonly string[],
  end: GitEnd,
  complaints: string,
  cause?: unknown,
): PlumblineError {
  const command = `git ${args[0] ?? ''}`.trim()
  if (end.kind === 'not_started') {
    const what =
      end.code === 'ENOENT' ? 'git or its working folder was not found' : 'git could not be started'
    const remedy = 'Install git 2.31 or newer and put it on PATH.'
    return new PlumblineError('toolchain', `${command}: ${what}`, { remedy, cause })
  }
  const lines = complaints.split('\n').filter((line) => line.trim() !== '')
  const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? howItEnded(end)
  const remedy = REMEDIES.find(([pattern]) => pattern.test(complaints))?.[1]
  return new PlumblineError('toolchain', `${command}: ${said.trim()}`, {
    remedy: remedy ?? 'Run the same git command by hand to see more, and `git fsck` if it is the repository.',
    cause,
  })
}

/** A part of the history that is not there. */
export function incompleteHistory(message: string): PlumblineError {
  return new PlumblineError('toolchain', message, { remedy: FETCH_ALL })
}

export function partialClone(message: string): PlumblineError {
  return new PlumblineError('toolchain', message, { remedy: FETCH_BLOBS })
}

function howItEnded({ code, signal }: Extract<GitEnd, { kind: 'ended' }>): string {
  return signal === null ? `it ended with ${code} and no message` : `it was killed by ${signal}`
}
