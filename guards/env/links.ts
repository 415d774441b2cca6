import type { ScriptLinks } from './read-script.js'
import type { ShellLinks } from './read-shell.js'

/** A file with what it takes from others. */
export interface Linked<Links> {
  readonly path: string
  readonly links: Links
}

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.js',
  '/index.mjs',
]

/** The imports whose file hands the environment on under that name. */
export function environmentImports(
  scripts: readonly Linked<ScriptLinks>[],
): readonly { readonly path: string; readonly reads: ScriptLinks['imports'][number]['reads'] }[] {
  const exporting = new Map(
    scripts.filter(({ links }) => links.exported.size > 0).map(({ path, links }) => [path, links.exported]),
  )
  if (exporting.size === 0) return []
  return scripts.flatMap(({ path, links }) =>
    links.imports.flatMap(({ from, name, reads }) => {
      const target = resolveImport(path, from, (candidate) => exporting.has(candidate))
      return target !== undefined && exporting.get(target)?.has(name) === true ? [{ path, reads }] : []
    }),
  )
}

/** The file that a relative import means; `./env.js` may be written for `env.ts`. */
export function resolveImport(
  importer: string,
  from: string,
  exists: (path: string) => boolean,
): string | undefined {
  const joined = joinPath(folderOf(importer), from)
  const bare = joined.replace(/\.[mc]?jsx?$/, '')
  return [joined, bare].flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`)).find(exists)
}

/** Names that a shell script or one that it is linked with sets, by path. */
export function sharedAssignments(
  scripts: readonly Linked<ShellLinks>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = groupsOf(scripts)
  const shared = new Map<string, Set<string>>()
  for (const { path, links } of scripts) {
    const root = groups(path)
    const names = shared.get(root) ?? new Set<string>()
    for (const name of links.assigned) names.add(name)
    shared.set(root, names)
  }
  const alone = new Map<string, number>()
  for (const { path } of scripts) alone.set(groups(path), (alone.get(groups(path)) ?? 0) + 1)
  return new Map(
    scripts.flatMap(({ path }) => {
      const root = groups(path)
      // Of a script that stands alone, its reader knows better which reads come first.
      return (alone.get(root) ?? 0) > 1 ? [[path, shared.get(root) ?? new Set()] as const] : []
    }),
  )
}

/** Scripts that read one another in are one script; the first one's path stands for all. */
function groupsOf(scripts: readonly Linked<ShellLinks>[]): (path: string) => string {
  const parents = new Map(scripts.map(({ path }) => [path, path]))
  const root = (path: string): string => {
    let at = path
    for (let parent = parents.get(at) ?? at; parent !== at; parent = parents.get(at) ?? at) {
      parents.set(at, parents.get(parent) ?? parent)
      at = parent
    }
    return at
  }
  const byName = new Map<string, string[]>()
  for (const { path } of scripts) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const named = byName.get(name)
    if (named === undefined) byName.set(name, [path])
    else named.push(path)
  }
  for (const { path, links } of scripts) {
    for (const sourced of links.sourced) {
      // What stands before may be a variable; the end of the path is what can be told.
      const tail = (
        sourced
          .replace(/^.*[$})`]\w*\/?/, '')
          .trim()
          .split(/\s/)[0] ?? ''
      ).replace(/^(?:\.{1,2}\/)+/, '')
      const name = tail.slice(tail.lastIndexOf('/') + 1)
      const target = byName
        .get(name)
        ?.find((candidate) => candidate === tail || candidate.endsWith(`/${tail}`))
      if (target !== undefined) parents.set(root(target), root(path))
    }
  }
  return root
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** `a/b` and `../c.js` are `a/c.js`. */
export function joinPath(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
