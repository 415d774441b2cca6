import type { SessionReport } from '../core/generated/session-report.js'
import { ALERT_KINDS, RESULT_BADGES } from './badges.js'
import {
  alert,
  anchor,
  type Block,
  code,
  heading,
  link,
  list,
  markdown,
  paragraph,
  text,
} from './markdown.js'
import { fileTable, stepTable } from './run-tables.js'
import {
  dlqBlocks,
  errorBlocks,
  judgeLine,
  numbersLine,
  reasonBlocks,
  verdictLine,
  warningList,
} from './sections.js'
import { breakKeys, summaryBlock } from './summary-block.js'
import { untrusted } from './untrusted-text.js'

export { summaryBlock } from './summary-block.js'

/** session_report.md: the Summary Block in a fence, then what people read. */
export function renderSessionMarkdown(report: SessionReport): string {
  const body = markdown([
    heading(
      1,
      anchor(report.runId),
      text(`${RESULT_BADGES[report.result]} ${report.result}: session report`),
    ),
    alert(ALERT_KINDS[report.result], verdictLine(report), text(numbersLine(report))),
    ...reasonBlocks(report),
    ...section('Error', errorBlocks(report)),
    ...section('Warnings', report.warnings.length === 0 ? [] : [warningList(report)]),
    ...section('Notes', (report.notes ?? []).length === 0 ? [] : [list(report.notes ?? [])]),
    ...section('Steps', [stepTable(report)]),
    ...section('DLQ (dead letter queue)', dlqBlocks(report)),
    ...section('Dataset', datasetBlocks(report)),
    ...section('Related reports', [related(report)]),
  ])
  // No word of the body may answer a grep for a field: scripts read the block, and the block alone.
  return `\`\`\`text\n${summaryBlock(report)}\n\`\`\`\n\n${breakKeys(body)}`
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, text(title)), ...blocks]
}

function datasetBlocks({ dataset, cases }: SessionReport): readonly Block[] {
  if (dataset === null) return [paragraph(text('No data was loaded.'))]
  return [
    fileTable(dataset.files),
    paragraph(
      text(`${cases.total} of ${cases.available} cases were run. Fields: `),
      dataset.mappedFields.length === 0
        ? text('question and answer alone')
        : dataset.mappedFields.flatMap((field, index) => [
            text(index === 0 ? '' : ', '),
            untrusted(field, 60),
          ]),
      text('. Data hash: '),
      untrusted(dataset.hash, 64),
      text('.'),
    ),
  ]
}

function related(report: SessionReport): Block {
  const { runId, error, logPath, commit, branch, versions } = report
  const judge = judgeLine(report)
  return list([
    error === null
      ? [
          link(`baseline_report.md#${encodeURIComponent(runId)}`, text('baseline_report.md')),
          text(': thresholds, trends and records of this run'),
        ]
      : text('No baseline report was written: the run did not get that far.'),
    ...(judge === null ? [] : [judge]),
    [text('Log: '), untrusted(logPath)],
    ...(commit === null
      ? []
      : [[text('Commit: '), untrusted(commit), ...(branch ? [text(' on '), untrusted(branch)] : [])]]),
    [
      text('Versions: '),
      code(`plumbline ${versions.plumbline}, metrics ${versions.metrics}, node ${versions.node}`),
    ],
  ])
}
