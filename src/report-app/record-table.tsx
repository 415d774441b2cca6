import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { formatValue } from '../reporters/format.js'
import type { PageRecord } from './records.js'
import { Glyph, RECORD_TONES, RECORD_WORDS } from './states.js'
import type { SortKey, View } from './view.js'

interface RecordTableProps {
  readonly records: readonly PageRecord[]
  readonly view: View
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onOpen: (id: string) => void
  readonly onSort: (sort: SortKey, order: View['order']) => void
}

const ROW_PX = 54
const HEAD_PX = 34
/** Rows beyond the edges, so that a fast scroll finds them drawn. */
const MARGIN_ROWS = 8
/** On paper the pane is as high as its rows: without a bound, each look would find room for more. */
const MOST_ROWS = 120

const COLUMNS: readonly {
  readonly title: string
  readonly sort: SortKey
  readonly first: View['order']
  readonly class: string
}[] = [
  { title: 'record', sort: 'worst', first: 'up', class: 'what' },
  { title: 'score', sort: 'score', first: 'up', class: 'figure' },
  { title: 'support', sort: 'support', first: 'up', class: 'figure' },
  { title: 'align', sort: 'align', first: 'up', class: 'figure wide' },
  { title: 'latency', sort: 'latency', first: 'down', class: 'figure wide' },
]

/** All records of the view; only those in sight are in the document, however many there are. */
export function RecordTable({ records, view, scroller, onOpen, onSort }: RecordTableProps) {
  const { first, count } = useWindow(scroller, records)
  const open = records.findIndex(({ id }) => id === view.record)
  useKeptInSight(scroller, open)
  const shown = records.slice(first, first + count)
  return (
    <div
      ref={scroller}
      class="records"
      role="grid"
      aria-label="Records"
      aria-rowcount={records.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={open === -1 ? undefined : rowId(open)}
      tabIndex={0}
    >
      <div role="rowgroup" class="head">
        <div role="row" aria-rowindex={1} class="row">
          {COLUMNS.map((column) => (
            <ColumnHead key={column.sort} column={column} view={view} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" class="body" style={{ height: `${records.length * ROW_PX}px` }}>
        {shown.map((record, at) => (
          <Row
            key={record.rank}
            record={record}
            place={first + at}
            isOpen={first + at === open}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  )
}

function ColumnHead({
  column,
  view,
  onSort,
}: Pick<RecordTableProps, 'view' | 'onSort'> & { readonly column: (typeof COLUMNS)[number] }) {
  const isSorted = view.sort === column.sort
  const next =
    isSorted && view.order === column.first ? (column.first === 'up' ? 'down' : 'up') : column.first
  const arrow = isSorted ? (view.order === 'up' ? '↑' : '↓') : ''
  return (
    <div
      role="columnheader"
      class={`cell ${column.class}`}
      aria-sort={isSorted ? (view.order === 'up' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" onClick={() => onSort(column.sort, next)}>
        {column.title}
        {column.sort === 'worst' && isSorted && (
          <span class="quiet">{view.order === 'up' ? ', worst first ' : ', best first '}</span>
        )}
        <span aria-hidden="true"> {arrow}</span>
      </button>
    </div>
  )
}

interface RowProps {
  readonly record: PageRecord
  readonly place: number
  readonly isOpen: boolean
  readonly onOpen: (id: string) => void
}

function Row({ record, place, isOpen, onOpen }: RowProps) {
  const { id, file, line, state, texts, score, support, align, latencyMs } = record
  const flags = flagsOf(record)
  return (
    <div
      role="row"
      id={rowId(place)}
      class="row"
      aria-rowindex={place + 2}
      aria-selected={isOpen}
      style={{ transform: `translateY(${place * ROW_PX}px)` }}
      onClick={() => onOpen(id)}
    >
      <div role="gridcell" class="cell what">
        <Glyph tone={RECORD_TONES[state]} label={RECORD_WORDS[state]} />
        <span class="lines">
          <span class="question" dir="auto">
            {texts === null ? (
              <span class="quiet">{TEXTLESS[record.withoutTexts ?? 'left_out']}</span>
            ) : (
              texts.question || '(empty)'
            )}
          </span>
          <span class="place">
            {flags.map(({ label, tone }) => (
              <span key={label} class={`flag ${tone}`}>
                {label}
              </span>
            ))}
            <bdi>{id}</bdi> · <bdi>{`${file}:${line}`}</bdi>
          </span>
        </span>
      </div>
      <Figure value={score} good={score === null || score >= 0.7} />
      <Figure value={support} good={support === null || support >= 0.6} />
      <Figure value={align} good wide />
      <div role="gridcell" class="cell figure wide">
        {latencyMs === null ? '–' : formatValue('ms', latencyMs)}
      </div>
    </div>
  )
}

const TEXTLESS: Readonly<Record<NonNullable<PageRecord['withoutTexts']>, string>> = {
  withheld: 'withheld: personal data',
  unreadable: 'not readable as a case',
  left_out: 'text not in this page',
}

function Figure({
  value,
  good,
  wide,
}: {
  readonly value: number | null
  readonly good: boolean
  readonly wide?: boolean
}) {
  return (
    <div role="gridcell" class={`cell figure${wide === true ? ' wide' : ''}${good ? '' : ' low'}`}>
      {value === null ? '–' : formatValue('share', value)}
      {value !== null && <span class="meter" style={{ width: `${Math.round(value * 44)}px` }} />}
    </div>
  )
}

function flagsOf({ duplicateOf, templateOf, pii, license, errorClass }: PageRecord) {
  const flags: { readonly label: string; readonly tone: string }[] = []
  if (errorClass !== null) flags.push({ label: errorClass, tone: 'fail' })
  if (pii.length > 0) flags.push({ label: 'personal data', tone: 'fail' })
  if (license === 'denied' || license === 'restricted_copy') flags.push({ label: 'licence', tone: 'fail' })
  if (duplicateOf !== null) flags.push({ label: 'duplicate', tone: 'warn' })
  if (templateOf !== null) flags.push({ label: 'variant', tone: 'none' })
  return flags
}

function rowId(place: number): string {
  return `row-${place}`
}

/** Which rows are in sight, as the reader scrolls and as the pane changes its height. */
function useWindow(scroller: RefObject<HTMLDivElement | null>, records: readonly PageRecord[]) {
  const [rows, setRows] = useState({ first: 0, count: 40 })
  useLayoutEffect(() => {
    const pane = scroller.current
    if (pane === null) return
    const look = (): void => {
      const first = Math.max(0, Math.floor(pane.scrollTop / ROW_PX) - MARGIN_ROWS)
      const count = Math.min(MOST_ROWS, Math.ceil(pane.clientHeight / ROW_PX) + 2 * MARGIN_ROWS)
      setRows((before) => (before.first === first && before.count === count ? before : { first, count }))
    }
    look()
    pane.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(pane)
    return () => {
      pane.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller])
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }, [scroller, records])
  return rows
}

/** The open record stays in sight when the keyboard moves on, and is when the address names it. */
function useKeptInSight(scroller: RefObject<HTMLDivElement | null>, open: number): void {
  useEffect(() => {
    const pane = scroller.current
    if (pane === null || open === -1) return
    const top = open * ROW_PX
    const room = pane.clientHeight - HEAD_PX - ROW_PX
    if (top < pane.scrollTop) pane.scrollTop = top
    else if (top > pane.scrollTop + room) pane.scrollTop = top - room
  }, [scroller, open])
}
