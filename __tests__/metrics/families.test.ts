import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import { costFamily } from '../../src/metrics/cost.js'
import { evidenceFamily } from '../../src/metrics/evidence.js'
import { hallucinationFamily } from '../../src/metrics/hallucination.js'
import { METRIC_FAMILIES, METRICS } from '../../src/metrics/index.js'
import { latencyFamily } from '../../src/metrics/latency.js'
import { meanScoreFamily } from '../../src/metrics/mean-score.js'
import type { MetricContext, MetricFamily, MetricValue } from '../../src/metrics/metric.js'
import { questionTypesFamily } from '../../src/metrics/question-types.js'
import { caseOf, contextOf, observed } from './case-of.js'

function valuesOf(
  family: MetricFamily,
  lines: readonly Partial<CaseLine>[],
  context: MetricContext = contextOf(),
): Readonly<Record<string, MetricValue>> {
  const aggregator = family.aggregate(context)
  for (const [index, line] of lines.entries()) aggregator.add(observed(line, caseOf(), index))
  return aggregator.values()
}

const FAMILIES = [
  evidenceFamily,
  hallucinationFamily,
  meanScoreFamily,
  questionTypesFamily,
  costFamily,
  latencyFamily,
]

describe.each(FAMILIES.map((family) => [family.id, family] as const))('%s', (_id, family) => {
  const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1e6)
  const line = fc.record({
    status: fc.constantFrom<CaseLine['status']>('scored', 'errored'),
    score: fc.option(share),
    passed: fc.option(fc.boolean()),
    support: fc.option(share),
    align: fc.option(share),
    evidence_present: fc.option(fc.boolean()),
    question_form: fc.constantFrom(null, 'who', 'what', 'yes_no'),
    answer_type: fc.constantFrom(null, 'number', 'list'),
    latency_ms: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })),
    latency_kind: fc.constantFrom<CaseLine['latency_kind']>(null, 'recorded'),
    cost_usd: fc.option(share),
  })
  const context = contextOf({ baselineDistributions: { question_form: { who: 2, why: 1 } } })

  it('gives the same to the digit however the cases are split and ordered', () => {
    const split = fc.record({ lines: fc.array(line, { maxLength: 30 }), at: fc.nat(30) })
    fc.assert(
      fc.property(split, ({ lines, at }) => {
        const whole = family.aggregate(context)
        const first = family.aggregate(context)
        const second = family.aggregate(context)
        for (const [index, each] of lines.entries()) {
          whole.add(observed(each, caseOf(), index))
          const part = index < at ? first : second
          part.add(observed(each, caseOf(), index))
        }
        second.merge(first)
        expect(second.values()).toEqual(whole.values())
        expect(second.distributions?.()).toEqual(whole.distributions?.())
      }),
      { numRuns: 60 },
    )
  })

  it('has a value or a reason for each of its metrics, also without cases', () => {
    for (const lines of [[], [{}], [{ status: 'errored', score: null } as const]]) {
      const values = valuesOf(family, lines)
      expect(Object.keys(values).sort()).toEqual(family.metrics.map(({ id }) => id).sort())
      for (const value of Object.values(values)) {
        if ('unscored' in value) expect(value.unscored).not.toBe('')
        else expect(Number.isFinite(value.value)).toBe(true)
      }
    }
  })
})

test('the table has each metric once, and its titles are unlike', () => {
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length)
  expect(new Set(METRICS.map(({ title }) => title)).size).toBe(METRICS.length)
  expect(METRICS).toHaveLength(METRIC_FAMILIES.reduce((sum, { metrics }) => sum + metrics.length, 0))
})

