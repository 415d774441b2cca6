import { describe, expect, it, test } from '@jest/globals'
import { proposeFields } from '../../src/dataset/propose-fields.js'

const mapOf = (records: readonly unknown[]) =>
  Object.fromEntries(proposeFields(records).map(({ field, column }) => [field, column]))

describe('columns that look like fields', () => {
  test.each<readonly [string, object, object]>([
    ['their own names', { question: 'q', answer: 'a' }, { question: 'question', answer: 'answer' }],
    [
      'an evaluation of retrieval',
      { user_input: 'q', response: 'a', retrieved_contexts: ['c'], reference: 'r' },
      { question: 'user_input', answer: 'response', evidence: 'retrieved_contexts', reference: 'reference' },
    ],
    [
      'fine-tuning records',
      { instruction: 'q', input: 'more', output: 'a' },
      { question: 'instruction', answer: 'output' },
    ],
    [
      'other capitals, and pieces with a source',
      { Question: 'q', Answer: 'a', Context: [{ text: 't', source: 's' }] },
      { question: 'Question', answer: 'Answer', evidence: 'Context' },
    ],
    [
      'cells of a CSV file',
      { q: 'q', a: 'a', latency_ms: '12.5' },
      { question: 'q', answer: 'a', latency_ms: 'latency_ms' },
    ],
  ])('%s', (_name, record, expected) => {
    expect(mapOf([record, record])).toEqual(expected)
  })

  it('leaves alone what does not hold what a field needs', () => {
    const record = { question: 'q', answer: { text: 'a' }, response: 'b', context: 7, latency: 1.2 }
    expect(mapOf([record])).toEqual({ question: 'question', answer: 'response' })
  })

  it('takes no id that stands twice', () => {
    const record = { id: 1, question: 'q', answer: 'a' }
    expect(mapOf([record, { ...record, id: 2 }])).toHaveProperty('id')
    expect(mapOf([record, record])).not.toHaveProperty('id')
  })

  it('takes no column that most records lack', () => {
    const bare = { question: 'q', answer: 'a' }
    expect(mapOf([bare, bare, { ...bare, context: 'c' }])).not.toHaveProperty('evidence')
  })
})
