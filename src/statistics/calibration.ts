import { betaBinomialUpperLimit, betaBinomialUpperTail } from './binomial.js'
import { hampelClean } from './hampel.js'
import { upperPredictionLimit, upperPredictionPValue } from './prediction.js'
import { median } from './quantile.js'
import { arcsine, fromArcsine, logOdds } from './transforms.js'

/** Fewer runs say too little about the usual spread. */
const FEWEST_RUNS = 8
/** Chance that a run like the earlier ones lies beyond its limit. */
const CALIBRATION_ALPHA = 0.01
/** A steady metric has hardly any spread; smaller changes than this are not worth a breach. */
const SMALLEST_RATIO = 1.1

/** What an earlier run found: a value and the number of cases it rests on. */
export interface CalibrationRun {
  readonly value: number
  readonly n: number
}

/** Which values are bad. */
export type BadSide = 'high' | 'low'

export type Calibration =
  | {
      readonly kind: 'calibrated'
      /** Beyond this a value is a breach; in the metric's own unit. */
      readonly limit: number
      /**
       * Chance of a value at least this bad in a run like the earlier ones: the largest that any of the models gives,
       * with outliers kept, since cleaning and a misjudged skew both make chances look smaller than they are.
       */
      readonly pValueOf: (value: number) => number
      /** Runs that the limit rests on, and outliers that were set aside. */
      readonly runs: number
      readonly removed: number
    }
  | { readonly kind: 'not_calibrated'; readonly reason: string }

/**
 * Limit of a share, or of a mean of scores within 0..1, from earlier runs: beyond the t prediction limit of the
 * arcsines at .01 AND beyond the 99% beta-binomial predictive limit for n cases, so that both the spread between runs
 * and the luck of the draw within one must be exceeded. Of all variables within 0..1 with a given mean a yes/no one
 * spreads most, so for mean scores the second limit errs towards silence.
 */
export function calibrateShare(runs: readonly CalibrationRun[], n: number, badSide: BadSide): Calibration {
  const usable = runs.filter((run) => run.n > 0)
  const bad = (share: number) => (badSide === 'high' ? share : 1 - share)
  const { kept, removed } = hampelClean(usable, (run) => arcsine(bad(run.value), run.n))
  if (kept.length < FEWEST_RUNS || n < 1) return tooFew(kept.length)
  const angles = kept.map((run) => arcsine(bad(run.value), run.n))
  const allAngles = usable.map((run) => arcsine(bad(run.value), run.n))
  const allOdds = usable.map((run) => logOdds(bad(run.value), run.n))
  const trials = kept.reduce((sum, run) => sum + run.n, 0)
  const successes = Math.min(
    trials,
    kept.reduce((sum, run) => sum + bad(run.value) * run.n, 0),
  )
  const between = fromArcsine(upperPredictionLimit(angles, CALIBRATION_ALPHA), n)
  const within = betaBinomialUpperLimit(n, successes, trials, CALIBRATION_ALPHA) / n
  return {
    kind: 'calibrated',
    limit: bad(Math.max(between, within)),
    pValueOf: (value) =>
      Math.max(
        upperPredictionPValue(angles, arcsine(bad(value), n)),
        upperPredictionPValue(allAngles, arcsine(bad(value), n)),
        upperPredictionPValue(allOdds, logOdds(bad(value), n)),
        betaBinomialUpperTail(Math.floor(bad(value) * n + 1e-9), n, successes, trials),
      ),
    runs: kept.length,
    removed: removed.length,
  }
}

/**
 * Limit of a positive amount, such as cost or latency: beyond the t prediction limit of the logarithms at .01 AND
 * 1.10 times the median of the earlier runs.
 */
export function calibrateAmount(runs: readonly CalibrationRun[], badSide: BadSide): Calibration {
  if (runs.some((run) => !(run.value > 0))) {
    return { kind: 'not_calibrated', reason: 'an earlier run had an amount of zero, which has no logarithm' }
  }
  const bad = (amount: number) => (badSide === 'high' ? Math.log(amount) : -Math.log(amount))
  const { kept, removed } = hampelClean(runs, (run) => bad(run.value))
  if (kept.length < FEWEST_RUNS) return tooFew(kept.length)
  const logs = kept.map((run) => bad(run.value))
  const allLogs = runs.map((run) => bad(run.value))
  const smallest = median(logs) + Math.log(SMALLEST_RATIO)
  const limit = Math.max(upperPredictionLimit(logs, CALIBRATION_ALPHA), smallest)
  return {
    kind: 'calibrated',
    limit: Math.exp(badSide === 'high' ? limit : -limit),
    pValueOf: (value) => {
      if (!(value > 0)) return badSide === 'high' ? 1 : 0
      if (bad(value) <= smallest) return 1
      return Math.max(upperPredictionPValue(logs, bad(value)), upperPredictionPValue(allLogs, bad(value)))
    },
    runs: kept.length,
    removed: removed.length,
  }
}

function tooFew(runs: number): Calibration {
  return { kind: 'not_calibrated', reason: `${runs} of ${FEWEST_RUNS} comparable runs` }
}
