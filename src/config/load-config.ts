import type { Config } from '../core/config.js'
import { formatLocation, PlumblineError, toPlumblineError } from '../core/errors.js'
import { shorten } from '../core/escape.js'
import type { RunRequest } from '../core/run-request.js'
import { showPath } from '../core/show-path.js'
import type { FileSystem } from '../ports/file-system.js'
import { checkDocument } from './check.js'
import { EMPTY_DOCUMENT, type Issue } from './document.js'
import { findConfig } from './find-config.js'
import { mergeConfig } from './merge.js'
import { parseConfig } from './parse.js'

/**
 * The configuration of a run: defaults < file < flags, each value with its origin.
 * @throws PlumblineError `config_invalid`: the first problem in the file, the others as its details
 */
export async function loadConfig(
  request: RunRequest,
  ports: { readonly fileSystem: FileSystem },
): Promise<Config> {
  const path = await findConfig(request, ports.fileSystem)
  if (path === null)
    return mergeConfig(request, { path, shownPath: '', values: {}, document: EMPTY_DOCUMENT })

  const shownPath = showPath(path, request.workingDirectory)
  const parsed = await parseConfig(path, await readConfig(path, shownPath, ports.fileSystem))
  if ('issues' in parsed) throw invalid(shownPath, parsed.issues)
  const checked = await checkDocument(parsed.document)
  if ('issues' in checked) throw invalid(shownPath, checked.issues)
  return mergeConfig(request, { path, shownPath, values: checked.values, document: parsed.document })
}

/** Whatever keeps the file from being read is a problem of the configuration, not of the data. */
async function readConfig(path: string, shownPath: string, fileSystem: FileSystem): Promise<string> {
  try {
    return await fileSystem.readText(path)
  } catch (thrown) {
    const { errorClass, message, location, remedy } = toPlumblineError(thrown)
    if (errorClass !== 'schema_invalid') throw thrown
    throw new PlumblineError('config_invalid', message, {
      location: { ...location, path: shownPath },
      remedy,
      cause: thrown,
    })
  }
}

/** Keys and texts of a damaged file can be of any length. */
const LONGEST_MESSAGE = 300
const MOST_DETAILS = 100

function invalid(path: string, issues: readonly Issue[]): PlumblineError {
  const inOrder = issues
    .map((issue) => ({ ...issue, message: shorten(issue.message, LONGEST_MESSAGE) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const { message, line, column } = inOrder[0] ?? { message: 'is invalid', line: 1, column: 1 }
  const details = inOrder.slice(1).map((issue) => `${formatLocation({ path, ...issue })}: ${issue.message}`)
  const more = details.length - MOST_DETAILS
  return new PlumblineError('config_invalid', message, {
    location: { path, line, column },
    details: more > 0 ? [...details.slice(0, MOST_DETAILS), `and ${more} more`] : details,
  })
}
