import type { ComponentChildren } from 'preact'
import type { Mark, MarkKind, Passage } from '../core/report-page.js'

const MARK_WORDS: Readonly<Record<MarkKind, readonly [what: string, why: string]>> = {
  number: ['number', 'that the evidence does not have'],
  name: ['name', 'that the evidence does not have'],
  denial: ['denial', 'that the evidence does not make'],
  words: ['words', 'that the evidence does not have'],
}

/** The answer with what the evidence does not carry underlined, each kind with a line of its own. */
export function MarkedAnswer({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces: ComponentChildren[] = []
  let at = 0
  for (const [start, end, kind] of marks) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} class={kind} title={MARK_WORDS[kind].join(' ')}>
        <span class="unseen">[{MARK_WORDS[kind].join(' ')}: </span>
        {text.slice(start, end)}
        <span class="unseen">]</span>
      </mark>,
    )
    at = end
  }
  return (
    <p class="text" dir="auto">
      {text === '' ? <span class="quiet">(empty)</span> : pieces}
      {text.slice(at)}
    </p>
  )
}

/** What the lines under an answer mean; only for those that are there. */
export function MarkLegend({ marks }: { readonly marks: readonly Mark[] }) {
  const kinds = [...new Set(marks.map(([, , kind]) => kind))]
  return kinds.length === 0 ? null : (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <mark class={kind}>{MARK_WORDS[kind][0]}</mark> {MARK_WORDS[kind][1]}
        </li>
      ))}
    </ul>
  )
}

/** One passage of the evidence, with the sentence that is nearest to the answer in a frame. */
export function EvidencePassage({ passage }: { readonly passage: Passage }) {
  const { text, nearest, cut, source } = passage
  const [start, end] = nearest ?? [0, 0]
  return (
    <div class="passage">
      {source !== null && <p class="source">{source}</p>}
      <p class="text" dir="auto">
        {cut[0] > 0 && <Cut characters={cut[0]} />}
        {text.slice(0, start)}
        {nearest !== null && (
          <mark class="nearest" title="nearest to the answer">
            <span class="unseen">[nearest to the answer: </span>
            {text.slice(start, end)}
            <span class="unseen">]</span>
          </mark>
        )}
        {text.slice(end)}
        {cut[1] > 0 && <Cut characters={cut[1]} />}
      </p>
    </div>
  )
}

function Cut({ characters }: { readonly characters: number }) {
  return <span class="cut"> [{characters.toLocaleString('en')} characters more] </span>
}
