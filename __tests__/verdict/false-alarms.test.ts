import { afterAll, describe, expect, test } from '@jest/globals'
import { holm } from '../../src/statistics/holm.js'
import { exactMcNemar, signFlipTest } from '../../src/statistics/paired-tests.js'
import { createRandom, type Random } from '../../src/statistics/random.js'
import { judgeNullRun, KINDS } from './null-runs.js'

// Fixed seeds. TRIALS=2000 in the environment repeats the long measurement that docs/statistics.md shows.
const TRIALS = Number(process.env.TRIALS ?? 200)
const RUNS = [8, 12, 20, 40]
const lines: string[] = []
afterAll(() => console.log(lines.join('\n')))

describe('false alarms of a whole report with ten calibrated metrics', () => {
  test.each(KINDS)('%s runs', (kind) => {
    let [fails, warns, trials] = [0, 0, 0]
    for (const runs of RUNS) {
      const random = createRandom(runs)
      const results = Array.from({ length: TRIALS }, () => judgeNullRun(kind, runs, random).verdict.result)
      const failed = results.filter((result) => result === 'FAIL').length
      const warned = results.filter((result) => result === 'WARN' || result === 'PARTIAL').length
      lines.push(
        `${kind.padEnd(14)} runs ${String(runs).padStart(2)}  FAIL ${percent(failed, TRIALS)}  WARN ${percent(warned, TRIALS)}`,
      )
      fails += failed
      warns += warned
      trials += TRIALS
    }
    expect(fails / trials).toBeLessThanOrEqual(0.01)
    expect(warns / trials).toBeLessThanOrEqual(0.06)
  })
})

test('a pass rate that falls by .15 is seen by limits that eight binomial runs made', () => {
  const random = createRandom(99)
  let seen = 0
  const trials = 200
  for (let i = 0; i < trials; i++) {
    const { metrics } = judgeNullRun('binomial', 8, random, { pass_rate: -0.15 })
    if (metrics.find(({ id }) => id === 'pass_rate')?.state === 'warn') seen++
  }
  lines.push(`pass rate -.15 after 8 binomial runs of 200 cases: breach in ${percent(seen, trials)}`)
  expect(seen / trials).toBeGreaterThanOrEqual(0.9)
})

describe('paired tests', () => {
  const PAIRS = 200
  const NOISE = 0.02

  test('keep false failures under 1% over five metrics', () => {
    const random = createRandom(5)
    const trials = 1000
    let failed = 0
    for (let i = 0; i < trials; i++) {
      const pValues = [
        ...[0, 1, 2].map(() => pairedPValue(0, random)),
        ...[0, 1].map(() => signFlipTest(gradedDifferences(14, random), random)),
      ]
      if (holm(pValues).some((p) => p <= 0.01)) failed++
    }
    lines.push(`Holm over five null comparisons: p <= .01 in ${percent(failed, trials)}`)
    expect(failed / trials).toBeLessThanOrEqual(0.01)
  })

  test('see a pass rate that falls by .15', () => {
    const random = createRandom(6)
    const trials = 2000
    let seen = 0
    for (let i = 0; i < trials; i++) {
      // One of five comparisons, the others silent: the worst case for Holm.
      if ((holm([pairedPValue(0.15, random), 1, 1, 1, 1])[0] ?? 1) <= 0.01) seen++
    }
    lines.push(`pass rate -.15, ${PAIRS} pairs, ${NOISE} noise each way: seen in ${percent(seen, trials)}`)
    expect(seen / trials).toBeGreaterThanOrEqual(0.95)
  })

  function pairedPValue(drop: number, random: Random): number {
    let [worse, better] = [0, 0]
    for (let i = 0; i < PAIRS; i++) {
      const u = random.next()
      if (u < NOISE + drop) worse++
      else if (u < 2 * NOISE + drop) better++
    }
    return exactMcNemar(worse, better)
  }

  function gradedDifferences(count: number, random: Random): readonly number[] {
    return Array.from({ length: count }, () => 0.1 * random.normal())
  }
})

function percent(count: number, total: number): string {
  return `${((100 * count) / total).toFixed(2)}%`.padStart(6)
}
