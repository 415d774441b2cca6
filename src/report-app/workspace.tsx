import { useMemo, useRef } from 'preact/hooks'
import type { PageRecords } from '../core/report-page.js'
import { FilterBar } from './filter-bar.js'
import { RecordDetail } from './record-detail.js'
import { RecordTable } from './record-table.js'
import { type PageRecord, selectRecords } from './records.js'
import { useKeys } from './use-keys.js'
import type { ViewChange } from './use-view.js'
import type { View } from './view.js'

interface WorkspaceProps {
  readonly page: PageRecords
  readonly records: readonly PageRecord[]
  readonly view: View
  readonly onChange: ViewChange
}

/** Filters, the table of records and the open one beside it. */
export function Workspace({ page, records, view, onChange }: WorkspaceProps) {
  const { words, show, form, file, sort, order } = view
  const selected = useMemo(
    () => selectRecords(records, view),
    [records, words, show, form, file, sort, order],
  )
  const search = useRef<HTMLInputElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const open = records.find(({ id }) => id === view.record)
  const close = (): void => {
    onChange({ record: null })
    scroller.current?.focus()
  }
  const step = (by: 1 | -1): void => {
    const at = selected.findIndex(({ id }) => id === view.record)
    const next = selected[at === -1 ? 0 : Math.min(selected.length - 1, Math.max(0, at + by))]
    if (next !== undefined) onChange({ record: next.id }, view.record === null ? 'step' : 'adjust')
  }
  useKeys({ search, step, close, clear: () => onChange({ words: '' }), isOpen: open !== undefined })
  if (page.total === 0) return <NoRecords />
  return (
    <section id="records" class={`workspace${open === undefined ? '' : ' open'}`} aria-label="Records">
      <div class="list">
        <FilterBar
          records={records}
          page={page}
          shown={selected.length}
          view={view}
          search={search}
          onChange={onChange}
        />
        {selected.length === 0 ? (
          <p class="nothing">No record is like that. Take a filter away, or find something else.</p>
        ) : (
          <>
            <p class="printed tally">Printed are the rows in sight; the page itself has them all.</p>
            <RecordTable
              records={selected}
              view={view}
              scroller={scroller}
              onOpen={(record) => onChange({ record }, 'step')}
              onSort={(by, direction) => onChange({ sort: by, order: direction })}
            />
          </>
        )}
      </div>
      {open !== undefined && (
        <RecordDetail
          record={open}
          records={records}
          missing={page.missing}
          place={placeOf(open, selected)}
          onStep={step}
          onOpen={(record) => onChange({ record }, 'step')}
          onClose={close}
        />
      )}
    </section>
  )
}

function placeOf(record: PageRecord, selected: readonly PageRecord[]): string {
  const at = selected.indexOf(record)
  return at === -1
    ? 'not in this list'
    : `${(at + 1).toLocaleString('en')} of ${selected.length.toLocaleString('en')}`
}

function NoRecords() {
  return (
    <section id="records" class="panel">
      <h2>Records</h2>
      <p class="nothing">The run left no records: it had no cases, or ended before any was finished.</p>
    </section>
  )
}
