const BEGIN = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?)-----/
const SHORTEST_BODY_BYTES = 32

/**
 * Whether a text holds a private key in armour (RFC 7468; OpenSSH's PROTOCOL.key; RFC 9580 for OpenPGP), also as a
 * string of source code or JSON. A key that is cut off before its END line is still a leak if enough of it stands.
 */
export function isPrivateKeyArmour(text: string): boolean {
  const begin = BEGIN.exec(text)
  if (begin === null) return false
  const label = begin[1] ?? ''
  const rest = text.slice(begin.index + begin[0].length)
  const endAt = rest.indexOf('-----END ')
  if (endAt !== -1 && !rest.startsWith(`-----END ${label}-----`, endAt)) return false
  const armoured = unquote(endAt === -1 ? rest : rest.slice(0, endAt))
  const isLocked = /ENCRYPTED/.test(label) || /^(?:Proc-Type|DEK-Info):/m.test(armoured)
  const bytes = Buffer.from(bodyOf(armoured), 'base64')
  return bytes.length >= SHORTEST_BODY_BYTES && !isFiller(bytes) && (isLocked || beginsLikeKey(label, bytes))
}

/** Line breaks that were escaped, and the quotes and pluses of strings that were joined, are no part of the key. */
function unquote(text: string): string {
  return text
    .replace(/\\+r/g, '')
    .replace(/\\+n/g, '\n')
    .replace(/\\\n/g, '\n')
    .replace(/["'`][ \t]{0,20}[+,.&]?[ \t]{0,20}$/gm, '')
    .replace(/^[ \t]{0,40}[+.&]?[ \t]{0,20}["'`]/gm, '')
}

/** Without armour headers (`Name: value`), OpenPGP's checksum (`=abcd`) and white space. */
function bodyOf(text: string): string {
  return text
    .replace(/^[ \t]{0,40}[A-Z][A-Za-z-]{1,30}: .*$/gm, '')
    .split(/\s+/)
    .filter((piece) => /^[A-Za-z0-9+/]+={0,2}$/.test(piece))
    .join('')
}

/** A body of one repeated letter or group stands in documentation. */
function isFiller(bytes: Buffer): boolean {
  return new Set(bytes.subarray(0, 256)).size < 12
}

function beginsLikeKey(label: string, bytes: Buffer): boolean {
  if (label === 'OPENSSH PRIVATE KEY') return bytes.subarray(0, 14).toString('latin1') === 'openssh-key-v1'
  // OpenPGP packets have the first bit set.
  if (label.startsWith('PGP')) return ((bytes[0] ?? 0) & 0x80) !== 0
  // SSH.com's own format has a magic number.
  if (label.startsWith('SSH2')) return bytes.readUInt32BE(0) === 0x3f6ff9eb
  // The rest are ASN.1: a SEQUENCE.
  return bytes[0] === 0x30
}
