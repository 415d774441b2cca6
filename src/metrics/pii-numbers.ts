import { hasCardIssuer, isRrnDate, isSsn, passesLuhn, passesRrnChecksum } from './pii-checksums.js'
import { findInTurn, hasContext, type PiiFinder, type PiiSpan } from './pii-text.js'

/** The part of ibantools that is used: the length of an IBAN by country, and the check of one without spaces. */
export interface IbanRules {
  lengthFor(countryCode: string): number | null
  isValid(iban: string): boolean
}

/** Payment cards, bank accounts, resident and social security numbers in a folded text. */
export function findNumbers(text: string, ibans: IbanRules): readonly PiiSpan[] {
  const finders: PiiFinder[] = []
  // Most texts have nothing that long; a test without look-behind tells so at a tenth of the cost.
  if (/[A-Za-z]{2}\d\d[ -]?[A-Za-z0-9]/.test(text)) finders.push((rest) => findIbans(rest, ibans))
  if (/\d(?:[ -]{0,3}\d){8}/.test(text))
    finders.push(findResidentNumbers, findCards, findSocialSecurityNumbers)
  return findInTurn(text, finders)
}

/** Matches at every start, also inside an earlier match, of numbers that are not the middle of a longer token. */
function numberPattern(body: string): RegExp {
  return new RegExp(`(?=\\d)(?<![A-Za-z0-9_]|\\d[.,:/-])(?=(${body})(?![A-Za-z0-9_]|[.,:/-]\\d))`, 'g')
}

function* matchesOf(pattern: RegExp, text: string) {
  for (const { 1: number = '', index: start } of text.matchAll(pattern)) {
    yield { number, digits: number.replace(/\D/g, ''), start, end: start + number.length }
  }
}

const CARD = numberPattern(
  '\\d{12,19}|\\d{4}(?<s>[ -])\\d{4}\\k<s>\\d{4}\\k<s>\\d{1,4}(?:\\k<s>\\d{3})?|\\d{4}(?<t>[ -])\\d{6}\\k<t>\\d{4,5}',
)
const CARD_WORDS = /card|credit|debit|visa|master|amex|\bcc\b|카드|결제/iu

/**
 * Every tenth number passes the Luhn check by chance, so "proven" takes an issuer's prefix and length, and groups, a
 * usual length or words that speak of a card; such words alone make a number with a right check digit suspected.
 */
function* findCards(text: string): Generator<PiiSpan> {
  for (const { number, digits, start, end } of matchesOf(CARD, text)) {
    if (!passesLuhn(digits)) continue
    const isUsual = digits.length < number.length || digits.length === 15 || digits.length === 16
    const hasWords = hasContext(text, start, end, CARD_WORDS)
    const hasIssuer = hasCardIssuer(digits)
    if (!hasWords && !(hasIssuer && isUsual)) continue
    yield { kind: 'card', certainty: hasIssuer ? 'proven' : 'suspected', start, end }
  }
}

const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9])/g

/** Reads as many letters and digits as the country's numbers have, with single spaces between, so each start is O(1). */
function* findIbans(text: string, ibans: IbanRules): Generator<PiiSpan> {
  for (const match of text.matchAll(IBAN_START)) {
    const length = ibans.lengthFor(match[0].slice(0, 2).toUpperCase())
    if (length === null) continue
    let iban = ''
    let end = match.index
    while (iban.length < length && end < match.index + 2 * length) {
      const character = text.charAt(end)
      if (/[A-Za-z0-9]/.test(character)) iban += character
      else if (!/[ -]/.test(character) || /[ -]/.test(text.charAt(end - 1))) break
      end++
    }
    if (iban.length !== length || /[A-Za-z0-9]/.test(text.charAt(end))) continue
    if (ibans.isValid(iban.toUpperCase()))
      yield { kind: 'iban', certainty: 'proven', start: match.index, end }
  }
}

const RRN = numberPattern('\\d{6} ?-? ?[0-9]\\d{6}')
const RRN_WORDS = /주민|등록\s*번호|외국인|resident|\brrn\b|registration/iu

function* findResidentNumbers(text: string): Generator<PiiSpan> {
  for (const { number, digits, start, end } of matchesOf(RRN, text)) {
    if (!isRrnDate(digits)) continue
    const hasWords = hasContext(text, start, end, RRN_WORDS)
    // A thirteen-digit number without a hyphen can be a time stamp in milliseconds.
    if (!hasWords && !number.includes('-')) continue
    if (!hasWords && /^[09]/.test(digits.slice(6))) continue
    yield { kind: 'rrn', certainty: passesRrnChecksum(digits) ? 'proven' : 'suspected', start, end }
  }
}

const SSN = numberPattern('\\d{3}[ -]?\\d{2}[ -]?\\d{4}')
const SSN_WORDS = /\bssns?\b|social\s+security|사회\s*보장\s*번호/iu

function* findSocialSecurityNumbers(text: string): Generator<PiiSpan> {
  for (const { digits, start, end } of matchesOf(SSN, text)) {
    if (isSsn(digits) && hasContext(text, start, end, SSN_WORDS)) {
      yield { kind: 'ssn', certainty: 'suspected', start, end }
    }
  }
}
