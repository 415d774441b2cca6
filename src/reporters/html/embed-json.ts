import { escapeTerminal } from '../../core/escape.js'
import type { Redact } from '../../core/redact.js'
import type { ReportPage } from '../../core/report-page.js'

/**
 * The page's facts as JSON for a script element. Every text in it is redacted and has its control characters made
 * visible, and no character is left with which an HTML parser would begin a tag, a comment or an entity.
 *
 * Slashes of addresses are escaped too: whoever redacts whole files looks for addresses with a password, a shape that
 * may hold quotes and commas, and must not find one that begins in one value and ends in another.
 */
export function embedJson(page: ReportPage, redact: Redact): string {
  const json = JSON.stringify(page, (_key, value) =>
    typeof value === 'string' ? visibleText(redact(value)) : value,
  )
  return json.replace(/[<>&\u2028\u2029]|:\/\//g, escapeUnits)
}

function escapeUnits(units: string): string {
  return units === '://' ? ':\\/\\/' : `\\u${units.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Line breaks stay; every other character that moves, hides or reorders text becomes visible. */
export function visibleText(text: string): string {
  return text.includes('\n') ? text.split('\n').map(escapeTerminal).join('\n') : escapeTerminal(text)
}
