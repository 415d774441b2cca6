import { describe, expect, it } from '@jest/globals'
import { createRandom, type Random } from '../../src/statistics/random.js'
import { compareMetrics, judgeRegression, type Measured, type Pair } from '../../src/verdict/regression.js'

/** A look that CI can afford; TRIALS=1000 takes a quarter of an hour. */
const TRIALS = Number(process.env.TRIALS ?? 24)
const SEED = 42

interface World {
  readonly pairs: number
  /** Chance of a pass on the frozen side. */
  readonly passRate: number
  /** Share of all pairs that turn from pass to fail by accident, and as many the other way. */
  readonly noise: number
  /** Share of all pairs that pass before and fail now, on top. */
  readonly drop: number
}

function side(passed: boolean, random: Random): Measured {
  const jitter = () => 0.15 * random.next()
  const support = passed ? 0.85 + jitter() : 0.3 + jitter()
  return {
    score: passed ? 0.8 + jitter() : 0.35 + jitter(),
    passed,
    support,
    align: 0.4 + jitter(),
    evidence: true,
  }
}

function simulate({ pairs, passRate, noise, drop }: World, random: Random): Pair[] {
  return Array.from({ length: pairs }, () => {
    const before = random.next() < passRate
    const worse = before && random.next() < (noise + drop) / passRate
    const better = !before && random.next() < noise / (1 - passRate)
    const now = worse ? false : better ? true : before
    return { frozen: side(before, random), current: side(now, random) }
  })
}

function shares(world: World): { fail: number; warn: number } {
  const random = createRandom(SEED)
  let [fail, warn] = [0, 0]
  for (let trial = 0; trial < TRIALS; trial++) {
    const pairs = simulate(world, random)
    const counts = { frozenCases: pairs.length, pairs: pairs.length, missing: [] }
    const { verdict } = judgeRegression(compareMetrics(pairs), counts)
    if (verdict === 'FAIL') fail++
    if (verdict === 'WARN') warn++
  }
  return { fail: fail / TRIALS, warn: warn / TRIALS }
}

/** Two standard errors of a share, so that the seed decides nothing. */
const slack = (share: number) => 2 * Math.sqrt((share * (1 - share)) / TRIALS)

describe('the verdict of a comparison, simulated', () => {
  it.each([
    { pairs: 40, passRate: 0.8, noise: 0.02, drop: 0 },
    { pairs: 200, passRate: 0.8, noise: 0.02, drop: 0 },
  ])('raises few false alarms: $pairs pairs, pass rate $passRate, noise $noise', (world) => {
    const { fail, warn } = shares(world)
    console.info(`null ${JSON.stringify(world)} seed ${SEED}: FAIL ${fail} WARN ${warn} of ${TRIALS}`)
    expect(fail).toBeLessThanOrEqual(0.01 + slack(0.01))
    expect(warn).toBeLessThanOrEqual(0.06 + slack(0.06))
  })

  it('sees a pass rate that fell by .15 among 200 pairs with 2% noise each way', () => {
    const world = { pairs: 200, passRate: 0.8, noise: 0.02, drop: 0.15 }
    const { fail } = shares(world)
    console.info(`effect ${JSON.stringify(world)} seed ${SEED}: FAIL ${fail} of ${TRIALS}`)
    expect(fail).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the figures of a comparison', () => {
  const same: Measured = { score: 1, passed: true, support: 1, align: null, evidence: true }
  const fallen: Measured = { ...same, score: 0.9, passed: true }

  it('a drop within the limit does not fail, however sure', () => {
    const pairs = Array.from(
      { length: 100 },
      (): Pair => ({ frozen: same, current: { ...same, score: 0.97 } }),
    )
    const [score] = compareMetrics(pairs)
    expect(score).toMatchObject({ id: 'mean_score', state: 'warn', n: 100 })
    expect(
      judgeRegression(compareMetrics(pairs), { frozenCases: 100, pairs: 100, missing: [] }).verdict,
    ).toBe('WARN')
  })

  it('a drop beyond the limit that accident explains is a note', () => {
    const pairs = [
      { frozen: same, current: fallen },
      { frozen: same, current: { ...same, score: 0.9 } },
    ]
    expect(compareMetrics(pairs)[0]).toMatchObject({ state: 'note', p: 0.25 })
  })

  it('what neither side has does not apply, and what is there keeps its own adjustment', () => {
    const rows = compareMetrics([{ frozen: same, current: same }])
    expect(rows.find(({ id }) => id === 'align')).toMatchObject({ state: 'not_applicable', n: 0, p: null })
    expect(rows.find(({ id }) => id === 'passed')).toMatchObject({ state: 'pass', p: 1, holmP: 1 })
  })
})
