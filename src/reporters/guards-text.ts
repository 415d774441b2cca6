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
    ...headlines(report),
    ...errorLines(report.guards),
    ...report.guards.flatMap((outcome) =>
      sectionOf(outcome, report.guards.length > 1 ? `${clean(outcome.id)}: ` : ''),
    ),
    ...options.written.map((file) => `      →  ${clean(file)}`),
  ]
  return `${lines.map(defuseWorkflowCommand).join('\n')}\n`
}

/** One guard says all in a line; several are a table below a line that names those which did not pass. */
function headlines({ verdict, guards, durationMs }: GuardReport): readonly string[] {
  const [only] = guards
  if (guards.length === 1 && only !== undefined) {
    return [`${WORDS[verdict]}  ${clean(only.id)}: ${summaryOf(only)}, ${only.durationMs} ms`]
  }
  const open = guards.filter((each) => each.verdict !== 'pass' && each.verdict !== 'not_applicable')
  const which = open.length === 0 ? '' : `: ${open.map(({ id }) => clean(id)).join(', ')}`
  const number =
    open.length === 0
      ? `${count(guards.length, 'guard')}`
      : `${open.length} of ${count(guards.length, 'guard')}`
  const widest = Math.max(...guards.map(({ id }) => id.length))
  return [
    `${WORDS[verdict]}  ${number}${which}, ${durationMs} ms`,
    ...guards.map(
      (each) =>
        `  ${WORDS[each.verdict].padEnd(5)}  ${clean(each.id).padEnd(widest)}  ${summaryOf(each)}, ${each.durationMs} ms`,
    ),
  ]
}

function summaryOf(outcome: GuardOutcome): string {
  const { findings, suppressed, scanned, verdict, notes } = outcome
  if (verdict === 'error') return 'could not judge'
  if (verdict === 'not_applicable') return notes[0] === undefined ? 'not applicable' : clean(notes[0])
  const commits = scanned.commits === 0 ? '' : `, ${count(scanned.commits, 'commit')}`
  const hidden = suppressed.length === 0 ? '' : `, ${suppressed.length} suppressed`
  const seen = `${count(scanned.files, 'file')} (${formatBytes(scanned.bytes)})${commits}`
  return `${count(findings.length, 'finding')}${hidden}${scanned.files === 0 ? '' : ` in ${seen}`}`
}

/** What keeps guards from judging, said once where several share it. */
function errorLines(guards: readonly GuardOutcome[]): readonly string[] {
  const sharing = new Map<string, string[]>()
  for (const { id, error } of guards) {
    if (error === null) continue
    const lines = `${clean(error.message)}\n      fix: ${clean(error.remedy)}`
    const ids = sharing.get(lines) ?? []
    sharing.set(lines, [...ids, clean(id)])
  }
  return [...sharing].flatMap(([lines, ids]) => `      ${ids.join(', ')}: ${lines}`.split('\n'))
}

/** @param name stands before lines that would else not say whose they are */
function sectionOf(outcome: GuardOutcome, name: string): readonly string[] {
  const { findings, suppressed, warnings, docs, verdict } = outcome
  // Why a guard does not apply stands in its own line above.
  const notes = verdict === 'not_applicable' ? outcome.notes.slice(1) : outcome.notes
  const left = findings.length - MOST_FINDINGS
  return [
    ...warnings.map((warning) => `      warning: ${name}${clean(warning)}`),
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => ['', ...findingLines(finding)]),
    ...(left > 0 ? ['', `      and ${count(left, 'more finding')}; guards.json has them all`] : []),
    ...(findings.length > 0
      ? ['', `      what to do in the first five minutes: ${clean(docs)}#the-first-five-minutes`]
      : []),
    ...suppressionLines(suppressed),
    ...notes.map((note) => `      note: ${name}${clean(note)}`),
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
