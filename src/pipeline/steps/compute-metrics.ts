import { isInvalid } from '../../core/case.js'
import { METRIC_FAMILIES, METRICS } from '../../metrics/index.js'
import type { Aggregator, MetricValue } from '../../metrics/metric.js'
import { evaluate, type VerdictInput } from '../../verdict/evaluate.js'
import { type CurrentRun, toHistoryRun } from '../../verdict/history.js'
import { judgeRows } from '../../verdict/rows.js'
import { buildTrends } from '../../verdict/trends.js'
import { readHistory } from '../archive.js'
import { guardGates, guardRows } from '../guard-rows.js'
import { judgeRow } from '../judge-row.js'
import type { Measurement } from '../measurement.js'
import { lostGateFailures, policyRow } from '../policy-row.js'
import type { Measured, Validated } from '../state.js'
import { type Step, type StepContext, throwIfStopped } from '../step.js'
import { TellingRecords } from '../telling-records.js'

/** Step 5: every case and its line past every aggregator once, then limits and verdict. */
export const computeMetrics: Step<Validated, Measured> = {
  id: 'metrics',
  title: 'metrics v1.5',
  async run(state, context) {
    const aggregators = METRIC_FAMILIES.map((family) => family.aggregate(state.metricContext))
    const tally = new Tally()
    const records = new TellingRecords()
    await observeEachCase(state, context, aggregators, tally, records)
    const measurement = await conclude(state, context, aggregators, tally, records)
    const judged = measurement.metrics.filter((row) => ['pass', 'warn', 'fail'].includes(row.state))
    return {
      state: { ...state, measurement },
      note: `${judged.length} of ${METRICS.length} judged · ${measurement.verdict.result}`,
    }
  },
}

class Tally {
  scored = 0
  errored = 0
  skipped = 0
  passed = 0
  latencyKind: Measurement['latency']['kind'] = null
}

async function observeEachCase(
  state: Validated,
  context: StepContext,
  aggregators: readonly Aggregator[],
  tally: Tally,
  records: TellingRecords,
): Promise<void> {
  const reader = await state.journal.open(context.ports.fileSystem)
  try {
    for await (const loaded of state.dataset.cases()) {
      throwIfStopped(context.signal)
      const entry = await reader.read(loaded.index)
      if (entry === undefined) continue
      const { line } = entry
      const observation = { index: loaded.index, case: isInvalid(loaded) ? null : loaded, line }
      for (const aggregator of aggregators) aggregator.add(observation)
      records.add(loaded, line)
      tally[line.status]++
      if (line.passed === true) tally.passed++
      tally.latencyKind ??= line.latency_kind
    }
  } finally {
    await reader.close()
  }
}

async function conclude(
  state: Validated,
  context: StepContext,
  aggregators: readonly Aggregator[],
  tally: Tally,
  records: TellingRecords,
): Promise<Measurement> {
  const values: Readonly<Record<string, MetricValue>> = Object.assign(
    {},
    ...aggregators.map((each) => each.values()),
  )
  const cases = {
    total: state.casesTotal,
    scored: tally.scored,
    errored: tally.errored,
    skipped: tally.skipped,
    passed: tally.passed,
    available: state.summary.total,
  }
  const timestamp = new Date(context.run.startedAtMs).toISOString()
  const current: CurrentRun = {
    runId: context.run.runId,
    timestamp,
    target: context.request.target,
    mode: context.request.mode,
    comparabilityKey: state.comparabilityKey,
  }
  const history = await readEarlierRuns(context)
  const input: VerdictInput = {
    definitions: METRICS,
    values,
    config: state.config,
    scorer: state.metricContext.scorer,
    kinds: {
      latency: tally.latencyKind,
      cost: state.summary.fields.has('cost_usd') ? 'recorded' : state.client.kind,
    },
    current,
    history,
    today: timestamp.slice(0, 10),
    cases,
  }
  const { workingDirectory } = context.request
  const outsideGates = await lostGateFailures(
    judgeRows(input).map(({ row }) => row),
    state,
    context.findPolicyBase,
    workingDirectory,
  )
  const { metrics, verdict, notes } = evaluate({
    ...input,
    outsideGates: [...guardGates(context.guards), ...outsideGates],
  })
  const shown = Object.fromEntries(
    metrics.flatMap(({ id, value, n }) => (value === null ? [] : [[id, { value, n }]])),
  )
  const trends = buildTrends(
    history,
    {
      ...current,
      result: verdict.result,
      dataHash: state.summary.hash,
      defaultBranch: false,
      metrics: shown,
    },
    METRICS,
  )
  return {
    cases,
    passRate: numberOf(values, 'pass_rate'),
    meanScore: numberOf(values, 'mean_score'),
    latency: {
      kind: tally.latencyKind,
      p50Ms: numberOf(values, 'latency_p50_ms'),
      p95Ms: numberOf(values, 'latency_p95_ms'),
    },
    ...state.cost,
    metrics: [
      ...guardRows(context.guards),
      ...judgeRow(context.request),
      ...policyRow(state.policy),
      ...metrics,
    ],
    verdict,
    trends,
    distributions: aggregators
      .flatMap((each) => each.distributions?.() ?? [])
      .map(({ id, title, counts }) => ({
        id,
        title,
        counts: [...counts].map(([label, count]) => ({ label, count })),
      })),
    records: [...records.list()],
    notes: [...notes],
    repetitions: new Map(
      aggregators.flatMap((each) => each.repetitions?.() ?? []).map((each) => [each.index, each]),
    ),
  }
}

async function readEarlierRuns(context: StepContext) {
  const { reports, damaged } = await readHistory(context.request.reportsDir, context.ports.fileSystem)
  for (const file of damaged) {
    context.warn({
      code: 'history_damaged',
      message: `${file} is not a session report and is left out of trends`,
    })
  }
  // A run that was killed between its archive and its end is the one that is resumed now: it counts once.
  const resumed = context.request.resume?.runId
  return reports.filter(({ error, runId }) => error === null && runId !== resumed).map(toHistoryRun)
}

function numberOf(values: Readonly<Record<string, MetricValue>>, id: string): number | null {
  const found = values[id]
  return found === undefined || 'unscored' in found ? null : found.value
}
