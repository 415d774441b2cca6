import type { MetricRow } from '../../core/generated/session-report.js'
import type { ReportPage } from '../../core/report-page.js'
import { worstFirst } from '../../reporters/badges.js'
import { formatAgainst, formatDelta, formatInterval, formatValue } from '../../reporters/format.js'
import { IntervalBar } from '../interval-bar.js'
import { GATE_TONES, GATE_WORDS, Glyph } from '../states.js'

/** Every metric with its limit beside it, worst first, and where the limit comes from. */
export function ThresholdPanel({ report }: { readonly report: ReportPage['report'] }) {
  const { metrics, verdict, profile } = report
  return (
    <section id="thresholds" class="panel">
      <h2>Thresholds</h2>
      <details>
        <summary class="quiet">Policy, and where the limits of profile {profile} come from</summary>
        <p>{verdict.policy}</p>
        <p>{verdict.thresholdSources}</p>
      </details>
      {metrics.length === 0 ? (
        <p class="nothing">No metric was computed: the run did not get that far.</p>
      ) : (
        <div class="scrolling" tabIndex={0} role="region" aria-label="Table of thresholds">
          <table>
            <thead>
              <tr>
                <th>metric</th>
                <th>status</th>
                <th class="number">current</th>
                <th class="number">limit</th>
                <th>interval against limit</th>
                <th class="number">previous</th>
                <th class="number">change</th>
                <th class="number">n</th>
                <th>limit from</th>
              </tr>
            </thead>
            <tbody>
              {worstFirst(metrics).map((row) => (
                <Threshold key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Threshold({ row }: { readonly row: MetricRow }) {
  const { unit, value, limit, state, direction, previous, delta, n, interval, kind, fixed, limitSource } = row
  const [current, bound] = formatAgainst(unit, value, limit)
  return (
    <tr>
      <th scope="row">
        {row.title}
        <span class="under">
          <code>{row.id}</code> {row.severity}
          {fixed ? ' · fixed' : ''}
        </span>
      </th>
      <td>
        <span class={`tag ${GATE_TONES[state]}`}>
          <Glyph tone={GATE_TONES[state]} /> {GATE_WORDS[state]}
          {row.clearBreach ? ', clear' : ''}
        </span>
        <span class="under">{row.unscored ?? row.note}</span>
      </td>
      <td class="number">
        <b>{current}</b>
        {kind !== null && <span class="under">{kind}</span>}
      </td>
      <td class="number">
        {limit === null ? '–' : `${direction === 'higher_is_better' ? '≥' : '≤'} ${bound}`}
      </td>
      <td class="bar-cell">
        {value === null || (limit === null && interval === null) ? null : <IntervalBar row={row} />}
        {interval !== null && <span class="under">{formatInterval(unit, interval)}</span>}
      </td>
      <td class="number">{previous === null ? '–' : formatValue(unit, previous)}</td>
      <td class="number">{changeOf(row, delta)}</td>
      <td class="number">{n.toLocaleString('en')}</td>
      <td>{limitSource ?? '–'}</td>
    </tr>
  )
}

/** The arrow says the direction, the word says whether that is good. */
function changeOf({ unit, direction }: MetricRow, delta: number | null): string {
  const shown = formatDelta(unit, delta).replace('📈', '↗').replace('📉', '↘').replace('➡️', '→')
  if (delta === null || direction === 'informative' || shown.startsWith('→'))
    return shown === '' ? '–' : shown
  return `${shown} ${delta > 0 === (direction === 'higher_is_better') ? 'better' : 'worse'}`
}
