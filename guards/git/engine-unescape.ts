/** A text without one layer of escapes. `offsets[i]` is where character i began; one more entry for the end. */
export interface PlainText {
  readonly text: string
  readonly offsets: readonly number[]
}

const ESCAPE =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt"'`\\/]))|%([0-9a-fA-F]{2})/g
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * Takes off one layer of JavaScript, JSON, Python or shell string escapes and of percent encoding (RFC 3986).
 * @param text one character a byte; what lies beyond a byte becomes `?`, so that it stays so
 * @returns null where there was nothing to take off
 */
export function unescapeText(text: string): PlainText | null {
  const offsets: number[] = []
  let plain = ''
  let copied = 0
  for (const match of text.matchAll(ESCAPE)) {
    for (let i = copied; i < match.index; i++) offsets.push(i)
    plain += text.slice(copied, match.index) + characterOf(match)
    offsets.push(match.index)
    copied = match.index + match[0].length
  }
  if (copied === 0) return null
  for (let i = copied; i <= text.length; i++) offsets.push(i)
  return { text: plain + text.slice(copied), offsets }
}

function characterOf([, braced, wide, byte, simple, percent]: RegExpExecArray): string {
  if (simple !== undefined) return CONTROLS[simple] ?? simple
  const code = Number.parseInt(braced ?? wide ?? byte ?? percent ?? '', 16)
  return code <= 0xff ? String.fromCharCode(code) : '?'
}
