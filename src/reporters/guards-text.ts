import { formatLocation } from '../core/errors.js'
import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import type { Finding } from '../core/finding.js'
import type { GuardOutcome, GuardReport, GuardVerdict, Suppression } from '../core/guard.js'

export interface GuardsTextOptions {
  /** Files that were written, as they should be printed. */
  readonly written: readonly string[]
}

const LONGEST_TEXT = 400
/** More than this nobody reads; guards.json has them all. */
const MOST_FINDINGS = 200

const WORDS: Readonly<Record<GuardVerdict, string>> = {
  pass: 'PASS',
  warn: 'WARN',
  fail: 'FAIL',
  error: 'ERROR',
  not_applicable: 'N/A',
}

/** What guards found, for people: the verdict first, then a line and its why and remedy a finding. Ends with a line break. */
export function renderGuardsText(report: GuardReport, options: GuardsTextOptions): string {
  const lines = [
    `${WORDS[report.verdict]}  ${report.guards.map(headline).join('; ')}`,
    ...report.guards.flatMap(sectionOf),
    ...options.written.map((file) => `      →  ${clean(file)}`),
  ]
  return `${lines.map(defuseWorkflowCommand).join('\n')}\n`
}

function headline(outcome: GuardOutcome): string {
  const { id, findings, suppressed, scanned, verdict, durationMs } = outcome
  if (verdict === 'error') return `${id}: could not judge`
  if (verdict === 'not_applicable') return `${id}: not applicable`
  const commits = scanned.commits === 0 ? '' : `, ${count(scanned.commits, 'commit')}`
  const hidden = suppressed.length === 0 ? '' : `, ${suppressed.length} suppressed`
  const seen = `${count(scanned.files, 'file')} (${formatBytes(scanned.bytes)})${commits}`
  return `${id}: ${count(findings.length, 'finding')}${hidden} in ${seen}, ${durationMs} ms`
}

function sectionOf(outcome: GuardOutcome): readonly string[] {
  const { error, findings, notes, suppressed, warnings, docs } = outcome
  const left = findings.length - MOST_FINDINGS
  return [
    ...warnings.map((warning) => `      warning: ${clean(warning)}`),
    ...(error === null
      ? []
      : [`      ${clean(outcome.id)}: ${clean(error.message)}`, `      fix: ${clean(error.remedy)}`]),
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => ['', ...findingLines(finding)]),
    ...(left > 0 ? ['', `      and ${count(left, 'more finding')}; guards.json has them all`] : []),
    ...(findings.length > 0
      ? ['', `      what to do in the first five minutes: ${clean(docs)}#the-first-five-minutes`]
      : []),
    ...suppressionLines(suppressed),
    ...notes.map((note) => `      note: ${clean(note)}`),
  ]
}

function findingLines(finding: Finding): readonly string[] {
  const { ruleId, severity, confidence, excerpt, commit, authorDate } = finding
  return [
    `${clean(formatLocation(finding))}  ${clean(ruleId)}  ${severity}, ${confidence} confidence`,
    ...(excerpt === null ? [] : [`      | ${clean(excerpt)}`]),
    `      why: ${clean(finding.message)}`,
    ...(commit === null
      ? []
      : [`      commit: ${clean(commit)}${authorDate === null ? '' : ` of ${clean(authorDate)}`}`]),
    `      fix: ${clean(finding.remedy)}`,
  ]
}

/** One line a reason, so that nobody has to trust a bare number. */
function suppressionLines(suppressed: readonly Suppression[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { by, reason, until } of suppressed) {
    const what = `${by}${until === null ? '' : ` until ${until}`}: ${clean(reason)}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return [...counts].map(([what, number]) => `      suppressed ${number} by ${what}`)
}

function clean(text: string): string {
  return shorten(escapeTerminal(text), LONGEST_TEXT)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
