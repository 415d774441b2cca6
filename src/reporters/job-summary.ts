import type { SessionReport } from '../core/generated/session-report.js'
import { ALERT_KINDS, worstFirst } from './badges.js'
import { countOf, formatDelta, formatValue } from './format.js'
import {
  alert,
  type Block,
  code,
  details,
  fenced,
  type Inline,
  link,
  list,
  markdown,
  paragraph,
  strong,
  table,
  text,
} from './markdown.js'
import {
  breakNote,
  currentAndLimit,
  recordTable,
  statusOf,
  thresholdTable,
  trendTable,
} from './metric-tables.js'
import { distributionTable, fileTable, stepTable } from './run-tables.js'
import { dlqBlocks, errorBlocks, judgeLine, numbersLine, verdictLine, warningList } from './sections.js'
import { sentence, untrusted } from './untrusted-text.js'

export interface JobSummaryOptions {
  /** Most bytes of UTF-8; GitHub takes 1 MiB for all summaries of a step. */
  readonly byteLimit?: number
  /** The command that repeats this run on a developer's machine. */
  readonly rerunCommand?: string
  /** Where a line of a data file can be seen; null where it cannot. */
  readonly fileUrl?: (path: string, line: number) => string | null
  /** Where the full reports can be downloaded. */
  readonly artifactUrl?: string
}

/** What we may write of GitHub's 1 MiB a step, less room for what others write. */
export const JOB_SUMMARY_BYTES = 1_000_000

/** A part of the summary; those with the highest number are the first to be left out. */
interface Part {
  readonly name: string
  readonly expendable: number
  readonly blocks: readonly Block[]
}

/**
 * The job summary: verdict, gates, records, trend, and the rest folded away. Where it would break the limit, parts are
 * left out, the least telling first, and it says which; the verdict itself is never left out.
 */
export function renderJobSummary(report: SessionReport, options: JobSummaryOptions = {}): string {
  const limit = options.byteLimit ?? JOB_SUMMARY_BYTES
  // Rendered once and then joined: no part begins with a list, so none can run into the one before.
  const kept = parts(report, options)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ name, expendable, blocks }) => ({ name, expendable, rendered: markdown(blocks) }))
  const dropped: string[] = []
  for (;;) {
    const closing = leftOut(dropped, options)
    const pieces = [
      ...kept.map(({ rendered }) => rendered),
      ...(closing.length === 0 ? [] : [markdown(closing)]),
    ]
    const rendered = pieces.join('\n')
    if (Buffer.byteLength(rendered) <= limit) return rendered
    const most = Math.max(0, ...kept.map(({ expendable }) => expendable))
    if (most === 0) return smallest(report, dropped, limit)
    const at = kept.findLastIndex(({ expendable }) => expendable === most)
    dropped.push(...kept.splice(at, 1).map(({ name }) => name))
  }
}

function parts(report: SessionReport, options: JobSummaryOptions): readonly Part[] {
  const { warnings, trends } = report
  return [
    { name: 'verdict', expendable: 0, blocks: [head(report)] },
    { name: 'error', expendable: 1, blocks: titled('What went wrong', errorBlocks(report)) },
    { name: 'gates', expendable: 3, blocks: gateBlocks(report) },
    { name: 'judge', expendable: 2, blocks: judgeBlocks(report) },
    {
      name: 'warnings',
      expendable: 4,
      blocks: titled('Warnings', warnings.length === 0 ? [] : [warningList(report)]),
    },
    { name: 'records', expendable: 5, blocks: recordBlocks(report, options) },
    {
      name: 'trend',
      expendable: 6,
      blocks: trends.length === 0 ? [] : [trendTable(trends), ...brokenTrend(report)],
    },
    { name: 'local run', expendable: 2, blocks: localRun(options) },
    ...folded(report),
  ]
}

function judgeBlocks(report: SessionReport): readonly Block[] {
  const judge = judgeLine(report)
  return judge === null ? [] : [paragraph(...judge, text('.'))]
}

