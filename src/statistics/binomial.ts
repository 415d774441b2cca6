import { logBeta } from './gamma.js'
import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.js'

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { exp, log, min } = Math

/** P(X >= k) of a binomial variable, through the beta distribution (DLMF 8.17.5). */
export function binomialUpperTail(k: number, n: number, p: number): number {
  checkCounts(min(k, n), n)
  if (k <= 0) return 1
  if (k > n) return 0
  return incompleteBeta(p, k, n - k + 1)
}

/** P(X <= k) of a binomial variable. */
export function binomialLowerTail(k: number, n: number, p: number): number {
  return binomialUpperTail(n - k, n, 1 - p)
}

/** Exact two-sided interval of a share. Source: Clopper and Pearson (1934), Biometrika 26. */
export function clopperPearson(successes: number, n: number, confidence: number): readonly [number, number] {
  const each = (1 + confidence) / 2
  return [clopperPearsonLower(successes, n, each), clopperPearsonUpper(successes, n, each)]
}

/** Exact one-sided lower bound of a share: the share is above it with at least this confidence. */
export function clopperPearsonLower(successes: number, n: number, confidence: number): number {
  checkCounts(successes, n)
  return successes === 0 ? 0 : inverseIncompleteBeta(1 - confidence, successes, n - successes + 1)
}

/** Exact one-sided upper bound of a share. */
export function clopperPearsonUpper(successes: number, n: number, confidence: number): number {
  checkCounts(successes, n)
  return successes === n ? 1 : inverseIncompleteBeta(confidence, successes + 1, n - successes)
}

/**
 * P(K >= k) for the successes K among n new trials, after `successes` of `trials` were seen. Beta-binomial
 * predictive distribution with Jeffreys' prior Beta(1/2, 1/2) (Gelman et al., Bayesian Data Analysis, 2.4 and 2.8).
 */
export function betaBinomialUpperTail(k: number, n: number, successes: number, trials: number): number {
  let result = 1
  visitFromTop(n, successes, trials, (count, tail) => {
    if (count < k) return false
    result = tail
    return true
  })
  return k <= 0 ? 1 : k > n ? 0 : min(1, result)
}

/** The largest count that is still usual among n new trials: at most `alpha` is the chance of a larger one. */
export function betaBinomialUpperLimit(n: number, successes: number, trials: number, alpha: number): number {
  let limit = 0
  visitFromTop(n, successes, trials, (count, tail) => {
    limit = tail > alpha ? count : 0
    return tail <= alpha
  })
  return limit
}

/** Walks the counts n, n-1 … 0 with P(K >= count) while `visit` says true. In logarithms, which don't underflow. */
function visitFromTop(
  n: number,
  successes: number,
  trials: number,
  visit: (count: number, tail: number) => boolean,
): void {
  checkCounts(successes, trials)
  const a = successes + 0.5
  const b = trials - successes + 0.5
  let logMass = logBeta(n + a, b) - logBeta(a, b)
  let tail = 0
  for (let count = n; count >= 0; count--) {
    tail += exp(logMass)
    if (!visit(count, tail)) return
    logMass += log((count / (n - count + 1)) * ((n - count + b) / (count - 1 + a)))
  }
}

function checkCounts(successes: number, n: number): void {
  if (!(n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`not a count: ${successes} of ${n}`)
}
