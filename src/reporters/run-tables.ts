import type { SessionReport } from '../core/generated/session-report.js'
import { STEP_BADGES } from './badges.js'
import { formatBytes, formatDuration, formatValue } from './format.js'
import { type Block, type Inline, table, text } from './markdown.js'
import { sentence, untrusted } from './untrusted-text.js'

/** The steps of a run in order, with state, time and what each has to say. */
export function stepTable({ steps }: SessionReport): Block {
  return table(
    [{ title: 'step' }, { title: 'state' }, { title: 'time', align: 'right' }, { title: 'note' }],
    steps.map((step, index) => [
      [text(`${index + 1}. `), sentence(step.title)],
      text(STEP_BADGES[step.state]),
      text(formatDuration(step.durationMs)),
      step.note === '' ? text('') : sentence(step.note),
    ]),
  )
}

/** Labels of a distribution, and files of a data set, that are shown; the rest is one row. */
const MOST_ROWS = 20

/** One table a distribution, largest count first, with its share of the whole. */
export function distributionTable({ counts }: SessionReport['distributions'][number]): Block {
  const total = sumOf(counts)
  const largestFirst = [...counts].sort((a, b) => b.count - a.count)
  const rest = largestFirst.slice(MOST_ROWS)
  const row = (label: Inline, count: number): readonly Inline[] => [
    label,
    text(String(count)),
    text(formatValue('share', total === 0 ? null : count / total)),
  ]
  return table(
    [{ title: 'label' }, { title: 'count', align: 'right' }, { title: 'share', align: 'right' }],
    [
      ...largestFirst.slice(0, MOST_ROWS).map(({ label, count }) => row(untrusted(label, 60), count)),
      ...(rest.length === 0 ? [] : [row(text(`${rest.length} more`), sumOf(rest))]),
    ],
  )
}

function sumOf(counts: SessionReport['distributions'][number]['counts']): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

/** The data files with their hashes; the hash over all of them stands beside the table. */
export function fileTable(files: NonNullable<SessionReport['dataset']>['files']): Block {
  const rest = files.slice(MOST_ROWS)
  const all = (of: (file: (typeof files)[number]) => number): number =>
    rest.reduce((sum, file) => sum + of(file), 0)
  return table(
    [
      { title: 'file' },
      { title: 'cases', align: 'right' },
      { title: 'size', align: 'right' },
      { title: 'sha256' },
    ],
    [
      ...files
        .slice(0, MOST_ROWS)
        .map((file): readonly Inline[] => [
          untrusted(file.path),
          text(String(file.cases)),
          text(formatBytes(file.bytes)),
          untrusted(file.sha256, 64),
        ]),
      ...(rest.length === 0
        ? []
        : [
            [
              text(`${rest.length} more`),
              text(String(all(({ cases }) => cases))),
              text(formatBytes(all(({ bytes }) => bytes))),
              text(''),
            ],
          ]),
    ],
  )
}
