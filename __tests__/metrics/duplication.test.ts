import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { duplicationFamily } from '../../src/metrics/duplication.js'
import type { Repetition } from '../../src/metrics/metric.js'
import { caseOf, contextOf, observed } from './case-of.js'

type Placed = readonly [index: number, question: string]

function aggregatorOf(placed: readonly Placed[]) {
  const aggregator = duplicationFamily.aggregate(contextOf())
  for (const [index, question] of placed) aggregator.add(observed({}, caseOf({ question }), index))
  return aggregator
}

function repetitionsOf(...questions: readonly string[]): readonly Repetition[] {
  return aggregatorOf([...questions.entries()]).repetitions?.() ?? []
}

describe('duplicationFamily', () => {
  test.each<[string, string, string, Repetition['kind'] | null]>([
    ['case and punctuation', 'Who built it?', 'who BUILT it', 'exact'],
    ['full-width letters', 'Who built it?', 'Ｗｈｏ built it?', 'exact'],
    [
      'an added word',
      'When was the old stone bridge over the river built?',
      'When was the old stone bridge over the river first built?',
      'near',
    ],
    [
      'a Korean ending',
      '돌다리는 언제 누가 어떻게 놓았습니까?',
      '돌다리는 언제 누가 어떻게 놓았습니까요?',
      'near',
    ],
    ['another number', 'How far is 12 km on foot?', 'How far is 7 km on foot?', 'template'],
    ['a decimal and a thousand', 'What is 3.5 percent of it?', 'What is 1,200 percent of it?', 'template'],
    ['a number more', 'Who came 3 times?', 'Who came 3 4 times?', null],
    ['another subject', 'Where does the ferry land?', 'Where does the train stop?', null],
  ])('%s', (_what, first, second, kind) => {
    expect(repetitionsOf(first, second)).toEqual(kind === null ? [] : [{ index: 1, of: 0, kind }])
  })

  it('counts each case once, so that the shares add up', () => {
    const bridge = 'When was the old stone bridge over the river built?'
    const aggregator = aggregatorOf([
      [0, bridge],
      [1, bridge],
      [2, `${bridge} When?`],
      [3, `${bridge} When?`],
      [4, 'What is 3 plus 4?'],
      [5, 'What is 5 plus 6?'],
      [6, 'What is 5 plus 6?'],
      [7, 'Who keeps the keys?'],
    ])
    expect(aggregator.values()).toEqual({
      duplication_exact: { value: 3 / 8, n: 8, successes: 3 },
      duplication_near: { value: 1 / 8, n: 8, successes: 1 },
      duplication_template: { value: 1 / 8, n: 8, successes: 1 },
    })
  })

  it('says that there was nothing to judge, and leaves out records that could not be read', () => {
    const aggregator = aggregatorOf([])
    aggregator.add(observed({}, null, 0))
    expect(aggregator.values().duplication_exact).toEqual({ unscored: 'no readable case', n: 0 })
  })

  it('gives the same whatever the order of the cases and however they are cut into shards', () => {
    const question = fc.oneof(
      fc.constantFrom('왜?', 'Who?', 'who', '서울은 어디에 있습니까?', '서울은 어디에 있습니까요?'),
      fc.nat({ max: 30 }).map((number) => `How many of the ${number} birds came back in spring?`),
      fc
        .nat({ max: 5 })
        .map((i) => `How many of the birds came back in spring${'?!'.repeat(i)} ${'and then'.slice(0, i)}`),
    )
    fc.assert(
      fc.property(fc.array(question, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (questions, draws) => {
        const placed = [...questions.entries()]
        const expected = aggregatorOf(placed)
        const shuffled = placed
          .map((one) => ({ one, key: draws.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const cut = shuffled.length === 0 ? 0 : draws.next().value % (shuffled.length + 1)
        const merged = aggregatorOf(shuffled.slice(0, cut))
        merged.merge(aggregatorOf(shuffled.slice(cut)))
        expect(merged.repetitions?.()).toEqual(expected.repetitions?.())
        expect(merged.values()).toEqual(expected.values())
      }),
    )
  })

  it.each([
    [
      'the same question',
      () => 'How many people live in the largest town of the island?',
      'duplication_exact',
    ],
    [
      'questions that differ in digits',
      (i: number) => `How far does a train go in ${i} hours?`,
      'duplication_template',
    ],
    [
      'one huge cluster',
      (i: number) => `${'tell me the same long story once more '.repeat(8)}${word(i)}`,
      'duplication_near',
    ],
  ])('ends soon on 5,000 times %s', (_what, question, metric) => {
    const aggregator = aggregatorOf(Array.from({ length: 5_000 }, (_, i) => [i, question(i)] as const))
    expect(aggregator.values()[metric]).toMatchObject({ successes: 4_999 })
  })
})

function word(i: number): string {
  return [...i.toString(7)].map((digit) => 'bdfgklm'[Number(digit)]).join('')
}
