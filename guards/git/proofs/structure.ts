import type { Proof } from '../rule.js'
import { hasTokenChecksum } from './crc32.js'
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
    case 'jwt':
      return isJwt(secret) ? 'proven' : 'refuted'
    case 'pem':
      return isPrivateKeyArmour(match) ? 'proven' : 'refuted'
    case 'base64_json':
      return isBase64Json(secret) ? 'proven' : 'refuted'
    case 'uuid_v4':
      return isRandomUuid(secret) ? 'checked' : 'refuted'
    case 'luhn':
      return isLuhn(secret) ? 'checked' : 'refuted'
    case 'none':
      return 'no_proof'
  }
}

/** The sentence for people; null where there is nothing to say. */
export function sayProof(proof: Proof): string | null {
  switch (proof) {
    case 'github_crc32':
    case 'npm_crc32':
      return 'its checksum is right'
    case 'jwt':
      return 'it parses as a signed JSON Web Token'
    case 'pem':
      return 'its armour holds a private key'
    case 'base64_json':
      return 'it decodes to JSON'
    case 'uuid_v4':
      return 'it is a random UUID'
    case 'luhn':
      return 'its check digit is right'
    case 'none':
      return null
  }
}

/** A JSON object in base64 or base64url begins with `{"`, which encodes to `eyJ`; a prefix may stand before. */
function isBase64Json(text: string): boolean {
  const start = text.indexOf('eyJ')
  if (start === -1) return false
  const encoded = /^[A-Za-z0-9+/_-]+/.exec(text.slice(start))?.[0] ?? ''
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Version 4 of RFC 9562, the only one whose bits are random. */
function isRandomUuid(text: string): boolean {
  return /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i.test(text)
}

/** ISO/IEC 7812-1, annex B: from the right, every second digit doubled, the sum a multiple of ten. */
function isLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 1 && sum % 10 === 0
}
