import type { Config } from '../core/config.js'
import type { Mode, Profile } from '../core/run-request.js'
import type { MetricDefinition } from '../metrics/metric.js'
import {
  type BadSide,
  type Calibration,
  type CalibrationRun,
  calibrateAmount,
  calibrateShare,
} from '../statistics/calibration.js'
import { type Scorer, THRESHOLDS, type ThresholdRule, UNKNOWN_RULE } from './threshold-table.js'

export type Limit =
  | { readonly kind: 'none'; readonly source: 'configuration' | null; readonly reason: string }
  | {
      readonly kind: 'fixed'
      readonly value: number
      readonly source: 'default' | 'profile' | 'configuration'
    }
  | (Extract<Calibration, { kind: 'calibrated' }> & { readonly value: number; readonly source: 'calibrated' })

export interface LimitRequest {
  readonly definition: MetricDefinition
  readonly scorer: Scorer
  readonly mode: Mode
  readonly config: Pick<Config, 'profile' | 'thresholds' | 'calibration'>
  /** Cases that the value to be judged rests on. */
  readonly n: number
  readonly runs: readonly CalibrationRun[]
}

export function ruleOf(metricId: string, scorer: Scorer): ThresholdRule {
  return (
    (Object.hasOwn(THRESHOLDS, metricId) ? THRESHOLDS[metricId] : undefined)?.rules[scorer] ?? UNKNOWN_RULE
  )
}

/**
 * The limit that binds: configured, else calibrated from earlier runs (P1 and P2 only), else the profile's, else the
 * default.
 */
export function resolveLimit(request: LimitRequest): Limit {
  const { definition, scorer, config } = request
  const { profile } = config
  if (definition.direction === 'informative') return { kind: 'none', source: null, reason: 'informs only' }
  const configured = Object.hasOwn(config.thresholds, definition.id)
    ? config.thresholds[definition.id]?.[profile]
    : undefined
  if (configured === null)
    return { kind: 'none', source: 'configuration', reason: 'switched off by configuration' }
  if (configured !== undefined) return { kind: 'fixed', value: configured, source: 'configuration' }
  const rule = ruleOf(definition.id, scorer)
  const calibration = calibrate(request, rule)
  if (calibration.kind === 'calibrated')
    return { ...calibration, value: calibration.limit, source: 'calibrated' }
  return unconfigured(rule, profile, calibration.reason)
}

function unconfigured({ limit }: ThresholdRule, profile: Profile, reason: string): Limit {
  if (limit === null) return { kind: 'none', source: null, reason: `no limit: ${reason}` }
  return typeof limit === 'number'
    ? { kind: 'fixed', value: limit, source: 'default' }
    : { kind: 'fixed', value: limit[profile], source: 'profile' }
}

function calibrate({ definition, mode, config, n, runs }: LimitRequest, rule: ThresholdRule): Calibration {
  const { direction, unit } = definition
  if (!config.calibration.enabled) return notCalibrated('calibration is off and none is configured')
  if (rule.severity === 'P0' || mode !== 'full') return notCalibrated('not calibrated')
  const badSide: BadSide = direction === 'lower_is_better' ? 'high' : 'low'
  switch (unit) {
    case 'share':
    case 'score':
      return calibrateShare(runs, n, badSide)
    case 'usd':
    case 'ms':
    case 'bits':
      return calibrateAmount(runs, badSide)
    case 'count':
      // A count grows with the data, so that earlier counts say nothing about this one.
      return notCalibrated('counts are not calibrated')
  }
}

function notCalibrated(reason: string): Calibration {
  return { kind: 'not_calibrated', reason }
}