describe('scores', () => {
  it('keeps cases that could not be scored in the denominator of the pass rate', () => {
    const values = valuesOf(meanScoreFamily, [
      { score: 1, passed: true },
      { score: 0.5, passed: false },
      { status: 'errored', score: null, passed: null },
      { status: 'skipped', score: null, passed: null },
    ])
    expect(values.mean_score).toMatchObject({ value: 0.75, n: 2, note: 'scored 2/4' })
    expect(values.pass_rate).toMatchObject({ value: 0.25, n: 4, successes: 1, note: 'scored 2/4' })
  })

  it("gives Student's interval of the mean", () => {
    const scores = [0.2, 0.4, 0.6, 0.8]
    const { mean_score } = valuesOf(
      meanScoreFamily,
      scores.map((score) => ({ score })),
    )
    // 0.5 ± 3.1824463 · 0.2581989 / 2 (the tables' t for 3 degrees of freedom)
    expect(mean_score).toMatchObject({
      value: 0.5,
      interval: [expect.closeTo(0.0891479, 6), expect.closeTo(0.9108521, 6)],
    })
  })

  it('says that nothing was scored', () => {
    const values = valuesOf(meanScoreFamily, [{ status: 'errored', score: null, passed: null }])
    expect(values.mean_score).toEqual({ unscored: 'no case was scored (scored 0/1)', n: 0 })
    expect(values.pass_rate).toMatchObject({ value: 0, n: 1 })
  })
})

describe('hallucination', () => {
  it('counts answers below .6 and .4 among those that can be checked', () => {
    const supports = [1, 0.6, 0.599999, 0.4, 0.399999, null]
    const values = valuesOf(
      hallucinationFamily,
      supports.map((support) => ({ support })),
    )
    expect(values.hallucination_share).toMatchObject({ successes: 3, n: 5, note: '1 not checkable' })
    expect(values.hallucination_severe_share).toMatchObject({ value: 0.2, successes: 1, n: 5 })
  })

  it('has no value where no answer can be checked', () => {
    expect(valuesOf(hallucinationFamily, [{ support: null }]).hallucination_share).toHaveProperty('unscored')
  })
})

describe('evidence', () => {
  const source = { id: 'book', characters: 40, text: 'The  harbour\nwas rebuilt. The ﬁsh came back.' }
  const citing = (
    text: string,
    from: string | null = 'book',
    span: readonly [number, number] | null = null,
  ) => ({
    ...caseOf(),
    evidence: [{ text, source: from, start: span?.[0] ?? null, end: span?.[1] ?? null }],
  })
  const verbatim = (subjects: readonly ReturnType<typeof citing>[], sources = [source]) => {
    const aggregator = evidenceFamily.aggregate(contextOf({ sources }))
    for (const subject of subjects) aggregator.add(observed({ evidence_present: true }, subject))
    return aggregator.values().evidence_verbatim
  }

  it('shares of cases with evidence, and the mean alignment', () => {
    const values = valuesOf(evidenceFamily, [
      { evidence_present: true, align: 0.5 },
      { evidence_present: false, align: 0 },
    ])
    expect(values.evidence_present).toMatchObject({ value: 0.5, successes: 1, n: 2 })
    expect(values.evidence_align).toMatchObject({ value: 0.25, n: 2 })
  })

  test.each([
    ['stands there', citing('harbour was rebuilt'), 1],
    ['with other white space and compatibility forms', citing('The harbour was  rebuilt.\nThe fish'), 1],
    ['at its span', citing('harbour', 'book', [5, 12]), 1],
    ['elsewhere than at its span', citing('harbour', 'book', [0, 7]), 1],
    ['with another word', citing('harbour was repainted'), 0],
    ['with another capital', citing('Harbour was rebuilt'), 0],
  ])('verbatim: %s', (_title, subject, value) => {
    expect(verbatim([subject])).toMatchObject({ value, n: 1 })
  })

  it('takes the source of the case where the passage names none', () => {
    const subject = {
      ...citing('nowhere', null),
      source: { id: 'book', title: null, url: null, license: null },
    }
    expect(verbatim([subject])).toMatchObject({ value: 0, n: 1 })
  })

  it('is unscored where it cannot be looked up', () => {
    expect(verbatim([citing('harbour', 'other')])).toEqual({
      unscored: 'no evidence names a declared source with a text',
      n: 0,
    })
    expect(verbatim([citing('harbour')], [])).toEqual({ unscored: 'no declared source has a text', n: 0 })
    const unmapped = valuesOf(evidenceFamily, [{}], contextOf({ fields: new Set() }))
    expect(unmapped.evidence_present).toEqual({ unscored: 'no evidence field is mapped', n: 0 })
  })
})

