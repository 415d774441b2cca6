import path from 'node:path'
import { PlumblineError } from '../../src/core/errors.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { exampleFileOf, isOurs, undeclaredNames } from './faults.js'
import type { Inventory } from './inventory.js'
import { takeInventory } from './take-inventory.js'

/** What is missing in the example file. */
export interface ExampleProposal {
  /** Absolute. */
  readonly file: string
  readonly exists: boolean
  /** Without line breaks; empty where nothing is missing. */
  readonly lines: readonly string[]
}

/** The lines that `guard env` finds missing, with where each variable is read, and no values. */
export async function proposeExample(context: GuardContext): Promise<ExampleProposal> {
  const { inventory } = await takeInventory(context)
  const file = path.join(context.root, exampleFileOf(inventory))
  const exists = (await context.fileSystem.stat(file)) !== undefined
  const names = undeclaredNames(inventory).filter((name) => !name.startsWith('INPUT_'))
  return { file, exists, lines: names.flatMap((name) => linesOf(name, inventory)) }
}

const MOST_PATHS = 3

function linesOf(name: string, { reads }: Inventory): readonly string[] {
  const places = (reads.get(name) ?? []).filter(isOurs)
  const paths = [...new Set(places.map((place) => place.path))]
  const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more` : ''
  const optional = places.every(({ hasDefault }) => hasDefault) ? ', which has a default' : ''
  // A name of a file may hold what would begin a line of its own.
  const shown = paths
    .slice(0, MOST_PATHS)
    .join(', ')
    .replace(/[\r\n]+/g, ' ')
  return [`# ${shown}${more}${optional}`, `${name}=`]
}

/**
 * Appends the lines to the file, or makes it; what stands there stays.
 * @param redact what is done to all that is written: a file that it would change is left alone
 * @throws PlumblineError `config_invalid` then, as that file holds a secret
 */
export async function writeExample(
  { file, exists, lines }: ExampleProposal,
  { fileSystem }: Pick<GuardContext, 'fileSystem'>,
  redact: (text: string) => string,
): Promise<void> {
  const before = exists ? await fileSystem.readText(file) : ''
  if (redact(before) !== before) {
    throw new PlumblineError('config_invalid', 'the file holds a secret, so nothing was added to it', {
      location: { path: file },
      remedy: 'Rotate the secret and take it out of the file, then run this again.',
    })
  }
  const newline = before.includes('\r\n') ? '\r\n' : '\n'
  const gap = before === '' ? '' : before.endsWith('\n') ? newline : `${newline}${newline}`
  await fileSystem.writeAtomic(file, `${before}${gap}${lines.join(newline)}${newline}`)
}
