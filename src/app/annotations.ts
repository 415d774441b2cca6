import path from 'node:path'
import { type Annotation, type AnnotationLevel, severestFirst } from '../core/annotation.js'
import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { GuardOutcome, GuardReport } from '../core/guard.js'
import { readCaseLines } from '../pipeline/export-lines.js'
import { judgeLine } from '../pipeline/telling-records.js'
import type { FileSystem } from '../ports/file-system.js'
import { workspacePath } from './github-site.js'

export interface AnnotationSources {
  readonly report: SessionReport
  /** Further faults of the data, `path:line:column: what` each. */
  readonly details: readonly string[]
  readonly guards: GuardReport | null
  /** Absolute; of the repository, from which guards name files. */
  readonly root: string
  /** Absolute; from which runs name files. */
  readonly workingDirectory: string
  readonly workspace: string | undefined
  readonly reportsDir: string
}

const LONGEST_MESSAGE = 1000
const LONGEST_TITLE = 100

/** Everything that this step has to say about a line of a file, most severe first. */
export async function collectAnnotations(
  sources: AnnotationSources,
  fileSystem: FileSystem,
): Promise<readonly Annotation[]> {
  const found = [...errorAnnotations(sources), ...findingAnnotations(sources)]
  // A run that failed has no lines of its own; those of an earlier one are not about this data.
  if (sources.report.error === null) {
    for await (const annotation of recordAnnotations(sources, fileSystem)) found.push(annotation)
  }
  return severestFirst(found.map(withShownPath))
}

/** No line of a log may hold what a name of a file can: such a file is named, though GitHub will not find it. */
function withShownPath(annotation: Annotation): Annotation {
  return { ...annotation, path: escapeTerminal(annotation.path) }
}

/** Where the data or the configuration broke the run. */
function* errorAnnotations({ report, details, ...places }: AnnotationSources): Generator<Annotation> {
  const { error } = report
  if (error === null) return
  // A single detail is the message itself.
  const faults = details.length > 1 ? details : [`${error.at ?? ''}: ${error.message}`]
  for (const fault of faults) {
    const [, file, line, column, message] = /^(.+?):(\d+)(?::(\d+))?: (.*)$/s.exec(fault) ?? []
    if (file === undefined || message === undefined) continue
    const seen = workspacePath(places.workspace, places.workingDirectory, file)
    if (seen === null) continue
    const at = { path: seen, line: Number(line), column: column === undefined ? null : Number(column) }
    yield { level: 'error', ...at, title: clean(error.errorClass, LONGEST_TITLE), message: said(message) }
  }
}

function findingAnnotations({ guards, root, workspace }: AnnotationSources): readonly Annotation[] {
  return (guards?.guards ?? []).flatMap((outcome) =>
    outcome.verdict === 'pass' || outcome.verdict === 'not_applicable'
      ? []
      : outcome.findings.map((finding) => ({
          level: levelOf(finding.severity, outcome),
          // Where the workspace is a link, names from the repository's root are those from the workspace.
          path: workspacePath(workspace, root, finding.path) ?? finding.path,
          line: finding.line,
          column: finding.column,
          title: clean(`${outcome.id}: ${finding.ruleId}`, LONGEST_TITLE),
          message: said(
            `${finding.message}. ${finding.remedy}${finding.commit === null ? '' : ` Found in commit ${finding.commit}.`}`,
          ),
        })),
  )
}

/** Nothing is red that does not fail. */
function levelOf(severity: AnnotationLevel, { verdict }: GuardOutcome): AnnotationLevel {
  return severity === 'error' && verdict === 'warn' ? 'warning' : severity
}

async function* recordAnnotations(
  { report, reportsDir, workingDirectory, workspace }: AnnotationSources,
  fileSystem: FileSystem,
): AsyncGenerator<Annotation> {
  const lines = path.join(reportsDir, 'baseline_report.jsonl')
  if ((await fileSystem.stat(lines)) === undefined) return
  const failed = new Set(report.metrics.filter(({ state }) => state === 'fail').map(({ id }) => id))
  for await (const { value: line } of readCaseLines(lines, workingDirectory, fileSystem)) {
    const judged = judgeLine(line)
    const seen = workspacePath(workspace, workingDirectory, line.file)
    if (judged === null || seen === null) continue
    yield {
      level: isBreaking(line, failed, report) ? 'error' : 'warning',
      path: seen,
      line: line.line,
      column: null,
      title: clean(`record ${line.case_id}`, LONGEST_TITLE),
      message: said(judged.reasons.join('; ')),
    }
  }
}

/** Whether a record is one of those that made a gate fail. */
function isBreaking(line: CaseLine, failed: ReadonlySet<string>, { result }: SessionReport): boolean {
  const isProven = (line.pii ?? []).some((kind) => kind.endsWith(':proven'))
  return (
    (isProven && failed.has('pii_proven')) ||
    (line.license === 'denied' && failed.has('license_denied')) ||
    (line.evidence_present === false && failed.has('evidence_present')) ||
    (line.support !== null && line.support < 0.4 && failed.has('hallucination_severe_share')) ||
    (line.status === 'errored' && result === 'FAIL')
  )
}

function said(text: string): string {
  return clean(text, LONGEST_MESSAGE)
}

function clean(text: string, limit: number): string {
  return shorten(defuseWorkflowCommand(escapeTerminal(text)), limit)
}
