import { describe, expect, test } from '@jest/globals'
import { markCase } from '../../src/metrics/answer-marks.js'
import { type CaseParts, caseOf } from './case-of.js'

function marked(parts: CaseParts): readonly (readonly [text: string, kind: string])[] {
  const subject = caseOf(parts)
  return markCase(subject).answer.map(([start, end, kind]) => [subject.answer.slice(start, end), kind])
}

describe('what of an answer is marked', () => {
  test.each<readonly [string, CaseParts, readonly (readonly [string, string])[]]>([
    ['nothing where it stands in the evidence word for word', { answer: 'rebuilt in 1906' }, []],
    [
      'a number that the evidence does not have',
      { answer: 'The harbour of Varna was rebuilt in 1999.' },
      [['1999', 'number']],
    ],
    ['not a number that it writes another way', { answer: 'Rebuilt was it in 1,906, the harbour.' }, []],
    ['a name', { answer: 'The harbour was rebuilt by Pietro Bassi.' }, [['Pietro Bassi', 'name']]],
    ['a denial', { answer: 'The harbour of Varna was never rebuilt.' }, [['never', 'denial']]],
    [
      'words, neighbours as one',
      { answer: 'The harbour was painted bright yellow in 1906.' },
      [['painted bright yellow', 'words']],
    ],
    ['no function words', { answer: 'It was the harbour that they had, and it was in Varna.' }, []],
    ['no citation', { answer: 'The harbour was rebuilt in 1906 [7].' }, []],
    ['nothing of a yes or no', { question: 'Was it rebuilt?', answer: 'No.' }, []],
    ['nothing without evidence', { answer: 'In 1999.', evidence: null }, []],
    [
      'Korean words by their stem',
      { answer: '항구는 1999년에 다시 지어졌다', evidence: '항구를 1906년에 다시 지었다.' },
      [
        ['1999년에', 'number'],
        ['지어졌다', 'words'],
      ],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(marked(parts)).toEqual(expected)
  })
})

describe('the nearest sentence', () => {
  const nearest = (parts: CaseParts): string | null => {
    const subject = caseOf(parts)
    const found = markCase(subject).nearest
    return found === null
      ? null
      : (subject.evidence?.[found.passage]?.text.slice(found.start, found.end) ?? null)
  }

  test('has most of the words of the answer, then of the question', () => {
    const evidence = [
      'It rained. The pier costs 3.50 euros a day, says example.org. It rained.',
      'The pier is long.',
    ]
    expect(nearest({ question: 'What does the pier cost?', answer: '3.50 euros', evidence })).toBe(
      'The pier costs 3.50 euros a day, says example.org.',
    )
  })

  test('is none where no word is the same', () => {
    expect(nearest({ question: 'Who?', answer: 'Nobody', evidence: 'It rained.' })).toBeNull()
  })
})

test('long runs of full stops cost no more than their length', () => {
  const evidence = `${'.'.repeat(200_000)}x ${'a.b'.repeat(50_000)}`
  expect(markCase(caseOf({ answer: 'x '.repeat(20_000), evidence })).nearest).not.toBeUndefined()
})
