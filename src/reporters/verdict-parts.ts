import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import type { GuardReport } from '../core/guard.js'
import { ALERT_KINDS, worstFirst } from './badges.js'
import { findingBlocks } from './finding-table.js'
import type { Part } from './fit-parts.js'
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
  paragraph,
  strong,
  table,
  text,
} from './markdown.js'
import {
  breakNote,
  currentAndLimit,
  hasHistory,
  missingHistory,
  recordTable,
  statusOf,
  thresholdTable,
  trendTable,
} from './metric-tables.js'
import { distributionTable, fileTable, stepTable } from './run-tables.js'
import { dlqBlocks, errorBlocks, judgeLine, numbersLine, verdictLine, warningList } from './sections.js'
import { sentence, untrusted } from './untrusted-text.js'

export interface PageOptions {
  /** The command that repeats this run on a developer's machine. */
  readonly rerunCommand?: string
  /** Where a line of a file can be seen, by its path from the working directory; null where it cannot. */
  readonly fileUrl?: (path: string, line: number) => string | null
  /** Where this run stands on GitHub. */
  readonly place?: RunPlace
  /** What the guards of the step said. */
  readonly guards?: GuardReport | null
}

/** Links of a run; an address is null where there is nothing to link to. */
export interface RunPlace {
  readonly run: { readonly label: string; readonly url: string | null } | null
  readonly commit: { readonly sha: string; readonly url: string | null } | null
  readonly artifacts: readonly { readonly name: string; readonly url: string | null }[]
}

/** What a page about a run holds, in the order in which it is read: verdict, why, what to do, evidence, the rest folded. */
export function verdictParts(report: SessionReport, options: PageOptions): readonly Part[] {
  const { warnings } = report
  return [
    { name: 'verdict', expendable: 0, blocks: [verdictAlert(report)] },
    { name: 'links', expendable: 1, blocks: placeBlocks(options) },
    { name: 'error', expendable: 1, blocks: titled('What went wrong', errorBlocks(report)) },
    { name: 'gates', expendable: 3, blocks: gateBlocks(report) },
    { name: 'judge', expendable: 2, blocks: judgeBlocks(report) },
    { name: 'findings', expendable: 4, blocks: findingBlocks(options) },
    {
      name: 'warnings',
      expendable: 4,
      blocks: titled('Warnings', warnings.length === 0 ? [] : [warningList(report)]),
    },
    { name: 'records', expendable: 5, blocks: recordBlocks(report, options) },
    {
      name: 'trend',
      expendable: 6,
      blocks: trendBlocks(report),
    },
    { name: 'local run', expendable: 2, blocks: localRun(options) },
    ...folded(report),
  ]
}

/** The verdict and the numbers behind it. @param limit most characters of the headline */
export function verdictAlert(report: SessionReport, limit?: number): Block {
  return alert(ALERT_KINDS[report.result], verdictLine(report, limit), text(numbersLine(report)))
}

/** One line: the commit, the run, and what can be downloaded. */
export function placeBlocks({ place }: PageOptions): readonly Block[] {
  if (place === undefined) return []
  const linked = (shown: Inline, url: string | null): Inline => (url === null ? shown : link(url, shown))
  const pieces: Inline[] = []
  if (place.commit !== null) {
    pieces.push([text('Commit '), linked(code(place.commit.sha.slice(0, 12)), place.commit.url)])
  }
  if (place.run !== null) pieces.push(linked(text(place.run.label), place.run.url))
  if (place.artifacts.length > 0) {
    const artifacts = place.artifacts.map(({ name, url }) => linked(text(name), url))
    pieces.push([text('artifacts: '), ...between(artifacts, text(', '))])
  }
  return pieces.length === 0 ? [] : [paragraph(...between(pieces, text(' · ')))]
}

function between(items: readonly Inline[], separator: Inline): readonly Inline[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]))
}

function judgeBlocks(report: SessionReport): readonly Block[] {
  const judge = judgeLine(report)
  return judge === null ? [] : [paragraph(...judge, text('.'))]
}

function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [paragraph(strong(text(title))), ...blocks]
}

/**
 * A row a gate, failed ones first. Passed ones, and figures that have no limit, are counted here and listed with the
 * thresholds below. Columns about the run before stand only where there was one.
 */
function gateBlocks({ metrics }: SessionReport): readonly Block[] {
  if (metrics.length === 0) return []
  const shown = worstFirst(metrics).filter((row) => row.state !== 'pass' && !isMereFigure(row))
  const passed = metrics.filter(({ state, limit }) => state === 'pass' && limit !== null).length
  const figures = metrics.filter((row) => isMereFigure(row) && row.value !== null).length
  const hasPast = shown.some(({ previous }) => previous !== null)
  const past = <T>(...cells: readonly T[]): readonly T[] => (hasPast ? cells : [])
  const counted = (what: string, result: string): readonly Inline[] =>
    [what, result, '', '', ...past('', '')].map(text)
  return [
    table(
      [
        { title: 'gate' },
        { title: 'result' },
        { title: 'what', align: 'right' },
        { title: 'limit', align: 'right' },
        ...past({ title: 'was', align: 'right' } as const, { title: 'change' } as const),
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
            ...past(
              text(row.previous === null ? '' : formatValue(row.unit, row.previous)),
              text(formatDelta(row.unit, row.delta)),
            ),
          ]
        }),
        counted(`${countOf(passed, 'gate')} passed`, passed > 0 ? '✅' : ''),
        ...(figures === 0 ? [] : [counted(`${countOf(figures, 'figure')} without a limit`, 'not judged')]),
      ],
    ),
  ]
}

/** What has no limit yet, or never has one, is no gate; what could not be measured is one that says so. */
function isMereFigure({ limit, state, value }: MetricRow): boolean {
  return limit === null && (state === 'not_applicable' || (state === 'not_judged' && value !== null))
}

function recordBlocks({ records }: SessionReport, { fileUrl }: PageOptions): readonly Block[] {
  if (records.length === 0) return []
  const place = ({ file, line }: SessionReport['records'][number]): Inline => {
    const shown = untrusted(`${file}:${line}`)
    const url = fileUrl?.(file, line) ?? null
    return url === null ? shown : link(url, shown)
  }
  return [paragraph(strong(text('Look at these first'))), recordTable({ records, textLimit: 80, place })]
}

/** A table where there is a trend to see; else the reason why there is none, once. */
function trendBlocks({ trends }: SessionReport): readonly Block[] {
  const [first] = trends
  if (first === undefined) return []
  if (!trends.some(hasHistory)) return [paragraph(strong(text('Trend:')), text(' '), missingHistory(first))]
  const note = breakNote(trends)
  return [trendTable(trends), ...(note === '' ? [] : [paragraph(text(note))])]
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

function localRun({ rerunCommand }: PageOptions): readonly Block[] {
  return rerunCommand === undefined
    ? []
    : details('How to run this locally', [fenced([rerunCommand], 'bash')])
}
