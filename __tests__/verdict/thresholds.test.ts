import { describe, expect, test } from '@jest/globals'
import type { Config } from '../../src/core/config.js'
import { PlumblineError } from '../../src/core/errors.js'
import { METRICS } from '../../src/metrics/index.js'
import { verdictExitCode } from '../../src/verdict/policy.js'
import { THRESHOLDS } from '../../src/verdict/threshold-table.js'
import { checkThresholds } from '../../src/verdict/thresholds.js'

function errorOf(thresholds: Config['thresholds'], origins: Config['origins'] = {}): PlumblineError {
  try {
    checkThresholds({ thresholds, origins, path: null })
  } catch (thrown) {
    if (thrown instanceof PlumblineError) return thrown
  }
  throw new Error('nothing was refused')
}

describe('configured limits', () => {
  test('that a metric allows are accepted', () => {
    const thresholds = {
      duplication_exact: { dev: 0, stage: 1 },
      duplication_near: { dev: null },
      latency_p95_ms: { prod: 120_000 },
      pii_proven: { dev: 3 },
    }
    expect(() => checkThresholds({ thresholds, origins: {}, path: null })).not.toThrow()
  })

  test.each<[string, Config['thresholds'], string]>([
    ['a mistyped id', { meanscore: { dev: 0.5 } }, 'did you mean `mean_score`?'],
    ['an id like nothing', { zzzzzzzzzzzz: { dev: 0.5 } }, 'one of duplication_exact'],
    ['an inherited name', { constructor: { dev: 0.5 } }, 'names no metric'],
    ['a share in percent', { pass_rate: { dev: 90 } }, 'is 90, but must lie within 0 and 1'],
    ['a negative latency', { latency_p50_ms: { stage: -1 } }, 'must lie at or above 0'],
    ['NaN', { pass_rate: { dev: Number.NaN } }, 'must lie within'],
    [
      'a P0 limit switched off',
      { pii_proven: { prod: null } },
      'for profile prod is null, but a P0 limit cannot',
    ],
    ['one that is P0 with the judge', { mean_score: { dev: null } }, 'cannot be switched off'],
    ['a metric that informs', { question_type_entropy: { dev: 0.5 } }, 'informs and is never judged'],
  ])('%s is refused', (_, thresholds, words) => {
    const error = errorOf(thresholds)
    expect(error.errorClass).toBe('config_invalid')
    expect(error.message).toContain(words)
  })

  test('all faults are listed, and the first is located', () => {
    const error = errorOf(
      { pass_rate: { dev: 2, prod: 3 }, nosuch: { dev: 1 } },
      { 'thresholds.pass_rate': 'plumbline.yml:7:14' },
    )
    expect(error.details).toHaveLength(3)
    expect(error.location).toEqual({ path: 'plumbline.yml', line: 7, column: 14 })
  })
})

describe('the table of limits', () => {
  test('knows every metric that can be better or worse, and no other', () => {
    const ids = METRICS.map(({ id }) => id)
    for (const { id, direction } of METRICS) {
      const metric = THRESHOLDS[id]
      const judged = metric !== undefined && metric.informs !== true
      expect([id, judged]).toEqual([id, direction !== 'informative'])
    }
    expect(Object.keys(THRESHOLDS).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('holds limits within the range of their metric, never laxer in a stricter profile', () => {
    for (const { id, direction, range } of METRICS) {
      for (const { limit } of Object.values(THRESHOLDS[id]?.rules ?? {})) {
        if (limit === null) continue
        const limits = typeof limit === 'number' ? [limit] : [limit.dev, limit.stage, limit.prod]
        const sign = direction === 'lower_is_better' ? -1 : 1
        const strictness = limits.map((each) => sign * each)
        expect([id, ...strictness]).toEqual([id, ...[...strictness].sort((a, b) => a - b)])
        for (const each of limits) expect(each >= range[0] && each <= range[1]).toBe(true)
      }
    }
  })
})

test.each([
  ['FAIL', 1, 1, 1],
  ['PARTIAL', 0, 1, 1],
  ['WARN', 0, 0, 1],
  ['PASS', 0, 0, 0],
] as const)('%s exits %d, %d, %d with --fail-on fail, partial, warn', (result, fail, partial, warn) => {
  expect(verdictExitCode(result, 'fail')).toBe(fail)
  expect(verdictExitCode(result, 'partial')).toBe(partial)
  expect(verdictExitCode(result, 'warn')).toBe(warn)
})
