import { createHash, createHmac } from 'node:crypto'

/** Names each finding as it is made; see `publishedFingerprint`. */
export type Fingerprint = (ruleId: string, path: string) => string

/** Counts the findings of each rule and path, so that the second one of a file differs from the first. */
export function createFingerprints(): Fingerprint {
  const seen = new Map<string, number>()
  return (ruleId, path) => {
    const key = `${ruleId}\0${path}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return publishedFingerprint(ruleId, path, ordinal)
  }
}

/**
 * What reports carry: neither line numbers (edits above must not change it) nor anything of the secret (a weak
 * password could be guessed from its hash). 32 hex digits.
 * @param ordinal which finding of this rule in this path, from 0
 */
export function publishedFingerprint(ruleId: string, path: string, ordinal: number): string {
  return createHash('sha256').update(`${ruleId}\0${path}\0${ordinal}`).digest('hex').slice(0, 32)
}

/**
 * What a baseline file holds: the same secret is known again wherever it moves, and the file's own random salt keeps
 * anybody from looking hashes up in a table. 64 hex digits.
 * @param salt of the baseline file, hex
 */
export function baselineFingerprint(salt: string, ruleId: string, secret: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(`${ruleId}\0${secret}`).digest('hex')
}
