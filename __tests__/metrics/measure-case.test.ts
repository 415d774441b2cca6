import { describe, expect, it, test } from '@jest/globals'
import { isPassed, offlineScore } from '../../src/metrics/measure-case.js'
import { measured } from './case-of.js'

const HARBOUR =
  'The harbour of Varna was rebuilt in 1906 by Ivan Petrov. It cost 1,200,000 levs and took five years. No ship was lost.'

describe('support', () => {
  test.each([
    ['the answer stands there', '1906', HARBOUR],
    ['with other capitals and punctuation', 'by IVAN  Petrov,', HARBOUR],
    ['number written otherwise', '1200000 levs', HARBOUR],
    ['number spelled out', '5 years', HARBOUR],
    ['Korean answer with a particle in the evidence', '바르나', '항구는 1906년에 바르나에서 다시 지어졌다.'],
    ['Korean evidence without the particle of the answer', '바르나에서', '바르나 항구'],
    ['in the second passage', 'Petrov', ['Nothing here.', 'Ivan Petrov built it.']],
    ['the answer is nothing but a number in brackets', '[12]', 'It has 12 gates.'],
    ['a citation mark is no claim', '1906 [harbour.pdf#page=4] [2]', HARBOUR],
  ])('is 1 where %s', (_title, answer, evidence) => {
    const { support, notes } = measured({ answer, evidence })
    expect({ support, notes }).toEqual({ support: 1, notes: [] })
  })

  test.each([
    ['a part of a number', '190', HARBOUR],
    ['a part of a decimal', '3', 'It is 3.5 metres deep.'],
    ['a part of a word', 'harb', HARBOUR],
    ['an answer across two passages', 'ship Ivan', ['Nobody lost a ship', 'Ivan Petrov came']],
  ])('is below 1 for %s', (_title, answer, evidence) => {
    expect(measured({ answer, evidence }).support).toBeLessThan(1)
  })

  it('falls with each thing that only the answer says', () => {
    const plain = measured({ answer: 'Petrov rebuilt the harbour', evidence: HARBOUR })
    const number = measured({ answer: 'Petrov rebuilt the harbour 7777', evidence: HARBOUR })
    const foreign = measured({ answer: 'Quixotic zebras jumped', evidence: HARBOUR })
    expect(plain.support).toBeGreaterThan(0.6)
    expect(number.support).toBeLessThan((plain.support ?? 0) - 0.15)
    expect(foreign.support).toBeLessThan(0.4)
  })

  it('matches Korean words by a prefix of 60%', () => {
    const evidence = '항구를 다시 건설한 사람은 바르나 시장이었습니다.'
    const near = measured({ answer: '시장이 항구를 건설하였음', evidence })
    const far = measured({ answer: '어부들이 선박을 침몰시켰음', evidence })
    expect(near.support).toBeGreaterThan(0.45)
    expect(far.support).toBeLessThan(0.2)
  })

  it('is null for a bare yes or no, which no words can support', () => {
    for (const answer of [
      'Yes',
      'no.',
      'Yes, it was.',
      '네',
      '아니요, 그렇지 않습니다',
      'Yes, the harbour was rebuilt.',
      'No, the harbour was not rebuilt',
    ]) {
      const { support, supportNote, answerType, notes } = measured({ answer, evidence: HARBOUR })
      expect({ support, supportNote, answerType }).toEqual({
        support: null,
        supportNote: 'support: not_checkable (yes/no answer)',
        answerType: 'yes_no',
      })
      expect(notes).toContain('support: not_checkable (yes/no answer)')
    }
    expect(measured({ answer: 'Yes, Karl Zimmer paid', evidence: HARBOUR }).support).toBeLessThan(0.6)
  })

  it('is 0, and said to be, where a case has no evidence although the data set has some', () => {
    for (const evidence of [[], [''], [' — ']]) {
      const measures = measured({ evidence, reference: '1906' })
      expect(measures).toMatchObject({ support: 0, align: 0, evidencePresent: false })
      expect(measures.notes).toContain('support: 0 (the case has no evidence)')
      expect(offlineScore(measures)).toBe(0.2)
    }
  })

  it('is null where the data set has no evidence', () => {
    expect(measured({ evidence: null })).toMatchObject({ support: null, align: null, evidencePresent: null })
  })
})

