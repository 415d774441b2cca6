import { isPlaceholder } from '../placeholders.js'
import type { Proof } from '../rule.js'
import { isBech32 } from './bech32.js'
import { hasGitlabChecksum, hasGrafanaChecksum, hasTokenChecksum } from './crc32.js'
import { isJwt } from './jwt.js'
import { isPrivateKeyArmour } from './pem.js'

/** How much a structure says: `proven` outweighs every look, `checked` is a hint, `refuted` drops the candidate. */
export type ProofResult = 'proven' | 'checked' | 'refuted' | 'no_proof'

/**
 * @param secret what the rule takes for the secret
 * @param match all that the rule's pattern matched, which may hold armour round the secret
 */
export function prove(proof: Proof, secret: string, match: string): ProofResult {
  switch (proof) {
    case 'github_crc32':
    case 'npm_crc32':
      return hasTokenChecksum(secret) ? 'proven' : 'refuted'
    case 'gitlab_crc32':
      return hasGitlabChecksum(secret) ? 'proven' : 'refuted'
    case 'grafana_crc32':
      return hasGrafanaChecksum(secret) ? 'proven' : 'refuted'
    case 'bech32':
      return isBech32(secret) ? 'proven' : 'refuted'
    case 'jwt':
      return isJwt(secret) ? 'proven' : 'refuted'
    case 'pem':
      return isPrivateKeyArmour(match) ? 'proven' : 'refuted'
    case 'uuid_v4':
      return isRandomUuid(secret) ? 'checked' : 'refuted'
    case 'basic_credentials':
      return isBasicCredentials(secret) ? 'checked' : 'refuted'
    case 'none':
      return 'no_proof'
  }
}

/** The sentence for people; null where there is nothing to say. */
export function sayProof(proof: Proof): string | null {
  switch (proof) {
    case 'github_crc32':
    case 'npm_crc32':
    case 'gitlab_crc32':
    case 'grafana_crc32':
    case 'bech32':
      return 'its checksum is right'
    case 'jwt':
      return 'it parses as a signed JSON Web Token'
    case 'pem':
      return 'its armour holds a private key'
    case 'uuid_v4':
      return 'it is a random UUID'
    case 'basic_credentials':
      return 'it decodes to a user and a password'
    case 'none':
      return null
  }
}

/** Version 4 of RFC 9562, the only one whose bits are random. */
function isRandomUuid(text: string): boolean {
  return /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i.test(text)
}

/** `user:password` in base64 (RFC 7617, section 2); either half may be empty where the other one is the secret. */
function isBasicCredentials(text: string): boolean {
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(decoded) ?? []
  const secret = password === '' ? user : password
  return (
    secret.length >= 4 &&
    !/[\x00-\x1f\x7f\ufffd]/.test(decoded) &&
    user !== password &&
    !isPlaceholder(secret)
  )
}
