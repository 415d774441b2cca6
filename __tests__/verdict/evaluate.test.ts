import { describe, expect, test } from '@jest/globals'
import type { MetricRow } from '../../src/core/generated/session-report.js'
import type { MetricValue } from '../../src/metrics/metric.js'
import { evaluate, type VerdictInput } from '../../src/verdict/evaluate.js'
import { CURRENT, definition, share, terms } from './terms.js'

const SEVERE = definition('hallucination_severe_share')
const EXACT = definition('duplication_exact')
const PII = definition('pii_proven', 'count')
const P1S = ['duplication_near', 'hallucination_share', 'pii_suspected', 'license_unknown', 'pass_rate']

function withValues(values: Readonly<Record<string, MetricValue>>, overrides: Partial<VerdictInput> = {}) {
  const definitions = Object.keys(values).map((id) =>
    id === 'pass_rate' ? definition(id, 'share', 'higher_is_better') : definition(id),
  )
  return terms({ definitions, values, ...overrides })
}

function onlyRow(input: VerdictInput): MetricRow {
  const [row] = evaluate(input).metrics
  if (row === undefined) throw new Error('no row')
  return row
}

describe('headline', () => {
  test('names what failed, by how much, over which limit, and who could not be scored', () => {
    const { verdict } = evaluate(
      terms({
        definitions: [{ ...SEVERE, title: 'Hallucination (severe)' }],
        values: { hallucination_severe_share: { value: 0.071, n: 97 } },
        scorer: 'judge',
        cases: { total: 100, scored: 97, errored: 3, skipped: 0, passed: 80 },
      }),
    )
    expect(verdict.headline).toBe(
      'FAIL: hallucination (severe) .071 is over .050 (P0); scored 97 of 100, 3 errored',
    )
    expect(verdict.result).toBe('FAIL')
    expect(verdict.thresholdSources).toContain('1 limit from the profile')
  })

  test('never shows equal figures for a value beyond its limit', () => {
    const { headline } = evaluate(withValues({ duplication_exact: { value: 0.0501, n: 9999 } })).verdict
    expect(headline).toContain('.0501 is over .0500')
  })

  test('names a number of things behind what they are', () => {
    const { headline } = evaluate(
      terms({
        definitions: [{ ...PII, title: 'Cases with proven PII' }],
        values: { pii_proven: { value: 3, n: 100 } },
      }),
    ).verdict
    expect(headline).toContain('FAIL: cases with proven PII: 3, over 0 (P0)')
  })

  test('of a pass says how much was judged', () => {
    const { verdict } = evaluate(
      withValues({ duplication_exact: share(0, 100), coverage_sources: share(3, 4) }),
    )
    expect(verdict.headline).toBe(
      'PASS: 1 of 1 judged metrics within limits, 1 not judged; scored 100 of 100',
    )
  })

  test('counts the reasons that it leaves out', () => {
    const values = Object.fromEntries(
      ['evidence_present', 'duplication_exact', 'pii_proven', 'license_denied'].map((id) => [
        id,
        { value: id === 'evidence_present' ? 0 : 1, n: 100 },
      ]),
    )
    const definitions = [
      definition('evidence_present', 'share', 'higher_is_better'),
      EXACT,
      PII,
      definition('license_denied', 'count'),
    ]
    const { verdict } = evaluate(terms({ definitions, values }))
    expect(verdict.headline).toContain('and 1 more; scored')
    expect(verdict.reasons).toHaveLength(4)
  })
})

