import { closest } from '../core/closest.js'
import type { Config } from '../core/config.js'
import { PlumblineError, type SourceLocation } from '../core/errors.js'
import type { Profile } from '../core/run-request.js'
import { type MetricThreshold, THRESHOLDS } from './threshold-table.js'

const PROFILES: readonly Profile[] = ['dev', 'stage', 'prod']

/**
 * Holds configured limits against what the metrics allow, before anything is run.
 * @throws PlumblineError `config_invalid` naming every limit of an unknown metric, every limit outside a metric's range
 *   and every P0 limit that is switched off. A metric that is P0 with the judge only counts as P0 here: the same
 *   configuration serves both scorers.
 */
export function checkThresholds(config: Pick<Config, 'thresholds' | 'origins' | 'path'>): void {
  const problems = Object.entries(config.thresholds).flatMap(([id, limits]) => problemsOf(id, limits))
  const [first] = problems
  if (first === undefined) return
  throw new PlumblineError('config_invalid', first.message, {
    location: locationOf(first.key, config),
    details: problems.map((problem) => problem.message),
  })
}

interface Problem {
  readonly key: string
  readonly message: string
}

function problemsOf(id: string, limits: Config['thresholds'][string]): readonly Problem[] {
  const key = `thresholds.${id}`
  const metric = Object.hasOwn(THRESHOLDS, id) ? THRESHOLDS[id] : undefined
  if (metric === undefined) {
    const near = closest(id, Object.keys(THRESHOLDS))
    const hint =
      near === undefined ? `one of ${Object.keys(THRESHOLDS).join(', ')}` : `did you mean \`${near}\`?`
    return [{ key, message: `\`${key}\` names no metric: ${hint}` }]
  }
  const messages = PROFILES.flatMap((profile) => {
    const limit = limits[profile]
    const problem = limit === undefined ? undefined : problemOf(limit, metric)
    return problem === undefined ? [] : [`\`${key}\` for profile ${profile} ${problem}`]
  })
  return messages.map((message) => ({ key, message }))
}

function problemOf(limit: number | null, metric: MetricThreshold): string | undefined {
  if (metric.informs === true) return 'cannot be set: this metric informs and is never judged'
  if (limit === null) {
    const isFixed = Object.values(metric.rules).some((rule) => rule.severity === 'P0')
    return isFixed ? 'is null, but a P0 limit cannot be switched off' : undefined
  }
  const [low, high] = metric.range
  if (limit >= low && limit <= high && Number.isFinite(limit)) return undefined
  return `is ${limit}, but must lie ${Number.isFinite(high) ? `within ${low} and ${high}` : `at or above ${low}`}`
}

/** Origins of values from a file end in `:line:column`. */
function locationOf(key: string, config: Pick<Config, 'origins' | 'path'>): SourceLocation | undefined {
  const match = /^(.+):(\d+):(\d+)$/.exec(config.origins[key] ?? '')
  const [, path, line, column] = match ?? []
  if (path !== undefined) return { path, line: Number(line), column: Number(column) }
  return config.path === null ? undefined : { path: config.path }
}
