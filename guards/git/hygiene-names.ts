/** What a file's name alone says: leftovers of editors and tools, files of secrets, key stores. */

/**
 * Leftovers of editors, merges and desktops. Sources: the templates of github.com/github/gitignore (Global/Vim, Emacs,
 * JetBrains, macOS, Windows, Linux), patch(1) for `.rej` and `.orig`.
 */
const BACKUP_NAMES: readonly RegExp[] = [
  /.\.(?:bak|backup|bkp|orig|rej|kate-swp)$/i,
  /.\.bak[._-]?\d+$/i,
  /.~$/,
  /.\.sw[a-p]$/i,
  /^#.+#$/,
  /^\.#./,
  /^\.DS_Store$/,
  /^\._./,
  /^(?:eh)?thumbs\.db$/i,
  /^desktop\.ini$/i,
  /^\.nfs[0-9a-f]{8,}$/i,
  /^\.fuse_hidden/,
]

export function isBackupName(path: string): boolean {
  const name = baseName(path)
  return BACKUP_NAMES.some((pattern) => pattern.test(name))
}

/** Endings of files that show which variables there are and hold none of their values, or only encrypted ones. */
const HARMLESS_ENV = /\.(?:example|sample|template|tpl|dist|defaults|schema|vault|d\.ts)$/i

/** `.env`, `.env.local`, `.env.production`, … but no `.env.example`. */
export function isEnvName(path: string): boolean {
  const name = baseName(path)
  return /^\.env(?:\..+)?$/i.test(name) && !HARMLESS_ENV.test(name)
}

/**
 * `text`: holds a key when its armour is there. `bare`: holds a key when it is nothing but hex digits. `binary`: a store of
 * keys that cannot be read without its password.
 */
export type KeyFileKind = 'text' | 'bare' | 'binary' | 'none'

export function keyFileKind(path: string): KeyFileKind {
  const name = baseName(path)
  // Rails' encrypted credentials. Source: Securing Rails Applications, "Environmental Security".
  if (/(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/.test(path)) return 'bare'
  if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|.\.(?:pem|key|ppk|priv|pk8)$/i.test(name)) return 'text'
  return /.\.(?:p12|pfx|jks|keystore|bks)$/i.test(name) ? 'binary' : 'none'
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

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