describe('states of a row', () => {
  test.each<[string, MetricRow['state'], VerdictInput]>([
    ['a P0 breach fails', 'fail', withValues({ duplication_exact: share(6, 100) })],
    ['the limit itself passes', 'pass', withValues({ duplication_exact: share(5, 100) })],
    ['a P1 breach warns', 'warn', withValues({ duplication_near: share(11, 100) })],
    [
      'severe hallucination offline is P1',
      'warn',
      withValues({ hallucination_severe_share: share(50, 100) }),
    ],
    [
      'a missing field is not applicable',
      'not_applicable',
      withValues({ duplication_exact: { unscored: 'no field', n: 0 } }),
    ],
    ['without a limit nothing is judged', 'not_judged', withValues({ coverage_sources: share(1, 100) })],
    ['an unknown metric informs', 'not_judged', withValues({ brand_new: share(99, 100) })],
    [
      '49 smoke cases are too few',
      'not_judged',
      withValues({ duplication_exact: share(49, 49) }, { current: { ...CURRENT, mode: 'smoke' } }),
    ],
    [
      '50 smoke cases are enough',
      'fail',
      withValues({ duplication_exact: share(50, 50) }, { current: { ...CURRENT, mode: 'smoke' } }),
    ],
    [
      'a count is judged in any smoke run',
      'fail',
      terms({
        definitions: [PII],
        values: { pii_proven: { value: 1, n: 10 } },
        current: { ...CURRENT, mode: 'smoke' },
      }),
    ],
  ])('%s', (_, state, input) => expect(onlyRow(input).state).toBe(state))

  test('simulated latency and cost are never judged, even where a limit is configured', () => {
    for (const [id, unit] of [
      ['latency_p95_ms', 'ms'],
      ['cost_per_item', 'usd'],
    ] as const) {
      const input = terms({ definitions: [definition(id, unit)], values: { [id]: { value: 9e9, n: 100 } } })
      const config = { ...input.config, thresholds: { [id]: { dev: 1 } } }
      const judged = onlyRow({ ...input, config })
      const simulated = onlyRow({ ...input, config, kinds: { latency: 'simulated', cost: 'simulated' } })
      expect([judged.state, judged.kind]).toEqual(['warn', 'recorded'])
      expect([simulated.state, simulated.kind]).toEqual(['not_judged', 'simulated'])
    }
  })

  test.each([
    ['missing', {}],
    ['NaN', { duplication_exact: { value: Number.NaN, n: 4 } }],
    ['infinite', { duplication_exact: { value: Number.NEGATIVE_INFINITY, n: 4 } }],
  ])('a %s value is a defect, never a pass', (_, values) => {
    expect(() => evaluate(terms({ definitions: [EXACT], values }))).toThrow('duplication_exact')
  })

  test('profiles tighten limits and configuration wins over them', () => {
    const input = withValues({ duplication_exact: share(2, 100) })
    const inProfile = (profile: 'dev' | 'stage' | 'prod') =>
      onlyRow({ ...input, config: { ...input.config, profile } })
    expect(
      [inProfile('dev'), inProfile('stage'), inProfile('prod')].map((row) => [row.limit, row.state]),
    ).toEqual([
      [0.05, 'pass'],
      [0.02, 'pass'],
      [0.01, 'fail'],
    ])
    const configured = onlyRow({
      ...input,
      config: { ...input.config, thresholds: { duplication_exact: { dev: 0.015, prod: 0.9 } } },
    })
    expect([configured.limit, configured.limitSource, configured.state]).toEqual([
      0.015,
      'configuration',
      'fail',
    ])
  })

  test('a limit that is switched off leaves the metric unjudged and says who did it', () => {
    const input = withValues({ duplication_near: share(99, 100) })
    const row = onlyRow({
      ...input,
      config: { ...input.config, thresholds: { duplication_near: { dev: null } } },
    })
    expect([row.state, row.limitSource, row.note]).toEqual([
      'not_judged',
      'configuration',
      'switched off by configuration',
    ])
  })
})

test('metrics that are not judged for one reason share a note', () => {
  const values = { duplication_exact: share(0, 10), duplication_near: share(9, 10) }
  const { notes } = evaluate(withValues(values, { current: { ...CURRENT, mode: 'smoke' } }))
  expect(notes).toEqual([
    'Not judged (a smoke run judges shares from 50 cases on): Title of duplication_exact · Title of duplication_near',
  ])
})

describe('clear breaches', () => {
  // scipy.stats.binomtest(k, n, alternative='greater').proportion_ci(.95, 'exact').low:
  // 15 of 100 -> .0948, 16 of 100 -> .1030
  test.each([
    [15, false],
    [16, true],
  ])('%d near duplicates in 100 against .10: %s', (successes, clear) => {
    const row = onlyRow(withValues({ duplication_near: share(successes, 100) }))
    expect([row.state, row.clearBreach]).toEqual(['warn', clear])
  })

  test('of a mean need its whole interval beyond the limit', () => {
    const mean = definition('mean_score', 'score', 'higher_is_better')
    const clearFor = (interval: readonly [number, number]) =>
      onlyRow(terms({ definitions: [mean], values: { mean_score: { value: 0.5, n: 100, interval } } }))
        .clearBreach
    expect(clearFor([0.41, 0.59])).toBe(true)
    expect(clearFor([0.39, 0.61])).toBe(false)
  })
})

