import { useEffect, useRef } from 'preact/hooks'
import { EvidencePassage, MarkedAnswer, MarkLegend } from './marked-text.js'
import { RecordFacts } from './record-facts.js'
import type { PageRecord } from './records.js'
import { Repetitions } from './repetitions.js'
import { Glyph, RECORD_TONES, RECORD_WORDS } from './states.js'

interface RecordDetailProps {
  readonly record: PageRecord
  readonly records: readonly PageRecord[]
  /** Why texts are missing that are not withheld. */
  readonly missing: string | null
  /** Its place in the list that is shown, such as `3 of 41`. */
  readonly place: string
  readonly onStep: (by: 1 | -1) => void
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

/** The open record: why it is there, then question, answer and evidence side by side, then its figures. */
export function RecordDetail(props: RecordDetailProps) {
  const { record, records, onOpen } = props
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pane.current !== null) pane.current.scrollTop = 0
  }, [record.id])
  return (
    <section class="detail" aria-label={`Record ${record.id}`} ref={pane} tabIndex={0}>
      <DetailHead {...props} />
      <Reasons record={record} />
      <Texts {...props} />
      <Repetitions record={record} records={records} onOpen={onOpen} />
      <RecordFacts record={record} />
    </section>
  )
}

function DetailHead({ record, place, onStep, onClose }: RecordDetailProps) {
  return (
    <header>
      <h3>
        <Glyph tone={RECORD_TONES[record.state]} />
        <bdi>{record.id}</bdi>
        <span class={`tag ${RECORD_TONES[record.state]}`}>{RECORD_WORDS[record.state]}</span>
      </h3>
      <p class="place">
        <bdi>{`${record.file}:${record.line}`}</bdi>
        {record.origin === 'unknown' ? '' : ` · ${record.origin}`}
      </p>
      <div class="steps">
        <span class="quiet">{place}</span>
        <button
          type="button"
          onClick={() => onStep(-1)}
          aria-label="Record before (k)"
          title="Record before (k)"
        >
          ↑
        </button>
        <button type="button" onClick={() => onStep(1)} aria-label="Next record (j)" title="Next record (j)">
          ↓
        </button>
        <button type="button" onClick={onClose} aria-label="Close the record (Esc)" title="Close (Esc)">
          ✕
        </button>
      </div>
    </header>
  )
}

function Reasons({ record }: Pick<RecordDetailProps, 'record'>) {
  const { notes, duplicateOf, templateOf } = record
  const why = [
    ...record.why,
    ...(duplicateOf === null ? [] : [`asks the same as ${duplicateOf}`]),
    ...(templateOf === null ? [] : [`differs from ${templateOf} in digits only`]),
  ]
  if (why.length + notes.length === 0) return <p class="reasons sound">Nothing stands out in this record.</p>
  return (
    <ul class="reasons">
      {why.length > 0 && (
        <li class="main">
          <bdi>{why.join(' · ')}</bdi>
        </li>
      )}
      {notes.map((note) => (
        <li key={note}>
          <bdi>{note}</bdi>
        </li>
      ))}
    </ul>
  )
}

function Texts({ record, missing }: RecordDetailProps) {
  const { texts, withoutTexts } = record
  if (texts === null) return <p class="textless">{whyTextless(withoutTexts, missing)}</p>
  return (
    <div class="texts">
      <article class="asked">
        <h4>Question</h4>
        <p class="text" dir="auto">
          {texts.question || '(empty)'}
        </p>
      </article>
      <article class="answered">
        <h4>Answer</h4>
        <MarkedAnswer text={texts.answer} marks={texts.marks} />
        <MarkLegend marks={texts.marks} />
        {texts.reference !== null && (
          <>
            <h4>Reference</h4>
            <p class="text" dir="auto">
              {texts.reference}
            </p>
          </>
        )}
      </article>
      <article class="given">
        <h4>Evidence</h4>
        {texts.evidence === null && <p class="quiet">The data has no evidence field.</p>}
        {texts.evidence?.length === 0 && <p class="quiet">This record has none.</p>}
        {texts.evidence?.map((passage, at) => (
          <EvidencePassage key={at} passage={passage} />
        ))}
      </article>
    </div>
  )
}

function whyTextless(reason: PageRecord['withoutTexts'], missing: string | null): string {
  switch (reason) {
    case 'withheld':
      return 'The texts are withheld: they hold personal data or keys, and reports travel further than the data. Look at the record in its file.'
    case 'unreadable':
      return 'The record could not be read as a case, so there are no texts to show. Look at it in its file.'
    default:
      return `The texts are not in this page: ${missing ?? 'they could not be read'}.`
  }
}
