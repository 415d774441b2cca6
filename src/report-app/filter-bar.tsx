import type { RefObject } from 'preact'
import type { PageRecords } from '../core/report-page.js'
import { type PageRecord, RECORD_FILTERS } from './records.js'
import type { ViewChange } from './use-view.js'
import { type View, WHOLE_VIEW } from './view.js'

interface FilterBarProps {
  readonly records: readonly PageRecord[]
  readonly page: PageRecords
  readonly shown: number
  readonly view: View
  readonly search: RefObject<HTMLInputElement | null>
  readonly onChange: ViewChange
}

/** What the table shows: words, kinds of records, question form and file. */
export function FilterBar({ records, page, shown, view, search, onChange }: FilterBarProps) {
  const { total, files } = page
  const forms = [...new Set(records.flatMap(({ form }) => form ?? []))].sort()
  const isWhole = view.words === '' && view.show === null && view.form === null && view.file === null
  return (
    <div class="filters">
      <div class="choices">
        <label class="find">
          <span class="unseen">Find in records</span>
          <input
            ref={search}
            type="search"
            placeholder="Find in records   /"
            value={view.words}
            onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
          />
        </label>
        <Choice
          label="question form"
          all="all forms"
          options={forms}
          value={view.form}
          onChoose={(form) => onChange({ form })}
        />
        {files.length > 1 && (
          <Choice
            label="data file"
            all="all files"
            options={files}
            value={view.file}
            onChoose={(file) => onChange({ file })}
          />
        )}
      </div>
      <Kinds records={records} view={view} onChange={onChange} />
      <p class="tally" role="status">
        {shown === records.length ? `${count(total)} records` : `${count(shown)} of ${count(total)} records`}
        {records.length < total && ` (the ${count(records.length)} most telling ones are in this page)`}
        {!isWhole && (
          <button type="button" class="link" onClick={() => onChange({ ...WHOLE_VIEW, record: view.record })}>
            show all
          </button>
        )}
      </p>
    </div>
  )
}

function Kinds({ records, view, onChange }: Pick<FilterBarProps, 'records' | 'view' | 'onChange'>) {
  const kinds = RECORD_FILTERS.map(({ id, label, matches }) => ({
    id,
    label,
    size: records.filter(matches).length,
  })).filter(({ id, size }) => size > 0 || id === view.show)
  if (kinds.length === 0) return null
  return (
    <fieldset class="kinds">
      <legend class="unseen">Kinds of records</legend>
      {kinds.map(({ id, label, size }) => (
        <button
          key={id}
          type="button"
          aria-pressed={view.show === id}
          onClick={() => onChange({ show: view.show === id ? null : id })}
        >
          {label} <span class="count">{count(size)}</span>
        </button>
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly options: readonly string[]
  readonly value: string | null
  readonly onChoose: (value: string | null) => void
}

function Choice({ label, all, options, value, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  )
}

function count(number: number): string {
  return number.toLocaleString('en')
}
