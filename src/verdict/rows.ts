import type { Config } from '../core/config.js'
import { PlumblineError } from '../core/errors.js'
import type { MetricRow } from '../core/generated/session-report.js'
import type { Mode } from '../core/run-request.js'
import type { MetricDefinition, MetricValue } from '../metrics/metric.js'
import { isBreach, isClearBreach, type ScoredValue } from './breach.js'
import { type BypassState, bypassOf } from './bypasses.js'
import { type CurrentRun, calibrationRuns, type HistoryRun, inOrder, previousValue } from './history.js'
import { type Limit, resolveLimit, ruleOf } from './limits.js'
import type { Scorer } from './threshold-table.js'

/** In a smoke run a share over fewer cases says too little to fail anybody. */
const FEWEST_SMOKE_CASES = 50

type FigureKind = 'recorded' | 'measured' | 'simulated'

export interface RowsInput {
  readonly definitions: readonly MetricDefinition[]
  /** One value for each definition. */
  readonly values: Readonly<Record<string, MetricValue>>
  readonly config: Pick<Config, 'profile' | 'thresholds' | 'bypasses' | 'calibration'>
  readonly scorer: Scorer
  /** Where latencies and costs come from; null where there are none. */
  readonly kinds: { readonly latency: FigureKind | null; readonly cost: FigureKind | null }
  readonly current: CurrentRun
  readonly history: readonly HistoryRun[]
  /** ISO day of the run, UTC. */
  readonly today: string
}

interface Opinion {
  readonly state: MetricRow['state']
  /** Why it was not judged, or the words of a bypass. */
  readonly note: string | null
  readonly bypass: BypassState['kind']
}

/** A row of the threshold table with the limit it was held against. */
export interface JudgedRow {
  readonly row: MetricRow
  readonly limit: Limit
  readonly opinion: Opinion
}

/**
 * Holds every metric against its limit.
 * @throws PlumblineError `internal` for a value that is missing or not a number: it must never pass for a good one.
 */
export function judgeRows(input: RowsInput): readonly JudgedRow[] {
  const ordered = { ...input, history: inOrder(input.history) }
  const judged = input.definitions.map((definition) => judgeRow(definition, ordered))
  const calibratedCount = judged.filter(
    ({ row, limit }) => limit.kind === 'calibrated' && (row.state === 'pass' || row.state === 'warn'),
  ).length
  return judged.map((each, i) => {
    const { row, limit } = each
    const definition = input.definitions[i]
    const value = input.values[row.id]
    if (definition === undefined || value === undefined || 'unscored' in value) return each
    if (limit.kind === 'none' || (row.state !== 'warn' && row.state !== 'fail')) return each
    const clearBreach = isClearBreach(value, limit, definition, calibratedCount)
    return { ...each, row: { ...row, clearBreach } }
  })
}

function judgeRow(definition: MetricDefinition, input: RowsInput): JudgedRow {
  const { id, title, unit, direction } = definition
  const value = checkedValue(id, input.values)
  const { severity } = ruleOf(id, input.scorer)
  const kind = kindOf(definition, input)
  const limit = resolveLimit({
    definition,
    scorer: input.scorer,
    mode: input.current.mode,
    config: input.config,
    n: value.n,
    runs: kind === 'simulated' ? [] : calibrationRuns(id, input.history, input.current),
  })
  const scored = 'unscored' in value ? null : value
  const previous = previousValue(id, input.history, input.current)
  const opinion: Opinion =
    scored === null
      ? unjudged('not_applicable', null)
      : judgeValue(scored, { definition, input, limit, kind, severity })
  // The kind has a column of its own.
  const ownNote = scored?.note === kind ? null : scored?.note
  const row: MetricRow = {
    id,
    title,
    unit,
    direction,
    severity,
    value: scored?.value ?? null,
    n: value.n,
    interval: scored?.interval === undefined ? null : [...scored.interval],
    unscored: 'unscored' in value ? value.unscored : null,
    limit: limit.kind === 'none' ? null : limit.value,
    limitSource: limit.source,
    fixed: severity === 'P0',
    state: opinion.state,
    clearBreach: false,
    previous,
    delta: scored === null || previous === null ? null : scored.value - previous,
    kind,
    note: [opinion.note, limitNote(limit), ownNote].filter((note) => note != null).join('; ') || null,
  }
  return { row, limit, opinion }
}

interface Terms {
  readonly definition: MetricDefinition
  readonly input: RowsInput
  readonly limit: Limit
  readonly kind: FigureKind | null
  readonly severity: MetricRow['severity']
}

function judgeValue(scored: ScoredValue, { definition, input, limit, kind, severity }: Terms): Opinion {
  if (definition.direction === 'informative') return unjudged('not_judged', null)
  if (kind === 'simulated') return unjudged('not_judged', 'simulated figures are not judged')
  if (isSmallSmokeShare(definition, scored, input.current.mode)) {
    return unjudged('not_judged', `a smoke run judges shares from ${FEWEST_SMOKE_CASES} cases on`)
  }
  if (limit.kind === 'none') return unjudged('not_judged', limit.reason)
  const bypass = bypassOf(definition.id, input.config.bypasses, input.today)
  const expired = bypass.kind === 'expired' ? bypass.note : null
  if (!isBreach(scored, limit.value, definition)) return { state: 'pass', note: expired, bypass: bypass.kind }
  if (bypass.kind === 'active') return { state: 'not_judged', note: bypass.note, bypass: 'active' }
  return { state: severity === 'P0' ? 'fail' : 'warn', note: expired, bypass: bypass.kind }
}

function unjudged(state: MetricRow['state'], note: string | null): Opinion {
  return { state, note, bypass: 'none' }
}

function isSmallSmokeShare({ unit }: MetricDefinition, { n }: ScoredValue, mode: Mode): boolean {
  return (
    mode === 'smoke' && n < FEWEST_SMOKE_CASES && (unit === 'share' || unit === 'score' || unit === 'bits')
  )
}

function limitNote(limit: Limit): string | null {
  if (limit.kind !== 'calibrated') return null
  const aside = limit.removed === 0 ? '' : `, ${limit.removed} outliers set aside`
  return `calibrated from ${limit.runs} runs${aside}`
}

function kindOf({ unit }: MetricDefinition, { kinds }: RowsInput): FigureKind | null {
  if (unit === 'ms') return kinds.latency
  return unit === 'usd' ? kinds.cost : null
}

function checkedValue(id: string, values: RowsInput['values']): MetricValue {
  const value = Object.hasOwn(values, id) ? values[id] : undefined
  if (value === undefined) throw new PlumblineError('internal', `metric ${id} has no value`)
  if ('value' in value && !Number.isFinite(value.value)) {
    throw new PlumblineError('internal', `metric ${id} is not a number`)
  }
  return value
}
