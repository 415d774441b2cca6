import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { entropyBits, jensenShannonDistance } from '../../src/statistics/divergence.js'
import { hampelClean } from '../../src/statistics/hampel.js'
import { meanInterval, moments } from '../../src/statistics/moments.js'
import { upperPredictionLimit, upperPredictionPValue } from '../../src/statistics/prediction.js'
import { median, quantile } from '../../src/statistics/quantile.js'
import { createFromState, createRandom, createSplitMix64 } from '../../src/statistics/random.js'
import { arcsine, fromArcsine } from '../../src/statistics/transforms.js'

describe('random numbers', () => {
  test('are those of the reference code', () => {
    // Blackman and Vigna's C code for xoshiro128** 1.1 with the state 1, 2, 3, 4; and splitmix64.c with x = 1234567.
    const random = createFromState([1, 2, 3, 4])
    const first = Array.from({ length: 8 }, () => random.nextUint32())
    expect(first).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849])
    const mix = createSplitMix64(1234567n)
    expect([mix(), mix(), mix()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n])
  })

  test('have the moments of their distributions', () => {
    const random = createRandom(7)
    const uniform = moments(Array.from({ length: 20_000 }, () => random.next()))
    expect(uniform.mean).toBeCloseTo(0.5, 2)
    expect(uniform.standardDeviation).toBeCloseTo(Math.sqrt(1 / 12), 2)
    const normal = moments(Array.from({ length: 20_000 }, () => random.normal()))
    expect(Math.abs(normal.mean)).toBeLessThan(0.03)
    expect(Math.abs(normal.standardDeviation - 1)).toBeLessThan(0.03)
  })
})

describe('quantile of type 7', () => {
  // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], p)
  test.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 3.5],
    [0.95, 7.95],
    [1, 9],
  ])('at %d', (p, expected) => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6]
    expect(quantile(values, p)).toBeCloseTo(expected, 12)
    expect(quantile(Float64Array.from(values), p)).toBeCloseTo(expected, 12)
    expect(values).toEqual([3, 1, 4, 1, 5, 9, 2, 6])
  })

  test('lies between the extremes and never falls as p rises', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(values, share, share, (sample, a, b) => {
        const [low, high] = [quantile(sample, Math.min(a, b)), quantile(sample, Math.max(a, b))]
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample))
        expect(high).toBeLessThanOrEqual(Math.max(...sample))
        expect(low).toBeLessThanOrEqual(high + 1e-6)
      }),
    )
  })

  test('needs values and a probability', () => {
    expect(() => median([])).toThrow(RangeError)
    expect(() => quantile([1], 95)).toThrow(RangeError)
  })
})

test('mean interval and prediction limit are those of SciPy', () => {
  // scipy.stats.t.interval(.95, 7, loc=mean, scale=sem); mean + t.ppf(.99, 7) * s * sqrt(1 + 1/8)
  const values = [2.3, 2.9, 3.1, 2.2, 2.8, 3.3, 2.7, 2.4]
  const interval = meanInterval(values, 0.95)
  expect(interval?.[0]).toBeCloseTo(2.385832303758518, 9)
  expect(interval?.[1]).toBeCloseTo(3.0391676962414818, 9)
  const limit = upperPredictionLimit(values, 0.01)
  expect(limit).toBeCloseTo(3.954981461229387, 9)
  expect(upperPredictionPValue(values, limit)).toBeCloseTo(0.01, 9)
  expect(meanInterval([1], 0.95)).toBeNull()
})

describe('Hampel cleaning', () => {
  const steady = [10, 11, 9, 10.5, 9.5, 10.2, 9.8, 10.1, 9.9, 10.3, 9.7]
  const same = (value: number) => value

  test('sets aside the outlier among 12', () => {
    expect(hampelClean([...steady, 25], same).removed).toEqual([25])
  })

  test('touches nothing among 11, or where most are equal', () => {
    expect(hampelClean([...steady.slice(0, 10), 25], same).removed).toEqual([])
    expect(hampelClean([...new Array<number>(12).fill(5), 25], same).removed).toEqual([])
  })
})

test('the arcsine and its way back agree, and stay within 0..1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      expect(fromArcsine(arcsine(share, n), n)).toBeCloseTo(share, 9)
    }),
  )
  expect(fromArcsine(9, 10)).toBe(1)
  expect(fromArcsine(-9, 10)).toBe(0)
})

test('entropy and Jensen-Shannon distance are those of SciPy', () => {
  // scipy.stats.entropy([10, 20, 30], base=2); scipy.spatial.distance.jensenshannon(p, q, base=2)
  expect(entropyBits([10, 20, 30])).toBeCloseTo(1.459147917027245, 12)
  expect(entropyBits([7])).toBe(0)
  const p = new Map([
    ['a', 10],
    ['b', 20],
    ['c', 30],
  ])
  const q = new Map([
    ['a', 5],
    ['b', 5],
    ['c', 5],
    ['d', 45],
  ])
  expect(jensenShannonDistance(p, q)).toBeCloseTo(0.7498267181301354, 12)
  expect(jensenShannonDistance(p, p)).toBe(0)
  expect(jensenShannonDistance(p, new Map([['z', 1]]))).toBe(1)
  expect(jensenShannonDistance(p, new Map())).toBeUndefined()
})
