import picomatch from 'picomatch'

/**
 * Whether the `.gitignore` files of a repository keep a path out. Source: gitignore(5): the last line that matches decides,
 * files nearer to the path come later, and what lies in a folder that is left out is left out.
 * @param gitignores texts by folder: empty for the root, else with a slash at its end
 */
export function isIgnored(gitignores: ReadonlyMap<string, string>, path: string): boolean {
  const parts = path.split('/')
  for (let length = 1; length <= parts.length; length++) {
    const isFolder = length < parts.length
    if (decides(gitignores, parts.slice(0, length).join('/'), isFolder)) return true
  }
  return false
}

function decides(gitignores: ReadonlyMap<string, string>, path: string, isFolder: boolean): boolean {
  let ignored = false
  for (const folder of foldersAbove(path)) {
    for (const line of (gitignores.get(folder) ?? '').split(/\r?\n/)) {
      const written = line.replace(/(?<!\\)[ \t]+$/, '')
      if (written === '' || written.startsWith('#')) continue
      const negated = written.startsWith('!')
      const pattern = negated ? written.slice(1) : written
      if (pattern.endsWith('/') && !isFolder) continue
      if (matches(pattern.replace(/\/$/, ''), path.slice(folder.length))) ignored = !negated
    }
  }
  return ignored
}

/** The root first. */
function foldersAbove(path: string): readonly string[] {
  const folders = ['']
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at + 1))
  return folders
}

/** A pattern without a slash in it is about names at any depth. */
function matches(pattern: string, path: string): boolean {
  const options = { dot: true, nonegate: true, noextglob: true, nobrace: true } as const
  const isAnchored = pattern.includes('/')
  const subject = isAnchored ? path : path.slice(path.lastIndexOf('/') + 1)
  return picomatch(pattern.replace(/^\//, '').replace(/^\\/, ''), options)(subject)
}