describe('question types', () => {
  const forms = (...labels: readonly string[]) => labels.map((question_form) => ({ question_form }))

  it('is 0 for one form only and 1 for all alike', () => {
    const all = [
      'who',
      'what',
      'when',
      'where',
      'why',
      'how',
      'how_many',
      'which',
      'yes_no',
      'choice',
      'request',
      'other',
    ]
    const entropy = (labels: readonly string[]) =>
      valuesOf(questionTypesFamily, forms(...labels)).question_type_entropy
    expect(entropy(['who', 'who'])).toEqual({ value: 0, n: 2 })
    expect(entropy(all)).toMatchObject({ value: expect.closeTo(1, 12), n: 12 })
    expect(entropy(['who', 'what'])).toMatchObject({ value: expect.closeTo(Math.log(2) / Math.log(12), 12) })
  })

  it('names the commonest form', () => {
    const values = valuesOf(questionTypesFamily, forms('who', 'what', 'what'))
    expect(values.question_type_largest_share).toMatchObject({
      value: 2 / 3,
      successes: 2,
      note: 'commonest: what',
    })
  })

  test.each([
    ['no baseline', undefined, { unscored: 'no baseline', n: 0 }],
    ['the same mix', { who: 10, what: 10 }, { value: 0, n: 2 }],
    ['nothing in common', { why: 3 }, { value: 1, n: 2 }],
    ['half in common', { who: 5 }, { value: expect.closeTo(0.5579230452841438, 12), n: 2 }],
  ])('shift against %s', (_title, question_form, expected) => {
    const context = contextOf(question_form === undefined ? {} : { baselineDistributions: { question_form } })
    const values = valuesOf(questionTypesFamily, forms('who', 'what'), context)
    expect(values.question_type_js_distance).toEqual(expected)
  })
})

describe('latency', () => {
  it('interpolates between neighbours (type 7)', () => {
    const lines = [40, 10, 30, 20].map((latency_ms) => ({ latency_ms, latency_kind: 'recorded' as const }))
    const values = valuesOf(latencyFamily, lines)
    expect(values.latency_p50_ms).toEqual({ value: 25, n: 4, note: 'recorded' })
    expect(values.latency_p95_ms).toMatchObject({ value: expect.closeTo(38.5, 9) })
  })

  it('never mixes kinds, and leaves failed cases out', () => {
    const recorded = { latency_ms: 5, latency_kind: 'recorded' } as const
    const simulated = { latency_ms: 9, latency_kind: 'simulated' } as const
    const mixed = valuesOf(latencyFamily, [recorded, simulated, simulated])
    expect(mixed.latency_p95_ms).toEqual({
      unscored: 'latencies of different kinds are not mixed (1 recorded, 2 simulated)',
      n: 0,
    })
    const failed = valuesOf(latencyFamily, [recorded, { ...simulated, status: 'errored' }])
    expect(failed.latency_p50_ms).toEqual({ value: 5, n: 1, note: 'recorded' })
  })
})

describe('cost', () => {
  it('is the mean over all cases that cost something, failed ones too, exact in small sums', () => {
    const lines = [{ cost_usd: 0.1 }, { cost_usd: 0.2, status: 'errored' as const }, { cost_usd: null }]
    const judged = valuesOf(costFamily, lines, contextOf({ scorer: 'judge' }))
    expect(judged.cost_per_item).toEqual({ value: 0.15, n: 2, note: 'measured' })
  })

  it('of a run without a judge is simulated, also where the latency is recorded', () => {
    const lines = [{ cost_usd: 0, latency_ms: 5, latency_kind: 'recorded' as const }]
    expect(valuesOf(costFamily, lines).cost_per_item).toEqual({ value: 0, n: 1, note: 'simulated' })
  })

  it('never mixes kinds', () => {
    const aggregator = costFamily.aggregate(contextOf())
    aggregator.add(observed({ cost_usd: 0.3 }, caseOf({ costUsd: 0.3 })))
    aggregator.add(observed({ cost_usd: 0 }))
    expect(aggregator.values().cost_per_item).toEqual({
      unscored: 'costs of different kinds are not mixed (1 recorded, 1 simulated)',
      n: 0,
    })
  })
})
