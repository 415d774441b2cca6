import type { SessionReport } from '../core/generated/session-report.js'

type Point = Pick<SessionReport['trends'][number]['points'][number], 'value' | 'breakBefore'>

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'] as const
const MIDDLE = '▄'

/** Where a point has no value. */
const GAP = '·'
/** Between two points that cannot be compared. */
export const BREAK = '┊'

/**
 * One character a point, seven levels, low to high. Each stretch between two breaks has a scale of its own, because
 * levels on the two sides of a break would compare what cannot be compared. A flat stretch is a line in the middle.
 */
export function sparkline(points: readonly Point[]): string {
  return stretches(points).map(drawStretch).join(BREAK)
}

function stretches(points: readonly Point[]): readonly (readonly Point[])[] {
  const all: Point[][] = []
  for (const point of points) {
    const current = all.at(-1)
    if (current === undefined || point.breakBefore) all.push([point])
    else current.push(point)
  }
  return all
}

function drawStretch(points: readonly Point[]): string {
  const values = points.map(({ value }) => value).filter((value) => value !== null)
  const low = Math.min(...values)
  const range = Math.max(...values) - low
  return points
    .map(({ value }) => {
      if (value === null) return GAP
      if (!(range > 0)) return MIDDLE
      return LEVELS[Math.round(((value - low) / range) * (LEVELS.length - 1))] ?? MIDDLE
    })
    .join('')
}
