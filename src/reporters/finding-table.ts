import type { Finding, FindingSeverity } from '../core/finding.js'
import type { GuardOutcome, GuardReport } from '../core/guard.js'
import { type Block, code, type Inline, link, paragraph, strong, table, text } from './markdown.js'
import { sentence, untrusted } from './untrusted-text.js'

/** More than this nobody reads on a page; guards.json has them all. */
const MOST_FINDINGS = 10

export interface FindingView {
  readonly guards?: GuardReport | null
  /** By path from the working directory. */
  readonly fileUrl?: (path: string, line: number) => string | null
}

/** What the guards found, most severe first, each at its line; and what kept a guard from judging. */
export function findingBlocks({ guards, fileUrl }: FindingView): readonly Block[] {
  const findings = (guards?.guards ?? []).flatMap((outcome) =>
    // Nothing is red that does not fail, such as what a bypass lets through.
    countingFindings(outcome).map((each) => ({ ...each, isRed: outcome.verdict === 'fail' })),
  )
  const errors = (guards?.guards ?? []).flatMap(({ id, error }) => (error === null ? [] : [{ id, error }]))
  const ordered = [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity])
  const shown = ordered.slice(0, MOST_FINDINGS)
  const left = ordered.length - shown.length
  const rows = [
    ...errors.map(({ id, error }): readonly Inline[] => [
      text('❌ error'),
      untrusted(id, 60),
      sentence(error.message, 300),
      sentence(error.remedy, 300),
    ]),
    ...shown.map((finding): readonly Inline[] => [
      text(finding.isRed ? MARKS[finding.severity] : MARKS.warning),
      [untrusted(finding.ruleId, 60), text(' '), placeOf(finding, fileUrl)],
      sentence(finding.message, 300),
      sentence(finding.remedy, 300),
    ]),
  ]
  if (rows.length === 0) return []
  return [
    paragraph(strong(text('What the guards found'))),
    table([{ title: '' }, { title: 'where' }, { title: 'why' }, { title: 'what to do' }], rows),
    ...(left === 0
      ? []
      : [paragraph(text(`${left} more in `), code('guards.json'), text(' of the session artifact.'))]),
  ]
}

/** Findings that a reader has to act on; those of a guard that passes are notes. */
export function countingFindings({ verdict, findings }: GuardOutcome): readonly Finding[] {
  return verdict === 'pass' || verdict === 'not_applicable'
    ? []
    : findings.filter(({ severity }) => severity !== 'notice')
}

const RANKS: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, notice: 2 }
const MARKS: Readonly<Record<FindingSeverity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'notice',
}

function placeOf({ path, line, commit }: Finding, fileUrl: FindingView['fileUrl']): Inline {
  const shown = untrusted(`${path}:${line}`)
  // A line of an earlier commit is not where the file now has it.
  const url = commit === null ? (fileUrl?.(path, line) ?? null) : null
  return url === null ? shown : link(url, shown)
}
