import { describe, expect, it, test } from '@jest/globals'
import {
  formatAgainst,
  formatBytes,
  formatDelta,
  formatDuration,
  formatInterval,
  formatValue,
} from '../../src/reporters/format.js'
import { sparkline } from '../../src/reporters/sparkline.js'

describe('numbers', () => {
  test.each([
    ['share', 0.071, '.071'],
    ['share', 1, '1.000'],
    ['share', 0, '.000'],
    ['score', -0.25, '-.250'],
    ['usd', 0.000125, '0.000125 USD'],
    ['usd', 2, '2.00 USD'],
    ['ms', 812.4, '812 ms'],
    ['ms', 3.14, '3.1 ms'],
    ['bits', 2.3456, '2.346 bits'],
    ['count', 3, '3'],
    ['share', null, '–'],
  ] as const)('%s %p reads %s', (unit, value, expected) => {
    expect(formatValue(unit, value)).toBe(expected)
  })

  test.each([
    ['share', 0.0504, 0.05, ['.0504', '.0500']],
    ['share', 0.05, 0.05, ['.050', '.050']],
    ['share', 0.2, 0.05, ['.200', '.050']],
    ['ms', 812.41, 812.39, ['812.41 ms', '812.39 ms']],
    ['share', null, 0.05, ['–', '.050']],
  ] as const)('%s %p is told apart from its limit %p', (unit, value, limit, expected) => {
    expect(formatAgainst(unit, value, limit)).toEqual(expected)
  })

  test.each([
    [0.021, '📈 +.021'],
    [-0.003, '📉 -.003'],
    [0, '➡️ .000'],
    [0.0001, '➡️ .000'],
    [null, ''],
  ])('a change of %p reads %s', (delta, expected) => {
    expect(formatDelta('share', delta)).toBe(expected)
  })

  test.each([
    [412, '412 ms'],
    [18_240, '18.2 s'],
    [192_000, '3 min 12 s'],
    [119_900, '2 min 0 s'],
    [null, '–'],
  ])('%p ms last %s', (ms, expected) => {
    expect(formatDuration(ms)).toBe(expected)
  })

  it('shows intervals and sizes', () => {
    expect(formatInterval('share', [0.056, 0.09])).toBe('.056 to .090')
    expect(formatInterval('share', null)).toBe('')
    expect([999, 48_213, 12_345_678].map(formatBytes)).toEqual(['999 B', '48.2 kB', '12.3 MB'])
  })
})

describe('sparkline', () => {
  const points = (values: readonly (number | null)[], breakAt = -1) =>
    values.map((value, at) => ({ value, breakBefore: at === breakAt }))

  test.each([
    ['low to high in seven levels', points([1, 2, 3, 4, 5, 6, 7]), '▁▂▃▄▅▆▇'],
    ['falling', points([0.9, 0.5, 0.1]), '▇▄▁'],
    ['flat', points([5, 5, 5]), '▄▄▄'],
    ['flat at zero', points([0, 0]), '▄▄'],
    ['one point', points([0.3]), '▄'],
    ['none', [], ''],
    ['gaps', points([1, null, 2]), '▁·▇'],
    ['nothing but gaps', points([null, null]), '··'],
    ['a break, each side on its own scale', points([1, 2, 1000, 2000], 2), '▁▇┊▁▇'],
    ['a break before the first point', points([1, 2], 0), '▁▇'],
    ['negative values', points([-2, -1]), '▁▇'],
  ])('%s', (_name, given, expected) => {
    expect(sparkline(given)).toBe(expected)
  })
})
