import { describe, expect, it } from '@jest/globals'
import { createCorpusFrequencies } from '../../src/metrics/corpus.js'
import { caseOf } from './case-of.js'

describe('createCorpusFrequencies', () => {
  it('weighs rare words above common ones, and unseen ones above all', () => {
    const corpus = createCorpusFrequencies()
    for (const topic of ['river', 'river', 'bridge']) {
      corpus.add(caseOf({ question: `What is the ${topic}?`, evidence: 'The map shows it.' }))
    }
    expect(corpus.documents).toBe(3)
    expect(corpus.idf('map')).toBeGreaterThan(0)
    expect(corpus.idf('river')).toBeGreaterThan(corpus.idf('map'))
    expect(corpus.idf('bridge')).toBeGreaterThan(corpus.idf('river'))
    expect(corpus.idf('zeppelin')).toBeGreaterThan(corpus.idf('bridge'))
  })

  it('counts a word once a case, however often and in however many passages it stands', () => {
    const once = createCorpusFrequencies()
    const often = createCorpusFrequencies()
    once.add(caseOf({ question: 'Which bridge?', evidence: null }))
    often.add(caseOf({ question: 'Bridge, bridge?', evidence: ['A bridge.', 'The bridges'] }))
    expect(often.idf('bridge')).toBe(once.idf('bridge'))
  })

  it('does not count answers, so that a changed answer changes no weight', () => {
    const corpus = createCorpusFrequencies()
    corpus.add(caseOf({ answer: 'zeppelin' }))
    expect(corpus.idf('zeppelin')).toBe(corpus.idf('submarine'))
  })

  it('gives every word a positive weight before anything was added', () => {
    expect(createCorpusFrequencies().idf('word')).toBeCloseTo(Math.log(2), 12)
  })
})
