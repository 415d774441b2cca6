import type { SessionReport } from '../core/generated/session-report.js'
import { fitParts } from './fit-parts.js'
import { type Block, code, type Inline, link, paragraph, text } from './markdown.js'
import { type PageOptions, verdictAlert, verdictParts } from './verdict-parts.js'

export interface JobSummaryOptions extends PageOptions {
  /** Most bytes of UTF-8; GitHub takes 1 MiB for all summaries of a step. */
  readonly byteLimit?: number
  /** Where the full reports can be downloaded. */
  readonly artifactUrl?: string
}

/** What we may write of GitHub's 1 MiB a step, less room for what others write. */
export const JOB_SUMMARY_BYTES = 1_000_000

/**
 * The job summary: verdict, gates, records, trend, and the rest folded away. Where it would break the limit, parts are
 * left out, the least telling first, and it says which; the verdict itself is never left out.
 */
export function renderJobSummary(report: SessionReport, options: JobSummaryOptions = {}): string {
  return fitParts(verdictParts(report, options), {
    most: options.byteLimit ?? JOB_SUMMARY_BYTES,
    measure: (page) => Buffer.byteLength(page),
    closing: (dropped) => leftOut(dropped, options),
    smallest: (dropped) => smallest(report, dropped),
  })
}

function leftOut(dropped: readonly string[], { artifactUrl }: JobSummaryOptions): readonly Block[] {
  const full: Inline =
    artifactUrl === undefined
      ? [text('the session artifact')]
      : link(artifactUrl, text('the session artifact'))
  if (dropped.length > 0) {
    return [
      paragraph(
        text(
          `Left out, because GitHub limits the size of this page: ${dropped.join(', ')}. All of it is in `,
        ),
        full,
        text(', file '),
        code('baseline_report.md'),
        text('.'),
      ),
    ]
  }
  return artifactUrl === undefined ? [] : [paragraph(text('Full reports: '), full, text('.'))]
}

/** The verdict alone, its headline as long as the limit lets it be. */
function* smallest(report: SessionReport, dropped: readonly string[]): Generator<readonly Block[]> {
  for (const length of [400, 200, 100, 40]) {
    yield [verdictAlert(report, length), paragraph(text(`Left out for size: ${dropped.join(', ')}.`))]
  }
  yield [verdictAlert(report, 40)]
}
