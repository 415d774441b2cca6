const NAMES: Readonly<Record<number, string>> = {
  0: 'a NUL byte',
  9: 'a tab',
  10: 'a line break',
  13: 'a carriage return',
  32: 'a space',
  39: 'a single quote',
  34: 'a double quote',
  160: 'a no-break space (U+00A0)',
  65279: 'a byte order mark (U+FEFF)',
}

/** Names what stands at an offset of a text in words that are safe to print: one word, or one character. */
export function describeFound(text: string, offset: number): string {
  const word = /^[\w$]{2,20}/.exec(text.slice(offset, offset + 20))?.[0]
  if (word !== undefined) return word
  const code = text.codePointAt(offset) ?? 0
  const name = NAMES[code]
  if (name !== undefined) return name
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code < 0x20 || code === 0x7f) return `the control character ${hex}`
  if (code < 0x7f) return `'${String.fromCodePoint(code)}'`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code))
    ? `'${String.fromCodePoint(code)}' (${hex})`
    : hex
}

const LONGEST_SHOWN = 40

/** Names a parsed value in a few words that are safe to print. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string') return describeText(value)
  if (typeof value === 'object') return 'an object'
  return typeof value === 'number' ? `the number ${String(value)}` : String(value)
}

function describeText(text: string): string {
  if (text === '') return 'an empty text'
  if (text.trim() === '') return 'a blank text'
  return text.length > 512 ? `a text of ${text.length} characters` : `the text ${quote(text)}`
}

/** A short JSON string literal: control characters and lone surrogates are escaped, long texts are cut. */
export function quote(text: string): string {
  const points = [...text]
  const shown = points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN - 1).join('')}…` : text
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    escapeUnit,
  )
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
