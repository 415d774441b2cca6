import type { MissingTexts, PageRecords, RecordTexts } from '../core/report-page.js'
import type { SortKey, View } from './view.js'

/** A row of the page, by name. */
export interface PageRecord {
  /** 0 for the most telling one. */
  readonly rank: number
  readonly id: string
  readonly file: string
  readonly line: number
  /** `barred`: scored, but it holds what no record may hold. */
  readonly state: 'errored' | 'barred' | 'skipped' | 'failed' | 'passed'
  readonly passed: boolean | null
  readonly score: number | null
  readonly support: number | null
  readonly align: number | null
  readonly hasEvidence: boolean | null
  readonly form: string | null
  readonly answerType: string | null
  readonly duplicateOf: string | null
  readonly templateOf: string | null
  readonly pii: readonly string[]
  readonly license: string | null
  readonly errorClass: string | null
  readonly origin: string
  readonly latencyMs: number | null
  readonly costUsd: number | null
  readonly why: readonly string[]
  readonly notes: readonly string[]
  readonly texts: RecordTexts | null
  /** Why there are no texts; null where there are. */
  readonly withoutTexts: MissingTexts | null
}

export function readRecords({ rows, files }: PageRecords): readonly PageRecord[] {
  return rows.map((row, rank) => {
    const [id, file, line, , score, passed, support, align, hasEvidence, form, answerType, ...rest] = row
    const [duplicateOf, templateOf, pii, license, errorClass, origin, latencyMs, costUsd, why, notes, texts] =
      rest
    return {
      rank,
      id,
      file: files[file] ?? '',
      line,
      state: stateOf(row),
      passed,
      score,
      support,
      align,
      hasEvidence,
      form,
      answerType,
      duplicateOf,
      templateOf,
      pii: pii ?? [],
      license,
      errorClass,
      origin,
      latencyMs,
      costUsd,
      why,
      notes,
      texts: typeof texts === 'string' ? null : texts,
      withoutTexts: typeof texts === 'string' ? texts : null,
    }
  })
}

function stateOf(row: PageRecords['rows'][number]): PageRecord['state'] {
  const [, , , status, , passed] = row
  const [pii, license] = [row[13], row[14]]
  if (status === 'errored') return 'errored'
  const isBarred = license === 'denied' || (pii ?? []).some((kind) => kind.endsWith(':proven'))
  if (isBarred) return 'barred'
  return status === 'skipped' ? 'skipped' : passed === false ? 'failed' : 'passed'
}

export interface RecordFilter {
  readonly id: string
  readonly label: string
  matches(record: PageRecord): boolean
}

/** What records can be looked at apart, in the order of the page. */
export const RECORD_FILTERS: readonly RecordFilter[] = [
  { id: 'errored', label: 'errored', matches: ({ state }) => state === 'errored' },
  { id: 'failed', label: 'not passed', matches: ({ passed }) => passed === false },
  { id: 'skipped', label: 'not scored', matches: ({ state }) => state === 'skipped' },
  { id: 'unsupported', label: 'unsupported', matches: ({ support }) => support !== null && support < 0.6 },
  { id: 'severe', label: 'hardly supported', matches: ({ support }) => support !== null && support < 0.4 },
  { id: 'no-evidence', label: 'no evidence', matches: ({ hasEvidence }) => hasEvidence === false },
  { id: 'duplicates', label: 'duplicates', matches: ({ duplicateOf }) => duplicateOf !== null },
  { id: 'templates', label: 'template variants', matches: ({ templateOf }) => templateOf !== null },
  {
    id: 'proven-pii',
    label: 'proven personal data',
    matches: ({ pii }) => pii.some((kind) => kind.endsWith(':proven')),
  },
  {
    id: 'suspected-pii',
    label: 'suspected personal data',
    matches: ({ pii }) => pii.some((kind) => kind.endsWith(':suspected')),
  },
  { id: 'denied', label: 'denied licence', matches: ({ license }) => license === 'denied' },
  {
    id: 'unknown-licence',
    label: 'licence unknown',
    matches: ({ license }) => license === 'unknown' || license === 'missing',
  },
  { id: 'copied', label: 'long verbatim copy', matches: ({ license }) => license === 'restricted_copy' },
  {
    id: 'introduced',
    label: 'introduced by the change',
    matches: ({ origin }) => origin === 'introduced' || origin === 'touched',
  },
]

/** The records that a view shows, in its order. */
export function selectRecords(records: readonly PageRecord[], view: View): readonly PageRecord[] {
  const filter = RECORD_FILTERS.find(({ id }) => id === view.show)
  const words = view.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const kept = records.filter(
    (record) =>
      (filter === undefined || filter.matches(record)) &&
      (view.form === null || record.form === view.form) &&
      (view.file === null || record.file === view.file) &&
      words.every((word) => searchText(record).includes(word)),
  )
  return inOrder(kept, view.sort, view.order)
}

const searchTexts = new WeakMap<PageRecord, string>()

/** Everything of a record that can be found, made when it is first looked for. */
function searchText(record: PageRecord): string {
  const known = searchTexts.get(record)
  if (known !== undefined) return known
  const { id, file, line, texts, why, notes, form, answerType, errorClass } = record
  const parts = [
    id,
    `${file}:${line}`,
    texts?.question,
    texts?.answer,
    form,
    answerType,
    errorClass,
    ...why,
    ...notes,
  ]
  const text = parts.join('\n').toLowerCase()
  searchTexts.set(record, text)
  return text
}

function inOrder(records: readonly PageRecord[], sort: SortKey, order: View['order']): readonly PageRecord[] {
  const sign = order === 'down' ? -1 : 1
  if (sort === 'worst') return sign === 1 ? records : [...records].reverse()
  if (sort === 'place') {
    return [...records].sort((a, b) => sign * (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  }
  const numberOf = NUMBERS[sort]
  return [...records].sort((a, b) => {
    const [one, other] = [numberOf(a), numberOf(b)]
    // What has no value stands last, whichever way.
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || a.rank - b.rank
    return sign * (one - other) || a.rank - b.rank
  })
}

const NUMBERS: Readonly<Record<Exclude<SortKey, 'worst' | 'place'>, (record: PageRecord) => number | null>> =
  {
    score: ({ score }) => score,
    support: ({ support }) => support,
    align: ({ align }) => align,
    latency: ({ latencyMs }) => latencyMs,
    cost: ({ costUsd }) => costUsd,
  }
