import { crc32 } from 'node:zlib'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CHECKSUM_LENGTH = 6

/**
 * The last six characters of a GitHub or npm token: CRC-32 of the random part, in base 62, padded with zeros.
 * Source: GitHub blog, `Behind GitHub's new authentication token formats` (2021-04-05); npm's follow the same form
 * (GitHub changelog, 2021-09-23).
 * @param random the token's characters between its prefix (`ghp_`) and its checksum
 */
export function tokenChecksum(random: string): string {
  let rest = crc32(random)
  let digits = ''
  while (rest > 0) {
    digits = BASE62.charAt(rest % 62) + digits
    rest = Math.floor(rest / 62)
  }
  return digits.padStart(CHECKSUM_LENGTH, '0')
}

/** @param token with its prefix, which ends at the last `_` */
export function hasTokenChecksum(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1)
  const random = body.slice(0, -CHECKSUM_LENGTH)
  return random.length > 0 && body.endsWith(tokenChecksum(random))
}

const GITLAB_CHECKSUM_LENGTH = 7

/**
 * The last seven characters of a routable GitLab token: CRC-32 of all before them, in base 36, padded with zeros.
 * Source: GitLab handbook, `Cells: Routable Tokens`.
 * @param payload prefix, payload and length, such as `glpat-….01.0z`
 */
export function gitlabChecksum(payload: string): string {
  return crc32(payload).toString(36).padStart(GITLAB_CHECKSUM_LENGTH, '0')
}

export function hasGitlabChecksum(token: string): boolean {
  return token.endsWith(gitlabChecksum(token.slice(0, -GITLAB_CHECKSUM_LENGTH)))
}

/**
 * The last eight characters of a token of Grafana's service accounts: CRC-32 of all before the last `_`, its bytes from
 * the lowest on, in hex. Source: grafana/grafana, pkg/components/satokengen.
 * @param payload such as `glsa_` and 32 characters
 */
export function grafanaChecksum(payload: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(payload))
  return bytes.toString('hex')
}

export function hasGrafanaChecksum(token: string): boolean {
  const end = token.lastIndexOf('_')
  return token.slice(end + 1) === grafanaChecksum(token.slice(0, end))
}
