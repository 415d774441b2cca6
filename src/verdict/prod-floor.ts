import type { Config } from '../core/config.js'
import { METRICS } from '../metrics/index.js'
import { THRESHOLDS } from './threshold-table.js'

/** A limit for prod that lets more pass than prod's own default does; null for one that is switched off. */
export interface LooserLimit {
  readonly id: string
  readonly limit: number | null
  readonly floor: number
}

/** The strictest default of both scorers is not asked for: each limit is held against the looser of the two. */
export function looserThanProd(thresholds: Config['thresholds']): readonly LooserLimit[] {
  return METRICS.flatMap(({ id, direction }) => {
    const limit = thresholds[id]?.prod
    const rules = THRESHOLDS[id]?.rules
    if (limit === undefined || rules === undefined || direction === 'informative') return []
    const floors = [rules.judge.limit, rules.offline.limit].flatMap((floor) =>
      floor === null ? [] : [typeof floor === 'number' ? floor : floor.prod],
    )
    if (floors.length === 0) return []
    const floor = direction === 'lower_is_better' ? Math.max(...floors) : Math.min(...floors)
    const isLooser = limit === null || (direction === 'lower_is_better' ? limit > floor : limit < floor)
    return isLooser ? [{ id, limit, floor }] : []
  })
}
