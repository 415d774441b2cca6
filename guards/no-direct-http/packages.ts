import type { Packages, Provider } from './provider.js'
import { PROVIDERS } from './providers/index.js'

/** Names that many projects give to modules of their own: only a manifest says which one is meant. */
const AMBIGUOUS = new Set(['llm', 'gradient', 'rig', 'genai', 'genkit'])

type Separator = '/' | '.' | '::' | '\\' | '-'

export type FindProvider = (name: string) => string | null

/** The provider of a module specifier of JavaScript: names, subpaths, and the URLs and prefixes of Deno and CDNs. */
export const npmProvider = lookup(
  (packages) => packages.npm ?? [],
  '/',
  (name) => {
    const bare = name
      .replace(/^(?:npm|jsr):\/?/, '')
      .replace(
        /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|esm\.run|ga\.jspm\.io\/npm:)\/?(?:v\d+\/)?/,
        '',
      )
      .replace(/^https?:\/\/cdn\.jsdelivr\.net\/npm\//, '')
      .replace(/^https?:\/\/deno\.land\/x\//, '')
    return bare.replace(/^(@?[^@/]+(?:\/[^@/]+)?)@[^/]*/, '$1')
  },
)

export const pythonProvider = lookup(
  ({ pypi = [], python = [] }) => [
    ...pypi.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)),
    ...python,
  ],
  '.',
)
/** PEP 503: upper and lower case, and `-_.`, are the same. */
export const pypiProvider = lookup(
  ({ pypi = [] }) => pypi,
  null,
  (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
)
export const goProvider = lookup(({ go = [] }) => go, '/')
export const gemProvider = lookup(({ gem = [] }) => gem, null)
export const rubyProvider = lookup(
  ({ gem = [] }) =>
    gem.flatMap((name) => [name, name.replaceAll('-', '/'), name.replace(/^ruby-|-ruby$|rb$/, '')]),
  '/',
)
export const javaProvider = lookup(({ java = [] }) => java, '.')
export const crateProvider = lookup(
  ({ crates = [] }) => crates,
  null,
  (name) => name.replaceAll('_', '-'),
)
export const rustProvider = lookup(
  ({ crates = [] }) => crates.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)),
  '::',
)
export const nugetProvider = lookup(
  ({ nuget = [] }) => nuget.map((name) => name.toLowerCase()),
  null,
  (name) => name.toLowerCase(),
)
export const dotnetProvider = lookup(({ nuget = [], dotnet = [] }) => [...nuget, ...dotnet], '.')
export const composerProvider = lookup(
  ({ composer = [] }) => composer,
  null,
  (name) => name.toLowerCase(),
)
export const phpProvider = lookup(({ php = [] }) => php, '\\')
export const serviceProvider = lookup(({ services = [] }) => services, null)
export const actionProvider = lookup(
  ({ actions = [] }) => actions,
  '/',
  (name) => name.replace(/@.*$/, ''),
)

/** `group:artifact`, a group whose artifacts all count, or an artifact's name that begins with a known one. */
export const mavenProvider: FindProvider = (() => {
  const find = lookup(({ maven = [] }) => maven, '-')
  return (name) => find(name) ?? find(name.replace(/:.*$/, ''))
})()

/** The provider that a command line calls, by the words it begins with. */
export function commandProvider(words: readonly string[]): string | null {
  const line = `${words.slice(0, 3).join(' ')} `
  for (const { name, packages } of PROVIDERS) {
    if (
      packages.commands?.some(
        (command) =>
          line.startsWith(`${command} `) || (command.endsWith(':messages') && line.startsWith(command)),
      )
    )
      return name
  }
  return null
}

/** Finds a name itself, or one that it is a part of: each of its prefixes that ends before a separator. */
function lookup(
  namesOf: (packages: Packages) => readonly string[],
  separator: Separator | null,
  normalize: (name: string) => string = (name) => name,
): FindProvider {
  const providers = new Map<string, string>()
  for (const { name, packages } of PROVIDERS as readonly Provider[]) {
    for (const one of namesOf(packages)) if (!providers.has(one)) providers.set(one, name)
  }
  return (written) => {
    let name = normalize(written).slice(0, 300)
    for (;;) {
      const found = providers.get(name)
      if (found !== undefined) return found
      const cut = separator === null ? -1 : name.lastIndexOf(separator)
      if (cut <= 0) return null
      name = name.slice(0, cut)
    }
  }
}
