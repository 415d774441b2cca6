import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import { STATE_BADGES, worstFirst } from './badges.js'
import { formatAgainst, formatDelta, formatInterval, formatValue } from './format.js'
import { type Block, type Inline, table, text } from './markdown.js'
import { BREAK, sparkline } from './sparkline.js'
import { sentence, untrusted } from './untrusted-text.js'

/** Every metric with its limit beside it, failed ones first; what does not apply is a row with its reason. */
export function thresholdTable(metrics: readonly MetricRow[]): Block {
  return table(
    [
      { title: 'metric' },
      { title: 'severity' },
      { title: 'status' },
      { title: 'current', align: 'right' },
      { title: 'limit', align: 'right' },
      { title: 'previous', align: 'right' },
      { title: 'delta' },
      { title: 'n', align: 'right' },
      { title: '95% interval' },
      { title: 'limit from' },
    ],
    worstFirst(metrics).map((row) => {
      const [current, limit] = currentAndLimit(row)
      return [
        nameOf(row.title, row.id),
        text(row.fixed ? `${row.severity} FIXED` : row.severity),
        statusOf(row),
        text(current),
        text(limit),
        text(row.previous === null ? '' : formatValue(row.unit, row.previous)),
        text(formatDelta(row.unit, row.delta)),
        text(String(row.n)),
        text(formatInterval(row.unit, row.interval)),
        text(sourceOf(row)),
      ]
    }),
  )
}

/** The title for readers and the id that a configuration names the limit by. */
function nameOf(title: string, id: string): Inline {
  return [sentence(title), text(' '), untrusted(id)]
}

/** `.071` and `at most .050`; figures of the mock are marked. */
export function currentAndLimit(row: MetricRow): readonly [string, string] {
  const [value, limit] = formatAgainst(row.unit, row.value, row.limit)
  const mark = row.kind === null || row.value === null ? '' : ` (${row.kind})`
  const bound = row.direction === 'higher_is_better' ? 'at least' : 'at most'
  return [`${value}${mark}`, row.limit === null ? '' : `${bound} ${limit}`]
}

/** The badge; where there is none, the reason or what is worth knowing in words. */
export function statusOf({ state, unscored, note, clearBreach }: MetricRow): Inline {
  const badge = text(STATE_BADGES[state])
  if (unscored !== null) return [badge, text(': '), sentence(unscored)]
  if (state === 'not_judged' && note !== null) return [badge, text(' ('), sentence(note), text(')')]
  return clearBreach ? [badge, text(' (clear)')] : badge
}

function sourceOf({ fixed, limitSource }: MetricRow): string {
  if (limitSource === null) return ''
  return fixed ? `FIXED, ${limitSource}` : limitSource
}

type Trend = SessionReport['trends'][number]

/** Sparklines with their range; a metric without history is a row that says so. */
export function trendTable(trends: readonly Trend[]): Block {
  return table(
    [
      { title: 'metric' },
      { title: 'trend' },
      { title: 'now', align: 'right' },
      { title: 'min', align: 'right' },
      { title: 'median', align: 'right' },
      { title: 'max', align: 'right' },
      { title: 'runs', align: 'right' },
    ],
    trends.map((trend) => {
      const show = (value: number | null): Inline => text(formatValue(trend.unit, value))
      const known = trend.points.filter(({ value }) => value !== null).length
      const now = trend.points.at(-1)?.value ?? null
      return [
        nameOf(trend.title, trend.metricId),
        hasHistory(trend) ? text(sparkline(trend.points)) : missingHistory(trend),
        show(now),
        show(trend.min),
        show(trend.median),
        show(trend.max),
        text(String(known)),
      ]
    }),
  )
}

/** What a broken line in a trend means; empty where none is broken. */
export function breakNote(trends: readonly Trend[]): string {
  const broken = trends.some(
    (trend) => hasHistory(trend) && trend.points.slice(1).some(({ breakBefore }) => breakBefore),
  )
  return broken
    ? `${BREAK} Comparability changes here (data, mode, scorer, model or prices): each side has a scale of its own.`
    : ''
}

/** Two runs make a trend. */
export function hasHistory({ points, reason }: Trend): boolean {
  return reason === null && points.filter(({ value }) => value !== null).length >= 2
}

export function missingHistory({ reason }: Trend): Inline {
  const known = text('not enough history')
  return reason === null || /not enough history/i.test(reason)
    ? sentence(reason ?? 'not enough history')
    : [known, text(': '), sentence(reason)]
}

/** How many records of a report are shown, and how long their texts may be. */
export interface RecordView {
  readonly records: SessionReport['records']
  readonly textLimit: number
  /** What to print for a record's place; a link where there is something to link to. */
  readonly place: (record: SessionReport['records'][number]) => Inline
}

/** The records to look at first. All their texts are somebody else's. */
export function recordTable({ records, textLimit, place }: RecordView): Block {
  const hasOrigin = records.some(({ origin }) => origin !== 'unknown')
  return table(
    [
      { title: 'record' },
      { title: 'why' },
      { title: 'question' },
      { title: 'answer' },
      ...(hasOrigin ? [{ title: 'origin' }] : []),
    ],
    records.map((record) => [
      [place(record), text(' '), untrusted(record.caseId, 60)],
      sentence(record.why, 240),
      untrusted(record.question, textLimit),
      untrusted(record.answer, textLimit),
      ...(hasOrigin ? [text(record.origin)] : []),
    ]),
  )
}