describe('what only the answer says', () => {
  test.each([
    ['a year', 'It was rebuilt in 1987', ['1987']],
    ['a magnitude', 'It cost 5 million', ['5 million']],
    ['a Korean magnitude', '비용은 3만 5천 레프였다', ['3만5천']],
    ['nothing for a number of the question', 'Of the 40 harbours it was the first', []],
    ['a day that looks like a list number', '12. Mai', ['12']],
    ['nothing for list numbers', '1. the harbour\n2. the ship', []],
    ['nothing for the same amount in words', 'It took 5 years and 1.2 million levs', []],
  ])('numbers: %s', (_title, answer, numbers) => {
    const question = 'Which of the 40 harbours was rebuilt?'
    expect(measured({ question, answer, evidence: HARBOUR }).unsupported.numbers).toEqual(numbers)
  })

  test.each([
    ['명 with digits', '5명이 일했다', '다섯 명이 그곳에서 일했다'],
    ['a compound numeral', '12명이 일했다', '열두 명이 그곳에서 일했다'],
    ['만 with digits', '35000 레프를 썼다', '시는 3만 5천 레프를 지불했다'],
    ['ordinals', 'It was the 3rd harbour there', 'This harbour was the third one of all'],
  ])('numbers: nothing for %s', (_title, answer, evidence) => {
    expect(measured({ answer, evidence }).unsupported.numbers).toEqual([])
  })

  test.each([
    ['another person', 'The man who built it was Karl Zimmer', ['Karl Zimmer']],
    ['half of a name', 'The man who built it was Karl Petrov', ['Karl Petrov']],
    ['an acronym', 'NATO built it', ['NATO']],
    ['nothing for a longer form of the name', 'It was the engineer Ivan A. Petrov', []],
    ['nothing for the first word of a sentence', 'Builders did it. Later they left.', []],
    ['nothing in a headline', 'Brave New Builders Finish Great Harbour Quickly', []],
  ])('names: %s', (_title, answer, names) => {
    expect(measured({ answer, evidence: HARBOUR }).unsupported.names).toEqual(names)
  })

  test.each([
    ['denied only by the answer', 'The harbour was never rebuilt by Petrov', true],
    ['contracted', "Petrov didn't rebuild the harbour in 1906", true],
    ['denied by the evidence too', 'There was no ship lost there', false],
    ['nothing denied', 'The harbour was certainly rebuilt by Petrov', false],
  ])('negation: %s', (_title, answer, negation) => {
    expect(measured({ answer, evidence: HARBOUR }).unsupported.negation).toBe(negation)
  })

  it('negation: in Korean', () => {
    const evidence = '시장은 항구를 1906년에 다시 지었다.'
    expect(measured({ answer: '시장은 항구를 다시 짓지 않았다', evidence }).unsupported.negation).toBe(true)
  })

  it('is told in short sentences, the first three of a kind', () => {
    const long = `Xaver ${'Aberforth'.repeat(30)}`
    const { notes } = measured({ answer: `in 1, 2, 3, 4, 6, 7 came ${long}`, evidence: 'Nobody came.' })
    expect(notes.filter((note) => note.startsWith('number'))).toHaveLength(3)
    expect(notes).toContain('number 1 is not in the evidence')
    for (const note of notes) expect(note.length).toBeLessThanOrEqual(80)
  })
})

