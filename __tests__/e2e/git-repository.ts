import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Ended, plumbline, workspace } from './run-bundle.js'

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

export interface Repository {
  readonly directory: string
  git(...args: readonly string[]): string
  /** Null takes a file away. */
  write(files: Readonly<Record<string, string | null>>): void
  /** Commits everything and returns the id. */
  commit(): string
  plumbline(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>
  remove(): void
}

/** A git repository of its own with one commit of these files on `main`. */
export function createRepository(files: Readonly<Record<string, string>>): Repository {
  const { directory, remove } = workspace(files)
  const repository: Repository = {
    directory,
    remove,
    git(...args) {
      const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], {
        cwd: directory,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      return stdout.trim()
    },
    write(changed) {
      for (const [name, text] of Object.entries(changed)) {
        const file = path.join(directory, name)
        mkdirSync(path.dirname(file), { recursive: true })
        if (text === null) rmSync(file)
        else writeFileSync(file, text)
      }
    },
    commit() {
      repository.git('add', '-A')
      repository.git('commit', '-q', '-m', 'a change')
      return repository.git('rev-parse', 'HEAD')
    },
    plumbline: (args, env = {}) => plumbline(args, { cwd: directory, env }),
  }
  repository.git('init', '-q', '-b', 'main')
  repository.commit()
  return repository
}
