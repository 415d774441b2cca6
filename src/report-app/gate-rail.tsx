import type { MetricRow } from '../core/generated/session-report.js'
import { worstFirst } from '../reporters/badges.js'
import { formatAgainst } from '../reporters/format.js'
import { type GateView, viewOfGate } from './gates.js'
import { IntervalBar } from './interval-bar.js'
import { GATE_TONES, GATE_WORDS, Glyph } from './states.js'
import type { View } from './view.js'

interface GateRailProps {
  readonly metrics: readonly MetricRow[]
  /** For screens on which the verdict bar has no room for it. */
  readonly numbers: string
  readonly view: View
  readonly onChoose: (chosen: GateView) => void
}

/** Every gate, worst first; a press shows the records that count against it. What was not judged is folded, not left out. */
export function GateRail({ metrics, numbers, view, onChoose }: GateRailProps) {
  const judged = worstFirst(metrics).filter(({ state }) => GATE_TONES[state] !== 'none')
  const others = worstFirst(metrics).filter(({ state }) => GATE_TONES[state] === 'none')
  const failed = judged.filter(({ state }) => state !== 'pass').length
  const gate = (row: MetricRow) => <Gate key={row.id} row={row} view={view} onChoose={onChoose} />
  return (
    <nav class="rail" aria-label="Gates">
      <h2>
        Gates{' '}
        <span class="count">
          {failed === 0 ? `${judged.length} passed` : `${failed} of ${judged.length} not passed`}
        </span>
      </h2>
      <p class="numbers">{numbers}</p>
      {judged.length === 0 && <p class="quiet">No gate was judged: the run did not get that far.</p>}
      <ul>{judged.map(gate)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{others.length} not judged</summary>
          <ul>{others.map(gate)}</ul>
        </details>
      )}
    </nav>
  )
}

function Gate({
  row,
  view,
  onChoose,
}: Omit<GateRailProps, 'metrics' | 'numbers'> & { readonly row: MetricRow }) {
  const chosen = viewOfGate(row)
  const content = (
    <>
      <span class="name">
        <Glyph tone={GATE_TONES[row.state]} label={GATE_WORDS[row.state]} />
        <span>{row.title}</span>
        <span class="severity">{row.severity}</span>
      </span>
      <GateValue row={row} />
    </>
  )
  if (chosen === null) return <li class={`gate ${GATE_TONES[row.state]}`}>{content}</li>
  const isChosen = view.show === chosen.show && view.sort === chosen.sort && view.order === chosen.order
  return (
    <li class={`gate ${GATE_TONES[row.state]}`}>
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose(chosen)}>
        {content}
      </button>
    </li>
  )
}

function GateValue({ row }: { readonly row: MetricRow }) {
  if (row.value === null) return <span class="reason">{row.unscored ?? row.note ?? 'no value'}</span>
  const [value, limit] = formatAgainst(row.unit, row.value, row.limit)
  const bound = row.direction === 'higher_is_better' ? '≥' : '≤'
  return (
    <span class="against">
      <span class="figures">
        <b>{value}</b>
        {row.limit === null ? (
          <span class="reason">{row.kind === null ? 'no limit' : row.kind}</span>
        ) : (
          ` ${bound} ${limit}`
        )}
      </span>
      {row.limit !== null && <IntervalBar row={row} />}
    </span>
  )
}
