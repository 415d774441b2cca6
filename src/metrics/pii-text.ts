/** What the finders of personal data share: a folded text, where they found something, and the words near it. */

export type PiiKind = 'email' | 'phone' | 'card' | 'iban' | 'ssn' | 'rrn' | 'address' | 'key'

/** Proven: a checksum holds, or it is a key by its shape. Suspected: the form, and mostly the context, say so. */
export type PiiCertainty = 'proven' | 'suspected'

/** A finding in one text, end exclusive, in UTF-16 units. It never carries the text itself. */
export interface PiiSpan {
  readonly kind: PiiKind
  readonly certainty: PiiCertainty
  readonly start: number
  readonly end: number
}

/**
 * Full-width forms become ASCII, dashes a hyphen, and spaces of all widths a space, unit by unit, so that offsets hold.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\u3000]/g, (character) => {
    const unit = character.charCodeAt(0)
    if (unit >= 0xff01) return String.fromCharCode(unit - 0xfee0)
    return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 ? '-' : ' '
  })
}

/** Whether the words round a span match; the windows are bounded, so that all finders stay linear. */
export function hasContext(text: string, start: number, end: number, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, start - 60), start)) || words.test(text.slice(end, end + 30))
}

/**
 * Hands a text through several finders. What an earlier one took, later ones do not see: the digits of a card are no
 * telephone number. Within a finder the first of two overlapping findings counts. Linear but for the sort.
 */
export function findInTurn(text: string, finders: readonly PiiFinder[]): readonly PiiSpan[] {
  const found: PiiSpan[] = []
  let rest = text
  for (const find of finders) {
    let end = 0
    let blanked = ''
    for (const span of find(rest)) {
      if (span.start < end) continue
      found.push(span)
      blanked += rest.slice(end, span.start) + TAKEN.repeat(span.end - span.start)
      end = span.end
    }
    rest = end === 0 ? rest : blanked + rest.slice(end)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Yields findings by start. */
export type PiiFinder = (text: string) => Iterable<PiiSpan>

/** No finder takes it for a letter, a digit or a separator. */
const TAKEN = '\u0000'
