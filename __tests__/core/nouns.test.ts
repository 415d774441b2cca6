import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canon } from '../../src/core/canon.js'
import { closest } from '../../src/core/closest.js'
import { addMicroUsd, formatUsd, toMicroUsd, toUsd, ZERO_USD } from '../../src/core/money.js'
import { createRunId, RUN_ID_PATTERN } from '../../src/core/run-id.js'

describe('canon', () => {
  test('form, case, punctuation and spacing do not make a difference', () => {
    expect(canon('  What—IS  the ﬁrst\tＡ-１?! ')).toBe('what is the first a 1')
    expect(canon('서울의 수도는?')).toBe('서울의 수도는')
  })
})

describe('closest', () => {
  test.each([
    ['budgetUSd', 'budgetUsd'],
    ['thresold', 'thresholds'],
    ['profiel', 'profile'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(closest(typed, ['budgetUsd', 'thresholds', 'profile', 'data'])).toBe(meant)
  })

  test('nothing near is no suggestion', () => {
    expect(closest('zebra', ['budgetUsd', 'profile'])).toBeUndefined()
  })
})

describe('money', () => {
  test('sums are exact in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 50 }), (amounts) => {
        const total = (list: readonly number[]) =>
          list.map((micro) => toMicroUsd(micro / 1e6)).reduce(addMicroUsd, ZERO_USD)
        expect(total(amounts)).toBe(total([...amounts].reverse()))
        expect(Number(total(amounts))).toBe(amounts.reduce((a, b) => a + b, 0))
      }),
    )
  })

  test('a fraction of a millionth is never lost', () => {
    expect(toUsd(toMicroUsd(0.0000001))).toBe(0.000001)
    expect(() => toMicroUsd(-1)).toThrow(RangeError)
    expect(() => toMicroUsd(Number.NaN)).toThrow(RangeError)
  })

  test.each([
    [0, '0.00'],
    [1.5, '1.50'],
    [0.000125, '0.000125'],
    [12, '12.00'],
  ])('%d prints as %s', (usd, text) => {
    expect(formatUsd(usd)).toBe(text)
  })
})

test('run ids carry the start in UTC and a random last part', () => {
  const id = createRunId(Date.UTC(2025, 8, 17, 16, 28, 25), 60_936)
  expect(id).toBe('run_20250917_162825_70936')
  expect(id).toMatch(RUN_ID_PATTERN)
})
