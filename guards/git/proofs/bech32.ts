const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const CHECKSUM_LENGTH = 6

/**
 * Six characters that end a Bech32 text, whose code finds any four wrong characters.
 * Source: BIP 173, "Checksum"; age's keys are written so (C2SP, age.md).
 * @param prefix the human-readable part, such as `age-secret-key-`, in lower case
 * @param body characters of the alphabet, in lower case
 */
export function bech32Checksum(prefix: string, body: string): string {
  const rest =
    checksumOf([...expand(prefix), ...valuesOf(body), ...Array<number>(CHECKSUM_LENGTH).fill(0)]) ^ 1
  return Array.from({ length: CHECKSUM_LENGTH }, (_, i) => ALPHABET[(rest >>> (5 * (5 - i))) & 31]).join('')
}

/** @param text in either case, with the last `1` between prefix and body */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  const end = lower.lastIndexOf('1')
  const values = valuesOf(lower.slice(end + 1))
  return end > 0 && !values.includes(-1) && checksumOf([...expand(lower.slice(0, end)), ...values]) === 1
}

function expand(prefix: string): readonly number[] {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

function valuesOf(body: string): readonly number[] {
  return [...body].map((letter) => ALPHABET.indexOf(letter))
}

/** A remainder of polynomials over GF(32). */
function checksumOf(values: readonly number[]): number {
  let rest = 1
  for (const value of values) {
    const top = rest >>> 25
    rest = ((rest & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of GENERATOR.entries()) if (((top >>> bit) & 1) === 1) rest ^= term
  }
  return rest >>> 0
}
