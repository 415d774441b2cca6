import { describe, expect, test } from '@jest/globals'
import type { Case } from '../../../src/core/case.js'
import type { CaseLine } from '../../../src/core/generated/baseline-report.js'
import { toRecordTexts } from '../../../src/pipeline/report-page/record-texts.js'
import { RowKeeper } from '../../../src/pipeline/report-page/row-keeper.js'
import { TextKeeper } from '../../../src/pipeline/report-page/text-keeper.js'
import { caseOf, observed } from '../../metrics/case-of.js'

const lineOf = (id: string, parts: Partial<CaseLine> = {}): CaseLine =>
  observed({ case_id: id, pii: [], ...parts }).line
const asTheyAre = (text: string): string => text
const nobody = (): boolean => false

describe('the rows of a page', () => {
  test('are the most telling ones, however many lines there are; the rest is counted', () => {
    const keeper = new RowKeeper(3)
    for (let index = 0; index < 50; index++)
      keeper.add(lineOf(`c${index}`, { support: index === 33 ? 0.1 : 1 }))
    keeper.add(lineOf('repeats', { duplicate_of: 'c1' }))
    keeper.add(lineOf('proven', { pii: ['card:proven'] }))
    const { rows } = keeper.rows(() => 'left_out')
    expect(rows.map(([id]) => id)).toEqual(['proven', 'c33', 'repeats'])
    expect(keeper.total).toBe(52)
  })

  test('quote nothing of a record with personal data', () => {
    const keeper = new RowKeeper()
    keeper.add(
      lineOf('a', {
        pii: ['phone:suspected'],
        notes: ['number 5550199 is not in the evidence', 'the answer is empty'],
      }),
    )
    keeper.add(lineOf('b', { notes: ['number 5550199 is not in the evidence'] }))
    const notes = keeper.rows(() => 'withheld').rows.map((row) => row[20])
    expect(notes).toEqual([
      ['number […] is not in the evidence', 'the answer is empty'],
      ['number 5550199 is not in the evidence'],
    ])
  })
})

describe('the texts of a page', () => {
  const caseWith = (id: string, parts: Partial<Omit<Case, 'evidence'>> = {}): Case => caseOf({ id, ...parts })

  test('are those of the most telling records that the budget holds, in whatever order the data has them', () => {
    const lines = ['worst', 'bad', 'good', 'best'].map((id) => lineOf(id))
    const keeper = new TextKeeper(lines, { redact: asTheyAre, isPersonal: nobody, budget: 2_500 })
    for (const id of ['best', 'good', 'bad', 'worst']) keeper.add(caseWith(id, { answer: 'a'.repeat(1_000) }))
    const kept = lines
      .filter((line) => typeof keeper.textsOf(line) !== 'string')
      .map(({ case_id }) => case_id)
    expect(kept).toEqual(['worst', 'bad'])
    expect(keeper.isCut).toBe(true)
  })

  test.each<readonly [string, Partial<CaseLine>, boolean, string | undefined]>([
    ['personal data that the run found', { pii: ['email:suspected'] }, false, 'withheld'],
    [
      'personal data in a record that the run did not get to look at',
      { pii: null, status: 'errored' },
      true,
      'withheld',
    ],
    ['no personal data in such a record', { pii: null, status: 'errored' }, false, undefined],
    ['a record that the run looked at is not looked at again', { pii: [] }, true, undefined],
  ])('%s', (_name, parts, isPersonal, expected) => {
    const line = lineOf('c1', parts)
    const keeper = new TextKeeper([line], { redact: asTheyAre, isPersonal: () => isPersonal })
    keeper.add(caseWith('c1'))
    const texts = keeper.textsOf(line)
    expect(typeof texts === 'string' ? texts : undefined).toBe(expected)
  })

  test('a record that is no case has none, and says so', () => {
    const line = lineOf('c1', { pii: null, status: 'errored', error_class: 'schema_invalid' })
    const keeper = new TextKeeper([line], { redact: asTheyAre, isPersonal: nobody })
    keeper.add({ id: 'c1', index: 0, file: 'x', line: 1, invalid: 'no question' })
    expect(keeper.textsOf(line)).toBe('unreadable')
  })

  test('a long passage is cut round the sentence that is nearest to the answer', () => {
    const filler = 'Nothing of note happened that winter. '.repeat(200)
    const nearest = 'The harbour of Varna was rebuilt in 1906.'
    const texts = toRecordTexts(caseOf({ evidence: [filler, `${filler}${nearest} ${filler}`] }), asTheyAre)
    const [first, second] = texts.evidence ?? []
    expect(first).toMatchObject({ nearest: null, cut: [0, expect.any(Number)] })
    const [start, end] = second?.nearest ?? [0, 0]
    expect(second?.text.slice(start, end)).toBe(nearest)
    expect(second?.text.length).toBe(1_600)
    expect((second?.cut[0] ?? 0) + (second?.cut[1] ?? 0) + 1_600).toBe(filler.length * 2 + nearest.length + 1)
  })

  test('control characters are visible before the marks are placed', () => {
    const { answer, marks } = toRecordTexts(caseOf({ answer: 'abc\u202e in 1999' }), asTheyAre)
    expect(answer).toBe('abc\\u{202e} in 1999')
    expect(marks.map(([start, end]) => answer.slice(start, end))).toContain('1999')
  })

  test('a cut parts no surrogate pair', () => {
    const { answer } = toRecordTexts(caseOf({ answer: `x${'😀'.repeat(3_000)}` }), asTheyAre)
    expect(answer).not.toMatch(/\p{Surrogate}/u)
    expect(answer.length).toBeLessThanOrEqual(4_000)
  })
})
