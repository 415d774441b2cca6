import path from 'node:path'
import { PlumblineError } from '../core/errors.js'
import { showPath } from '../core/show-path.js'
import type { FileSystem } from '../ports/file-system.js'

export interface FoundFile {
  readonly absolutePath: string
  /** Relative to the working directory, forward slashes. */
  readonly path: string
}

/**
 * Expands globs to files, sorted by path, each once.
 * @param globs absolute
 * @throws PlumblineError `schema_invalid` for a glob without a file and for a path that is no file
 */
export async function findFiles(
  globs: readonly string[],
  workingDirectory: string,
  fileSystem: FileSystem,
): Promise<readonly FoundFile[]> {
  const found = new Set<string>()
  for (const glob of globs) {
    for (const file of await expand(glob, workingDirectory, fileSystem)) found.add(file)
  }
  return [...found]
    .map((absolutePath) => ({ absolutePath, path: showPath(absolutePath, workingDirectory) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function expand(
  glob: string,
  workingDirectory: string,
  fileSystem: FileSystem,
): Promise<readonly string[]> {
  const shown = showPath(glob, workingDirectory)
  const stat = await fileSystem.stat(glob)
  if (stat?.kind === 'file') return [path.normalize(glob)]
  if (stat?.kind === 'directory') {
    throw new PlumblineError('schema_invalid', 'found a folder, expected a data file', {
      location: { path: shown },
      remedy: `Name a file, or a pattern such as ${path.posix.join(shown, '*.jsonl')}.`,
    })
  }
  if (stat !== undefined) {
    throw new PlumblineError('schema_invalid', 'found a pipe or device, expected a regular file', {
      location: { path: shown },
      remedy: 'Save the data as a file: it is read more than once.',
    })
  }
  const files = await fileSystem.glob(glob, workingDirectory)
  if (files.length > 0) return files
  throw new PlumblineError('schema_invalid', `no file matches ${shown}`, {
    remedy:
      'Check --data, or `data` in the configuration; paths in a configuration count from its own folder.',
  })
}
