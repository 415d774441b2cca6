import { describe, expect, test } from '@jest/globals'
import type { Case } from '../../src/core/case.js'
import type { DatasetOptions } from '../../src/dataset/dataset.js'
import { errorOf, line, loadFiles, whereOf } from './open.js'

async function loadOne(
  content: string,
  options: Partial<DatasetOptions> = {},
  file = 'd.jsonl',
): Promise<Case> {
  const { cases } = await loadFiles({ [file]: content }, options)
  const [first] = cases
  if (first === undefined || 'invalid' in first) throw new Error('expected a case')
  return first
}

const NESTED = JSON.stringify(
  {
    version: 1,
    data: [
      {
        title: 'Towers',
        paragraphs: [
          {
            context: 'The tower is ten metres tall.',
            qas: [{ q: 'How tall?', answers: [{ text: 'ten metres' }], key: 'a' }],
          },
          { context: 'It is red.', qas: [{ q: 'Which colour?', answers: [{ text: 'red' }], key: 'b' }] },
        ],
      },
    ],
  },
  null,
  1,
)

describe('field mapping', () => {
  test('takes columns of the fields’ own names', async () => {
    const record = {
      id: 'x1',
      question: 'q',
      answer: 'a',
      evidence: [{ text: 'e', source: 's', start: 1, end: 2, score: 0.5, note: null }, 'plain', ' '],
      reference: 'r',
      source: { id: 's', title: null, url: 'https://example.org/', license: 'MIT', extra: 1 },
      topic: 't',
      type: 'y',
      language: 'ko',
      tags: ['u', 'v'],
      latency_ms: 12.5,
      cost_usd: 0.001,
      unknown: [1],
    }
    expect(await loadOne(JSON.stringify(record))).toEqual({
      id: 'x1',
      index: 0,
      file: 'd.jsonl',
      line: 1,
      question: 'q',
      answer: 'a',
      evidence: [
        { text: 'e', source: 's', start: 1, end: 2 },
        { text: 'plain', source: null, start: null, end: null },
      ],
      reference: 'r',
      source: { id: 's', title: null, url: 'https://example.org/', license: 'MIT' },
      topic: 't',
      type: 'y',
      language: 'ko',
      tags: ['u', 'v'],
      latencyMs: 12.5,
      costUsd: 0.001,
    })
  })

  test('reads nested documents, climbing to what the records share', async () => {
    const { cases, summary } = await loadFiles(
      { 'd.json': NESTED },
      {
        records: '/data/*/paragraphs/*/qas/*',
        fields: {
          question: '/q',
          answer: '/answers/0/text',
          evidence: '2/context',
          source_title: '4/title',
          id: '/key',
          topic: '3#',
        },
      },
    )
    expect(cases).toMatchObject([
      {
        id: 'a',
        index: 0,
        line: 10,
        question: 'How tall?',
        answer: 'ten metres',
        evidence: [{ text: 'The tower is ten metres tall.' }],
        source: { title: 'Towers' },
        topic: 'paragraphs',
      },
      {
        id: 'b',
        index: 1,
        question: 'Which colour?',
        evidence: [{ text: 'It is red.' }],
        source: { title: 'Towers' },
      },
    ])
    expect([...summary.fields].sort()).toEqual(['evidence', 'id', 'source', 'topic'])
  })

  test.each([
    ['the root is a list', `[${line()},${line()}]`, '', 2],
    ['the pattern ends at the list', `{"items":[${line()},${line()}]}`, '/items', 2],
    ['the pattern ends at its elements', `{"items":[${line()},${line()}]}`, '/items/*', 2],
    ['records by name', `{"a":${line()},"b":${line()}}`, '/*', 2],
    ['escaped names', `{"a/b~c":[${line()}]}`, '/a~1b~0c/*', 1],
    ['the root is the only record', line(), '', 1],
    ['an empty list', '{"items":[]}', '/items/*', 0],
  ])('finds records where %s', async (_name, content, records, total) => {
    const { summary } = await loadFiles({ 'd.json': content }, { records })
    expect(summary.total).toBe(total)
  })

  test.each<[string, DatasetOptions['fields'], object]>([
    ['a name in place of a value', { id: '0#' }, { id: 'b' }],
    ['the neighbour in a list', { topic: '/near' }, { topic: 'n' }],
  ])('maps %s', async (_name, fields, expected) => {
    const content = `{"b":${line({ near: 'n' })}}`
    expect(await loadOne(content, { records: '/*', fields }, 'd.json')).toMatchObject(expected)
  })

  test('moves within a list by index', async () => {
    const turns = [{ text: 'Hi?' }, { text: 'Yes.' }]
    const options = { records: '/turns/0', fields: { question: '/text', answer: '0+1/text' } }
    expect(await loadOne(JSON.stringify({ turns }), options, 'd.json')).toMatchObject({
      question: 'Hi?',
      answer: 'Yes.',
    })
  })

  test.each([
    [4.35, 1000, 4350],
    [0.0071, 1000, 7.1],
    [1234567, 0.001, 1234.567],
  ])('multiplies %d by %d without rounding noise', async (latency, times, expected) => {
    const fields = { latency_ms: { from: '/latency', times } }
    expect((await loadOne(line({ latency }), { fields })).latencyMs).toBe(expected)
  })

  test('a text as source is the id of the source, and parts can be mapped on top', async () => {
    const fields = { source_url: '/link', license: '/rights' }
    const loaded = await loadOne(line({ source: 'doc-1', link: 'https://example.org/', rights: 'MIT' }), {
      fields,
    })
    expect(loaded.source).toEqual({ id: 'doc-1', title: null, url: 'https://example.org/', license: 'MIT' })
  })

  test('null switches a field off, also where a column of its name exists', async () => {
    const { cases, summary } = await loadFiles({ 'd.jsonl': line({ tags: 5 }) }, { fields: { tags: null } })
    expect(cases).toMatchObject([{ tags: [] }])
    expect(summary.fields.has('tags')).toBe(false)
  })

  test('evidence is null without the field, and empty where the data has it but this case has none', async () => {
    expect((await loadOne(line())).evidence).toBeNull()
    const { cases } = await loadFiles({
      'd.jsonl': `${line()}\n${line({ evidence: null })}\n${line({ evidence: 'e' })}`,
    })
    expect(cases.map((loaded) => 'evidence' in loaded && loaded.evidence?.length)).toEqual([0, 0, 1])
  })

  test('cells of a CSV file are texts, strict numbers, lists by semicolon; empty ones are absent', async () => {
    const content = 'id,question,answer,latency_ms,tags,topic,meta\n007,1+1?,2, 12.5 ,a; b;,,{}\n,q,,,,t,\n'
    const { cases } = await loadFiles({ 'd.csv': content })
    expect(cases).toMatchObject([
      { id: '007', question: '1+1?', answer: '2', latencyMs: 12.5, tags: ['a', 'b'], topic: null },
      { question: 'q', answer: '', latencyMs: null, tags: [], topic: 't' },
    ])
  })

  test('a CSV row’s line is where it starts, with newlines in cells above it', async () => {
    const { cases } = await loadFiles({ 'd.csv': 'question,answer\n"a\n\nb",c\nd,e\n' })
    expect(cases.map((loaded) => loaded.line)).toEqual([2, 5])
  })

  test.each([
    [{ question: '/prompt' }, '/prompt (fields.question)', 'd.jsonl:1:1'],
    [{ evidence: '/contxt' }, 'did you mean "context"?', 'd.jsonl:1:1'],
    [{ reference: '/gold/0/text' }, '/gold/0/text (fields.reference)', 'd.jsonl:1:1'],
    [{ topic: '2/title' }, 'climbs 2 levels, the record has 0 above it', 'd.jsonl:1:1'],
  ])('a pointer that no record has is named: %j', async (fields, words, at) => {
    const error = await errorOf(
      { 'd.jsonl': `${line({ context: 'c' })}\n${line({ context: 'd' })}` },
      { fields },
    )
    expect(error.message).toContain(words)
    expect(whereOf(error)).toBe(at)
    expect(error.remedy).toContain('fields: {')
  })

  test.each([['data'], ['//a~2'], ['01/a'], ['-1/a'], ['0a']])('%s is no pointer', async (pointer) => {
    const error = await errorOf({ 'd.jsonl': line() }, { fields: { topic: pointer } })
    expect(error.errorClass).toBe('config_invalid')
    expect(error.message).toContain('fields.topic')
  })
})