function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [paragraph(strong(text(title))), ...blocks]
}

function head(report: SessionReport, limit?: number): Block {
  return alert(ALERT_KINDS[report.result], verdictLine(report, limit), text(numbersLine(report)))
}

/** A row a gate, failed ones first; passed ones are counted here and listed with the thresholds below. */
function gateBlocks({ metrics }: SessionReport): readonly Block[] {
  if (metrics.length === 0) return []
  const shown = worstFirst(metrics).filter(
    ({ state, limit }) => state !== 'pass' && !(limit === null && state === 'not_applicable'),
  )
  const passed = metrics.filter(({ state, limit }) => state === 'pass' && limit !== null).length
  return [
    table(
      [
        { title: 'gate' },
        { title: 'result' },
        { title: 'what', align: 'right' },
        { title: 'limit', align: 'right' },
        { title: 'was', align: 'right' },
        { title: 'change' },
      ],
      [
        ...shown.map((row): readonly Inline[] => {
          const [what, limit] = currentAndLimit(row)
          return [
            [
              sentence(row.title),
              text(
                ` (${row.severity}${row.fixed ? ', fixed' : ''}${row.limitSource === 'calibrated' ? ', calibrated' : ''})`,
              ),
            ],
            statusOf(row),
            text(what),
            text(limit),
            text(row.previous === null ? '' : formatValue(row.unit, row.previous)),
            text(formatDelta(row.unit, row.delta)),
          ]
        }),
        [
          text(`${countOf(passed, 'gate')} passed`),
          text(passed > 0 ? '✅' : ''),
          text(''),
          text(''),
          text(''),
          text(''),
        ],
      ],
    ),
  ]
}

function recordBlocks({ records }: SessionReport, { fileUrl }: JobSummaryOptions): readonly Block[] {
  if (records.length === 0) return []
  const place = ({ file, line }: SessionReport['records'][number]): Inline => {
    const shown = untrusted(`${file}:${line}`)
    const url = fileUrl?.(file, line) ?? null
    return url === null ? shown : link(url, shown)
  }
  return [paragraph(strong(text('Look at these first'))), recordTable({ records, textLimit: 80, place })]
}

function brokenTrend({ trends }: SessionReport): readonly Block[] {
  const note = breakNote(trends)
  return note === '' ? [] : [paragraph(text(note))]
}

function folded(report: SessionReport): readonly Part[] {
  const { metrics, distributions, dataset, verdict, notes } = report
  const fold = (name: string, expendable: number, blocks: readonly Block[]): Part => ({
    name,
    expendable,
    blocks: blocks.length === 0 ? [] : details(name, blocks),
  })
  return [
    fold('Thresholds and where they come from', 7, metrics.length === 0 ? [] : [thresholdTable(metrics)]),
    fold('Policy', 4, [
      list([sentence(verdict.policy), sentence(verdict.thresholdSources), ...(notes ?? [])]),
    ]),
    fold('DLQ (dead letter queue)', 5, dlqBlocks(report)),
    fold(
      'Distributions',
      10,
      distributions.flatMap((counts) => [
        paragraph(strong(sentence(counts.title))),
        distributionTable(counts),
      ]),
    ),
    fold('Steps', 8, [stepTable(report)]),
    fold('Data files and hashes', 9, dataset === null ? [] : [fileTable(dataset.files)]),
  ]
}

function localRun({ rerunCommand }: JobSummaryOptions): readonly Block[] {
  return rerunCommand === undefined
    ? []
    : details('How to run this locally', [fenced([rerunCommand], 'bash')])
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
function smallest(report: SessionReport, dropped: readonly string[], limit: number): string {
  for (const length of [400, 200, 100, 40]) {
    const rendered = markdown([
      head(report, length),
      paragraph(text(`Left out for size: ${dropped.join(', ')}.`)),
    ])
    if (Buffer.byteLength(rendered) <= limit) return rendered
  }
  return markdown([head(report, 40)])
}
