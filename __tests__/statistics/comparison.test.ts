import { describe, expect, test } from '@jest/globals'
import { quantileRatioLowerBound } from '../../src/statistics/bootstrap.js'
import { smallestMeanDrop, smallestRateDrop } from '../../src/statistics/detectable.js'
import { holm } from '../../src/statistics/holm.js'
import { exactMcNemar, signFlipTest } from '../../src/statistics/paired-tests.js'
import { quantile } from '../../src/statistics/quantile.js'
import { createRandom } from '../../src/statistics/random.js'

// scipy.stats.binomtest(b, b + c, .5, alternative='greater').pvalue
test.each([
  [15, 5, 0.020694732666015625],
  [7, 0, 0.0078125],
  [3, 3, 0.65625],
  [0, 4, 1],
  [0, 0, 1],
])('exact McNemar: %d worse, %d better', (worse, better, expected) =>
  expect(exactMcNemar(worse, better)).toBeCloseTo(expected, 10),
)

describe('sign-flip test', () => {
  const differences = [0.1, 0.3, -0.05, 0.2, 0.15, -0.1, 0.25, 0.05, 0, 0.4]

  test('is exact for small samples', () => {
    // scipy.stats.permutation_test((d,), sum, permutation_type='samples', alternative='greater', n_resamples=inf)
    expect(signFlipTest(differences, createRandom(1))).toBeCloseTo(0.021484375, 12)
    expect(signFlipTest(new Array<number>(20).fill(0.1), createRandom(1))).toBe(2 ** -20)
    expect(signFlipTest([0, 0, 0], createRandom(1))).toBe(1)
  })

  test('draws for larger ones, repeatably, and comes near the exact value', () => {
    const doubled = [...differences, ...differences, 0.02, -0.02, 0.01]
    const first = signFlipTest(doubled, createRandom(5))
    expect(signFlipTest(doubled, createRandom(5))).toBe(first)
    // Exact by enumeration of all 2^21 patterns of the non-zero differences: see the loop.
    let atLeast = 0
    const moved = doubled.filter((difference) => difference !== 0)
    const observed = moved.reduce((a, b) => a + b, 0)
    let sums = [0]
    for (const difference of moved) sums = sums.flatMap((sum) => [sum + difference, sum - difference])
    for (const sum of sums) if (sum >= observed - 1e-9) atLeast++
    expect(Math.abs(first - atLeast / sums.length)).toBeLessThan(0.001)
  })

  test('never gives a p-value of zero', () => {
    expect(signFlipTest(new Array<number>(60).fill(1), createRandom(3))).toBe(1 / 100_000)
  })
})

test("Holm's adjustment of a worked example, in the order given", () => {
  // By hand: sorted .01 x4 = .04, .02 x3 = .06, .03 x2 = .06, .04 x1 = .04 -> .06 (never below the one before).
  const adjusted = holm([0.03, 0.01, 0.04, 0.02])
  const expected = [0.06, 0.04, 0.06, 0.06]
  adjusted.forEach((p, i) => void expect(p).toBeCloseTo(expected[i] ?? -1, 12))
  expect(holm([0.9, 0.8])).toEqual([1, 1])
})

describe('bootstrap bound of a p95 ratio', () => {
  const sample = (seed: number, factor: number) => {
    const random = createRandom(seed)
    return Array.from({ length: 300 }, () => factor * Math.exp(0.4 * random.normal()))
  }

  test('agrees with resampling in full', () => {
    const [current, base] = [sample(1, 1.5), sample(2, 1)]
    const random = createRandom(3)
    const redraw = (values: readonly number[]) =>
      quantile(
        Array.from(values, () => values[random.below(values.length)] ?? 0),
        0.95,
      )
    const ratios = Array.from({ length: 2000 }, () => redraw(current) / redraw(base))
    const bound = quantileRatioLowerBound(current, base, 0.95, 0.99, createRandom(4))
    expect(Math.abs(bound / quantile(ratios, 0.01) - 1)).toBeLessThan(0.05)
  })

  test('shows a doubling and stays silent for equal sides', () => {
    expect(quantileRatioLowerBound(sample(5, 2), sample(6, 1), 0.95, 0.99, createRandom(7))).toBeGreaterThan(
      1.1,
    )
    expect(quantileRatioLowerBound(sample(5, 1), sample(6, 1), 0.95, 0.99, createRandom(7))).toBeLessThan(1.1)
  })
})

describe('smallest detectable drop', () => {
  const terms = { alpha: 0.01, power: 0.8 }

  test('shrinks with more pairs and grows with noise', () => {
    const drops = [20, 50, 100, 200, 1000].map((pairs) => smallestRateDrop(pairs, 0.02, terms))
    expect([...drops].sort((a, b) => b - a)).toEqual(drops)
    expect(smallestRateDrop(100, 0.05, terms)).toBeGreaterThan(smallestRateDrop(100, 0.01, terms))
    expect(smallestMeanDrop(400, 0.2, terms)).toBeLessThan(smallestMeanDrop(100, 0.2, terms))
  })

  test('is really seen that often', () => {
    const pairs = 150
    const noise = 0.02
    const drop = smallestRateDrop(pairs, noise, terms)
    const random = createRandom(11)
    let seen = 0
    for (let trial = 0; trial < 2000; trial++) {
      let [worse, better] = [0, 0]
      for (let i = 0; i < pairs; i++) {
        const u = random.next()
        if (u < noise + drop) worse++
        else if (u < 2 * noise + drop) better++
      }
      if (exactMcNemar(worse, better) <= terms.alpha) seen++
    }
    expect(seen / 2000).toBeGreaterThan(0.7)
    expect(seen / 2000).toBeLessThan(0.95)
  })

  test('never promises what no result could show', () => {
    // With 5 pairs the best p-value is 1/32.
    expect(smallestRateDrop(5, 0, terms)).toBe(1)
    expect(smallestRateDrop(1, 0, terms)).toBe(1)
  })
})
