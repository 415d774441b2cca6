import { EXPORT_FILES, type ExportFormat } from '../core/exports.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { ALERT_KINDS, RESULT_BADGES } from './badges.js'
import { blindSpotsOf } from './blind-spots.js'
import { formatValue } from './format.js'
import {
  alert,
  anchor,
  type Block,
  code,
  details,
  fenced,
  heading,
  type Inline,
  link,
  list,
  markdown,
  paragraph,
  pathUrl,
  strong,
  text,
} from './markdown.js'
import { breakNote, recordTable, thresholdTable, trendTable } from './metric-tables.js'
import { distributionTable } from './run-tables.js'
import {
  costLine,
  dlqBlocks,
  errorBlocks,
  judgeLine,
  numbersLine,
  reasonBlocks,
  verdictLine,
  warningList,
} from './sections.js'
import { sentence, untrusted } from './untrusted-text.js'

export interface BaselineMarkdownOptions {
  /** The command that repeats this run where the user stands. */
  readonly rerunCommand: string
  /** Exports that are written after this report; those that exist already stand in the report itself. */
  readonly requestedExports: readonly ExportFormat[]
}

/**
 * baseline_report.md. The glyphs for a warning and a failure stand in it only where something warns or fails, because
 * `grep -E "(⚠️|❌)"` over this file is a quality check of the operations guide.
 */
export function renderBaselineMarkdown(report: SessionReport, options: BaselineMarkdownOptions): string {
  return markdown([
    heading(
      1,
      anchor(report.runId),
      text(`${RESULT_BADGES[report.result]} ${report.result}: baseline report`),
    ),
    alert(ALERT_KINDS[report.result], verdictLine(report), text(numbersLine(report))),
    ...reasonBlocks(report),
    ...section('Error', errorBlocks(report)),
    ...section('Warnings', report.warnings.length === 0 ? [] : [warningList(report)]),
    ...section('Gate policy', [policyBanner(report)]),
    ...section('DLQ (dead letter queue)', dlqBlocks(report)),
    ...section('Threshold summary', thresholdBlocks(report)),
    ...section('Notes', (report.notes ?? []).length === 0 ? [] : [list(report.notes ?? [])]),
    ...section('KPI trends', trendBlocks(report)),
    ...section('Records to look at first', recordBlocks(report)),
    ...section('Distributions', distributionBlocks(report)),
    ...section('Cost', [paragraph(costSentence(report))]),
    ...section('Export', exportBlocks(report, options)),
    ...section('What these figures cannot see', blindSpotBlocks(report)),
    ...section('Related reports', [related(report)]),
    ...section('Run this locally', [fenced([options.rerunCommand], 'bash')]),
  ])
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, text(title)), ...blocks]
}

function policyBanner({ verdict, profile, metrics }: SessionReport): Block {
  const calibrated = metrics.filter(({ limitSource }) => limitSource === 'calibrated').length
  const status =
    calibrated === 0 ? 'no limit is calibrated' : `${calibrated} of ${metrics.length} limits are calibrated`
  return list([
    [strong(text('Gate mapping:')), text(' P0→FAIL, many P1→WARN/PARTIAL, P2-only small→PASS')],
    [strong(text('Policy:')), text(' '), sentence(verdict.policy)],
    [strong(text('Profile:')), text(' '), text(profile)],
    [strong(text('Auto-calibration:')), text(' '), text(`${status}; P0 limits are FIXED`)],
    [strong(text('Limits come from:')), text(' '), sentence(verdict.thresholdSources)],
  ])
}

function thresholdBlocks({ metrics }: SessionReport): readonly Block[] {
  if (metrics.length === 0) return [paragraph(text('No metric was computed: the run did not get that far.'))]
  const noted = metrics.filter(({ note, state }) => note !== null && state !== 'not_judged')
  return [
    thresholdTable(metrics),
    ...(noted.length === 0
      ? []
      : [list(noted.map(({ title, note }) => [strong(sentence(title)), text(': '), sentence(note ?? '')]))]),
  ]
}

function trendBlocks({ trends }: SessionReport): readonly Block[] {
  if (trends.length === 0) return [paragraph(text('There is not enough history for a trend yet.'))]
  const note = breakNote(trends)
  return [trendTable(trends), ...(note === '' ? [] : [paragraph(text(note))])]
}

function recordBlocks({ records, cases }: SessionReport): readonly Block[] {
  if (records.length === 0) {
    return [paragraph(text(cases.scored === 0 ? 'No record was scored.' : 'No record stands out.'))]
  }
  return [recordTable({ records, textLimit: 160, place: ({ file, line }) => untrusted(`${file}:${line}`) })]
}

function distributionBlocks({ distributions }: SessionReport): readonly Block[] {
  return distributions.flatMap((distribution) => [
    heading(3, sentence(distribution.title)),
    distribution.counts.length === 0 ? paragraph(text('Nothing to count.')) : distributionTable(distribution),
  ])
}

function costSentence(report: SessionReport): Inline {
  const perItem = report.metrics.find(({ id }) => id === 'cost_per_item')
  const each =
    perItem === undefined || perItem.value === null
      ? ''
      : `, ${formatValue('usd', perItem.value)} a case${perItem.kind === null ? '' : ` (${perItem.kind})`}`
  const paid = report.costKind === 'simulated' ? ' Nothing was sent and nothing was paid.' : ''
  const judge = judgeLine(report)
  const cost = text(`${costLine(report)}${each}.${paid}`)
  return judge === null ? cost : [cost, text(' '), ...judge, text('.')]
}

function exportBlocks(
  report: SessionReport,
  { requestedExports, rerunCommand }: BaselineMarkdownOptions,
): readonly Block[] {
  const requested = requestedExports.map((format) => EXPORT_FILES[format])
  const files = [...new Set([...report.exports, ...requested])].sort()
  const schema: Inline = [
    text('Flat records, one a case, valid against '),
    code('schema/baseline_export.schema.json'),
    text('.'),
  ]
  if (files.length === 0)
    return [paragraph(text('None was asked for. To write both: '), code(`${rerunCommand} --export csv,json`))]
  return [list(files.map((file) => link(pathUrl(file), untrusted(file)))), paragraph(schema)]
}

function blindSpotBlocks({ metrics }: SessionReport): readonly Block[] {
  const notes = blindSpotsOf(metrics)
  return notes.length === 0 ? [] : details('Limits of each metric', [list(notes.map(text))])
}

function related({ runId, timestamp, commit }: SessionReport): Block {
  return list([
    [
      link(`session_report.md#${encodeURIComponent(runId)}`, text('session_report.md')),
      text(': summary block, steps and warnings of this run'),
    ],
    [link('baseline_report.jsonl', text('baseline_report.jsonl')), text(': one line a case')],
    [link('history/', text('history/')), text(': earlier runs')],
    [
      text('Run: '),
      link(`#${encodeURIComponent(runId)}`, untrusted(runId, 60)),
      text(', started '),
      untrusted(timestamp, 40),
    ],
    ...(commit === null ? [] : [[text('Commit: '), untrusted(commit, 64)]]),
  ])
}
