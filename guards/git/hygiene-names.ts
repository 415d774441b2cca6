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

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