describe('policy', () => {
  const breach = share(12, 100)
  const good = share(0, 100)
  const p1 = (count: number) =>
    withValues(
      Object.fromEntries(
        P1S.map((id, i) => [
          id,
          id === 'pass_rate' ? share(i < count ? 58 : 100, 100) : i < count ? breach : good,
        ]),
      ),
      {
        config: {
          profile: 'dev',
          // Unclear breaches only: 12 of 100 does not rule out .10.
          thresholds: Object.fromEntries(
            P1S.filter((id) => id !== 'pass_rate').map((id) => [id, { dev: 0.1 }]),
          ),
          bypasses: [],
          calibration: { enabled: true },
        },
      },
    )

  test.each([
    [0, 'PASS'],
    [1, 'PASS'],
    [2, 'WARN'],
    [3, 'PARTIAL'],
    [5, 'PARTIAL'],
  ])('%d of 5 unclear P1 breaches make %s', (count, result) => {
    expect(evaluate(p1(count)).verdict.result).toBe(result)
  })

  test('a single unclear breach is a note in the first line', () => {
    expect(evaluate(p1(1)).verdict.headline).toContain(
      'note: title of duplication_near .120 is over .100 (P1)',
    )
  })

  test('three breaches of seven P1 metrics are no majority', () => {
    const input = p1(3)
    const more = ['evidence_verbatim', 'evidence_align']
    const definitions = [
      ...input.definitions,
      ...more.map((id) => definition(id, 'share', 'higher_is_better')),
    ]
    const values = { ...input.values, evidence_verbatim: share(100, 100), evidence_align: share(100, 100) }
    expect(evaluate({ ...input, definitions, values }).verdict.result).toBe('WARN')
  })

  test('one clear P1 breach warns', () => {
    expect(evaluate(withValues({ duplication_near: share(40, 100) })).verdict.result).toBe('WARN')
  })

  test('P2 alone only makes a note', () => {
    const { verdict, notes } = evaluate(
      withValues({ question_type_js_distance: share(99, 100), duplication_exact: good }),
    )
    expect(verdict.result).toBe('PASS')
    expect(notes.join()).toContain('question_type_js_distance .990 is over .300 (P2)')
  })

  test.each([
    [{ total: 0, scored: 0, errored: 0, skipped: 0, passed: 0 }, 'FAIL', 'there are no cases'],
    [
      { total: 100, scored: 95, errored: 3, skipped: 2, passed: 95 },
      'PASS',
      'scored 95 of 100, 3 errored, 2 skipped',
    ],
    [{ total: 100, scored: 94, errored: 6, skipped: 0, passed: 94 }, 'PARTIAL', 'over 5%'],
    [{ total: 100, scored: 50, errored: 50, skipped: 0, passed: 50 }, 'PARTIAL', 'over 5%'],
    [{ total: 100, scored: 49, errored: 0, skipped: 51, passed: 49 }, 'FAIL', 'over 50%'],
    [
      { total: 100, scored: 10, errored: 0, skipped: 0, passed: 10 },
      'FAIL',
      '90 of 100 cases could not be scored',
    ],
  ])('%j: %s', (cases, result, words) => {
    const { verdict } = evaluate(withValues({ duplication_exact: good }, { cases }))
    expect(verdict.result).toBe(result)
    expect(verdict.headline).toContain(words)
  })

  test('a run in which nothing could be judged is not green', () => {
    const { verdict } = evaluate(withValues({ coverage_sources: share(1, 2) }))
    expect(verdict.result).toBe('WARN')
    expect(verdict.headline).toContain('no metric could be judged')
  })

  test('gates outside of the metrics count', () => {
    const gate = { id: 'git', result: 'FAIL', reason: 'a secret is in the data' } as const
    const input = withValues({ duplication_exact: good })
    expect(evaluate({ ...input, outsideGates: [gate] }).verdict.headline).toBe(
      'FAIL: a secret is in the data; scored 100 of 100',
    )
    expect(evaluate({ ...input, outsideGates: [{ ...gate, result: 'WARN' }] }).verdict.result).toBe('WARN')
    expect(evaluate({ ...input, outsideGates: [{ ...gate, result: 'PASS' }] }).verdict.result).toBe('PASS')
  })
})

describe('bypasses', () => {
  const bypass = { guard: 'pii_proven', reason: 'test numbers of the card scheme', until: '2026-02-28' }
  const withBypass = (today: string) => {
    const input = terms({
      definitions: [PII, EXACT],
      values: { pii_proven: { value: 2, n: 100 }, duplication_exact: share(0, 100) },
      today,
    })
    return evaluate({ ...input, config: { ...input.config, bypasses: [bypass] } })
  }

  test('hold on their last day and are printed', () => {
    const { verdict, notes, metrics } = withBypass('2026-02-28')
    expect(verdict.result).toBe('PASS')
    expect(notes).toContain('Title of pii_proven: bypassed until 2026-02-28: test numbers of the card scheme')
    expect(metrics[0]?.state).toBe('not_judged')
  })

  test('are dead the day after, and say so', () => {
    const { verdict, notes } = withBypass('2026-03-01')
    expect(verdict.result).toBe('FAIL')
    expect(notes.join()).toContain('bypass expired on 2026-02-28')
  })
})
