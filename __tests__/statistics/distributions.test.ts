import { describe, expect, test } from '@jest/globals'
import {
  betaBinomialUpperLimit,
  betaBinomialUpperTail,
  binomialLowerTail,
  binomialUpperTail,
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
} from '../../src/statistics/binomial.js'
import { logGamma } from '../../src/statistics/gamma.js'
import { incompleteBeta, inverseIncompleteBeta } from '../../src/statistics/incomplete-beta.js'
import { studentTCdf, studentTQuantile, studentTUpperTail } from '../../src/statistics/student-t.js'

// Reference figures: SciPy 1.17.1; the call stands beside each table.

function expectClose(actual: number, expected: number, relative = 1e-10): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-12))
}

// scipy.special.gammaln(x)
test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [10, 12.801827480081469],
  [123.4, 469.3360974421906],
  [100_000, 1051287.7089736569],
])('logGamma(%d)', (x, expected) => expectClose(logGamma(x), expected, 1e-12))

// scipy.special.betainc(a, b, x)
test.each([
  [0.3, 2, 5, 0.579825],
  [0.01, 0.5, 0.5, 0.06376856085851985],
  [0.999, 40, 0.5, 0.777919867635688],
  [0.5, 1000, 1000, 0.5],
  [0.07, 7, 94, 0.5557197578390162],
  [0.02, 1000.5, 50_000, 0.735400773147298],
])('incompleteBeta(%d, %d, %d)', (x, a, b, expected) => {
  expectClose(incompleteBeta(x, a, b), expected, 1e-9)
  expectClose(inverseIncompleteBeta(expected, a, b), x, 1e-8)
})

// scipy.stats.binomtest(k, n).proportion_ci(.95, 'exact')
test.each([
  [0, 10, 0, 0.30849710781876294],
  [1, 10, 0.0025285785444625728, 0.44501611702819543],
  [7, 98, 0.029198979641269603, 0.14164524698981706],
  [10, 10, 0.6915028921812371, 1],
  [97, 100, 0.9148239470257197, 0.9937700284616938],
  [500, 100_000, 0.004572244150070557, 0.0054568411770586816],
])('Clopper-Pearson interval of %d in %d', (k, n, low, high) => {
  const interval = clopperPearson(k, n, 0.95)
  expectClose(interval[0], low, 1e-7)
  expectClose(interval[1], high, 1e-7)
})

test('one-sided bounds are those of SciPy', () => {
  // scipy.stats.binomtest(7, 98, alternative='greater').proportion_ci(.95, 'exact') and (93, 100, 'less')
  expectClose(clopperPearsonLower(7, 98, 0.95), 0.03400158719888341, 1e-9)
  expectClose(clopperPearsonUpper(93, 100, 0.95), 0.966688084382368, 1e-9)
})

// scipy.stats.binom.sf(k - 1, n, p) and .cdf(k, n, p)
test.each([
  [3, 10, 0.2, 0.32220047360000015, 0.8791261183999999],
  [60, 100, 0.5, 0.028443966820490444, 0.9823998998911476],
  [0, 5, 0.3, 1, 0.16807],
  [5, 5, 0.3, 0.00243, 1],
])('binomial tails at %d of %d, p %d', (k, n, p, upper, lower) => {
  expectClose(binomialUpperTail(k, n, p), upper)
  expectClose(binomialLowerTail(k, n, p), lower)
})

// scipy.stats.betabinom.sf(k - 1, n, s + .5, t - s + .5) and .ppf(.99, …)
test.each([
  [5, 100, 10, 800, 0.01592722230360022, 5],
  [1, 20, 0, 160, 0.05710911415999376, 1],
  [30, 200, 200, 1600, 0.18299744858502398, 37],
])('beta-binomial: %d of %d after %d of %d', (k, n, successes, trials, tail, limit) => {
  expectClose(betaBinomialUpperTail(k, n, successes, trials), tail, 1e-8)
  expect(betaBinomialUpperLimit(n, successes, trials, 0.01)).toBe(limit)
})

test('counts that cannot be are refused', () => {
  expect(() => clopperPearson(11, 10, 0.95)).toThrow(RangeError)
  expect(() => betaBinomialUpperLimit(5, 3, 2, 0.01)).toThrow(RangeError)
})

describe('Student t', () => {
  // scipy.stats.t.ppf(p, df)
  test.each([
    [0.99, 7, 2.9979515668685277],
    [0.99, 11, 2.7180791838138623],
    [0.975, 1, 12.706204736174694],
    [0.95, 199, 1.6525467461665633],
    [0.005, 30, -2.749995653567226],
    [0.5, 4, 0],
  ])('quantile %d with %d degrees', (p, degrees, expected) => {
    expectClose(studentTQuantile(p, degrees), expected, 1e-9)
    expectClose(studentTCdf(expected, degrees), p, 1e-9)
  })

  // scipy.stats.t.sf(t, df)
  test.each([
    [2.5, 7, 0.020496109292876444],
    [-1, 3, 0.8044988905221148],
    [40, 5, 9.205981085886477e-8],
  ])('upper tail of %d with %d degrees', (t, degrees, expected) =>
    expectClose(studentTUpperTail(t, degrees), expected, 1e-9),
  )
})
