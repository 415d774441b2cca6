/**
 * Makes a text safe to print on a terminal or in a log: control characters, escape sequences, bidirectional controls,
 * tag characters and broken surrogates become visible `\u{..}` forms, line breaks become spaces.
 */
export function escapeTerminal(text: string): string {
  return text
    .replace(/\r\n|[\n\r\u2028\u2029\t]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, visible)
    .replace(/[\u00ad\u061c\u180e\u{e0000}-\u{e007f}\p{Surrogate}]/gu, visible)
}

function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/**
 * A cell that no spreadsheet takes for a formula: OWASP's CSV injection list of leading characters, also behind
 * white space, gets an apostrophe in front. Numbers keep their sign.
 */
export function neutralizeFormula(cell: string): string {
  if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell)) return cell
  return /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /^[\t\r\n]/.test(cell)
    ? `'${cell}`
    : cell
}

/** HTML text and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`)
}

/** The message of a GitHub workflow command (`::error::MESSAGE`). Source: actions/toolkit, command.ts. */
export function escapeWorkflowMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Breaks a line that a runner would take for a workflow command (`::cmd`, `##[cmd]`). */
export function defuseWorkflowCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[')
}

/** One line of at most `limit` characters, cut on a code point with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const points = [...line]
  return points.length <= limit
    ? line
    : `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}
