import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Case, Evidence } from '../../src/core/case.js'
import { coverageFamily } from '../../src/metrics/coverage.js'
import { SpanUnion } from '../../src/metrics/coverage-spans.js'
import type { MetricContext } from '../../src/metrics/metric.js'
import { caseOf, contextOf, observed } from './case-of.js'

const SOURCES: MetricContext['sources'] = [
  { id: 'book', characters: 100, text: null },
  { id: 'leaflet', characters: null, text: 'x'.repeat(100) },
  { id: 'film', characters: null, text: null },
]

function evidence(source: string | null, start: number | null, end: number | null): Evidence {
  return { text: 'said so', source, start, end }
}

function aggregatorOf(cases: readonly Partial<Case>[], context: Partial<MetricContext> = {}) {
  const aggregator = coverageFamily.aggregate(
    contextOf({ fields: new Set(['evidence', 'topic']), sources: SOURCES, ...context }),
  )
  for (const [index, one] of cases.entries()) aggregator.add(observed({}, { ...caseOf(), ...one }, index))
  return aggregator
}

describe('coverageFamily', () => {
  it('counts sources that the evidence or the case itself names', () => {
    const { coverage_sources } = aggregatorOf([
      { evidence: [evidence('book', 0, 10), evidence('book', 5, 20)], source: null },
      { evidence: null, source: { id: 'film', title: null, url: null, license: null } },
      { evidence: [evidence('bok', 0, 1)], source: null },
    ]).values()
    expect(coverage_sources).toEqual({
      value: 2 / 3,
      n: 3,
      successes: 2,
      note: 'citations of sources that are not declared: 1',
    })
  })

  it('counts each character once, clips spans to the source and says what it could not place', () => {
    const { coverage_characters } = aggregatorOf([
      {
        evidence: [evidence('book', 0, 30), evidence('book', 20, 40), evidence('book', 95, 120)],
        source: null,
      },
      { evidence: [evidence('leaflet', 0, 5), evidence('leaflet', null, null)], source: null },
    ]).values()
    expect(coverage_characters).toEqual({
      value: 50 / 200,
      n: 4,
      note: 'evidence without a usable span: 1 of 5; sources without a known length: 1 of 3',
    })
  })

  it('takes the source of the case for evidence that names none', () => {
    const source = { id: 'book', title: null, url: null, license: null }
    const { coverage_characters } = aggregatorOf([{ evidence: [evidence(null, 0, 20)], source }]).values()
    expect(coverage_characters).toMatchObject({ value: 0.1 })
  })

  it('is 1 for even topics, 0 for one topic, and between for uneven ones', () => {
    const entropyOf = (...topics: string[]) =>
      aggregatorOf(topics.map((topic) => ({ topic }))).values().coverage_topic_entropy
    expect(entropyOf('a', 'b', 'c', 'a', 'b', 'c')).toEqual({ value: 1, n: 6 })
    expect(entropyOf('a', 'a')).toMatchObject({ value: 0, n: 2 })
    // H(1/4) = .8112781 bits
    expect(entropyOf('a', 'a', 'a', 'b')).toMatchObject({ value: expect.closeTo(0.8112781, 6) })
  })

  it('does not score what the data set does not have', () => {
    const none = aggregatorOf([{}], { sources: [], fields: new Set() }).values()
    expect(none).toMatchObject({
      coverage_sources: { unscored: 'no sources are declared' },
      coverage_characters: { unscored: 'no sources are declared' },
      coverage_topic_entropy: { unscored: 'no topic field' },
    })
    const unplaced = aggregatorOf([{ evidence: [evidence('book', null, null)] }]).values()
    expect(unplaced.coverage_characters).toMatchObject({ unscored: expect.stringContaining('span') })
  })

  it('gives the same when shards are merged', () => {
    const span = fc.tuple(fc.nat({ max: 110 }), fc.nat({ max: 30 }))
    const one = fc.record({
      evidence: fc.array(
        fc
          .tuple(fc.constantFrom('book', 'leaflet', 'film', 'lost', null), fc.option(span))
          .map(([source, at]) => evidence(source, at?.[0] ?? null, at === null ? null : at[0] + at[1])),
      ),
      topic: fc.constantFrom(null, 'a', 'b', 'c'),
      source: fc.constantFrom(null, { id: 'film', title: null, url: null, license: null }),
    })
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (left, right) => {
        const merged = aggregatorOf(left)
        merged.merge(aggregatorOf(right))
        expect(merged.values()).toEqual(aggregatorOf([...right, ...left]).values())
      }),
    )
  })
})

describe('SpanUnion', () => {
  it('covers what the spans cover, through many merges', () => {
    const span = fc.tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 400 }), (spans) => {
        const union = new SpanUnion()
        const covered = new Set<number>()
        for (const [start, length] of spans) {
          union.add({ start, end: start + length })
          for (let i = start; i < start + length; i++) covered.add(i)
        }
        expect(union.characters()).toBe(covered.size)
      }),
    )
  })
})
