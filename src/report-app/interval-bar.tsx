import { scaleLinear } from 'd3-scale'
import type { MetricRow } from '../core/generated/session-report.js'
import { formatInterval, formatValue } from '../reporters/format.js'
import { GATE_TONES } from './states.js'

/** A value with its interval against its limit; the side that fails is shaded. The scale is that of this row alone. */
export function IntervalBar({ row }: { readonly row: MetricRow }) {
  const { value, limit, interval, direction, state } = row
  if (value === null) return null
  const [low = value, high = value] = interval ?? []
  const scale = scaleLinear(domainOf(row, low, high), [3, 97]).clamp(true)
  const failsAbove = direction !== 'higher_is_better'
  const at = limit === null ? null : scale(limit)
  const percent = (place: number): string => `${place.toFixed(2)}%`
  return (
    <svg class={`interval ${GATE_TONES[state]}`} role="img" aria-label={describe(row)}>
      <title>{describe(row)}</title>
      <line class="track" x1="0" x2="100%" y1="50%" y2="50%" />
      {at !== null && (
        <rect
          class="beyond"
          x={failsAbove ? percent(at) : '0'}
          width={percent(failsAbove ? 100 - at : at)}
          y="15%"
          height="70%"
        />
      )}
      {interval !== null && (
        <line class="range" x1={percent(scale(low))} x2={percent(scale(high))} y1="50%" y2="50%" />
      )}
      {at !== null && <line class="limit" x1={percent(at)} x2={percent(at)} y1="2%" y2="98%" />}
      <circle class="value" cx={percent(scale(value))} cy="50%" r="4.5" />
    </svg>
  )
}

/** All that is drawn, with room beside it, but never past what the unit can be. */
function domainOf({ value, limit, unit }: MetricRow, low: number, high: number): [number, number] {
  const all = [low, high, ...(value === null ? [] : [value]), ...(limit === null ? [] : [limit])]
  const span = Math.max(...all) - Math.min(...all)
  const room = span === 0 ? Math.max(Math.abs(all[0] ?? 0) * 0.5, unit === 'count' ? 1 : 0.02) : span * 0.35
  const bounded = unit === 'share' || unit === 'score'
  return [
    Math.max(0, Math.min(...all) - room),
    bounded ? Math.min(1, Math.max(...all) + room) : Math.max(...all) + room,
  ]
}

function describe({ value, limit, interval, direction, unit }: MetricRow): string {
  const range = interval === null ? '' : `, 95% interval ${formatInterval(unit, interval)}`
  const bound =
    limit === null
      ? ', no limit'
      : `, limit ${direction === 'higher_is_better' ? 'at least' : 'at most'} ${formatValue(unit, limit)}`
  return `${formatValue(unit, value)}${range}${bound}`
}
