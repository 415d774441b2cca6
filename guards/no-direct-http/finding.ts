import { shorten } from '../../src/core/escape.js'
import type { Finding } from '../../src/core/finding.js'
import { createRedact } from '../../src/core/redact.js'
import type { Fingerprint } from '../../src/scan/fingerprint.js'
import { HOLE } from './fold/folded.js'
import { type Hit, RULES } from './rules.js'
import type { TextPlace } from './unit.js'

export interface FindingPlace extends TextPlace {
  readonly path: string
  readonly origin: Finding['origin']
}

const redact = createRedact([])
const LONGEST_URL = 160
const LONGEST_SUBJECT = 80
/** Parameters of a query that hold a key. */
const SECRET_PARAMETER =
  /([?&](?:key|api[_-]?key|token|access[_-]?token|auth|secret|sig|signature|password|code)=)[^&#\s]+/gi

/** @param client what to use instead, as a sentence names it */
export function findingOf(hit: Hit, place: FindingPlace, client: string, fingerprint: Fingerprint): Finding {
  const { severity, confidence } = RULES[hit.rule]
  return {
    guard: 'no-direct-http',
    ruleId: hit.rule,
    severity,
    path: place.path,
    line: place.line,
    column: place.column,
    message: messageOf(hit),
    remedy: remedyOf(hit, client),
    fingerprint: fingerprint(hit.rule, place.path),
    origin: place.origin,
    confidence,
    // The line is not shown: what counts in it is the address, which the message gives as it was worked out.
    excerpt: null,
    commit: null,
    authorDate: null,
  }
}

function messageOf({ rule, provider, url, subject }: Hit): string {
  const who = shorten(redact(subject), LONGEST_SUBJECT)
  const where = url === null ? '' : shownUrl(url)
  switch (rule) {
    case 'llm-direct-call':
      return url === null ? `${who} calls ${provider} itself` : `${who} calls ${provider} itself, at ${where}`
    case 'llm-sdk-import':
      return `${who} is a library that calls models itself (${provider})`
    case 'llm-sdk-dependency':
      return `${who} is a library that calls models itself (${provider}), and no allowed client needs it`
    case 'llm-base-url':
      return `${who} points at ${provider} itself: ${where}`
    case 'llm-url':
      return who === ''
        ? `An address of ${provider} stands in code: ${where}`
        : `${who} is given an address of ${provider}: ${where}`
  }
}

/** Credentials masked, holes as an ellipsis, one line. */
export function shownUrl(url: string): string {
  const masked = url.replace(/\/\/[^/?#\s]*@/, '//****@').replace(SECRET_PARAMETER, '$1****')
  return shorten(redact(masked.replaceAll(HOLE, '…')), LONGEST_URL)
}

function remedyOf({ rule }: Hit, client: string): string {
  switch (rule) {
    case 'llm-direct-call':
    case 'llm-url':
      return `Call ${client} instead: it alone keeps the budget, the retries and the keys.`
    case 'llm-sdk-import':
      return `Use ${client} instead of the library.`
    case 'llm-sdk-dependency':
      return `Take it out, and use ${client} instead.`
    case 'llm-base-url':
      return `Take the setting out, or point it at your own gateway; calls go through ${client}.`
  }
}
