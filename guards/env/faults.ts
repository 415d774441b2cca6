import { faultsOfExample } from './example-faults.js'
import type { Fault, FaultPlace } from './fault.js'
import { isIgnored } from './gitignore.js'
import type { DeclarationPlace, Inventory, ReadPlace } from './inventory.js'
import { folderOf } from './links.js'

/** @param isRepository false outside of one, where nothing can be ignored */
export function faultsOf(inventory: Inventory, isRepository: boolean): readonly Fault[] {
  return [
    ...inventory.trackedValues.map(trackedFault),
    ...undeclared(inventory),
    ...inventory.examples.flatMap(faultsOfExample),
    ...(isRepository ? notIgnored(inventory) : []),
    ...entryPoints(inventory),
    ...unread(inventory),
    ...dynamic(inventory),
  ]
}

/** What code of the project reads: tests set by themselves what they read, and settings are kept on GitHub. */
export function isOurs({ isTest, isSetting }: ReadPlace): boolean {
  return !isTest && !isSetting
}

/** Names that code reads and nothing declares, in order. */
export function undeclaredNames({ reads, declared }: Inventory): readonly string[] {
  return [...reads]
    .filter(([name, places]) => !declared.has(name) && places.some(isOurs))
    .map(([name]) => name)
    .sort()
}

/** Where a missing line belongs. */
export function exampleFileOf({ examples }: Inventory): string {
  const paths = examples.map(({ path }) => path)
  return (
    paths.find((path) => path === '.env.example') ??
    paths.find((path) => !path.includes('/')) ??
    '.env.example'
  )
}

/** One finding a variable: people mend variables, not reads. */
function undeclared(inventory: Inventory): readonly Fault[] {
  const file = exampleFileOf(inventory)
  return [...inventory.reads]
    .filter(([name]) => !inventory.declared.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, places]) => undeclaredFault(name, places, file))
}

const MOST_PLACES = 3

function undeclaredFault(name: string, places: readonly ReadPlace[], file: string): readonly Fault[] {
  const ours = places.filter(isOurs)
  const counted = ours.length > 0 ? ours : places
  const needed = counted.filter(({ hasDefault }) => !hasDefault)
  const [first, ...elsewhere] = [...needed, ...counted.filter(({ hasDefault }) => hasDefault)]
  if (first === undefined) return []
  const isSetting = counted.every((place) => place.isSetting)
  const input = name.startsWith('INPUT_') ? name.slice('INPUT_'.length).toLowerCase() : null
  return [
    {
      ...placeOf(first),
      ruleId: 'env-undeclared',
      severity: ours.length > 0 ? 'error' : 'notice',
      message: `${name} is read${needed.length === 0 ? ', with a default,' : ''} and nothing declares it${alsoAt(elsewhere)}`,
      remedy:
        input !== null
          ? `Declare the input \`${input}\` in action.yml.`
          : isSetting
            ? `It is kept in the settings on GitHub; a line \`${name}=\` in ${file} tells people of it.`
            : ours.length === 0
              ? `Only tests read it; a line \`${name}=\` in ${file} tells people of it.`
              : `Add a line \`${name}=\` to ${file}; \`plumbline guard env --write-example\` adds all that are missing.`,
      elsewhere: elsewhere.map(placeOf),
    },
  ]
}

function placeOf({ path, line, column }: FaultPlace): FaultPlace {
  return { path, line, column }
}

function alsoAt(places: readonly FaultPlace[]): string {
  if (places.length === 0) return ''
  const shown = places.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`)
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more places` : ''
  return `; also read at ${shown.join(', ')}${more}`
}

function unread({ declared, reads, mentioned, unnamed }: Inventory): readonly Fault[] {
  const doubt =
    unnamed.length === 0 ? '' : `, though ${unnamed.length} reads have names that are made at run time`
  return [...declared].flatMap(([name, places]): readonly Fault[] => {
    const place = places.find(({ kind }: DeclarationPlace) => kind === 'example')
    if (place === undefined || reads.has(name) || mentioned.has(name)) return []
    const message = `${name} is declared, and no read of it was found${doubt}`
    const remedy = 'Take the line out if nothing needs it, such as a library that reads it by itself.'
    return [
      {
        ruleId: 'env-unread',
        severity: 'notice',
        path: place.path,
        line: place.line,
        column: 1,
        message,
        remedy,
      },
    ]
  })
}

/** One notice a file. */
function dynamic({ unnamed }: Inventory): readonly Fault[] {
  const byFile = new Map<string, ReadPlace[]>()
  for (const place of unnamed) {
    if (place.isTest) continue
    byFile.set(place.path, [...(byFile.get(place.path) ?? []), place])
  }
  return [...byFile.values()].flatMap((places): readonly Fault[] => {
    const [first] = places
    if (first === undefined) return []
    const number = places.length === 1 ? 'a variable is' : `${places.length} times a variable is`
    return [
      {
        ...placeOf(first),
        ruleId: 'env-dynamic',
        severity: 'notice',
        message: `${number} read whose name the program makes when it runs, so nobody can tell whether it is declared`,
        remedy:
          'Write the name where it is read, or see to it that the example file has all that may be meant.',
      },
    ]
  })
}

function trackedFault(path: string): Fault {
  return {
    ruleId: 'env-file-tracked',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message: 'a file of environment values is tracked by git',
    remedy: `Rotate what it holds, then \`git rm --cached ${path}\`, and keep it out with .gitignore.`,
  }
}

/** Where people are told to write values, or where the project reads any, `.env` must be kept out. */
function notIgnored({ reads, examples, gitignores, trackedValues }: Inventory): readonly Fault[] {
  const folders = new Set(examples.map(({ path }) => folderOf(path)))
  if (folders.size === 0 && [...reads.values()].some((places) => places.some(isOurs))) folders.add('')
  const open = [...folders]
    .map((folder) => (folder === '' ? '.env' : `${folder}/.env`))
    .filter((file) => !trackedValues.includes(file) && !isIgnored(gitignores, file))
  return open.map((file) => ({
    ruleId: 'env-not-ignored',
    severity: 'error',
    path: '.gitignore',
    line: 1,
    column: 1,
    message: `.gitignore does not keep ${file} out: the next \`git add\` would commit it`,
    remedy: 'Add the lines `.env`, `.env.*` and `!.env.example` to .gitignore.',
  }))
}

function entryPoints({ entryPoints: points }: Inventory): readonly Fault[] {
  return [...points].flatMap(([path, loads]): readonly Fault[] => {
    if (loads === true) return []
    const place = { path, line: 1, column: 1, ruleId: 'env-entry-point', severity: 'warning' } as const
    const missing = `the configured entry point ${path} is not there`
    return loads === null
      ? [{ ...place, message: missing, remedy: 'Mend `guards.env.entryPoints`.' }]
      : [
          {
            ...place,
            message: 'this entry point never loads the environment, nor does what it imports',
            remedy:
              'Load it first, such as with `process.loadEnvFile()`, `node --env-file`, dotenv or load_dotenv().',
          },
        ]
  })
}
