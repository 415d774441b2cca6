import { findInTurn, hasContext, type PiiFinder, type PiiSpan } from './pii-text.js'

/** E-mail addresses that can belong to a person, outside reserved, allowed and role addresses. */
export function* findEmails(text: string, allowedDomains: readonly string[]): Generator<PiiSpan> {
  const allowed = allowedDomains.map((domain) => domain.toLowerCase().replace(/^[@*.]+/, ''))
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = /[\p{L}\p{N}._%+'-]+$/u
      .exec(text.slice(Math.max(0, at - 64), at))?.[0]
      .replace(/^[.'-]+/, '')
    const domain = DOMAIN.exec(text.slice(at + 1, at + 254))?.[0].toLowerCase()
    if (local === undefined || local === '' || domain === undefined) continue
    if (isReserved(domain) || ROLES.has(local.toLowerCase()) || allowed.some((one) => isWithin(domain, one)))
      continue
    yield { kind: 'email', certainty: 'suspected', start: at - local.length, end: at + 1 + domain.length }
  }
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![a-z0-9])/i

/** RFC 2606 and RFC 6761; and file names such as `icon@2x.png`, which have the form of an address. */
function isReserved(domain: string): boolean {
  return (
    /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/.test(domain) ||
    /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json)$/.test(domain)
  )
}

function isWithin(domain: string, allowed: string): boolean {
  return allowed !== '' && (domain === allowed || domain.endsWith(`.${allowed}`))
}

/** Mailboxes of functions, not of persons: RFC 2142, and senders that nobody reads. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp ' +
    'noreply no-reply donotreply do-not-reply mailer-daemon git'
  ).split(' '),
)

/** Street addresses that the words around, a flat or a postcode tie to where somebody lives. */
export function findAddresses(text: string): readonly PiiSpan[] {
  return /\d/.test(text) ? findInTurn(text, ADDRESS_FINDERS) : []
}

const STREET_TYPES =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Terrace|Way|Crescent|Close|Square|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Row|Mews|Gardens|Hill'
const PROVINCES =
  '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[남북]|전북|전남|전라[남북]|경북|경남|경상[남북]|제주'

const LIVES_AT =
  /\b(?:lives?|living|resid(?:es?|ing)) (?:at|on)\s{1,3}$|\b(?:home|mailing|postal|billing|shipping|new|his|her|my|your) address(?: is)?[:,]?\s{1,3}$/i

const ADDRESSES: readonly { readonly pattern: RegExp; readonly words: RegExp }[] = [
  {
    // "14 Marigold Avenue", "221B North Old Mill Rd."
    pattern: new RegExp(
      `(?<![\\w.,/-])\\d{1,5}[A-Za-z]? (?:\\p{Lu}[\\p{L}'.-]{0,24} ){1,4}(?:${STREET_TYPES})\\b`,
      'gu',
    ),
    words:
      /\b(?:lives?|lived|living|resid(?:es?|ing|ed|ence)|home|house|mailing|postal|shipping|billing|deliver|send|ship|moved)\b[^.!?]{0,50}$|\baddress(?:es)?\b|^,? *(?:apt|apartment|unit|suite|flat)\b|^[^.!?\n]{0,24}\b[A-Z]{2} \d{5}\b/iu,
  },
  {
    // "lives at 3482 Via Franscini": a number and a name, in any language, right behind such words
    pattern: /(?<![\w.,/-])\d{1,6}[A-Za-z]?,? (?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4}/gu,
    words: LIVES_AT,
  },
  {
    // "서울특별시 강남구 테헤란로 123", "수원시 팔달구 정조로 8길 12-3"
    pattern: new RegExp(
      `(?:(?:${PROVINCES})[가-힣]{0,6} |[가-힣]{1,6}시 )(?:[가-힣]{1,6}[시군구] ){0,2}(?:[가-힣]{1,6}[읍면동] )?[가-힣0-9]{1,12}(?:로|길|동|리)(?: ?\\d{1,4}번?길)? ?\\d{1,4}(?:-\\d{1,4})?(?!\\d)`,
      'gu',
    ),
    words:
      /주소|거주|살고|사는|산다|살며|배송|자택|우리\s*집|집은|이사|^,? ?(?:[가-힣A-Za-z0-9]{0,12} )?\d{1,4}동? ?\d{0,4}호/u,
  },
]

const ADDRESS_FINDERS: readonly PiiFinder[] = ADDRESSES.map(
  ({ pattern, words }) =>
    function* findForm(text) {
      for (const { 0: address, index: start } of text.matchAll(pattern)) {
        const end = start + address.length
        if (hasContext(text, start, end, words)) yield { kind: 'address', certainty: 'suspected', start, end }
      }
    },
)
