import { constantText } from './fold/expression.js'
import { providerUrlIn } from './hosts.js'
import { createPrefilter } from './keywords.js'
import type { Project } from './project.js'
import type { FileReading } from './read-file.js'

/** Names that any file may use for something of its own say nothing. */
const SHORTEST_NAME = 4
const MOST_NAMES = 500

/**
 * Names by which files that hold no provider's name themselves may mean one: constants and variables of the environment
 * whose value names a provider. Lower-case words are left out, since too many files have them.
 */
export function telltaleNames(
  project: Project,
  readings: ReadonlyMap<string, FileReading>,
): ReadonlySet<string> {
  const prefilter = createPrefilter()
  const names = new Set<string>()
  const folder = project.folder()
  for (const { parsed } of project.files()) {
    for (const [name, values] of parsed.scope.names) {
      const last = name.slice(name.lastIndexOf('.') + 1)
      if (last.length < SHORTEST_NAME || !/[A-Z_]/.test(last) || names.size >= MOST_NAMES) continue
      const texts = values.flatMap((value) => [
        constantText(value) ?? '',
        ...folder.fold(value).map(({ text }) => text),
      ])
      if (texts.some((text) => isPartOfAddress(text) && prefilter.hasKeyword(Buffer.from(text))))
        names.add(last)
    }
  }
  for (const { variables } of readings.values()) {
    for (const { name, value } of variables)
      if (names.size < MOST_NAMES && providerUrlIn(value, 'bare') !== null) names.add(name)
  }
  return names
}

/** Names of models and modes name providers as well; only what has a dot or a slash may become a host. */
function isPartOfAddress(text: string): boolean {
  return text.length < 300 && /[./]/.test(text) && !/\s/.test(text)
}
