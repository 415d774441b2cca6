/** A line of a `.env` file that sets a variable, or that should and cannot. */
export type DotenvEntry =
  | {
      readonly kind: 'set'
      readonly name: string
      readonly value: string
      readonly line: number
      readonly offset: number
    }
  /** `# NAME=value`: a variable that may be left out. */
  | { readonly kind: 'offered'; readonly name: string; readonly line: number; readonly offset: number }
  | { readonly kind: 'malformed'; readonly line: number; readonly why: string }

const SETTING = /^\s{0,200}(?:export\s{1,40})?([A-Za-z_][\w.-]*)\s{0,40}(?:=|:\s)\s{0,200}/
const OFFER = /^\s{0,200}#\s{0,40}(?:export\s{1,40})?([A-Z][A-Z0-9_]+)=/

/**
 * Reads a `.env` file: comments, `export`, quotes, values over several lines in quotes. Source: the format as dotenv's
 * README and Docker's "env_file" describe it. Linear.
 */
export function readDotenv(text: string): readonly DotenvEntry[] {
  const entries: DotenvEntry[] = []
  let offset = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  while (offset < text.length) {
    const end = lineEnd(text, offset)
    const written = text.slice(offset, end).trimEnd()
    const read = readLine(text, { written, offset, line, end })
    if (read.entry !== null) entries.push(read.entry)
    line += countLines(text, offset, read.end)
    offset = read.end + 1
  }
  return entries
}

interface Line {
  readonly written: string
  readonly offset: number
  readonly line: number
  readonly end: number
}

function readLine(text: string, at: Line): { readonly entry: DotenvEntry | null; readonly end: number } {
  const { written, offset, line, end } = at
  const offered = OFFER.exec(written)?.[1]
  if (offered !== undefined) {
    return { entry: { kind: 'offered', name: offered, line, offset: offset + written.indexOf(offered) }, end }
  }
  if (/^\s*(?:#|$)/.test(written)) return { entry: null, end }
  const [opening, name] = SETTING.exec(written) ?? []
  if (opening === undefined || name === undefined) {
    return { entry: { kind: 'malformed', line, why: whyMalformed(written.trim()) }, end }
  }
  const set = { kind: 'set', name, line, offset: offset + written.indexOf(name) } as const
  const quote = /["'`]/.exec(written.charAt(opening.length))?.[0]
  if (quote === undefined) {
    return {
      entry: {
        ...set,
        value: written
          .slice(opening.length)
          .replace(/\s#.*$/, '')
          .trim(),
      },
      end,
    }
  }
  const from = offset + opening.length + 1
  const close = closingQuote(text, from, quote)
  // Where none closes, only this line is lost: what follows may be sound.
  if (close === -1) {
    return { entry: { kind: 'malformed', line, why: `the quote ${quote} of ${name} is never closed` }, end }
  }
  const after = text.slice(close + 1, lineEnd(text, close)).trim()
  if (after !== '' && !after.startsWith('#')) {
    const why = `something follows the closing quote of ${name}`
    return { entry: { kind: 'malformed', line, why }, end: lineEnd(text, close) }
  }
  return { entry: { ...set, value: text.slice(from, close) }, end: lineEnd(text, close) }
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) return at
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Lines from a line's start to a line's end. */
function countLines(text: string, from: number, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function whyMalformed(line: string): string {
  if (/^(?:export\s+)?[A-Za-z_][\w.-]*$/.test(line)) return 'a name without `=`'
  return /^\d/.test(line) ? 'a name begins with a digit' : 'expected `NAME=value`'
}
