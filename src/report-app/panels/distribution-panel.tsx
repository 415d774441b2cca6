import { scaleLinear } from 'd3-scale'
import type { Histogram, ReportPage } from '../../core/report-page.js'
import { formatValue } from '../../reporters/format.js'

interface DistributionPanelProps {
  readonly report: ReportPage['report']
  readonly histograms: readonly Histogram[]
}

/** How the cases spread: what is asked, how well answers are supported, how long they take. */
export function DistributionPanel({ report, histograms }: DistributionPanelProps) {
  return (
    <section id="distributions" class="panel">
      <h2>Distributions</h2>
      <div class="charts">
        {histograms.map((histogram) => (
          <HistogramChart key={histogram.id} histogram={histogram} />
        ))}
        {report.distributions.map((distribution) => (
          <CountChart key={distribution.id} distribution={distribution} />
        ))}
      </div>
    </section>
  )
}

const WIDTH = 360
const HEIGHT = 150
const TOP = 34
const BOTTOM = 20

function HistogramChart({ histogram }: { readonly histogram: Histogram }) {
  const { title, counts, without, unit } = histogram
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b>
        <span class="quiet">
          {total.toLocaleString('en')} cases
          {without > 0 ? `, ${without.toLocaleString('en')} without a value` : ''}
          {unit === 'ms' ? ' · logarithmic' : ''}
        </span>
      </figcaption>
      {total === 0 ? (
        <p class="nothing">no case has such a value</p>
      ) : (
        <Bars histogram={histogram} total={total} />
      )}
    </figure>
  )
}

function Bars({ histogram, total }: { readonly histogram: Histogram; readonly total: number }) {
  const { title, borders, counts, lines, unit } = histogram
  const most = Math.max(...counts)
  const x = scaleLinear([0, counts.length], [6, WIDTH - 6])
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP])
  const show = (value: number): string => formatValue(unit, value)
  const spans = counts.map(
    (count, bin) => `${show(borders[bin] ?? 0)} to ${show(borders[bin + 1] ?? 0)}: ${count}`,
  )
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${title}, ${total} cases: ${spans.filter((_, bin) => counts[bin] !== 0).join(', ')}`}
    >
      {counts.map((count, bin) => (
        <rect
          key={spans[bin]}
          class="bin"
          x={x(bin) + 0.5}
          width={Math.max(1, x(bin + 1) - x(bin) - 1)}
          y={count === 0 ? HEIGHT - BOTTOM - 0.5 : Math.min(y(count), HEIGHT - BOTTOM - 1.5)}
          height={count === 0 ? 0.5 : Math.max(1.5, HEIGHT - BOTTOM - y(count))}
        >
          <title>{spans[bin]}</title>
        </rect>
      ))}
      {lines.map(({ at, label }, row) => (
        <LimitLine key={label} at={x(placeOf(at, borders))} label={label} row={row} />
      ))}
      <text class="axis start" x={6} y={HEIGHT - 5}>
        {show(borders[0] ?? 0)}
      </text>
      <text class="axis" x={WIDTH - 6} y={HEIGHT - 5}>
        {show(borders.at(-1) ?? 0)}
      </text>
    </svg>
  )
}

function LimitLine({
  at,
  label,
  row,
}: {
  readonly at: number
  readonly label: string
  readonly row: number
}) {
  const y = 11 + row * 13
  // Where there is room for it.
  const isRight = at > WIDTH - 150
  return (
    <g class="limit">
      <line x1={at} x2={at} y1={y - 8} y2={HEIGHT - BOTTOM} />
      <text class={isRight ? '' : 'start'} x={at + (isRight ? -4 : 4)} y={y}>
        {label}
      </text>
    </g>
  )
}

/** Where a value stands among the bins, which all have the same width on the page. */
function placeOf(value: number, borders: readonly number[]): number {
  const above = borders.findIndex((border) => border > value)
  if (above === -1) return borders.length - 1
  const [low = 0, high = 1] = [borders[above - 1], borders[above]]
  return above === 0 ? 0 : above - 1 + (value - low) / (high - low)
}

type Distribution = ReportPage['report']['distributions'][number]

const MOST_LABELS = 12

function CountChart({ distribution: { title, counts } }: { readonly distribution: Distribution }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const sorted = [...counts].sort((a, b) => b.count - a.count)
  const rest = sorted.slice(MOST_LABELS).reduce((sum, { count }) => sum + count, 0)
  const most = sorted[0]?.count ?? 1
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b>
        <span class="quiet">{total.toLocaleString('en')} cases</span>
      </figcaption>
      {total === 0 ? (
        <p class="nothing">nothing to count</p>
      ) : (
        <ul class="counts">
          {sorted.slice(0, MOST_LABELS).map(({ label, count }) => (
            <li key={label}>
              <span class="label">{label}</span>
              <span class="length" style={{ width: `${(count / most) * 100}%` }} />
              <span class="number">
                {count.toLocaleString('en')} <span class="quiet">{formatValue('share', count / total)}</span>
              </span>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <span class="label">{sorted.length - MOST_LABELS} more</span>
              <span class="length" style={{ width: `${Math.min(100, (rest / most) * 100)}%` }} />
              <span class="number">{rest.toLocaleString('en')}</span>
            </li>
          )}
        </ul>
      )}
    </figure>
  )
}
