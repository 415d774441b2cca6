import type { SessionReport } from '../core/generated/session-report.js'
import { ALERT_KINDS, RESULT_BADGES } from './badges.js'
import { formatBytes } from './format.js'
import {
  alert,
  code,
  fenced,
  heading,
  link,
  list,
  markdown,
  paragraph,
  pathUrl,
  table,
  text,
} from './markdown.js'
import { dlqBlocks, numbersLine, reasonBlocks, verdictLine } from './sections.js'
import { sentence, untrusted } from './untrusted-text.js'

export interface HandoffArtifact {
  /** Relative to the reports folder, forward slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** What it is, in our words. */
  readonly what: string
}

/** handoff/INDEX.md: the verdict, every file of the run with size and hash, and how to open and check them. */
export function renderHandoffMarkdown(report: SessionReport, artifacts: readonly HandoffArtifact[]): string {
  return markdown([
    heading(
      1,
      text(`${RESULT_BADGES[report.result]} ${report.result}: hand-off of `),
      untrusted(report.runId, 60),
    ),
    alert(ALERT_KINDS[report.result], verdictLine(report), text(numbersLine(report))),
    ...reasonBlocks(report),
    heading(2, text('Files')),
    artifacts.length === 0
      ? paragraph(text('This run left no files.'))
      : table(
          [
            { title: 'file' },
            { title: 'what it is' },
            { title: 'size', align: 'right' },
            { title: 'sha256' },
          ],
          artifacts.map((artifact) => [
            link(`../${pathUrl(artifact.path)}`, untrusted(artifact.path)),
            sentence(artifact.what),
            text(formatBytes(artifact.bytes)),
            untrusted(artifact.sha256, 64),
          ]),
        ),
    heading(2, text('How to open them')),
    list([
      [
        text('Start with '),
        code('index.html'),
        text(' in a browser; it needs no network. Markdown: any viewer; '),
        code('baseline_report.md'),
        text(' has the same facts.'),
      ],
      [
        text('JSON and JSON Lines: one record a line in '),
        code('baseline_report.jsonl'),
        text('; '),
        code('jq'),
        text(' reads both.'),
      ],
      text('CSV: any spreadsheet; UTF-8, comma, texts quoted, formulas neutralised.'),
    ]),
    paragraph(text('To check that nothing was changed on the way, in the folder of this file:')),
    fenced(
      artifacts.length === 0
        ? ['# no files to check']
        : [
            "sha256sum --check <<'EOF'",
            ...artifacts.map(({ path, sha256 }) => `${sha256}  ../${path}`),
            'EOF',
          ],
      'bash',
    ),
    heading(2, text('What this run was')),
    list([
      [text('Run '), untrusted(report.runId, 60), text(', started '), untrusted(report.timestamp, 40)],
      ...(report.commit === null ? [] : [[text('Commit '), untrusted(report.commit, 64)]]),
      [text('Policy: '), sentence(report.verdict.policy)],
      [text('Limits come from: '), sentence(report.verdict.thresholdSources)],
      [
        text('Comparability key '),
        report.comparabilityKey === null ? text('none') : untrusted(report.comparabilityKey, 64),
      ],
    ]),
    heading(2, text('DLQ (dead letter queue)')),
    ...dlqBlocks(report),
  ])
}
