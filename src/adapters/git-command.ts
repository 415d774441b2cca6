import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { gitFailure } from './git-failure.js'
import { codeOf } from './node-file-error.js'

/** A git command whose output is read while it runs. `directory` is where it runs. */
export interface GitCommand {
  readonly directory: string
  readonly args: readonly string[]
}

/**
 * Nothing that a repository's configuration names is run, and nothing colours, quotes or pages the output.
 * `safe.directory` and the credentials of a checkout stay in force, since the configuration files are still read.
 */
export const FIXED_CONFIGURATION: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.pager=cat',
  'diff.external=',
  'diff.renameLimit=1000',
  'color.ui=false',
  'gc.auto=0',
  'maintenance.auto=false',
]

/** Of git's own variables only those that say where the repository is, how to reach its remote, and what to trust. */
const KEPT =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CEILING_DIRECTORIES|SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+|PARAMETERS)|EXEC_PATH|QUARANTINE_PATH)$/

export function gitEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined || (name.startsWith('GIT_') && !KEPT.test(name)) ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
  }
}

/** Plain spawn and not simple-git: that collects the whole output as one string, and here it may be gigabytes. */
export function startGit({ directory, args }: GitCommand): RunningGit {
  const options = FIXED_CONFIGURATION.flatMap((setting) => ['-c', setting])
  const child = spawn('git', [...options, ...args], {
    cwd: directory,
    env: gitEnvironment(process.env),
    windowsHide: true,
  })
  return runningGit(child, args)
}

export interface RunningGit {
  /** Queued without limit; callers that write much ask for `writable`. */
  write(text: string): void
  endInput(): void
  /** @throws PlumblineError `toolchain` when git fails, is killed, or says `fatal` in spite of a clean exit. */
  read(onChunk: (chunk: Buffer) => void | Promise<void>): Promise<void>
  stop(): void
}

const STDERR_CHARACTERS = 16_384

function runningGit(child: ChildProcessWithoutNullStreams, args: readonly string[]): RunningGit {
  let complaints = ''
  child.stderr.on('data', (bytes: Buffer) => {
    if (complaints.length < STDERR_CHARACTERS) complaints += bytes.toString('utf8')
  })
  // A git that ended early no longer reads; its exit code says why.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(gitFailure(args, { kind: 'not_started', code: codeOf(cause) }, '', cause)),
    )
    child.once('close', (code, signal) => {
      const clean = code === 0 && !/^(fatal|error):/m.test(complaints)
      if (clean) resolve()
      else reject(gitFailure(args, { kind: 'ended', code, signal }, complaints))
    })
  })
  // Whoever reads hears of it; nobody else need catch it before.
  ended.catch(() => undefined)
  return {
    write: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    stop: () => void child.kill('SIGKILL'),
    async read(onChunk) {
      try {
        for await (const chunk of child.stdout) {
          if (Buffer.isBuffer(chunk)) {
            const pending = onChunk(chunk)
            if (pending !== undefined) await pending
          }
        }
      } catch (error) {
        child.kill('SIGKILL')
        throw error
      }
      await ended
    },
  }
}

/** The whole output of a command that says little. `input` is its standard input. */
export async function readGit(command: GitCommand, input = ''): Promise<Buffer> {
  const git = startGit(command)
  git.write(input)
  git.endInput()
  const chunks: Buffer[] = []
  await git.read((chunk) => void chunks.push(chunk))
  return Buffer.concat(chunks)
}