describe('align', () => {
  const far = 'x'.repeat(200)

  it('is the share of question words near the answer', () => {
    const near = measured({ question: 'When was the harbour rebuilt?', answer: '1906', evidence: HARBOUR })
    expect(near.align).toBe(1)
    const half = measured({ question: 'harbour zeppelin', answer: '1906', evidence: HARBOUR })
    expect(half.align).toBeGreaterThan(0)
    expect(half.align).toBeLessThanOrEqual(0.5)
  })

  it('does not see words more than 80 characters away, 40 in Korean', () => {
    const evidence = `Harbour of Varna ${far} 1906`
    expect(measured({ question: 'harbour of Varna', answer: '1906', evidence }).align).toBe(0)
    const korean = (filler: number) =>
      measured({
        question: '항구 이름',
        answer: '바르나',
        evidence: `항구 이름 ${'가나다 '.repeat(filler)}바르나`,
      })
    expect(korean(3).align).toBe(1)
    expect(korean(14).align).toBe(0)
  })

  it('takes the best of several places', () => {
    const evidence = `In 1906 nothing. ${far} The harbour of Varna was rebuilt in 1906. ${far} 1906`
    expect(measured({ evidence, answer: '1906' }).align).toBe(1)
  })

  it('looks where most of the answer stands if it does not stand there word for word', () => {
    const evidence = `Harbour rebuilt Varna. ${far} Ivan the old engineer Petrov did it.`
    expect(measured({ evidence, answer: 'engineer Ivan Petrov' }).align).toBe(0)
  })

  it('does not reach into the next passage', () => {
    const evidence = ['The harbour of Varna was rebuilt', 'in 1906']
    expect(measured({ evidence, answer: '1906' }).align).toBe(0)
  })
})

describe('offlineScore', () => {
  it('weighs support .6, align .2 and token F1 .2', () => {
    const measures = { ...measured({}), support: 0.5, align: 1, tokenF1: 0 }
    expect(offlineScore(measures)).toBe(0.5)
    expect(offlineScore({ ...measures, tokenF1: null })).toBe(0.625)
    expect(offlineScore({ ...measures, support: null, align: null, tokenF1: 0.25 })).toBe(0.25)
  })

  it('is null where nothing can be measured, and the notes say why', () => {
    const measures = measured({ evidence: null, reference: null })
    expect(offlineScore(measures)).toBeNull()
    expect(measures.notes.join()).toContain('nothing to score against')
  })

  it('is 0 for an empty answer, which never passes', () => {
    for (const answer of ['', '  ', '…']) {
      const measures = measured({ answer })
      expect(offlineScore(measures)).toBe(0)
      expect(measures.notes).toContain('the answer is empty')
      expect(isPassed(0, measures.support)).toBe(false)
    }
  })

  it('compares with the reference by words, articles left out', () => {
    expect(measured({ answer: 'the harbour', reference: 'Harbours' }).tokenF1).toBe(1)
    expect(measured({ answer: 'harbour wall', reference: 'harbour gate' }).tokenF1).toBe(0.5)
    expect(measured({ answer: 'harbour harbour', reference: 'harbour' }).tokenF1).toBe(0.666667)
    expect(measured({ answer: 'harbour', reference: null }).tokenF1).toBeNull()
  })
})

test.each([
  [0.7, 0.6, true],
  [0.7, null, true],
  [0.699999, 1, false],
  [1, 0.599999, false],
])('score %p with support %p passes: %p', (score, support, passed) => {
  expect(isPassed(score, support)).toBe(passed)
})

it('reads long texts that repeat one word without trouble', () => {
  for (const unit of ['a', 'a ', '가', '1,', '1.', "n't ", '[a.', 'Aa Bb ', 'not x ']) {
    const evidence = unit.repeat(Math.ceil(30_000 / unit.length))
    const { support } = measured({
      evidence,
      answer: `${evidence.slice(0, 10_000)} zeppelin`,
      question: evidence,
    })
    expect(support).toBeLessThanOrEqual(1)
  }
})
