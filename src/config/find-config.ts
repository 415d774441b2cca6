import { extname, resolve } from 'node:path'
import { PlumblineError } from '../core/errors.js'
import type { RunRequest } from '../core/run-request.js'
import { showPath } from '../core/show-path.js'
import type { FileSystem } from '../ports/file-system.js'
import { CONFIG_EXTENSIONS, CONFIG_NAMES } from './parse.js'

const LARGEST_BYTES = 1024 * 1024

/**
 * The configuration file of a run, absolute: the one that was asked for, else the only one of the known names in the
 * working directory, else null.
 * @throws PlumblineError `config_invalid` for a file that is missing, ambiguous or no configuration
 */
export async function findConfig(request: RunRequest, fileSystem: FileSystem): Promise<string | null> {
  const { config, workingDirectory } = request
  if (config !== undefined) {
    return accept(resolve(workingDirectory, config), request, fileSystem)
  }
  // Names, not what they lead to: a link that leads nowhere must not pass for no configuration.
  const names = await fileSystem.list(workingDirectory)
  const found = CONFIG_NAMES.filter((name) => names.includes(name))
  const [first, ...others] = found
  if (first === undefined) return null
  if (others.length > 0) {
    throw new PlumblineError('config_invalid', `${found.join(' and ')} are both here, only one can count`, {
      location: { path: first },
      remedy: 'Keep one of them, or name one with --config.',
    })
  }
  return accept(resolve(workingDirectory, first), request, fileSystem)
}

async function accept(path: string, request: RunRequest, fileSystem: FileSystem): Promise<string> {
  const stat = await fileSystem.stat(path)
  const refuse = (message: string, remedy: string) =>
    new PlumblineError('config_invalid', message, {
      location: { path: showPath(path, request.workingDirectory) },
      remedy,
    })
  if (stat === undefined) {
    throw request.config === undefined
      ? refuse('is a link that leads nowhere', 'Mend the link or remove it.')
      : refuse(
          'there is no such configuration file',
          'Check the path; --config counts from the working directory.',
        )
  }
  if (stat.kind !== 'file') {
    const kind = stat.kind === 'directory' ? 'a folder' : 'not a regular file'
    throw refuse(`is ${kind}, a configuration file is needed`, 'Name the file itself.')
  }
  if (!CONFIG_EXTENSIONS.includes(extname(path).toLowerCase())) {
    throw refuse('is in no known language', `Give it a name that ends in ${CONFIG_EXTENSIONS.join(', ')}.`)
  }
  if (stat.bytes > LARGEST_BYTES) {
    throw refuse(
      `is too large for a configuration: ${stat.bytes} bytes, at most ${LARGEST_BYTES} are read`,
      'Was a data file meant? Data is named with --data.',
    )
  }
  return path
}
