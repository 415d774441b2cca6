import { useMemo } from 'preact/hooks'
import type { PageRecord } from './records.js'
import { type DiffPiece, diffWords } from './word-diff.js'

interface RepetitionsProps {
  readonly record: PageRecord
  readonly records: readonly PageRecord[]
  readonly onOpen: (id: string) => void
}

const MOST_SHOWN = 12

/** The records that ask the same, with the words that differ from the open one. */
export function Repetitions({ record, records, onOpen }: RepetitionsProps) {
  const others = useMemo(() => repetitionsOf(record, records), [record, records])
  if (others.length === 0) {
    const named = record.duplicateOf ?? record.templateOf
    return named === null ? null : (
      <p class="textless">
        Repeats <bdi>{named}</bdi>, which is not among the records of this page.
      </p>
    )
  }
  return (
    <div class="repetitions">
      <h4>
        {record.templateOf === null ? 'Asks the same' : 'Differs in digits only'}{' '}
        <span class="count">{others.length}</span>
      </h4>
      <ul>
        {others.slice(0, MOST_SHOWN).map((other) => (
          <li key={other.id}>
            <button type="button" class="link" onClick={() => onOpen(other.id)}>
              <bdi>{other.id}</bdi>
            </button>
            <p class="text" dir="auto">
              <Differing other={other} to={record} />
            </p>
          </li>
        ))}
      </ul>
      <p class="quiet hint">
        <ins>underlined</ins>: only there · <del>struck through</del>: only in the open record
      </p>
      {others.length > MOST_SHOWN && <p class="quiet">{others.length - MOST_SHOWN} more</p>}
    </div>
  )
}

function Differing({ other, to }: { readonly other: PageRecord; readonly to: PageRecord }) {
  if (other.texts === null || to.texts === null)
    return <span class="quiet">its text is not in this page</span>
  const pieces = diffWords(to.texts.question, other.texts.question)
  if (pieces.every((piece) => piece.in === 'both')) {
    return (
      <>
        {other.texts.question} <span class="quiet">(word for word)</span>
      </>
    )
  }
  return <>{pieces.flatMap((piece, at) => [at === 0 ? '' : ' ', <Piece key={at} piece={piece} />])}</>
}

function Piece({ piece }: { readonly piece: DiffPiece }) {
  switch (piece.in) {
    case 'both':
      return <span>{piece.text}</span>
    case 'second':
      return <ins title="only in this one">{piece.text}</ins>
    case 'first':
      return <del title="only in the open record">{piece.text}</del>
  }
}

/** The case that a record repeats, and all others that repeat it too. */
function repetitionsOf(record: PageRecord, records: readonly PageRecord[]): readonly PageRecord[] {
  const original = record.duplicateOf ?? record.templateOf ?? record.id
  return records.filter(
    ({ id, duplicateOf, templateOf }) =>
      id !== record.id && (id === original || duplicateOf === original || templateOf === original),
  )
}
