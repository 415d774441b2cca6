import type { ScanDocument } from '../core/scan-document.js'

/** A comment that lets one finding be: `plumbline-allow RULE -- reason`, on its line or on the line before. */
export interface InlineAllow {
  readonly path: string
  /** 1-based, of the comment. */
  readonly line: number
  readonly ruleId: string
  readonly reason: string
  /** For ranges and history: an allow of one commit says nothing about another. */
  readonly commit: string | null
}

const WORD = Buffer.from('plumbline-allow')
const NEWLINE = 0x0a
/** Longer lines are no comments that people write. */
const LONGEST_COMMENT = 500
const FORM = /^plumbline-allow[ \t]+([a-z0-9][a-z0-9-]*)[ \t]+--[ \t]+(\S.*)$/

/** All inline allows of a document. One without a reason is none, so its finding still counts. */
export function findInlineAllows(document: ScanDocument): readonly InlineAllow[] {
  const { bytes, path, firstLine, commit } = document
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const allows: InlineAllow[] = []
  let line = firstLine
  let counted = 0
  for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + WORD.length)) {
    for (
      let newline = text.indexOf(NEWLINE, counted);
      newline !== -1 && newline < at;
      newline = text.indexOf(NEWLINE, counted)
    ) {
      line++
      counted = newline + 1
    }
    const newline = text.indexOf(NEWLINE, at)
    const end = Math.min(newline === -1 ? text.length : newline, at + LONGEST_COMMENT)
    const [, ruleId, rest] = FORM.exec(text.toString('utf8', at, end).trimEnd()) ?? []
    const reason = rest?.replace(COMMENT_END, '').trim()
    if (ruleId !== undefined && reason !== undefined && reason !== '') {
      allows.push({ path, line, ruleId, reason, commit })
    }
  }
  return allows
}

/** What closes a comment in HTML, C, Jinja, ERB and the like. */
const COMMENT_END = /\s*(?:--!?>|\*+\/|#\}|%>|"""|''')\s*$/

/** Whether a comment is about what was found: in the same state of the file, on its line or on the line before. */
export function isAbout(
  { path, line, ruleId, commit }: InlineAllow,
  place: {
    readonly path: string
    readonly line: number
    readonly ruleId: string
    readonly commit: string | null
  },
): boolean {
  const near = line === place.line || line === place.line - 1
  return near && path === place.path && ruleId === place.ruleId && commit === place.commit
}
