import { describe, expect, it, test } from '@jest/globals'
import { hold, messages, places } from './checking.js'

const OBJECT = {
  type: 'object',
  additionalProperties: false,
  properties: { answer: {}, kind: { enum: ['factual', 'opinion', 3] } },
}

test.each<[string, object, unknown, readonly string[]]>([
  [
    'an unknown key that is nearly a known one',
    OBJECT,
    { anwser: 1 },
    ['unknown key "anwser"; did you mean "answer"?'],
  ],
  ['an unknown key', OBJECT, { extra: 1 }, ['unknown key "extra"; known are "answer", "kind"']],
  [
    'a value that is nearly one of a list',
    OBJECT,
    { kind: 'factal' },
    ['kind: expected one of "factual", "opinion", 3, found the text "factal"; did you mean "factual"?'],
  ],
  ['a missing key', { required: ['a'] }, { b: 1 }, ['the key "a" is missing']],
  [
    'a missing key that is misspelt',
    { required: ['question'] },
    { qestion: 1 },
    ['the key "question" is missing; did you mean it by "qestion"?'],
  ],
  [
    'a type',
    { items: { type: ['string', 'null'] } },
    [1],
    ['[0]: expected a text or null, found the number 1'],
  ],
  [
    'a constant',
    { const: 'v1' },
    'v2',
    ['expected "v1", found the text "v2"'].map((text) => text.replace('"v1"', 'the text "v1"')),
  ],
  [
    'a format',
    { format: 'date' },
    '2026-02-30',
    ['expected a date such as 2026-01-31, found the text "2026-02-30"'],
  ],
  ['a pattern', { pattern: '^q-' }, 'x', ['expected a text that matches ^q-, found the text "x"']],
  ['a number', { minimum: 1 }, 0, ['expected a number >= 1, found the number 0']],
  ['a length', { minLength: 1 }, '', ['expected at least 1 character, found 0']],
  [
    'equal items',
    { uniqueItems: true },
    [{ a: 1, b: 2 }, 0, { b: 2, a: 1 }],
    ['items 0 and 2 are equal, expected different ones'],
  ],
  [
    'a branch that was clearly meant, alone',
    { anyOf: [{ type: 'string' }, { type: 'object', required: ['a'] }] },
    {},
    ['the key "a" is missing'],
  ],
  [
    'a branch that its constant names',
    {
      oneOf: ['x', 'y'].map((t) => ({
        properties: { t: { const: t }, n: { type: 'number' } },
        required: ['t'],
      })),
    },
    { t: 'y', n: 'z' },
    ['n: expected a number, found the text "z"'],
  ],
  [
    'alternatives of which none was meant',
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    1,
    ['fits none of 2 alternatives (a text or null), found the number 1'],
  ],
  [
    'two alternatives at once',
    { oneOf: [{}, {}] },
    1,
    ['expected exactly one alternative to fit, and 1 and 2 of 2 do'],
  ],
  [
    'a condition, by what it asks for',
    JSON.parse('{"if":{},"then":{"required":["a"]}}'),
    {},
    ['the key "a" is missing'],
  ],
  ['what is forbidden', { not: { type: 'null' } }, null, ['found what the schema forbids: null']],
])('names %s', async (_name, schema, value, expected) => {
  expect(messages(await hold(schema, value))).toEqual(expected)
})

test('texts that may be secrets are told by their length', async () => {
  const secret = ['sk', 'a1b2c3d4e5f6a7b8c9'].join('-')
  const [message = ''] = messages(await hold({ type: 'number' }, secret))
  expect(message).toBe(`expected a number, found a text of ${secret.length} characters`)
  expect(JSON.stringify(await hold({ properties: { k: { enum: ['a'] } } }, { k: secret }))).not.toContain(
    secret,
  )
})

describe('places', () => {
  it('points at values, and at the names of keys that should not be there', async () => {
    const schema = { properties: { a: { items: { type: 'string' } } }, additionalProperties: false }
    const result = await hold(schema, { a: ['x', 'y', 3], wrong: 1 })
    expect(places(result)).toEqual(['data.json:1:15 schema-violation', 'data.json:1:18 schema-violation'])
  })

  it('counts characters, and not the units of their encoding', async () => {
    const result = await hold({ additionalProperties: { type: 'string' } }, { '😀é': 1 })
    expect(places(result)).toEqual(['data.json:1:7 schema-violation'])
  })

  it('finds keys that look like pointers or numbers', async () => {
    const schema = { properties: { 'a/b~c': { properties: { 0: { type: 'null' } } } } }
    const result = await hold(schema, { 'a/b~c': { 0: true } })
    expect(places(result)).toEqual(['data.json:1:15 schema-violation'])
  })
})
