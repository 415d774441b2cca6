import type { RegressionComparison, RegressionMetric } from '../core/regression.js'
import { smallestMeanDrop, smallestRateDrop } from '../statistics/detectable.js'
import { holm } from '../statistics/holm.js'
import { meanInterval, moments } from '../statistics/moments.js'
import { exactMcNemar, signFlipTest } from '../statistics/paired-tests.js'
import { createRandom } from '../statistics/random.js'

/** What is known of one side of a pair; null where there is no such value. */
export interface Measured {
  readonly score: number | null
  readonly passed: boolean | null
  readonly support: number | null
  readonly align: number | null
  readonly evidence: boolean | null
}

export interface Pair {
  readonly frozen: Measured
  readonly current: Measured
}

/** A drop that fails where it is confirmed: a share of the frozen mean, and a difference of rates. */
const MEAN_DROP = 0.05
const RATE_DROP = 0.02
const ALPHA = 0.01
/** From so many pairs on, nobody need be told what the sample could not have shown. */
const ENOUGH_PAIRS = 200
/** Chance to have seen the smallest detectable change. */
const POWER = 0.8
/** Share of pairs that are taken to flip each way by themselves. */
const NOISE = 0.02
/** The permutation test draws the same signs in every run. */
const SEED = 20_260_101

type Value = (side: Measured) => number | null
const yes = (value: boolean | null): number | null => (value === null ? null : Number(value))

const METRICS: readonly (Pick<RegressionMetric, 'id' | 'title' | 'kind'> & { readonly value: Value })[] = [
  { id: 'mean_score', title: 'Mean score', kind: 'mean', value: ({ score }) => score },
  { id: 'passed', title: 'Passed', kind: 'rate', value: ({ passed }) => yes(passed) },
  { id: 'support', title: 'Support', kind: 'mean', value: ({ support }) => support },
  { id: 'align', title: 'Alignment', kind: 'mean', value: ({ align }) => align },
  { id: 'evidence', title: 'Evidence present', kind: 'rate', value: ({ evidence }) => yes(evidence) },
]

/**
 * Paired, one-sided tests of each figure: exact McNemar for rates, sign-flip permutation for means, adjusted by Holm.
 * FAIL asks for both: an adjusted p of at most .01 and a drop beyond the limit. A raw p of at most .01 is a WARN, a
 * drop alone a note.
 */
export function compareMetrics(pairs: readonly Pair[]): readonly RegressionMetric[] {
  const random = createRandom(SEED)
  const tested = METRICS.map(({ id, title, kind, value }) => {
    const values = pairs.flatMap(({ frozen, current }) => {
      const [before, now] = [value(frozen), value(current)]
      return before === null || now === null ? [] : [{ before, now }]
    })
    const drops = values.map(({ before, now }) => before - now)
    const p =
      values.length === 0
        ? null
        : kind === 'mean'
          ? signFlipTest(drops, random)
          : exactMcNemar(countWhere(drops, 1), countWhere(drops, -1))
    return { id, title, kind, values, drops, p }
  })
  const applicable = tested.filter(({ p }) => p !== null)
  const adjusted = holm(applicable.map(({ p }) => p ?? 1))
  return tested.map((each) => {
    const holmP = each.p === null ? null : (adjusted[applicable.indexOf(each)] ?? 1)
    return rowOf(each, holmP)
  })
}

interface Tested extends Pick<RegressionMetric, 'id' | 'title' | 'kind' | 'p'> {
  readonly values: readonly { readonly before: number; readonly now: number }[]
  readonly drops: readonly number[]
}

function rowOf({ id, title, kind, values, drops, p }: Tested, holmP: number | null): RegressionMetric {
  const n = values.length
  if (n === 0 || p === null || holmP === null) {
    const none = { frozen: null, current: null, change: null, interval: null, p, holmP, limit: null }
    return { id, title, kind, n, ...none, detectable: null, state: 'not_applicable' }
  }
  const frozen = moments(values.map(({ before }) => before)).mean
  const current = moments(values.map(({ now }) => now)).mean
  const change = current - frozen
  const limit = kind === 'mean' ? MEAN_DROP * frozen : RATE_DROP
  const changes = drops.map((drop) => -drop)
  return {
    id,
    title,
    kind,
    n,
    frozen,
    current,
    change,
    interval: meanInterval(changes, 0.95),
    p,
    holmP,
    limit,
    detectable: n >= ENOUGH_PAIRS ? null : detectableDrop(kind, drops),
    state: stateOf(p, holmP, -change, limit),
  }
}

function stateOf(p: number, holmP: number, drop: number, limit: number): RegressionMetric['state'] {
  const isBeyond = drop > 0 && drop >= limit
  if (holmP <= ALPHA && isBeyond) return 'fail'
  if (p <= ALPHA) return 'warn'
  return isBeyond ? 'note' : 'pass'
}

/** At the level that Holm's first step leaves of the whole, so that it promises nothing that the verdict would not keep. */
function detectableDrop(kind: RegressionMetric['kind'], drops: readonly number[]): number | null {
  const terms = { alpha: ALPHA / METRICS.length, power: POWER }
  if (kind === 'rate') return smallestRateDrop(drops.length, NOISE, terms)
  const { standardDeviation } = moments(drops)
  // Where nothing moved, nothing is known of how much things move.
  if (standardDeviation === 0) return null
  return Math.min(1, smallestMeanDrop(drops.length, standardDeviation, terms))
}

function countWhere(values: readonly number[], wanted: number): number {
  return values.filter((value) => value === wanted).length
}

/** The verdict of a comparison. Missing cases and a comparison of nothing are failures: they hide regressions. */
export function judgeRegression(
  metrics: readonly RegressionMetric[],
  counts: Pick<RegressionComparison, 'frozenCases' | 'pairs' | 'missing'>,
): Pick<RegressionComparison, 'verdict' | 'reasons'> {
  const missing = counts.missing.length
  const failures = [
    ...(missing > 0
      ? [`${missing} of ${counts.frozenCases} frozen cases are missing from the present data`]
      : []),
    ...(counts.pairs === 0 ? ['no frozen case can be compared'] : []),
    ...metrics.filter(({ state }) => state === 'fail').map(sayDrop),
  ]
  if (failures.length > 0) return { verdict: 'FAIL', reasons: failures }
  const warnings = metrics.filter(({ state }) => state === 'warn').map(sayDrop)
  return { verdict: warnings.length > 0 ? 'WARN' : 'PASS', reasons: warnings }
}

function sayDrop({ title, frozen, current, p, holmP }: RegressionMetric): string {
  const number = (value: number | null) => (value ?? 0).toFixed(3)
  return `${title} fell from ${number(frozen)} to ${number(current)} (p ${sayP(p)}, adjusted ${sayP(holmP)})`
}

export function sayP(p: number | null): string {
  if (p === null) return 'n/a'
  return p < 0.0001 ? '< .0001' : p.toFixed(4)
}
