/** Check digits and ranges of numbers that name a person or an account. Arguments are digits alone. */

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const weighed = i % 2 === 0 ? digit : digit * 2
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** Issuers' prefixes and lengths, as published by the card networks. */
const ISSUERS: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^(?:30[0-5]|3[689])/, lengths: [14, 16] }, // Diners Club
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] }, // JCB
  { prefix: /^(?:2131|1800)/, lengths: [15] }, // JCB, older
  { prefix: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
  { prefix: /^9[4-9]/, lengths: [16] }, // Korean domestic cards
  { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
]

export function hasCardIssuer(digits: string): boolean {
  return ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))
}

/** Ranges that the Social Security Administration has never given out, and two numbers it has withdrawn. */
export function isSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !WITHDRAWN_SSNS.has(digits)
}

const WITHDRAWN_SSNS: ReadonlySet<string> = new Set(['078051120', '219099999'])

/** `YYMMDD`, a digit for sex, century and nationality, five of place and order, a check digit. */
export function isRrnDate(digits: string): boolean {
  const century = { 1: 1900, 2: 1900, 3: 2000, 4: 2000, 5: 1900, 6: 1900, 7: 2000, 8: 2000, 9: 1800, 0: 1800 }
  const base = Object.entries(century).find(([digit]) => digit === digits[6])?.[1]
  if (base === undefined || digits.length !== 13) return false
  const [year, month, day] = [
    base + Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    Number(digits.slice(4, 6)),
  ]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay
}

/**
 * The check digit of Korean resident numbers (11 - sum mod 11) and of foreigners' (13 - sum mod 11), mod 10. Numbers
 * given out since October 2020 have a random last digit, so failing this proves nothing.
 */
export function passesRrnChecksum(digits: string): boolean {
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  const base = /[5-8]/.test(digits[6] ?? '') ? 13 : 11
  return (base - (sum % 11)) % 10 === Number(digits[12])
}
