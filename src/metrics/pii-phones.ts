import { hasContext, type PiiSpan } from './pii-text.js'

/** Whether a number can be dialled in the region, or, with a leading `+`, anywhere. */
export type IsPhoneNumber = (number: string, region: string) => boolean

/**
 * Telephone numbers in a folded text: right behind a label ("Phone:", "call me on", "연락처"), whatever their country;
 * and valid ones that are international or have words of telephoning near them.
 *
 * @param region of numbers without a country code; null: Korean where the text has Hangul, else of North America
 */
export function* findPhones(text: string, region: string | null, isValid: IsPhoneNumber): Generator<PiiSpan> {
  if (!/\d(?:[ .()/-]{0,2}\d){6}/.test(text)) return
  for (const match of text.matchAll(CANDIDATE)) {
    const number = match[0]
    const digits = number.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15 || isSomethingElse(number, digits)) continue
    const start = match.index
    const end = start + number.length
    const home = region ?? (/[가-힣]/.test(text) ? 'KR' : 'US')
    const isLabelled = LABEL.test(text.slice(Math.max(0, start - 24), start))
    const speaks =
      number.startsWith('+') || isMobileForm(number, home) || hasContext(text, start, end, PHONE_WORDS)
    if (isLabelled || (speaks && isValid(number, home))) {
      yield { kind: 'phone', certainty: 'suspected', start, end }
    }
  }
}

const CANDIDATE = /(?<![\w.,/:@#$€£₩-])(?:\+|\()?\d(?:[ .()/-]{0,2}\d){6,14}(?![\w%]|[.,:/-]\d)/g

const LABEL =
  /(?:phone|tel|mobile|cell|fax|desk|whatsapp)(?: (?:number|no))?(?: is)?[ .:=\n]{1,3}$|(?:call|text|ring|reach) (?:me|us|him|her|them) (?:on|at)[ :]{1,2}$|(?:전화|휴대폰|핸드폰|연락처|팩스)(?: ?번호)?[는은]?[ :]{1,3}$/i

const PHONE_WORDS =
  /phone|\btel\b|telephone|mobile|\bcell|\bfax\b|\bcall(?:s|ed|ing)?\b|\bdial|\btext(?:ed)? (?:me|us|her|him)\b|\bring\b|reach (?:me|us|her|him)|contact|whatsapp|\bsms\b|hotline|message|answering|desk:|office|전화|연락|휴대|핸드폰|번호|팩스|문자|☎/iu

/** Korean mobile numbers speak for themselves. */
function isMobileForm(number: string, region: string): boolean {
  return region === 'KR' && /^01[016789][ .-]?\d{3,4}[ .-]?\d{4}$/.test(number)
}

/**
 * Dates, versions and addresses of the internet; numbers of fiction (555-01xx, North American Numbering Plan); and
 * free or nationwide lines, which belong to firms.
 */
function isSomethingElse(number: string, digits: string): boolean {
  return (
    /^\(?(?:1[5-9]|20|21)\d\d[./-]\d{1,2}[./-]\d{1,2}\)?/.test(number) ||
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/.test(number) ||
    /^\d{4} ?- ?\d{4}$/.test(number) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) ||
    /^1?\d{3}55501\d\d$/.test(digits) ||
    /^55501\d\d$/.test(digits) ||
    /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
    /^(?:82)?0?80\d{7}$/.test(digits)
  )
}
