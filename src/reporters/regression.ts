import type { RegressionComparison, RegressionMetric, RegressionRecord } from '../core/regression.js'
import { countOf } from './format.js'
import {
  type Block,
  code,
  details,
  heading,
  list,
  markdown,
  paragraph,
  strong,
  table,
  text,
} from './markdown.js'
import { sentence, untrusted } from './untrusted-text.js'

const STATES: Readonly<Record<RegressionMetric['state'], string>> = {
  pass: '✅ pass',
  note: 'note',
  warn: '⚠️ warn',
  fail: '❌ fail',
  not_applicable: 'n/a',
}
const MOST_IDS = 20

/** `reports/regression_summary.json`: every key always present. */
export function renderRegressionJson(comparison: RegressionComparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`
}

/** `reports/regression_summary.md`, verdict first. */
export function renderRegressionMarkdown(comparison: RegressionComparison): string {
  const { verdict, reasons, pairs, frozenCases, missing, changed, metrics, records } = comparison
  return markdown([
    heading(1, text(`Regression: ${verdict}`)),
    paragraph(
      strong(text(reasons.length === 0 ? 'No figure fell beyond accident.' : `${reasons.join('; ')}.`)),
      text(` ${pairs} of ${countOf(frozenCases, 'frozen case')} compared, pair by pair.`),
    ),
    ...(reasons.length === 0
      ? []
      : [
          paragraph(
            text('What to do: look at the records below; mend the answers, or, if the change is meant, '),
            code('regression freeze'),
            text(' and commit the file.'),
          ),
        ]),
    heading(2, text('Figures')),
    metricTable(metrics),
    paragraph(
      text(
        'p: chance of such a drop by accident, one-sided (exact McNemar for rates, sign-flip permutation for means), then adjusted by Holm over all figures. FAIL: adjusted p of at most .01 and a drop beyond the limit. WARN: raw p of at most .01.',
      ),
    ),
    ...idBlocks('Missing from the present data', missing),
    ...idBlocks('Question or evidence is another now, not compared', changed),
    ...recordBlocks(records),
  ])
}

function metricTable(metrics: readonly RegressionMetric[]): Block {
  return table(
    [
      { title: 'figure' },
      { title: 'result' },
      { title: 'frozen', align: 'right' },
      { title: 'current', align: 'right' },
      { title: 'change (95%)', align: 'right' },
      { title: 'limit', align: 'right' },
      { title: 'p', align: 'right' },
      { title: 'adjusted', align: 'right' },
      { title: 'pairs', align: 'right' },
      { title: 'smallest drop seen', align: 'right' },
    ],
    metrics.map((row) => [
      text(row.title),
      text(STATES[row.state]),
      text(number(row.frozen)),
      text(number(row.current)),
      text(changeOf(row)),
      text(row.limit === null ? 'n/a' : `-${number(row.limit)}`),
      text(chance(row.p)),
      text(chance(row.holmP)),
      text(String(row.n)),
      text(row.detectable === null ? '' : number(row.detectable)),
    ]),
  )
}

function changeOf({ change, interval }: RegressionMetric): string {
  if (change === null) return 'n/a'
  return interval === null
    ? signed(change)
    : `${signed(change)} (${signed(interval[0])} to ${signed(interval[1])})`
}

function number(value: number | null): string {
  return value === null ? 'n/a' : value.toFixed(3)
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(3)}`
}

function chance(p: number | null): string {
  if (p === null) return 'n/a'
  return p < 0.0001 ? '< .0001' : p.toFixed(4)
}

function idBlocks(title: string, ids: readonly string[]): readonly Block[] {
  if (ids.length === 0) return []
  const more = ids.length - MOST_IDS
  return [
    heading(2, text(title)),
    list([
      ...ids.slice(0, MOST_IDS).map((id) => untrusted(id)),
      ...(more > 0 ? [text(`and ${more} more`)] : []),
    ]),
  ]
}

function recordBlocks(records: readonly RegressionRecord[]): readonly Block[] {
  if (records.length === 0) return []
  return [
    heading(2, text('Records that changed most')),
    table(
      [
        { title: 'record' },
        { title: 'score' },
        { title: 'question' },
        { title: 'frozen answer' },
        { title: 'present answer' },
      ],
      records.map((record) => [
        [untrusted(record.id), text(' '), untrusted(`${record.path}:${record.line}`)],
        text(`${number(record.frozenScore)} → ${number(record.currentScore)}`),
        sentence(record.question),
        sentence(record.frozenAnswer),
        sentence(record.currentAnswer),
      ]),
    ),
    ...details('How to run this locally', [paragraph(code('plumbline regression mini'))]),
  ]
}
