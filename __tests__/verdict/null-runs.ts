import type { MetricDefinition } from '../../src/metrics/metric.js'
import type { Random } from '../../src/statistics/random.js'
import { evaluate } from '../../src/verdict/evaluate.js'
import type { HistoryRun } from '../../src/verdict/history.js'
import { definition, historyRun, share, terms } from './terms.js'

export type Kind = 'normal' | 'lognormal' | 'binomial' | 'overdispersed' | 'identical'
export const KINDS: readonly Kind[] = ['normal', 'lognormal', 'binomial', 'overdispersed', 'identical']

// Looked up once: in Jest's context a global costs more than the logarithm itself.
const { floor, log, log1p } = Math

const CASES = 200

/** Ten calibrated P1 metrics of all units and both directions, and two P0 ones. */
const DEFINITIONS: readonly MetricDefinition[] = [
  definition('duplication_near'),
  definition('hallucination_share'),
  definition('pii_suspected'),
  definition('license_unknown'),
  definition('pass_rate', 'share', 'higher_is_better'),
  definition('coverage_sources', 'share', 'higher_is_better'),
  definition('mean_score', 'score', 'higher_is_better'),
  definition('cost_per_item', 'usd'),
  definition('latency_p50_ms', 'ms'),
  definition('latency_p95_ms', 'ms'),
  definition('duplication_exact'),
  definition('pii_proven', 'count'),
]

const CENTERS: Readonly<Record<string, number>> = {
  duplication_near: 0.04,
  hallucination_share: 0.08,
  pii_suspected: 0.01,
  license_unknown: 0.3,
  pass_rate: 0.85,
  coverage_sources: 0.6,
}

type Values = Readonly<
  Record<string, { readonly value: number; readonly n: number; readonly successes?: number }>
>

/** The values of one run in which nothing is wrong: every run comes from the same source. */
function nullRun(kind: Kind, random: Random, effect: Readonly<Record<string, number>> = {}): Values {
  const shares = Object.entries(CENTERS).map(([id, center]) => {
    const p = Math.min(1, Math.max(0, runCenter(kind, center, random) + (effect[id] ?? 0)))
    const successes =
      kind === 'binomial' || kind === 'overdispersed' ? draw(p, random) : Math.round(p * CASES)
    return [id, share(successes, CASES)]
  })
  const spread = { normal: 0.04, lognormal: 0.15, binomial: 0.1, overdispersed: 0.4, identical: 0 }[kind]
  // The two latencies come from the same runs, so they rise and fall together.
  const common = random.normal()
  const latency = (weight: number) =>
    spread * (weight * common + Math.sqrt(1 - weight ** 2) * random.normal())
  const amount = (center: number, z: number) => center * (kind === 'normal' ? 1 + z : Math.exp(z))
  return {
    ...Object.fromEntries(shares),
    mean_score: { value: Math.min(1, 0.8 + spread * 0.3 * random.normal()), n: CASES },
    cost_per_item: { value: amount(0.002, spread * random.normal()), n: CASES },
    latency_p50_ms: { value: amount(800, latency(0.8)), n: CASES },
    latency_p95_ms: { value: amount(2400, latency(0.8)), n: CASES },
    duplication_exact: share(0, CASES),
    pii_proven: { value: 0, n: CASES },
  }
}

/** What the whole report says of one more such run after this many. */
export function judgeNullRun(
  kind: Kind,
  runs: number,
  random: Random,
  effect?: Readonly<Record<string, number>>,
) {
  const history = Array.from({ length: runs }, (_, i) => earlier(i, nullRun(kind, random)))
  const values = nullRun(kind, random, effect)
  return evaluate(terms({ definitions: DEFINITIONS, values, history }))
}

function earlier(i: number, values: Values): HistoryRun {
  return historyRun(i % 28, { runId: `run ${i}`, dataHash: `data ${i}`, metrics: values })
}

function runCenter(kind: Kind, center: number, random: Random): number {
  const logit = log(center / (1 - center))
  switch (kind) {
    case 'identical':
    case 'binomial':
      return center
    case 'normal':
      return center + 0.25 * Math.min(center, 1 - center) * random.normal()
    case 'lognormal':
      return center * Math.exp(0.2 * random.normal())
    case 'overdispersed':
      return 1 / (1 + Math.exp(-(logit + 0.4 * random.normal())))
  }
}

/** A binomial count by the gaps between its rarer outcomes, which are geometric. */
function draw(p: number, random: Random): number {
  if (p > 0.5) return CASES - draw(1 - p, random)
  if (p <= 0) return 0
  const logMiss = log1p(-p)
  let successes = -1
  for (let i = 0; i <= CASES; i += 1 + floor(log(1 - random.next()) / logMiss)) successes++
  return successes
}
