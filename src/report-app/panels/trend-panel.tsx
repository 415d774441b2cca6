import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ReportPage } from '../../core/report-page.js'
import { formatValue } from '../../reporters/format.js'

type Trend = ReportPage['report']['trends'][number]
type Point = Trend['points'][number] & { readonly at: number }

const WIDTH = 360
const HEIGHT = 150
const LEFT = 62
const TOP = 14
const BOTTOM = 20

/** The last full runs of each key figure; where runs cannot be compared, the line has a gap. */
export function TrendPanel({ report }: { readonly report: ReportPage['report'] }) {
  const { trends, metrics } = report
  return (
    <section id="trends" class="panel">
      <h2>Trends</h2>
      {trends.length === 0 ? (
        <p class="nothing">There is no earlier run to compare with.</p>
      ) : (
        <div class="charts">
          {trends.map((trend) => (
            <TrendChart
              key={trend.metricId}
              trend={trend}
              limit={metrics.find(({ id }) => id === trend.metricId)?.limit ?? null}
            />
          ))}
        </div>
      )}
    </section>
  )
}

function TrendChart({ trend, limit }: { readonly trend: Trend; readonly limit: number | null }) {
  const { title, unit, points, min, median, max, reason } = trend
  const known = points.flatMap(({ value }) => value ?? [])
  return (
    <figure class="chart">
      <figcaption>
        <b>{title}</b>
        <span class="quiet">
          {reason ??
            `min ${formatValue(unit, min)} · median ${formatValue(unit, median)} · max ${formatValue(unit, max)}`}
        </span>
      </figcaption>
      {known.length === 0 ? (
        <p class="nothing">no value yet</p>
      ) : (
        <TrendLines trend={trend} limit={limit} known={known} />
      )}
    </figure>
  )
}

function TrendLines({
  trend,
  limit,
  known,
}: {
  readonly trend: Trend
  readonly limit: number | null
  readonly known: readonly number[]
}) {
  const { unit, title, points } = trend
  const drawn = limit === null ? known : [...known, limit]
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  const room = high === low ? Math.abs(high) * 0.1 || 1 : (high - low) * 0.12
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [LEFT + 8, WIDTH - 12])
  const y = scaleLinear([low - room, high + room], [HEIGHT - BOTTOM, TOP])
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ at }) => x(at))
    .y(({ value }) => y(value ?? 0))
  const placed = points.map((point, at) => ({ ...point, at }))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(trend)}>
      {[...new Set([low, high])].map((value) => (
        <g key={value} class="tick">
          <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 6} y={y(value) + 4}>
            {formatValue(unit, value)}
          </text>
        </g>
      ))}
      {limit !== null && (
        <g class="limit">
          <line x1={LEFT} x2={WIDTH} y1={y(limit)} y2={y(limit)} />
          <text x={WIDTH - 4} y={y(limit) - 4}>
            limit
          </text>
        </g>
      )}
      {placed
        .filter(({ breakBefore }) => breakBefore)
        .map(({ at }) => (
          <Break key={at} from={x(at - 1)} to={x(at)} />
        ))}
      {stretchesOf(placed).map((stretch) => (
        <path key={stretch[0]?.at} class="trend" d={path([...stretch]) ?? ''} />
      ))}
      {placed.map(({ at, value, runId }) =>
        value === null ? null : (
          <circle
            key={at}
            class={at === points.length - 1 ? 'point now' : 'point'}
            cx={x(at)}
            cy={y(value)}
            r={at === points.length - 1 ? 5 : 3}
          >
            <title>{`${title} ${formatValue(unit, value)}, ${runId}`}</title>
          </circle>
        ),
      )}
      <text class="axis" x={WIDTH - 4} y={HEIGHT - 4}>
        this run
      </text>
    </svg>
  )
}

function Break({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g class="break">
      <rect x={from + 5} width={Math.max(4, to - from - 10)} y={TOP} height={HEIGHT - BOTTOM - TOP} />
      <title>Not comparable across this gap: data, mode, scorer, model or prices changed here.</title>
      <text x={(from + to) / 2} y={HEIGHT - 8}>
        gap
      </text>
    </g>
  )
}

/** Points between two breaks: only these are joined by a line. */
function stretchesOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = []
  for (const point of points) {
    const last = stretches.at(-1)
    if (last === undefined || point.breakBefore) stretches.push([point])
    else last.push(point)
  }
  return stretches
}

function inWords({ title, unit, points }: Trend): string {
  const said = points.map(
    ({ value, breakBefore }) =>
      `${breakBefore ? 'not comparable with what follows; ' : ''}${formatValue(unit, value)}`,
  )
  return `${title}, oldest first: ${said.join(', ')}`
}
