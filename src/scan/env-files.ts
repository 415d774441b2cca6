/** Endings of files that show which variables there are and hold none of their values, or only encrypted ones. */
const HARMLESS_ENV = /\.(?:example|sample|template|tpl|dist|defaults|schema|vault|d\.ts)$/i

/** `.env`, `.env.local`, `.env.production`, … but no `.env.example`. */
export function isEnvName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^\.env(?:\..+)?$/i.test(name) && !HARMLESS_ENV.test(name)
}

/** Whether the lines of a root `.gitignore` keep `.env` out; the last line that matches decides, as git has it. */
export function ignoresEnv(gitignore: string): boolean {
  let ignored = false
  for (const line of gitignore.split(/\r?\n/)) {
    const written = line.replace(/(?<!\\)\s+$/, '')
    if (written === '' || written.startsWith('#')) continue
    const negated = written.startsWith('!')
    const pattern = (negated ? written.slice(1) : written).replace(/^\/|^\*\*\//, '').replace(/\/$/, '')
    if (!pattern.includes('/') && globOf(pattern).test('.env')) ignored = !negated
  }
  return ignored
}

function globOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.')
  try {
    return new RegExp(`^${source}$`)
  } catch {
    // An unfinished bracket matches nothing for git either.
    return /(?!)/
  }
}
